// SPDX-License-Identifier: EUPL-1.2
// Retention rules of the department: seeded from the selectielijst, off until the archivist has confirmed them, and who
// is kept longer (domain.md 6.5).
#pragma once

#include "core/domain/retention.h"
#include "core/rules/retention.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// The rules that come with the program, none of them confirmed and without ids.
const std::vector<RetentionRule>& seededRules();
/// Adds those that the department does not have. True when there were any.
Outcome<Done> seedRules(db::Transaction& tx);
/// Those of the department, by result; as long as it has none the seeded ones, without ids.
std::vector<RetentionRule> retentionRules(db::Database& database);

struct RuleConfirmationRequest {
    RetentionRuleId rule;
    QString by; ///< name of the archivist
    QDate on;
    QString remark;
};
/// Problems: text_missing (by), day_missing, day_in_future, rule_for_reference.
Outcome<Done> confirmRule(db::Transaction& tx, const RuleConfirmationRequest& request);
Outcome<Done> withdrawConfirmation(db::Transaction& tx, RetentionRuleId rule, const QString& reason);

/// Another term from a day on: the rule of before stays for terms that started earlier. The new one is not confirmed.
struct RuleChange {
    RetentionRuleId rule;
    int term = 0;
    TermUnit unit = TermUnit::Years;
    QDate from;
    QString source;
};
/// Problems: day_missing, text_missing (source), term_wrong, rule_starts_before.
Outcome<RetentionRuleId> changeRule(db::Transaction& tx, const RuleChange& change);

/// Whether terms of years go on until the 31st of December; they do unless told otherwise.
bool termsUntilYearEnd(db::Database& database);
Outcome<Done> setTermsUntilYearEnd(db::Transaction& tx, bool untilYearEnd);

/// Problems: text_missing (reason), hold_ends_before_today, person_anonymised.
Outcome<LegalHoldId> addHold(db::Transaction& tx, ParticipantId person, const QString& reason,
                             std::optional<QDate> until);
Outcome<Done> liftHold(db::Transaction& tx, LegalHoldId hold, const QString& reason);

/// Until when what is known of one person is kept, as it stands on that day. Nothing for who is no longer known.
std::optional<rules::Verdict> retentionOf(db::Database& database, ParticipantId person, QDate today);

/// Refuses an act for somebody who is no longer known.
void requireKnown(Problems& problems, db::Database& database, ParticipantId person);

} // namespace wijkwerk::work
