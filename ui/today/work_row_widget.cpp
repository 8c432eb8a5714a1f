// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/work_row_widget.h"

#include "core/domain/naming.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/format.h"
#include "ui/shared/scroll_column.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace wijkwerk::ui {

namespace {

constexpr int longName = 220; // a name is not cut before it is longer

QString whoOf(const reports::WorkRow& row) {
    if (row.isGroup())
        return WorkRowWidget::tr("%n people, %1", "", int(row.people.size())).arg(row.team);
    if (row.people.empty())
        return row.task.title;
    return workFloorName(row.name);
}

/// Of a group the act, and its kind when they are not all the same one (`Evaluatie week 5`, `week 8`).
QString chipOf(const reports::WorkRow& row) {
    if (row.urgency == reports::Urgency::WaitingFor)
        return row.task.waitingFor;
    if (row.people.empty())
        return labelOf(row.task.kind);
    const bool differs =
        row.isGroup() && row.deadline && std::ranges::any_of(row.others, [&](const reports::WorkItem& other) {
            return other.deadline && other.deadline->rule == row.deadline->rule && other.task.title != row.task.title &&
                   other.task.kind == TaskKind::Evaluation;
        });
    return differs ? labelOf(row.task.kind) : row.task.title;
}

/// `detail` 2 says all; 1 leaves out the guide, 0 the team as well. It may be broken between its parts.
QString aboutOf(const reports::WorkRow& row, int detail) {
    QStringList parts;
    if (row.urgency == reports::Urgency::WaitingFor && !row.people.empty()) // the chip says who must do it
        parts << row.task.title;
    if (row.phase) {
        QString phase = labelOf(*row.phase);
        if (row.lastDay && isAtWork(*row.phase) && !row.isGroup())
            phase += u' ' + unbroken(untilText(*row.lastDay));
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

WorkRowWidget::WorkRowWidget(const reports::WorkRow& row, const Context& context, Place place, QWidget* parent)
    : QWidget(parent)
    , m_mayOpen(row.people.size() == 1 && context.may(rules::Right::DossierPage))
    , m_mayExplain(row.deadline && !row.isGroup()) {
    m_layout = new QHBoxLayout(this);
    const int indent = place == Place::Folded ? space::xl() : 0;
    m_layout->setContentsMargins(space::l() + indent, space::s(), space::m(), space::s());
    m_layout->setSpacing(space::m());

    m_chipPlace = new QWidget(this);
    auto* chipLayout = new QVBoxLayout(m_chipPlace);
    chipLayout->setContentsMargins(0, 0, 0, 0);
    chipLayout->setSpacing(space::xs());
    chipLayout->addWidget(new ChipLabel(chipOf(row), chipTone(row), m_chipPlace), 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_layout->addWidget(m_chipPlace);

    m_layout->addWidget(texts(row, place), 1);
    m_when = whenOf(row, context.today());
    m_layout->addWidget(m_when);
    addActions(row, context);
    addIcons(row, context);
    for (auto* button : findChildren<QAbstractButton*>())
        button->installEventFilter(this); // a button takes the arrow keys to walk with
}

void WorkRowWidget::addActions(const reports::WorkRow& row, const Context& context) {
    const auto action = actionFor(row, context.sight());
    // As wide in every row, so that the buttons stand in one column and the dates before them too.
    const int width = Button(tr("Record evaluation")).sizeHint().width();
    if (!action) {
        m_layout->addSpacing(width + m_layout->spacing());
    } else {
        auto* button = new Button(action->verb, this);
        button->setMinimumWidth(width);
        button->setAccessibleName(action->verb + QStringLiteral(": ") + whoOf(row) + QStringLiteral(", ") +
                                  row.task.title);
        button->setEnabled(context.mayWrite() || action->act == QLatin1String("open") ||
                           action->act == QLatin1String("list"));
        connect(button, &QPushButton::clicked, this,
                [this, act = action->act, about = action->about] { Q_EMIT acted(act, about); });
        m_layout->addWidget(button);
    }
}

/// More, and done; where a row has only one of them its place stays, for the same reason.
void WorkRowWidget::addIcons(const reports::WorkRow& row, const Context& context) {
    if (!context.may(rules::Right::KeepTasks))
        return;
    auto* place = new QWidget(this);
    auto* icons = new QHBoxLayout(place);
    icons->setContentsMargins(0, 0, 0, 0);
    icons->setSpacing(0);
    m_layout->addWidget(place);
    if (QWidget* more = moreButton(row, context))
        icons->addWidget(more);
    const auto action = actionFor(row, context.sight());
    auto* tick = new IconButton(Icon::Check, tr("Done: %1, %2").arg(row.task.title, whoOf(row)), place);
    place->setFixedWidth(2 * tick->sizeHint().width());
    icons->setAlignment(Qt::AlignLeft);
    const bool ticks = action && (action->act == QLatin1String("done") || action->act == QLatin1String("settle"));
    const bool byHand =
        row.deadline ? rules::byHand(*row.deadline) == rules::ByHand::Done : row.task.fact == TaskFact::None;
    if (ticks || row.isGroup() || !byHand) {
        delete tick;
        return;
    }
    tick->setEnabled(context.mayWrite());
    connect(tick, &QToolButton::clicked, this, &WorkRowWidget::ticked);
    icons->addWidget(tick);
}

QWidget* WorkRowWidget::texts(const reports::WorkRow& row, Place where) {
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget* who = nameOf(row);
    if (row.others.empty() || where == Place::Folded) {
        layout->addWidget(who);
    } else {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::s());
        who->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        line->addWidget(who);
        line->addWidget(foldButton(row));
        m_fold->setFixedHeight(who->sizeHint().height()); // no higher than a row without it
        line->addStretch(1);
        layout->addLayout(line);
    }
    auto* about = new ElidedLabel(aboutOf(row, 2), TextSize::Base, ColorRole::Muted, place);
    about->setShorter({aboutOf(row, 1), aboutOf(row, 0)});
    about->setWrapping(true);
    layout->addWidget(about);
    return place;
}

/// Of one person it opens the dossier.
QWidget* WorkRowWidget::nameOf(const reports::WorkRow& row) {
    if (!m_mayOpen)
        return new ElidedLabel(whoOf(row), TextSize::Strong, ColorRole::Ink, this);
    auto* link = new TextLink(whoOf(row), ColorRole::Ink, this);
    link->setMinimumWidth(std::min(link->sizeHint().width(), dp(longName)));
    link->setAccessibleName(tr("Open the dossier of %1").arg(whoOf(row)));
    link->setToolTip(tr("Open the dossier (O)"));
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT acted(QStringLiteral("open"), 0); });
    return link;
}

/// Opens what is folded in it; read out with what that is.
QWidget* WorkRowWidget::foldButton(const reports::WorkRow& row) {
    constexpr std::size_t most = 10; // titles, in the tooltip
    QStringList others;
    for (std::size_t i = 0; i < std::min(row.others.size(), most) && !row.isGroup(); ++i)
        others << row.others[i].task.title + u' ' + shownDate(row.others[i].task.dueOn);
    m_folded = row.isGroup() ? tr("one by one") : QStringLiteral("+%1").arg(row.others.size());
    m_fold = new LinkButton({}, this);
    m_fold->setAccessibleName(row.isGroup() ? tr("Show one by one: %1").arg(whoOf(row))
                                            : tr("Show what else there is: %1").arg(whoOf(row)));
    m_fold->setAccessibleDescription(others.join(QStringLiteral(", ")));
    m_fold->setToolTip(others.join(u'\n'));
    connect(m_fold, &QPushButton::clicked, this, [this] { Q_EMIT unfoldRequested(!m_isOpen); });
    setUnfolded(false);
    return m_fold;
}

void WorkRowWidget::setUnfolded(bool open) {
    m_isOpen = open;
    m_fold->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + m_folded);
}

bool WorkRowWidget::unfoldByKey(const QKeyEvent& event) {
    const bool opens = event.key() == Qt::Key_Right;
    if (!m_fold || event.modifiers() != Qt::NoModifier || (!opens && event.key() != Qt::Key_Left))
        return false;
    if (opens != m_isOpen)
        Q_EMIT unfoldRequested(opens);
    return true;
}

bool WorkRowWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (unfoldByKey(key) || goByKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget* WorkRowWidget::whenOf(const reports::WorkRow& row, QDate today) {
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
    if (!m_mayExplain) {
        auto* when = new TextLabel(text, TextSize::Strong, ColorRole::Ink, this);
        when->setTone(tone);
        return when;
    }
    auto* when = new TextLink(text, ColorRole::Ink, this);
    when->setTone(tone);
    when->setMinimumWidth(when->sizeHint().width());
    when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    when->setFocusPolicy(Qt::ClickFocus); // Tab has enough to do in a row; there is a key, and the menu
    when->setToolTip(tr("How is this date counted? (H)"));
    when->setAccessibleName(tr("%1. Opens how this date is counted.").arg(text));
    connect(when, &QPushButton::clicked, this, [this] { Q_EMIT acted(QStringLiteral("explain"), 0); });
    return when;
}

/// Not today, later, or not needed: for one person at a time.
QWidget* WorkRowWidget::moreButton(const reports::WorkRow& row, const Context& context) {
    if (row.isGroup() || row.people.empty() || !context.mayWrite())
        return nullptr;
    const bool folds = row.urgency == reports::Urgency::Late || row.urgency == reports::Urgency::Today ||
                       row.urgency == reports::Urgency::Coming;
    m_maySkip = folds && !context.worker().isNull();
    m_mayPostpone = row.deadline.has_value();
    if (const auto hand = row.deadline ? rules::byHand(*row.deadline) : rules::ByHand::Nothing;
        hand != rules::ByHand::Nothing)
        m_settles = hand;
    if (!m_maySkip && !m_mayPostpone && !m_mayExplain)
        return nullptr;
    auto* more = new IconButton(Icon::Clock, tr("More: %1, %2").arg(row.task.title, whoOf(row)), this);
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (m_maySkip)
            connect(menu->addAction(tr("Not today\tN")), &QAction::triggered, this, &WorkRowWidget::skipped);
        if (m_mayPostpone) {
            connect(menu->addAction(tr("Postpone…\tU")), &QAction::triggered, this, &WorkRowWidget::postponeRequested);
            if (m_settles)
                connect(
                    menu->addAction(*m_settles == rules::ByHand::Done ? tr("Done or not needed…") : tr("Not needed…")),
                    &QAction::triggered, this, &WorkRowWidget::settleRequested);
        }
        const auto act = [&](const QString& verb, const char* word) {
            connect(menu->addAction(verb), &QAction::triggered, this,
                    [this, word = QString::fromLatin1(word)] { Q_EMIT acted(word, 0); });
        };
        if (m_mayOpen)
            act(tr("Open dossier\tO"), "open");
        if (m_mayExplain)
            act(tr("How is this date counted?\tH"), "explain");
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    return more;
}

/// Up and Down: the same button of the row above or below, of whatever section.
bool WorkRowWidget::goByKey(const QKeyEvent& event) {
    const int step = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    const QWidget* at = focusWidget();
    if (step == 0 || event.modifiers() != Qt::NoModifier || !at)
        return false;
    std::vector<WorkRowWidget*> rows;
    for (auto* row : window()->findChildren<WorkRowWidget*>()) {
        if (row->isVisible())
            rows.push_back(row);
    }
    const auto top = [](const QWidget* one) { return one->mapToGlobal(QPoint(0, 0)).y(); };
    std::ranges::sort(rows, {}, top);
    const auto to = std::ranges::find(rows, this) - rows.begin() + step;
    if (to < 0 || to >= std::ssize(rows))
        return true;
    const auto across = [](const QWidget* one) { return one->mapToGlobal(one->rect().center()).x(); };
    QAbstractButton* nearest = nullptr;
    for (auto* button : rows[std::size_t(to)]->findChildren<QAbstractButton*>()) {
        const bool takes = button->isVisible() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus);
        if (takes && (!nearest || std::abs(across(button) - across(at)) < std::abs(across(nearest) - across(at))))
            nearest = button;
    }
    if (!nearest)
        return true;
    nearest->setFocus(Qt::OtherFocusReason);
    bringIntoView(rows[std::size_t(to)]);
    return true;
}

bool WorkRowWidget::actByKey(const QKeyEvent& event) {
    if (event.modifiers() != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_N && m_maySkip)
        Q_EMIT skipped();
    else if (event.key() == Qt::Key_U && m_mayPostpone)
        Q_EMIT postponeRequested();
    else if (event.key() == Qt::Key_O && m_mayOpen)
        Q_EMIT acted(QStringLiteral("open"), 0);
    else if (event.key() == Qt::Key_H && m_mayExplain)
        Q_EMIT acted(QStringLiteral("explain"), 0);
    else
        return false;
    return true;
}

void WorkRowWidget::keyPressEvent(QKeyEvent* event) {
    if (!actByKey(*event) && !unfoldByKey(*event) && !goByKey(*event))
        QWidget::keyPressEvent(event);
}

void WorkRowWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // A column of chips while there is room; in a very narrow window each chip takes only what it needs.
    const int column = width() > dp(600) ? dp(190) : 0;
    m_chipPlace->setMinimumWidth(column);
    m_chipPlace->setMaximumWidth(column > 0 ? column : QWIDGETSIZE_MAX);
    setNarrow(width() < dp(800));
}

/// The date goes below the chip, so that the name and what stands below it keep their room.
void WorkRowWidget::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        static_cast<QVBoxLayout*>(m_chipPlace->layout())->addWidget(m_when, 0, Qt::AlignLeft);
    else
        m_layout->insertWidget(2, m_when);
}

} // namespace wijkwerk::ui
