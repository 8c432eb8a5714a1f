// SPDX-License-Identifier: EUPL-1.2
// Aanzegging and earlier work.
#include "core/base/date_text.h"
#include "core/store/contracts.h"
#include "core/store/prior_employment.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/contract_work.h"
#include "core/work/retention.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

void checkNotice(db::Transaction& tx, const Contract& contract, const ContractNotice& notice, Problems& problems) {
    requireDayNotAfter(problems, notice.givenOn, tx.today(), "givenOn");
    if (notice.givenOn.isValid() && notice.givenOn < contract.terms.startsOn)
        problems.push_back(wrong(QStringLiteral("notice_before_contract"), QStringLiteral("givenOn"),
                                 shownDate(notice.givenOn), shownDate(contract.terms.startsOn)));
    if (notice.receivedOn) {
        requireDayNotAfter(problems, *notice.receivedOn, tx.today(), "receivedOn");
        if (notice.givenOn.isValid() && *notice.receivedOn < notice.givenOn)
            problems.push_back(wrong(QStringLiteral("received_before_given"), QStringLiteral("receivedOn"),
                                     shownDate(*notice.receivedOn)));
    }
    if (notice.goesOn && notice.terms.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("notice_terms_missing"), QStringLiteral("terms")));
    if (!realEnd(tx.database(), contract) || contract.endedOn)
        problems.push_back(refusal(QStringLiteral("notice_for_ended_contract")));
    if (hasWrong(problems))
        return;
    auto notices = store::contracts::notices(tx.database(), contract.id);
    if (!notices.empty())
        problems.push_back(warning(QStringLiteral("notice_given_before"), QStringLiteral("givenOn"),
                                   shownDate(notices.back().givenOn)));
    notices.push_back(notice);
    for (Problem& problem : noticeProblems(tx.database(), contract, notices, tx.today()))
        problems.push_back(std::move(problem));
}

} // namespace

Outcome<ContractNoticeId> giveNotice(db::Transaction& tx, const NoticeRequest& request) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const auto contract = store::contracts::find(tx.database(), request.contract);
    if (!contract)
        throw Error(Fault::NotFound);
    ContractNotice notice;
    notice.contract = contract->id;
    notice.participant = contract->participant;
    notice.goesOn = request.goesOn.value_or(false);
    notice.terms = notice.goesOn ? request.terms.trimmed() : QString();
    notice.givenOn = request.givenOn;
    notice.how = request.how;
    notice.receivedOn = request.receivedOn;
    notice.proof = request.proof.trimmed();
    notice.worker = actorOf(tx);
    Outcome<ContractNoticeId> outcome;
    requireKnown(outcome.problems, tx.database(), contract->participant);
    if (!request.goesOn)
        outcome.problems.push_back(wrong(QStringLiteral("notice_answer_missing"), QStringLiteral("goesOn")));
    checkNotice(tx, *contract, notice, outcome.problems);
    std::ranges::move(keepsStillByLaw(tx.database(), sightOf(tx.database()), contract->participant),
                      std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("contract_notice_given"), contract->participant);
    outcome.done = store::contracts::addNotice(tx, notice);
    return outcome;
}

Outcome<Done> recordReceipt(db::Transaction& tx, ContractNoticeId id, QDate on, const QString& proof) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const auto notice = store::contracts::findNotice(tx.database(), id);
    if (!notice)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    requireDayNotAfter(outcome.problems, on, tx.today(), "receivedOn");
    if (on.isValid() && on < notice->givenOn)
        outcome.problems.push_back(
            wrong(QStringLiteral("received_before_given"), QStringLiteral("receivedOn"), shownDate(on)));
    if (notice->receivedOn)
        outcome.problems.push_back(
            refusal(QStringLiteral("notice_received_already"), {shownDate(*notice->receivedOn)}));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("contract_notice_received"), notice->participant);
    store::contracts::setReceived(tx, id, on, proof.trimmed());
    outcome.done = Done{};
    return outcome;
}

Outcome<PriorEmploymentId> addPriorEmployment(db::Transaction& tx, PriorEmployment prior) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    prior.employer = prior.employer.simplified();
    prior.source = prior.source.simplified();
    Outcome<PriorEmploymentId> outcome{check(prior, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), prior.participant);
    for (const PriorEmployment& known : store::prior_employment::ofParticipant(tx.database(), prior.participant)) {
        if (known.startsOn == prior.startsOn && known.employer == prior.employer)
            outcome.problems.push_back(wrong(QStringLiteral("prior_employment_known"), QStringLiteral("startsOn")));
    }
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("prior_employment_added"), prior.participant);
    prior.recordedBy = actorOf(tx);
    outcome.done = store::prior_employment::add(tx, prior);
    return outcome;
}

Outcome<Done> withdrawPriorEmployment(db::Transaction& tx, PriorEmploymentId id) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const auto prior = store::prior_employment::find(tx.database(), id);
    if (!prior)
        throw Error(Fault::NotFound);
    if (prior->withdrawn)
        return {{}, Done{}}; // it was so already
    beginAct(tx, QStringLiteral("prior_employment_withdrawn"), prior->participant);
    store::prior_employment::withdraw(tx, *prior);
    return {{}, Done{}};
}

Outcome<Done> askedPriorEmployment(db::Transaction& tx, ParticipantId person, QDate on) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    requireDayNotAfter(outcome.problems, on, tx.today(), "askedOn");
    requireKnown(outcome.problems, tx.database(), person);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), person);
    beginAct(tx, QStringLiteral("prior_employment_asked"), person);
    store::prior_employment::setAsked(tx, {person, on, actorOf(tx)});
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
