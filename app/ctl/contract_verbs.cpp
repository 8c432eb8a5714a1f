// SPDX-License-Identifier: EUPL-1.2
// contracts show|propose|step|back|form|record|end|notice|receipt|asked|prior|secondment.
#include "app/ctl/ending_options.h"
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/print/pdf.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/department.h"
#include "core/store/placements.h"
#include "core/work/contract_elsewhere.h"
#include "core/work/contract_form.h"
#include "core/work/contract_look.h"
#include "core/work/contract_proposal.h"
#include "core/work/contract_work.h"
#include "core/work/secondment_work.h"
#include "core/work/standstill_work.h"
#include "ui/texts/chain_text.h"
#include "ui/texts/contract_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonObject termsJson(const ContractTerms& terms) {
    return {{QStringLiteral("function"), json(terms.function)},
            {QStringLiteral("scale"), json(terms.scale)},
            {QStringLiteral("agreement"), json(terms.agreement)},
            {QStringLiteral("hours"), json(terms.hours)},
            {QStringLiteral("startsOn"), json(terms.startsOn)},
            {QStringLiteral("lastDay"), json(terms.lastDay)},
            {QStringLiteral("forGood"), terms.forGood},
            {QStringLiteral("onCalendarDate"), terms.onCalendarDate},
            {QStringLiteral("probationMonths"), terms.probationMonths},
            {QStringLiteral("wageCents"), terms.wage}};
}

QJsonObject contractJson(const work::SeenContract& seen) {
    ContractTerms terms = seen.contract.terms;
    if (!seen.until) { // also one that is permanent by law, whatever day it names
        terms.lastDay.reset();
        terms.forGood = true;
    }
    QJsonObject item = termsJson(terms);
    item.insert(QStringLiteral("id"), json(seen.contract.id));
    item.insert(QStringLiteral("endedOn"), json(seen.contract.endedOn));
    item.insert(QStringLiteral("signedOn"), json(seen.contract.signedOn));
    item.insert(QStringLiteral("number"), json(seen.contract.number));
    item.insert(QStringLiteral("noticeDue"), json(seen.notice.lawOn));
    item.insert(QStringLiteral("noticeDaysLate"), seen.notice.penalty.daysLate);
    item.insert(QStringLiteral("noticePenaltyCents"), qint64(seen.notice.penalty.cents));
    QJsonArray notices;
    for (const ContractNotice& notice : seen.notices)
        notices.append(QJsonObject{{QStringLiteral("id"), json(notice.id)},
                                   {QStringLiteral("givenOn"), json(notice.givenOn)},
                                   {QStringLiteral("goesOn"), notice.goesOn},
                                   {QStringLiteral("how"), json(notice.how)},
                                   {QStringLiteral("receivedOn"), json(notice.receivedOn)}});
    item.insert(QStringLiteral("notices"), notices);
    return item;
}

QJsonObject proposalJson(const work::ContractWay& way) {
    QJsonObject item = termsJson(way.proposal->terms);
    item.insert(QStringLiteral("id"), json(way.proposal->id));
    item.insert(QStringLiteral("state"), json(way.proposal->state));
    item.insert(QStringLiteral("chainReason"), json(way.proposal->chainReason));
    QJsonArray steps;
    for (const ProposalStep& step : way.steps)
        steps.append(QJsonObject{{QStringLiteral("state"), json(step.state)},
                                 {QStringLiteral("on"), json(step.on)},
                                 {QStringLiteral("by"), json(step.byName)},
                                 {QStringLiteral("takenBack"), step.takenBack}});
    item.insert(QStringLiteral("steps"), steps);
    return item;
}

void tell(Run& run, const Trajectory& trajectory) {
    const work::ContractWay way = work::contractWay(run.database(), trajectory, run.today());
    Output& out = run.out();
    if (way.proposal) {
        out.set("proposal", proposalJson(way));
        out.line(QStringLiteral("%1: %2").arg(way.proposal->terms.function, ui::labelOf(way.proposal->state)));
    }
    QJsonArray contracts;
    for (const work::SeenContract& seen : way.contracts) {
        contracts.append(contractJson(seen));
        out.line(QStringLiteral("%1  %2  %3")
                     .arg(QString::number(seen.contract.id.value), shownDate(seen.contract.terms.startsOn),
                          seen.contract.terms.function));
    }
    out.set("contracts", contracts);
    out.set("priorAskedOn", json(way.askedOn));
    out.set("priorEmployments", int(way.prior.size()));
    if (way.check) {
        const QStringList lines = ui::chainLines(way.check->chain);
        out.set("chainLines", QJsonArray::fromStringList(lines));
        for (const QString& line : lines)
            out.line(line);
    }
    if (way.agreed)
        out.set("secondment", QJsonObject{{QStringLiteral("lender"), way.agreed->lender},
                                          {QStringLiteral("feeCents"), way.agreed->fee},
                                          {QStringLiteral("noticeDays"), way.agreed->noticeDays}});
}

/// Runs an act on the open trajectory of the person, and tells what there is of contracts then.
template <class Act>
Exit onTrajectory(Run& run, Act act) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const Exit exit = run.say(work::perform(database, [&](db::Transaction& tx) { return act(tx, *trajectory); }));
    if (exit == Exit::Done)
        tell(run, *trajectory);
    return exit;
}

int money(Run& run, const char* option, std::optional<int> (*read)(QStringView)) {
    const QString text = run.text(option);
    if (text.isEmpty())
        return 0;
    const auto cents = read(text);
    if (!cents)
        run.sayWrongValue(option, QStringLiteral("2150,50"));
    return cents.value_or(0);
}

ContractTerms termsOf(Run& run) {
    ContractTerms terms;
    terms.function = run.text("function");
    terms.scale = run.text("scale");
    terms.agreement = run.word("cao", CollectiveAgreement::Gemeenten);
    terms.hours = run.hours("hours");
    terms.startsOn = run.date("start");
    terms.lastDay = run.maybeDate("last-day");
    terms.forGood = run.arguments().has(QStringLiteral("for-good"));
    terms.advisedOn = run.maybeDate("uwv-advice");
    terms.decidedOn = run.maybeDate("decision");
    terms.onCalendarDate = !run.arguments().has(QStringLiteral("no-calendar-date"));
    terms.probationMonths = run.number("probation", 0, 12, 0);
    terms.wage = money(run, "wage", wageFromText);
    terms.interimNotice = run.arguments().has(QStringLiteral("interim-notice"));
    terms.exception = run.word("exception", ChainException::None);
    return terms;
}

WorkerId guideOf(Run& run) {
    return run.text("guide").isEmpty() ? WorkerId{} : run.workerNamed(run.text("guide")).value_or(WorkerId{});
}

ContractProposalId openProposalOf(db::Database& database, const Trajectory& trajectory) {
    if (const auto proposal = store::contract_proposals::openOf(database, trajectory.id))
        return proposal->id;
    throw Error(Fault::NotFound);
}

ContractId newestOf(db::Database& database, const Trajectory& trajectory) {
    if (const auto contract = store::contracts::latestOf(database, trajectory.id))
        return contract->id;
    throw Error(Fault::NotFound);
}

Exit show(Run& run) {
    run.onlyLook();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    if (run.failed() || !trajectory)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), trajectory->participant.value, {}});
    tell(run, *trajectory);
    return Exit::Done;
}

Exit propose(Run& run) {
    run.writable();
    work::ProposeRequest request;
    request.proposal.terms = termsOf(run);
    request.proposal.days = run.days("days");
    request.proposal.workplace = run.workplace(run.text("workplace")).value_or(WorkplaceId{});
    request.proposal.guide = guideOf(run);
    request.proposal.budget = run.text("budget");
    request.proposal.answerBy = run.maybeDate("answer-by");
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        request.proposal.trajectory = trajectory.id;
        return work::proposeContract(tx, request);
    });
}

Exit step(Run& run) {
    run.writable();
    work::StepRequest request;
    request.to = run.word("to", ProposalState::Agreed);
    request.on = run.date("date", run.today());
    request.byName = run.text("by");
    request.remark = run.text("remark");
    request.number = run.text("number");
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        request.proposal = openProposalOf(tx.database(), trajectory);
        return work::stepProposal(tx, request);
    });
}

Exit back(Run& run) {
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        return work::takeBackStep(tx, openProposalOf(tx.database(), trajectory), run.text("reason"));
    });
}

Exit form(Run& run) {
    run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const ContractProposalId proposal = openProposalOf(run.database(), *trajectory);
    if (const Problems still = work::keepsStill(run.database(), trajectory->participant); !still.empty()) {
        run.out().add(still);
        return Exit::Refused;
    }
    const auto pdf = print::pdf(work::hrForm(run.database(), proposal, run.today(), ui::chainLines),
                                store::department::find(run.database()).logo);
    run.noteFirst({QStringLiteral("contract_form_made"), trajectory->participant.value, {}});
    writeFile(run.text("out"), pdf.bytes);
    run.out().set("pages", pdf.pages);
    run.out().line(QCoreApplication::translate("Ctl", "The form for HR is in %1.").arg(run.text("out")));
    return Exit::Done;
}

Exit record(Run& run) {
    run.writable();
    work::ContractRequest request;
    request.terms = termsOf(run);
    request.days = run.days("days");
    request.workplace = run.workplace(run.text("workplace")).value_or(WorkplaceId{});
    request.guide = guideOf(run);
    request.signedOn = run.maybeDate("signed");
    request.number = run.text("number");
    request.overrideReason = run.text("override");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        request.trajectory = trajectory.id;
        return work::recordContractMadeElsewhere(tx, request);
    });
}

Exit end(Run& run) {
    work::ContractEnd request;
    request.endedOn = run.date("date", run.today());
    request.reason = run.text("reason");
    request.overrideReason = run.text("override");
    request.ending = endingOf(run);
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        request.contract = newestOf(tx.database(), trajectory);
        return work::endContract(tx, request);
    });
}

Exit notice(Run& run) {
    work::NoticeRequest request;
    const bool goesOn = run.arguments().has(QStringLiteral("goes-on"));
    if (goesOn == run.arguments().has(QStringLiteral("ends"))) {
        run.out().addError(QStringLiteral("usage"),
                           QCoreApplication::translate("Ctl", "Give either --goes-on or --ends."));
        return Exit::Usage;
    }
    request.goesOn = goesOn;
    request.terms = run.text("terms");
    request.givenOn = run.date("date", run.today());
    request.how = run.word("how", NoticeHow::HandedOver);
    request.receivedOn = run.maybeDate("received");
    request.proof = run.text("proof");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        request.contract = newestOf(tx.database(), trajectory);
        return work::giveNotice(tx, request);
    });
}

Exit asked(Run& run) {
    const QDate on = run.date("date", run.today());
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        return work::askedPriorEmployment(tx, trajectory.participant, on);
    });
}

Exit prior(Run& run) {
    PriorEmployment work;
    work.employer = run.text("employer");
    work.kind = run.word("kind", PriorEmployer::Municipality);
    work.startsOn = run.date("start");
    work.lastDay = run.maybeDate("last-day");
    work.sameWork = !run.arguments().has(QStringLiteral("other-work"));
    work.source = run.text("source");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        work.participant = trajectory.participant;
        return work::addPriorEmployment(tx, work);
    });
}

Exit secondment(Run& run) {
    Secondment agreed;
    agreed.lender = run.text("lender");
    agreed.form = run.word("form", SecondmentForm::Individual);
    agreed.contractNumber = run.text("number");
    agreed.fee = money(run, "fee", feeFromText);
    agreed.basis = run.word("price", PriceBasis::Hour);
    agreed.noticeDays = run.number("notice-days", 0, 366, 0);
    agreed.guideBy = run.word("guide-by", GuideBy::Host);
    agreed.absenceRule = run.text("absence");
    return onTrajectory(run, [&](db::Transaction& tx, const Trajectory& trajectory) {
        Secondment wanted = agreed;
        if (const auto known = work::contractWay(tx.database(), trajectory, tx.today()).agreed)
            wanted.revision = known->revision;
        return work::saveSecondment(tx, trajectory.id, wanted);
    });
}

} // namespace

std::span<const Verb> contractVerbs() {
    static constexpr const char* terms = "function scale cao hours start last-day probation wage exception uwv-advice "
                                         "decision days workplace guide budget answer-by "
                                         "signed number override";
    static const Verb table[] = {
        {"contracts show", "FILE ID",
         QT_TRANSLATE_NOOP("Ctl", "Shows contracts, proposal, chain and aanzegging of a person."), "", "", "", 2, 2,
         false, show},
        {"contracts propose",
         "FILE ID --function F --hours N --start DATE --last-day DATE|--for-good --workplace W [--scale S] [--cao "
         "cao_gemeenten] "
         "[--wage 2150,50] [--probation N] [--budget B] [--answer-by DATE] [--uwv-advice DATE] [--decision DATE] "
         "[--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Proposes a contract; the team lead must agree."), terms,
         "no-calendar-date interim-notice for-good", "function hours start workplace", 2, 2, false, propose},
        {"contracts step", "FILE ID --to agreed|at_hr|offered|signed|refused|withdrawn [--date DATE] [--by NAME]",
         QT_TRANSLATE_NOOP("Ctl", "Takes the next step of a contract proposal."), "to date by remark number override",
         "", "to", 2, 2, false, step},
        {"contracts back", "FILE ID --reason R",
         QT_TRANSLATE_NOOP("Ctl", "Takes the last step of a contract proposal back."), "reason", "", "reason", 2, 2,
         false, back},
        {"contracts form", "FILE ID --out FILE.pdf", QT_TRANSLATE_NOOP("Ctl", "Writes the form for HR."), "out", "",
         "out", 2, 2, true, form},
        {"contracts record",
         "FILE ID --function F --hours N --start DATE --last-day DATE|--for-good --workplace W [--signed DATE] "
         "[--number N]",
         QT_TRANSLATE_NOOP("Ctl", "Records a contract that is concluded at once."), terms,
         "no-calendar-date interim-notice for-good", "function hours start workplace", 2, 2, false, record},
        {"contracts end",
         "FILE ID --date DATE --reason R [--override REASON] [--contract-end own_resignation --said DATE "
         "[--ground performance] [--papers dated_talks,facts_dated]]",
         QT_TRANSLATE_NOOP("Ctl", "Ends a contract before its day."),
         "date reason override contract-end said ground papers", "", "date reason", 2, 2, false, end},
        {"contracts notice",
         "FILE ID --ends | --goes-on [--terms T] [--date DATE] [--how handed_over] [--received DATE --proof P]",
         QT_TRANSLATE_NOOP("Ctl", "Records the aanzegging of the newest contract."), "terms date how received proof",
         "goes-on ends", "", 2, 2, false, notice},
        {"contracts asked", "FILE ID [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Records that somebody asked for earlier work."), "date", "", "", 2, 2, false, asked},
        {"contracts prior",
         "FILE ID --employer E --start DATE [--last-day DATE] [--kind agency] [--other-work] [--source S]",
         QT_TRANSLATE_NOOP("Ctl", "Adds earlier work that counts for the chain."),
         "employer kind start last-day source", "other-work", "employer start", 2, 2, false, prior},
        {"contracts secondment",
         "FILE ID --lender L [--fee 24,50] [--form individual] [--price hour] [--notice-days N] [--guide-by host]",
         QT_TRANSLATE_NOOP("Ctl", "Records what is agreed about a secondment."),
         "lender form number fee price notice-days guide-by absence", "", "lender", 2, 2, false, secondment},
    };
    return table;
}

} // namespace wijkwerk::ctl
