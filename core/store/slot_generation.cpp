// SPDX-License-Identifier: EUPL-1.2
#include "core/store/slot_generation.h"

#include "core/store/department.h"

namespace wijkwerk::store::slot_generation {

namespace {

const QString name = QStringLiteral("slots_generation");

} // namespace

std::uint32_t known(db::Database& database) {
    return department::setting(database, name).value_or(QString()).toUInt();
}

void remember(db::Transaction& tx, std::uint32_t generation) {
    department::setSetting(tx, name, QString::number(generation));
}

} // namespace wijkwerk::store::slot_generation
