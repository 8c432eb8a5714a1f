// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/leaving_menu.h"

#include "core/domain/phase.h"
#include "core/store/trajectories.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/term_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"

#include <QCoreApplication>
#include <QMenu>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

class Text {
    Q_DECLARE_TR_FUNCTIONS(LeavingMenu)
};

struct Entry {
    QString words;
    Right right;
    bool fits;
    void (*open)(Context&, QWidget*, ParticipantId);
};

void openDecisionOfReferral(Context& context, QWidget* parent, ParticipantId person) {
    const auto open = store::trajectories::openOf(context.database(), person);
    if (!open)
        throw Error(Fault::NotFound);
    openReferralDecision(context, parent, open->id);
}

std::vector<Entry> entriesOf(const Dossier& dossier) {
    const Way* way = dossier.way();
    const bool open = dossier.hasOpenWay();
    const Phase phase = way ? way->trajectory.phase : Phase::Closed;
    const bool atWork = open && isAtWork(phase);
    const bool left = open && (phase == Phase::Outflow || phase == Phase::DroppedOut);
    const bool after = left || (open && phase == Phase::Aftercare);
    const bool toWork = way && way->end && way->end->into == Phase::Outflow;
    const bool dropped = way && way->end && way->end->into == Phase::DroppedOut;
    const bool alive = !dossier.person.deceased;
    return {
        {Text::tr("Accept or refuse the referral…"), Right::DecideReferral, open && phase == Phase::Referred,
         &openDecisionOfReferral},
        {Text::tr("Leaves for work…"), Right::EndTrajectory, atWork, &openOutflow},
        {Text::tr("Stops (drop-out)…"), Right::EndTrajectory, atWork, &openDropOut},
        {Text::tr("Hand-over to help…"), Right::KeepConsents, dropped || (open && atWork), &openHandover},
        {Text::tr("Start aftercare…"), Right::Aftercare, left, &openAftercare},
        {Text::tr("Does the person still work?…"), Right::Aftercare, toWork, &openOutflowStatus},
        {Text::tr("Refer again…"), Right::Refer, after && alive, &openReferral},
        {Text::tr("Close the trajectory…"), Right::CloseTrajectory, open, &openClosing},
        {Text::tr("Record a term…"), Right::MakeLetter, alive, &openNewTerm},
        {Text::tr("Moves to another municipality…"), Right::EndTrajectory, alive && !dossier.person.movedAwayOn,
         &openMovedAway},
        {Text::tr("Has died…"), Right::EndTrajectory, !dossier.person.deceasedOn, &openDeath},
    };
}

} // namespace

void addLeaving(QMenu& menu, Context& context, QWidget* window, const Dossier& dossier) {
    for (const Entry& entry : entriesOf(dossier)) {
        if (!entry.fits || !context.may(entry.right))
            continue;
        auto* action = menu.addAction(entry.words);
        action->setEnabled(context.mayWrite());
        QObject::connect(action, &QAction::triggered, window,
                         [&context, window, open = entry.open, id = dossier.person.id] {
                             guard(window, [&] { open(context, window, id); });
                         });
    }
}

} // namespace wijkwerk::ui::participants
