// SPDX-License-Identifier: EUPL-1.2
// Words for consents, requests about somebody's data, and corrections.
#pragma once

#include "core/domain/consent.h"
#include "core/domain/rights_request.h"
#include "core/rules/black_out.h"
#include "core/rules/consent.h"
#include "core/rules/request_terms.h"

namespace wijkwerk::ui {

QString labelOf(ConsentPurpose purpose);
QString labelOf(DataCategory category);
/// With a comma between them.
QString labelOf(const std::vector<DataCategory>& categories);
QString labelOf(ConsentHow how);
QString labelOf(rules::ConsentState state);
/// As people say it: "Inzage".
QString labelOf(RequestKind kind);
QString labelOf(IdentityCheck check);
QString labelOf(RequestOutcome outcome);
QString labelOf(StatementAbout about);
/// Why a passage is proposed for leaving out.
QString labelOf(rules::PassageKind kind);

/// The word for a code in the dossier of a person; `set` is the name of its list ("phase", "request_kind"). The code
/// itself when it is not known.
QString dossierWord(const QString& set, const QString& code);

} // namespace wijkwerk::ui
