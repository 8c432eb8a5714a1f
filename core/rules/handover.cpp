// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/handover.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/rules/consent.h"

namespace wijkwerk::rules {

namespace {

bool isOfThis(const HandoverFacts& facts) {
    const auto& consent = facts.consent;
    return consent && consent->participant == facts.handover.participant && consent->purpose == ConsentPurpose::Help &&
           fold(consent->receiver) == fold(facts.handover.organisation);
}

void checkPast(const std::optional<QDate>& day, QDate today, const char* field, Problems& problems) {
    if (!day || *day <= today)
        return;
    Problem problem = wrong(QStringLiteral("day_in_future"), QString::fromLatin1(field));
    problem.value = shownDate(*day);
    problem.args = {shownDate(*day)};
    problems.push_back(problem);
}

void checkDays(const HandoverFacts& facts, Problems& problems) {
    const Handover& h = facts.handover;
    checkPast(h.agreedOn, facts.today, "agreedOn", problems);
    checkPast(h.doneOn, facts.today, "doneOn", problems);
    checkPast(h.feedbackOn, facts.today, "feedbackOn", problems);
    if (h.agreedOn && h.doneOn && *h.doneOn < *h.agreedOn)
        problems.push_back(wrong(QStringLiteral("handover_days_order"), QStringLiteral("doneOn")));
    if (h.doneOn && h.feedbackOn && *h.feedbackOn < *h.doneOn)
        problems.push_back(wrong(QStringLiteral("handover_days_order"), QStringLiteral("feedbackOn")));
}

} // namespace

HandoverWay wayOf(const HandoverFacts& facts) {
    const Handover& h = facts.handover;
    if (h.refused)
        return HandoverWay::Nothing;
    if (isOfThis(facts) && isInForce(*facts.consent, facts.today))
        return HandoverWay::Consent;
    if (!h.otherGround.trimmed().isEmpty() && facts.leadIsLead && facts.officerIsOfficer)
        return HandoverWay::Ground;
    return h.warm ? HandoverWay::Warm : HandoverWay::Nothing;
}

std::vector<DataCategory> mayBeTold(const HandoverFacts& facts) {
    switch (wayOf(facts)) {
    case HandoverWay::Consent:
        return facts.consent->categories;
    case HandoverWay::Ground:
        return {DataCategory::Contact};
    case HandoverWay::Nothing:
    case HandoverWay::Warm:
        break;
    }
    return {};
}

Problems checkHandover(const HandoverFacts& facts) {
    const Handover& h = facts.handover;
    Problems problems;
    checkDays(facts, problems);
    if (h.refused) {
        if (h.doneOn)
            problems.push_back(wrong(QStringLiteral("handover_refused_and_done"), QStringLiteral("refused")));
        return problems;
    }
    if (h.organisation.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("handover_organisation_missing"), QStringLiteral("organisation")));
    if (h.consent && !isOfThis(facts))
        problems.push_back(wrong(QStringLiteral("handover_consent_other"), QStringLiteral("consent")));
    if (!h.otherGround.trimmed().isEmpty() && (!facts.leadIsLead || !facts.officerIsOfficer))
        problems.push_back(wrong(QStringLiteral("handover_ground_needs_two"), QStringLiteral("otherGround")));
    HandoverFacts then = facts; // a consent that ended since was there on the day it was done
    then.today = h.doneOn.value_or(facts.today);
    if (h.doneOn && wayOf(then) == HandoverWay::Nothing)
        problems.push_back(wrong(QStringLiteral("handover_needs_consent"), QStringLiteral("consent")));
    return problems;
}

} // namespace wijkwerk::rules
