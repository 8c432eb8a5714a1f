// SPDX-License-Identifier: EUPL-1.2
#include "core/work/import_work.h"

#include "core/work/acting.h"

namespace wijkwerk::work {

Outcome<imports::Applied> importCaseload(db::Transaction& tx, const imports::Plan& plan, const imports::Known& known,
                                         const QString& fileName, const imports::Progress& progress) {
    if (Problems no = lacking(tx, rules::Right::ImportCaseload); !no.empty())
        return {std::move(no), {}};
    return {{}, imports::apply(tx, plan, known, fileName, progress)};
}

} // namespace wijkwerk::work
