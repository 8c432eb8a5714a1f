// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/work_row_widget.h"

#include "core/domain/naming.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

QString whoOf(const reports::WorkRow& row) {
    if (row.isGroup())
        return WorkRowWidget::tr("%n people, %1", "", int(row.people.size())).arg(row.team);
    if (row.people.empty())
        return row.task.title;
    QString who = workFloorName(row.name);
    if (!row.others.empty())
        who += QStringLiteral("  +%1").arg(row.others.size());
    return who;
}

/// `detail` 2 says all; 1 leaves out the guide, 0 the team as well.
QString aboutOf(const reports::WorkRow& row, int detail) {
    QStringList parts;
    if (row.phase) {
        QString phase = labelOf(*row.phase);
        if (row.lastDay && isAtWork(*row.phase) && !row.isGroup())
            phase += u' ' + untilText(*row.lastDay);
        parts << phase;
    }
    if (!row.team.isEmpty() && !row.isGroup() && detail > 0)
        parts << row.team;
    if (!row.guide.isEmpty() && !row.isGroup() && detail > 1)
        parts << WorkRowWidget::tr("vakspecialist %1").arg(row.guide);
    if (row.task.byLaw)
        parts << WorkRowWidget::tr("term by law");
    return parts.join(QStringLiteral(" · "));
}

Tone chipTone(const reports::WorkRow& row) {
    if (row.urgency == reports::Urgency::Late && row.task.byLaw)
        return Tone::Red;
    if (row.urgency == reports::Urgency::WaitingFor || !row.phase)
        return Tone::Grey;
    return toneOf(*row.phase);
}

} // namespace

namespace {

DeadlineAct wantedFor(const reports::WorkRow& row) {
    using rules::Right;
    if (row.isGroup())
        return {WorkRowWidget::tr("Open list"), QStringLiteral("list"), Right::PeoplePage};
    if (row.people.empty())
        return {WorkRowWidget::tr("Done"), QStringLiteral("done"), Right::KeepTasks};
    if (row.deadline)
        return deadlineActOf(*row.deadline, row.phase);
    const qint64 person = row.people.front().value;
    switch (row.task.kind) {
    case TaskKind::FirstTalk:
        return {WorkRowWidget::tr("Start voorselectie"), QStringLiteral("preselect"), Right::Preselect, person};
    case TaskKind::Report:
        return {WorkRowWidget::tr("Record advice"), QStringLiteral("advise"), Right::Advise, person};
    case TaskKind::Evaluation:
    case TaskKind::Aftercare:
    case TaskKind::CallBack:
    case TaskKind::Appointment:
        return {WorkRowWidget::tr("Record talk"), QStringLiteral("contact"), Right::WriteNote, person};
    case TaskKind::Standstill:
        return {WorkRowWidget::tr("How to go on…"), QStringLiteral("standstill"), Right::StandStill, person};
    case TaskKind::Waiting:
        if (row.urgency == reports::Urgency::Asked) // it is his to do; when it is done, the tick says so
            return {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), Right::DossierPage};
        return {WorkRowWidget::tr("It has come"), QStringLiteral("done"), Right::KeepTasks};
    default:
        return {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), Right::DossierPage};
    }
}

} // namespace

std::optional<DeadlineAct> actionFor(const reports::WorkRow& row, const work::Sight& sight) {
    DeadlineAct wanted = wantedFor(row);
    if (!sight.may(wanted.right) && !row.people.empty() && !row.isGroup())
        wanted = {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), rules::Right::DossierPage};
    return sight.may(wanted.right) ? std::optional(wanted) : std::nullopt;
}

WorkRowWidget::WorkRowWidget(const reports::WorkRow& row, const Context& context, QWidget* parent)
    : QWidget(parent) {
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(space::l(), space::s(), space::m(), space::s());
    m_layout->setSpacing(space::m());

    m_chipPlace = new QWidget(this);
    auto* chipLayout = new QHBoxLayout(m_chipPlace);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    const bool waits = row.urgency == reports::Urgency::WaitingFor;
    const QString chip = waits ? row.task.waitingFor : row.people.empty() ? labelOf(row.task.kind) : row.task.title;
    chipLayout->addWidget(new ChipLabel(chip, chipTone(row), m_chipPlace));
    chipLayout->addStretch();
    m_layout->addWidget(m_chipPlace);

    m_layout->addWidget(texts(row), 1);
    addWhen(row, context.today());
    addActions(row, context);
}

void WorkRowWidget::addActions(const reports::WorkRow& row, const Context& context) {
    const auto action = actionFor(row, context.sight());
    if (action) {
        auto* button = new Button(action->verb, this);
        button->setMinimumWidth(dp(150));
        button->setAccessibleName(action->verb + QStringLiteral(": ") + whoOf(row) + QStringLiteral(", ") +
                                  row.task.title);
        button->setEnabled(context.mayWrite() || action->act == QLatin1String("open") ||
                           action->act == QLatin1String("list"));
        connect(button, &QPushButton::clicked, this,
                [this, act = action->act, about = action->about] { Q_EMIT acted(act, about); });
        m_layout->addWidget(button);
    }
    if (!context.may(rules::Right::KeepTasks))
        return;
    addMore(row, context);
    auto* tick = new IconButton(Icon::Check, tr("Done: %1, %2").arg(row.task.title, whoOf(row)), this);
    if ((action && action->act == QLatin1String("done")) || row.isGroup()) {
        m_layout->addSpacing(tick->sizeHint().width() +
                             m_layout->spacing()); // so that the buttons of all rows stand in one column
        delete tick;
        return;
    }
    tick->setEnabled(context.mayWrite());
    connect(tick, &QToolButton::clicked, this, &WorkRowWidget::ticked);
    m_layout->addWidget(tick);
}

QWidget* WorkRowWidget::texts(const reports::WorkRow& row) {
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const bool waits = row.urgency == reports::Urgency::WaitingFor;
    auto* who = new ElidedLabel(waits ? row.task.title + QStringLiteral(" · ") + whoOf(row) : whoOf(row),
                                TextSize::Strong, ColorRole::Ink, place);
    QStringList others;
    for (const reports::WorkItem& other : row.others)
        others << other.task.title + u' ' + shownDate(other.task.dueOn);
    if (!others.isEmpty() && !row.isGroup())
        who->setToolTip(others.join(u'\n'));
    layout->addWidget(who);
    auto* about = new ElidedLabel(aboutOf(row, 2), TextSize::Base, ColorRole::Muted, place);
    about->setShorter({aboutOf(row, 1), aboutOf(row, 0)});
    layout->addWidget(about);
    return place;
}

void WorkRowWidget::addWhen(const reports::WorkRow& row, QDate today) {
    QString text;
    Tone tone = Tone::Amber;
    switch (row.urgency) {
    case reports::Urgency::Late:
        text = row.task.byLaw ? dueText(row.task.dueOn, today) : lateSinceText(row.task.dueOn, today);
        tone = row.task.byLaw ? Tone::Red : Tone::Amber;
        break;
    case reports::Urgency::Appointment:
        text = row.task.at.toString(QStringLiteral("HH:mm"));
        break;
    case reports::Urgency::Today:
        text = dueText(row.task.dueOn, today);
        break;
    case reports::Urgency::WaitingFor:
    case reports::Urgency::Asked:
        text = row.days < 0 ? dueText(row.task.dueOn, today) : daysText(row.days);
        tone = Tone::Grey;
        break;
    case reports::Urgency::Coming:
        text = weekdayOf(row.task.dueOn).left(2) + u' ' + shownShort(row.task.dueOn, today);
        tone = Tone::Grey;
        break;
    }
    auto* when = new TextLabel(text, TextSize::Strong, ColorRole::Ink, this);
    when->setTone(tone);
    m_layout->addWidget(when);
}

/// Not today, later, or not needed: for one person at a time.
void WorkRowWidget::addMore(const reports::WorkRow& row, const Context& context) {
    if (row.isGroup() || row.people.empty() || !context.mayWrite())
        return;
    const bool folds = row.urgency == reports::Urgency::Late || row.urgency == reports::Urgency::Today ||
                       row.urgency == reports::Urgency::Coming;
    m_maySkip = folds && !context.worker().isNull();
    m_mayPostpone = row.deadline.has_value();
    if (!m_maySkip && !m_mayPostpone)
        return;
    auto* more = new IconButton(Icon::Clock, tr("More: %1, %2").arg(row.task.title, whoOf(row)), this);
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_maySkip)
            connect(menu->addAction(tr("Not today\tN")), &QAction::triggered, this, &WorkRowWidget::skipped);
        if (m_mayPostpone) {
            connect(menu->addAction(tr("Postpone…\tU")), &QAction::triggered, this, &WorkRowWidget::postponeRequested);
            connect(menu->addAction(tr("Done or not needed…")), &QAction::triggered, this,
                    &WorkRowWidget::settleRequested);
        }
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    m_layout->addWidget(more);
}

void WorkRowWidget::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_N && m_maySkip)
        return Q_EMIT skipped();
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_U && m_mayPostpone)
        return Q_EMIT postponeRequested();
    QWidget::keyPressEvent(event);
}

void WorkRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // A column of chips while there is room; in a very narrow window each chip takes only what it needs.
    const int column = width() > dp(760) ? dp(190) : width() > dp(600) ? dp(166) : 0;
    m_chipPlace->setMinimumWidth(column);
    m_chipPlace->setMaximumWidth(column > 0 ? column : QWIDGETSIZE_MAX);
}

} // namespace wijkwerk::ui
