// SPDX-License-Identifier: EUPL-1.2
// Taking a caseload file in, as an act of a worker. How it is read and planned lives in core/imports.
#pragma once

#include "core/imports/apply.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// imports::apply() for who may import (`role_may_not` otherwise). The transaction begins with imports::importAct().
Outcome<imports::Applied> importCaseload(db::Transaction& tx, const imports::Plan& plan, const imports::Known& known,
                                         const QString& fileName, const imports::Progress& progress = {});

} // namespace wijkwerk::work
