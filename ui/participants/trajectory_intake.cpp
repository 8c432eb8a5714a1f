// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/trajectory_intake.h"

#include "core/store/intake.h"
#include "core/store/workplaces.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/shared/text_label.h"
#include "ui/texts/profile_labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

class Text {
    Q_DECLARE_TR_FUNCTIONS(TrajectoryIntake)
};

Tone toneOf(TrialDayOutcome outcome) {
    switch (outcome) {
    case TrialDayOutcome::Planned:
        return Tone::Blue;
    case TrialDayOutcome::Done:
        return Tone::Green;
    case TrialDayOutcome::NotCome:
        return Tone::Amber;
    case TrialDayOutcome::Cancelled:
        break;
    }
    return Tone::Grey;
}

QString placeOf(Context& context, const TrialDay& day) {
    if (const auto workplace = store::workplaces::find(context.database(), day.workplace))
        return workplace->name;
    for (const Team& team : store::teams::all(context.database(), true)) {
        if (team.id == day.team)
            return team.name;
    }
    return {};
}

void addTrialDay(Context& context, QWidget* tab, Card* card, const TrialDay& day) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m());
    QStringList parts{shownDate(day.day), placeOf(context, day),
                      day.insured ? Text::tr("insured") : Text::tr("not insured")};
    if (!day.remark.isEmpty())
        parts << day.remark;
    row->addWidget((new TextLabel(parts.join(QStringLiteral(" · "))))->wrapped(), 1);
    row->addWidget(new ChipLabel(labelOf(day.outcome), toneOf(day.outcome)), 0, Qt::AlignTop);
    if (context.mayDo(Right::Advise)) {
        auto* result = new LinkButton(Text::tr("How it went…"));
        result->setAccessibleName(Text::tr("How the trial day of %1 went").arg(shownDate(day.day)));
        QObject::connect(result, &Button::clicked, tab, guarded(tab, [&context, tab, id = day.id] {
                             openTrialDayResult(context, tab->window(), id);
                         }));
        row->addWidget(result, 0, Qt::AlignTop);
    }
    card->add(line);
}

} // namespace

void addIntake(Context& context, QWidget* tab, Card* card, const Way& way) {
    if (!context.may(Right::SeeScreening))
        return;
    const TrajectoryId id = way.trajectory.id;
    if (way.trajectory.phase == Phase::Referred && context.mayDo(Right::DecideReferral)) {
        auto* decide = card->addAction(Text::tr("Accept or refuse…"));
        QObject::connect(decide, &Button::clicked, tab,
                         guarded(tab, [&context, tab, id] { openReferralDecision(context, tab->window(), id); }));
    }
    const bool beforeWork = way.trajectory.phase <= Phase::Waiting;
    if (beforeWork && context.mayDo(Right::Advise)) {
        auto* plan = card->addAction(Text::tr("Plan trial day…"));
        QObject::connect(plan, &Button::clicked, tab,
                         guarded(tab, [&context, tab, id] { openTrialDay(context, tab->window(), id); }));
    }
    const auto days = store::intake::trialDays(context.database(), id);
    if (days.empty())
        return;
    card->add(new SectionTitle(Text::tr("Trial days")));
    for (const TrialDay& day : days)
        addTrialDay(context, tab, card, day);
}

} // namespace wijkwerk::ui::participants
