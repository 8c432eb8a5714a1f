// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/write_file.h"

#include "core/base/replace_file.h"
#include "core/db/transaction.h"

#include <QFileInfo>

namespace wijkwerk::ui {

void writeFile(const QString& path, const QByteArray& bytes) {
    if (const auto error = db::attempt([&] { replaceFile(path, bytes); }))
        throw Error(error->fault(), QFileInfo(path).fileName());
}

} // namespace wijkwerk::ui
