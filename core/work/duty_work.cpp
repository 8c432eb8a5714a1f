// SPDX-License-Identifier: EUPL-1.2
#include "core/work/duty_work.h"

#include "core/base/bsn_mask.h"
#include "core/base/date_text.h"
#include "core/rules/department_duties.h"
#include "core/store/duties.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

bool isByHand(DeadlineRule rule, const QString& subject) {
    if (rule == DeadlineRule::RightsReview)
        return subject == u"rights_review" || subject == u"special_rights";
    constexpr int firstYear = 2000, lastYear = 2200;
    const int year = subject.section(u'_', -1).toInt();
    return rule == DeadlineRule::YearStart && subject == QStringLiteral("year_start_%1").arg(year) &&
           year > firstYear && year < lastYear;
}

void requireMoment(Problems& problems, const QDateTime& moment, const QDateTime& now, const char* field) {
    if (!moment.isValid())
        problems.push_back(wrong(QStringLiteral("moment_missing"), QLatin1String(field)));
    else if (moment > now)
        problems.push_back(wrong(QStringLiteral("breach_in_future"), QLatin1String(field)));
}

/// The register never holds who it was about.
void requireNoNumber(Problems& problems, const QString& text, const char* field) {
    if (holdsBsn(text))
        problems.push_back(wrong(QStringLiteral("breach_holds_number"), QLatin1String(field)));
}

} // namespace

Outcome<DutyDoneId> doDuty(db::Transaction& tx, DeadlineRule rule, const QString& subject, QDate on) {
    if (Problems no = lacking(tx, Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    Outcome<DutyDoneId> outcome;
    if (!isByHand(rule, subject))
        outcome.problems.push_back(refusal(QStringLiteral("duty_unknown"), {subject}));
    requireDayNotAfter(outcome.problems, on, tx.today(), "doneOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("duty_done"), {});
    outcome.done = store::duties::addDone(tx, {{}, rule, subject, on, actorOf(tx), {}});
    return outcome;
}

Outcome<DataBreachId> recordBreach(db::Transaction& tx, const QDateTime& found, const QString& what) {
    if (Problems no = lacking(tx, Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    Outcome<DataBreachId> outcome;
    requireMoment(outcome.problems, found, tx.now(), "foundAt");
    requireText(outcome.problems, what, "what");
    requireNoNumber(outcome.problems, what, "what");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("breach_recorded"), {});
    DataBreach breach;
    breach.foundAt = found.toUTC();
    breach.what = what.trimmed();
    breach.recordedBy = actorOf(tx);
    outcome.done = store::duties::addBreach(tx, breach);
    return outcome;
}

Outcome<Done> answerBreach(db::Transaction& tx, const BreachAnswered& answer) {
    if (Problems no = lacking(tx, Right::ManageRetention); !no.empty())
        return {std::move(no), {}};
    auto breach = store::duties::findBreach(tx.database(), answer.breach);
    if (!breach)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    if (breach->answer != BreachAnswer::Open) { // what was reported to the AP is not written over
        const QDateTime at = breach->answeredAt.value_or(breach->recordedAt);
        outcome.problems.push_back(
            refusal(QStringLiteral("breach_answered_already"), {shownDate(at.toLocalTime().date())}));
        return outcome;
    }
    requireMoment(outcome.problems, answer.at, tx.now(), "answeredAt");
    if (answer.at.isValid() && answer.at < breach->foundAt)
        outcome.problems.push_back(wrong(QStringLiteral("breach_before_found"), QStringLiteral("answeredAt")));
    const int hours = ruleValues(tx.database()).number(Rule::BreachHours, breach->foundAt.toLocalTime().date());
    const bool late = answer.at > rules::breachDueAt(breach->foundAt, hours);
    if (!answer.reported || late) // AVG art. 33 lid 1: a later report says why
        requireText(outcome.problems, answer.reason, "reason");
    requireNoNumber(outcome.problems, answer.reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("breach_answered"), {});
    breach->answer = answer.reported ? BreachAnswer::Reported : BreachAnswer::NotReported;
    breach->answeredAt = answer.at.toUTC();
    breach->reason = answer.reason.trimmed();
    breach->answeredBy = actorOf(tx);
    store::duties::answer(tx, *breach);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
