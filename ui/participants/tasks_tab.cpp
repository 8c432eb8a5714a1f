// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/tasks_tab.h"

#include "core/base/calendar.h"
#include "core/reports/deadline_facts.h"
#include "core/rules/deadline_by_hand.h"
#include "core/work/task_work.h"
#include "ui/participants/attempt.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/deadline_dialogs.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

namespace wijkwerk::ui::participants {

namespace {

void empty(QVBoxLayout* column) {
    while (auto* item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// One way of dates for the whole tab: when it was done, who it waits for, since when it is late, or by when.
QString whenText(const Task& task, QDate today) {
    if (task.doneAt)
        return shownShort(task.doneAt->toLocalTime().date(), today);
    if (task.kind == TaskKind::Waiting)
        return waitingText(task.waitingFor, task.dueOn, today);
    return task.dueOn < today ? lateSinceText(task.dueOn, today) : atLatestText(task.dueOn, today);
}

} // namespace

TasksTab::TasksTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLineEdit)
    , m_due(new DateEdit(context.today()))
    , m_add(new Button(tr("Add task")))
    , m_problems(new Bar(Tone::Red))
    , m_terms(new Card(tr("Terms")))
    , m_open(new Card(tr("To do")))
    , m_done(new Card(tr("Done"))) {
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, space::s(), 0);
    cards->setSpacing(space::l());
    auto* fresh = newLine();
    cards->addWidget(fresh);
    fresh->setVisible(context.may(rules::Right::KeepTasks));
    cards->addWidget(m_problems);
    cards->addWidget(m_terms);
    cards->addWidget(m_open);
    cards->addWidget(m_done);
    cards->addStretch(1);
    m_problems->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_add, &Button::clicked, this, guarded(this, [this] { add(); }));
    connect(m_title, &QLineEdit::returnPressed, this, guarded(this, [this] { add(); }));
}

QWidget* TasksTab::newLine() {
    auto* card = new Card(tr("New task"));
    m_title->setPlaceholderText(tr("What must be done"));
    m_title->setAccessibleName(tr("What must be done"));
    m_due->field()->setAccessibleName(tr("By which day"));
    m_due->setDate(workingDayOnOrAfter(m_context.today()));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    row->addWidget(m_title, 2);
    row->addWidget(m_due, 1);
    row->addWidget(m_add);
    card->body()->addLayout(row);
    return card;
}

void TasksTab::show(ParticipantId person, TrajectoryId trajectory, const std::vector<Task>& tasks,
                    const std::vector<Deadline>& deadlines, const std::optional<Phase>& phase) {
    m_person = person;
    m_trajectory = trajectory;
    m_add->setEnabled(m_context.mayWrite());
    empty(m_terms->body());
    for (const Deadline& one : deadlines)
        addTerm(one, phase);
    m_terms->setCount(int(deadlines.size()));
    m_terms->setVisible(!deadlines.empty());
    empty(m_open->body());
    empty(m_done->body());
    int open = 0;
    int done = 0;
    for (const Task& task : tasks) {
        (task.doneAt ? done : open) += 1;
        addRow(task.doneAt ? m_done->body() : m_open->body(), task);
    }
    m_open->setCount(open);
    m_count = int(deadlines.size()) + open;
    m_done->setCount(done);
    m_done->setVisible(done > 0);
    if (open == 0)
        m_open->add(new TextLabel(tr("Nothing to do for this person."), TextSize::Base, ColorRole::Muted));
}

void TasksTab::addRow(QVBoxLayout* column, const Task& task) {
    const QDate today = m_context.today();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    const bool isHis = m_context.may(rules::Right::TodayPage) || task.owner == m_context.worker();
    if (!m_context.may(rules::Right::KeepTasks) || !isHis) {
        row->addWidget(new TextLabel(task.title), 1);
        row->addWidget(new TextLabel(whenText(task, today), TextSize::Base, ColorRole::Muted));
        column->addWidget(line);
        return;
    }
    if (const auto own = taskActOf(task))
        return addOwnAct(column, task, *own);
    auto* tick = new QCheckBox(QString(task.title).replace(u'&', QStringLiteral("&&")));
    tick->setChecked(task.doneAt.has_value());
    tick->setEnabled(m_context.mayWrite());
    tick->setAccessibleDescription(whenText(task, today));
    const bool late = !task.doneAt && task.kind != TaskKind::Waiting && task.dueOn < today;
    const ColorRole role = !late ? ColorRole::Muted : task.byLaw ? ColorRole::Red : ColorRole::Amber;
    row->addWidget(tick, 1);
    row->addWidget(new TextLabel(whenText(task, today), TextSize::Base, role));
    if (!task.doneAt && m_context.mayWrite()) {
        auto* later = new LinkButton(tr("Postpone…"));
        later->setAccessibleName(tr("Postpone %1").arg(task.title));
        connect(later, &Button::clicked, this, guarded(this, [this, task] { postpone(task); }));
        row->addWidget(later);
    }
    connect(tick, &QCheckBox::clicked, this, [this, task, tick = QPointer(tick)](bool checked) {
        guardPatiently(
            this, [this, task, checked] { setDone(task, checked); }, {},
            [tick, checked] {
                if (tick) // nothing was kept, so it does not look as if it was
                    tick->setChecked(!checked);
            });
    });
    column->addWidget(line);
}

/// It is done when its fact is there: its own act instead of a tick.
void TasksTab::addOwnAct(QVBoxLayout* column, const Task& task, const DeadlineAct& own) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    row->addWidget(new TextLabel(task.title), 1);
    row->addWidget(new TextLabel(whenText(task, m_context.today()), TextSize::Base, ColorRole::Muted));
    const auto link = [&](const QString& verb, std::function<void()> what) {
        auto* button = new LinkButton(verb);
        button->setAccessibleName(verb + QStringLiteral(": ") + task.title);
        connect(button, &Button::clicked, this, guarded(this, std::move(what)));
        row->addWidget(button);
    };
    if (m_context.mayDo(own.right))
        link(own.verb, [this, own] { Q_EMIT actRequested(own.act, own.about, own.part); });
    if (m_context.mayWrite())
        link(tr("Postpone…"), [this, task] { postpone(task); });
    column->addWidget(line);
}

/// What must be done by a rule: its day, how it was found, and what somebody may do about it.
void TasksTab::addTerm(const Deadline& one, const std::optional<Phase>& phase) {
    const QDate today = m_context.today();
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    const QString title = rules::titleOf(one);
    row->addWidget(new TextLabel(title), 1);
    const bool late = one.stage == AlertStage::Late;
    QString when = isEnd(one) ? untilShort(one.due, today) : atLatestText(one.due, today);
    if (late) {
        row->addWidget(new TextLabel(lateSinceText(one.lateSince(), today), TextSize::Base,
                                     one.hard ? ColorRole::Red : ColorRole::Amber));
        when = shownShort(one.lateSince(), today);
    } else if (one.postponedTo) {
        when = tr("%1, put off to %2").arg(atLatestText(one.due, today), shownShort(*one.postponedTo, today));
    }
    auto* date = new ExplainedDate;
    date->setExplained(reports::DeadlineSums(m_context.database()).of(one), when);
    row->addWidget(date);
    const auto act = [&](const QString& verb, std::function<void()> what) {
        auto* button = new LinkButton(verb);
        button->setAccessibleName(verb + QStringLiteral(": ") + title);
        connect(button, &Button::clicked, this, guarded(this, std::move(what)));
        row->addWidget(button);
    };
    const DeadlineAct own = deadlineActOf(one, phase);
    const bool settles = own.act == QLatin1String("settle");
    const auto settle = [this, one] { openSettleDeadline(m_context, window(), one); };
    if (settles && m_context.mayDo(own.right))
        act(own.verb, settle);
    else if (own.act != QLatin1String("open") && m_context.mayDo(own.right)) // one is in the dossier already
        act(own.verb, [this, own] { Q_EMIT actRequested(own.act, own.about, own.part); });
    if (m_context.may(rules::Right::TodayPage) && m_context.mayWrite()) {
        if (one.postponedTo)
            act(tr("Back to its own day"), [this, one] { takeBackDelay(m_context, this, one); });
        else if (!isEnd(one))
            act(tr("Postpone…"), [this, one] { openPostponeDeadline(m_context, window(), one); });
        const rules::ByHand hand = rules::byHand(one);
        if (!settles && hand != rules::ByHand::Nothing)
            act(hand == rules::ByHand::Done ? tr("Done or not needed…") : tr("Not needed…"), settle);
    }
    m_terms->body()->addWidget(line);
}

void TasksTab::setDone(const Task& task, bool done) {
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        return done ? work::markDone(tx, task.id) : work::markOpen(tx, task.id);
    });
    if (outcome)
        m_context.say(done ? tr("Task done") : tr("Task open again"));
    m_problems->setText(textOf(outcome.problems));
    m_problems->setHidden(outcome.problems.empty());
}

void TasksTab::postpone(const Task& task) {
    auto* dialog = new Dialog(tr("Postpone “%1”").arg(task.title), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new Form;
    auto* to = form->date(QStringLiteral("to"), tr("To"), m_context.today());
    auto* reason = task.byLaw ? form->text(QStringLiteral("reason"), tr("Reason")) : nullptr;
    dialog->setForm(form);
    dialog->setPrimary(tr("Postpone"), [this, dialog, to, reason, id = task.id] {
        if (!understood({to}))
            return;
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return work::postpone(tx, id, to->date().value_or(QDate()), reason ? reason->text().trimmed() : QString());
        });
        if (outcome)
            dialog->accept();
        else
            dialog->show(outcome.problems);
    });
    to->setFocus();
    dialog->open();
}

void TasksTab::add() {
    if (m_title->text().trimmed().isEmpty() || !understood({m_due}))
        return;
    Task task;
    task.participant = m_person;
    task.trajectory = m_trajectory;
    task.owner = m_context.worker();
    task.kind = TaskKind::Other;
    task.title = m_title->text().trimmed();
    task.dueOn = m_due->date().value_or(m_context.today());
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::addTask(tx, task); });
    m_problems->setText(textOf(outcome.problems));
    m_problems->setHidden(outcome.problems.empty());
    if (outcome) {
        m_title->clear();
        m_due->setDate(workingDayOnOrAfter(m_context.today()));
    }
}

} // namespace wijkwerk::ui::participants
