// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/work_floor_page.h"

#include "core/base/bsn_mask.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "ui/shared/avatar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

TextLabel* line(const QString& text, ColorRole role = ColorRole::Muted) {
    return (new TextLabel(text, TextSize::Base, role))->wrapped();
}

} // namespace

WorkFloorPage::WorkFloorPage(Context& context, QWidget* parent)
    : Page(context, parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(WorkFloorPage::title());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, space::l());
    m_column->setSpacing(space::s());
    scroll->setWidget(content);
    guard(this, [this] { reload(); });
}

QString WorkFloorPage::title() const {
    return tr("My people");
}

QString WorkFloorPage::subtitle() const {
    return shownLong(context().today());
}

std::vector<QWidget*> WorkFloorPage::actions() {
    if (!context().may(rules::Right::ScoreSkills))
        return {};
    auto* round = new Button(tr("Round of scores…"), this);
    round->setEnabled(context().mayWrite());
    connect(round, &Button::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("skill_round"), 0); });
    return {round};
}

void WorkFloorPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    for (const Thing thing : {Thing::Placement, Thing::Participant, Thing::Workplace, Thing::Worker, Thing::Trajectory,
                              Thing::Note, Thing::Task, Thing::Department}) {
        if (changes.everything || changes.touches(thing))
            return reload();
    }
}

void WorkFloorPage::reload() {
    m_floor = reports::workFloor(context().database(), context().worker(), context().today());
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // the button that was clicked may be among them
        delete item;
    }
    addGroup(tr("At work today"), m_floor.today);
    addGroup(tr("On other days"), m_floor.otherDays);
    addGroup(tr("Begins within two weeks"), m_floor.coming);
    if (m_floor.empty())
        m_column->addWidget(new EmptyState(
            Icon::People, tr("Nobody works with you now"),
            tr("Once somebody is placed with you, the name, days, agreements and who to call stand here.")));
    m_column->addStretch(1);
    Q_EMIT headerChanged();
}

void WorkFloorPage::addGroup(const QString& title, const std::vector<reports::FloorPerson>& people) {
    if (people.empty())
        return;
    auto* head = new SectionTitle({}, ColorRole::Ink, this);
    head->setTitle(title, int(people.size()));
    m_column->addWidget(head);
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->setSpacing(0);
    for (const reports::FloorPerson& one : people) {
        if (&one != &people.front())
            card->body()->addWidget(new Separator);
        card->body()->addWidget(rowOf(one));
    }
    m_column->addWidget(card);
}

QWidget* WorkFloorPage::rowOf(const reports::FloorPerson& one) {
    const QString name = workFloorName(one.person.name);
    const qint64 id = one.person.id.value;
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(space::l(), space::m(), space::m(), space::m());
    row->setSpacing(space::m());
    row->addWidget(new Avatar(name), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs());
    addWords(words, one);
    row->addLayout(words, 1);
    const auto act = [&](const QString& verb, const QString& spoken) {
        auto* button = new Button(verb);
        button->setAccessibleName(spoken);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    if (context().may(rules::Right::DossierPage))
        connect(act(tr("Dossier"), tr("Open dossier of %1").arg(name)), &Button::clicked, this,
                [this, id] { Q_EMIT openRequested(Kind::Participant, id); });
    if (context().may(rules::Right::WriteNote)) {
        auto* note = act(tr("Note…"), tr("Write a note about %1").arg(name));
        note->setEnabled(context().mayWrite());
        connect(note, &Button::clicked, this, [this, id] { Q_EMIT actRequested(QStringLiteral("floor_note"), id); });
    }
    if (context().may(rules::Right::ScoreSkills) && one.placement.startsOn <= context().today()) {
        auto* score = act(tr("Score…"), tr("Score the work skills of %1").arg(name));
        score->setEnabled(context().mayWrite());
        connect(score, &Button::clicked, this, [this, id] { Q_EMIT actRequested(QStringLiteral("score_skills"), id); });
    }
    return place;
}

void WorkFloorPage::addWords(QVBoxLayout* words, const reports::FloorPerson& one) {
    const Participant person = work::visible(one.person, context().sight());
    const Placement placement = work::visible(one.placement, context().sight());
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s());
    first->addWidget(new TextLabel(workFloorName(person.name), TextSize::Strong));
    if (one.away)
        first->addWidget(
            new ChipLabel(tr("Away since %1").arg(shownShort(one.away->startsOn, context().today())), Tone::Amber));
    if (!one.standsInFor.isEmpty())
        first->addWidget(new ChipLabel(tr("instead of %1").arg(one.standsInFor), Tone::Amber));
    first->addStretch(1);
    words->addLayout(first);
    const QString days = placement.days.count() > 0 ? weekdaysText(placement.days) : tr("days not agreed yet");
    const QString hours = placement.hours.hundredths > 0 ? tr("%1 a week").arg(hoursText(placement.hours)) : QString();
    const QString times = one.startTime.isEmpty() ? QString() : one.startTime + QStringLiteral(" – ") + one.endTime;
    const QString term = placement.startsOn > context().today()
                             ? unbroken(tr("from %1").arg(shownDate(placement.startsOn)))
                         : placement.until() ? unbroken(untilText(*placement.until()))
                                             : QString();
    words->addWidget(line(joined({days, times, hours, term}), ColorRole::Ink));
    words->addWidget(line(joined({one.workplace, one.location, one.tasks})));
    if (!placement.agreements.isEmpty())
        words->addWidget(line(tr("Agreed: %1").arg(placement.agreements), ColorRole::Ink));
    for (const Task& task : one.asked)
        words->addWidget(line(tr("Asked of you: %1, by %2").arg(task.title, shownShort(task.dueOn, context().today())),
                              ColorRole::Ink));
    if (!person.phone.isEmpty())
        words->addWidget(line(tr("Phone %1").arg(unbroken(shownPhone(person.phone)))));
    if (!one.coach.isEmpty())
        words->addWidget(line(tr("Questions, or something is the matter: call %1")
                                  .arg(joined({one.coach, unbroken(shownPhone(one.coachPhone))}))));
    if (one.ownNote && context().may(rules::Right::SeeOwnNotes))
        words->addWidget(line(tr("Your note of %1: %2")
                                  .arg(shownShort(one.ownNote->happenedOn, context().today()),
                                       withBsnMasked(one.ownNote->text.simplified()))));
}

void WorkFloorPage::takeFocus() {
    const auto buttons = findChildren<Button*>();
    if (buttons.isEmpty())
        setFocus(Qt::OtherFocusReason);
    else
        buttons.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
