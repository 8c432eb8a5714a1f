// SPDX-License-Identifier: EUPL-1.2
// What puts an act right opens from its line in the timeline: the dialog of that act, about that very thing.
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participant_list.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/contract_work.h"
#include "core/work/counter_acts.h"
#include "core/work/moving.h"
#include "core/work/sight.h"
#include "core/work/suspending.h"
#include "core/work/timeline.h"
#include "tests/support/catch.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/counter_dialogs.h"
#include "ui/shared/guard.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
using work::Counter;
namespace people = wijkwerk::ui::participants;

namespace {

struct Line {
    ParticipantId person;
    work::TimelineEntry entry;
};

struct Desk : PeopleDesk {
    std::vector<ParticipantId> everybody(std::vector<Phase> phases = {}) {
        ParticipantFilter filter;
        filter.phases = std::move(phases);
        return store::participant_list::ids(database(), filter, context->today());
    }
    std::optional<Line> lineWith(Counter counter) {
        for (const ParticipantId person : everybody()) {
            for (const auto& entry : work::timeline(database(), person)) {
                if (std::ranges::count(work::countersOf(entry, {}), counter) > 0)
                    return Line{person, entry};
            }
        }
        return std::nullopt;
    }
    bool offers(const Line& line, Counter counter) {
        return std::ranges::any_of(work::timeline(database(), line.person), [&](const work::TimelineEntry& entry) {
            return entry.kind == line.entry.kind && entry.id == line.entry.id && entry.code == line.entry.code &&
                   std::ranges::count(work::countersOf(entry, {}), counter) > 0;
        });
    }
    void suspend();
    void moveSomebody();
    void endContract();
};

/// Of the demo nobody stands still by a suspension, was moved, or left a contract early.
void Desk::suspend() {
    for (const ParticipantId person : everybody({Phase::Stage})) {
        work::SuspendRequest request;
        request.trajectory = store::trajectories::openOf(database(), person)->id;
        request.from = context->today();
        if (work::perform(database(), [&](db::Transaction& tx) { return work::suspendStage(tx, request); }))
            return;
    }
    FAIL("nobody to suspend");
}

void Desk::moveSomebody() {
    for (const ParticipantId person : everybody({Phase::Stage})) {
        for (const Workplace& place : store::workplaces::all(database())) {
            work::MoveRequest request;
            request.trajectory = store::trajectories::openOf(database(), person)->id;
            request.workplace = place.id;
            request.on = context->today();
            request.viewState = ViewState::Given;
            request.ownView = QStringLiteral("Prima.");
            request.overrideReason = QStringLiteral("zo afgesproken");
            if (work::perform(database(), [&](db::Transaction& tx) { return work::move(tx, request); }))
                return;
        }
    }
    FAIL("nobody to move");
}

void Desk::endContract() {
    for (const Contract& contract : store::contracts::openFrom(database(), context->today())) {
        work::ContractEnd end;
        end.contract = contract.id;
        end.endedOn = context->today();
        end.reason = QStringLiteral("samen afgesproken");
        end.overrideReason = QStringLiteral("samen afgesproken");
        if (work::perform(database(), [&](db::Transaction& tx) { return work::endContract(tx, end); }))
            return;
    }
    FAIL("no contract to end");
}

} // namespace

TEST_CASE("each counter-act of a line opens the dialog of that act, and undoes that very thing", "[people]") {
    Desk desk;
    QStringList faults;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { faults << QString::fromUtf8(error.what()); });
    desk.suspend();
    desk.moveSomebody();
    desk.endContract();
    struct Row {
        Counter counter;
        const char* title;
        const char* verb; ///< after a reason: the line does not offer it any more; "" when there is a form to fill in
    };
    const Row rows[] = {
        {Counter::CorrectStep, "Corrigeren: ", ""},
        {Counter::TakeBackStep, "Ongedaan maken: ", ""},
        {Counter::WithdrawConsent, "Toestemming intrekken", ""},
        {Counter::CorrectEvaluation, "Evaluatie van ", ""},
        {Counter::ChangeAbsence, "Afwezigheid van ", ""},
        {Counter::ChangeTrialDay, "Hoe ging de meeloopdag van ", ""},
        {Counter::CorrectContract, "Contract verbeteren", ""},
        {Counter::ChangeHandover, "Overdracht van ", ""},
        {Counter::GoOn, "Hoe gaat u verder met ", ""},
        {Counter::UndoStart, "Gestart op ", "Terugdraaien"},
        {Counter::WithdrawSuspension, "Lag de stage niet stil?", "Intrekken"},
        {Counter::UndoMove, "Verplaatsing van ", "Terugdraaien"},
        {Counter::UndoContractEnd, "Eerder einde terugnemen?", "Terugnemen"},
        {Counter::RemoveAttachment, "Dit document weghalen?", "Weghalen"},
    };
    for (const Row& row : rows) {
        INFO(row.title);
        const auto line = desk.lineWith(row.counter);
        REQUIRE(line);
        people::openCounter(*desk.context, &desk.window, row.counter, line->entry.id);
        auto* dialog = desk.dialog();
        REQUIRE(dialog);
        CHECK(dialog->windowTitle().startsWith(QString::fromUtf8(row.title)));
        if (*row.verb == '\0') {
            dialog->setUnsaved(false);
            delete dialog;
            continue;
        }
        auto* reason = dialog->findChild<QPlainTextEdit*>();
        REQUIRE(reason);
        reason->setPlainText(QStringLiteral("dit klopte niet"));
        auto* verb = shell_test::button(*dialog, QString::fromUtf8(row.verb));
        REQUIRE(verb);
        verb->click();
        REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
        CHECK_FALSE(desk.offers(*line, row.counter));
    }
    const auto away = desk.lineWith(Counter::RestoreAttachment); // taken away just now
    REQUIRE(away);
    people::openCounter(*desk.context, &desk.window, Counter::RestoreAttachment, away->entry.id);
    CHECK_FALSE(desk.offers(*away, Counter::RestoreAttachment));
    const auto proposal = store::contract_proposals::open(desk.database()).front().id; // the line has its id
    people::openCounter(*desk.context, &desk.window, Counter::TakeBackContractStep, proposal.value);
    REQUIRE(desk.dialog());
    CHECK(desk.dialog()->windowTitle() == QStringLiteral("Laatste stap terugnemen?"));
    CHECK(faults == QStringList());
    ui::reportErrorsTo({});
}
