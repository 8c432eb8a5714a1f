// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/leaving_parts.h"

#include "core/work/acting.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/story_list.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(LeavingParts)
};

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QString jobOf(const TrajectoryEnd& end) {
    return joined({end.employer, end.jobHours.hundredths > 0 ? hoursText(end.jobHours) : QString(),
                   end.jobStartsOn ? Text::tr("from %1").arg(shownDate(*end.jobStartsOn)) : QString()});
}

void addEnd(StoryList& facts, const Way& way, const rules::Values& values) {
    const TrajectoryEnd& end = *way.end;
    facts.add(shownDate(end.endedOn), joined({labelOf(end.into), reasonLabelOf(end.into, end.reasonCode)}));
    if (const QString job = jobOf(end); !job.isEmpty())
        facts.add(Text::tr("New job"), job);
    if (end.stillWorking)
        facts.add(Text::tr("Still at work"),
                  joined({*end.stillWorking ? Text::tr("yes") : Text::tr("no"),
                          end.statusOn ? Text::tr("known on %1").arg(shownDate(*end.statusOn)) : QString()}));
    if (end.fellBack)
        facts.add(Text::tr("Came back"),
                  Text::tr("within %n months", nullptr, values.number(Rule::FallbackMonths, end.endedOn)));
    QStringList side;
    for (const DropOutReason reason : end.sideReasons)
        side << labelOf(reason);
    if (!side.isEmpty())
        facts.add(Text::tr("Side reasons"), side.join(QStringLiteral(", ")));
    if (end.influence)
        facts.add(Text::tr("Where the cause lies"), labelOf(*end.influence));
    if (end.talkedOn)
        facts.add(Text::tr("Talk about stopping"), shownDate(*end.talkedOn));
    if (!way.agreedBy.isEmpty())
        facts.add(Text::tr("Agreed by team lead"), way.agreedBy);
    if (end.handedOver)
        facts.add(Text::tr("Handed over"), end.handedOverOn ? shownDate(*end.handedOverOn) : Text::tr("yes"));
}

QString stateOf(const Handover& handover) {
    if (handover.refused)
        return Text::tr("the person does not want it");
    if (handover.doneOn)
        return Text::tr("handed over on %1").arg(shownDate(*handover.doneOn));
    return Text::tr("not done yet");
}

QString storyOf(const Handover& handover) {
    return joined({handover.organisation, handover.type ? labelOf(*handover.type) : QString(), handover.contact,
                   stateOf(handover),
                   handover.firstAppointmentOn
                       ? Text::tr("first appointment %1").arg(shownDate(*handover.firstAppointmentOn))
                       : QString(),
                   handover.feedbackOn ? Text::tr("heard back on %1").arg(shownDate(*handover.feedbackOn)) : QString(),
                   handover.feedback});
}

void addHandovers(Card* card, Context& context, const Way& way) {
    if (way.handovers.empty())
        return;
    card->add(new SectionTitle(Text::tr("Hand-over to help")));
    auto* facts = new StoryList;
    for (const Handover& handover : way.handovers)
        facts->add(handover.agreedOn ? shownDate(*handover.agreedOn) : Text::tr("No day yet"), storyOf(handover));
    card->add(facts);
    if (!context.mayDo(rules::Right::KeepConsents))
        return;
    for (const Handover& handover : way.handovers) {
        if (handover.isOpen())
            continue;
        auto* again = new LinkButton(handover.organisation.isEmpty()
                                         ? Text::tr("Change this hand-over…")
                                         : Text::tr("Change the hand-over to %1…").arg(handover.organisation));
        QObject::connect(again, &Button::clicked, card, guarded(card, [card, &context, id = handover.id] {
                             openHandoverAgain(context, card->window(), id);
                         }));
        card->add(again);
    }
    auto* open = card->addAction(Text::tr("Hand-over…"));
    QObject::connect(open, &Button::clicked, card, guarded(card, [card, &context, person = way.trajectory.participant] {
                         openHandover(context, card->window(), person);
                     }));
}

} // namespace

void addLeavingParts(Card* card, Context& context, const Way& way) {
    if (way.end) {
        card->add(new SectionTitle(Text::tr("End")));
        auto* end = new StoryList;
        addEnd(*end, way, work::ruleValues(context.database()));
        card->add(end);
    }
    addHandovers(card, context, way);
    if (way.leftOpen.empty())
        return;
    card->add(new SectionTitle(Text::tr("Open when it was closed")));
    auto* facts = new StoryList;
    for (const work::ClosedOpen& open : way.leftOpen)
        facts->add(labelOf(open.item), open.reason);
    card->add(facts);
}

} // namespace wijkwerk::ui::participants
