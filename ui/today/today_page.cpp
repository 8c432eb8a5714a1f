// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/today_page.h"

#include "core/domain/naming.h"
#include "core/reports/contract_cliff.h"
#include "core/store/participants.h"
#include "core/work/deadline_work.h"
#include "core/work/sight.h"
#include "core/work/task_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/cliff_words.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_dialogs.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/safety_bar.h"
#include "ui/shared/section_title.h"
#include "ui/texts/labels.h"
#include "ui/today/today_side.h"
#include "ui/today/work_row_widget.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t rowsShown = 60; // more than anybody does in a day; the rest is counted
} // namespace

TodayPage::TodayPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_safety(new SafetyBar(context)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_safety);
    connect(m_safety, &SafetyBar::actRequested, this, [this](const QString& act) { Q_EMIT actRequested(act, 0); });
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(TodayPage::title());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, space::l());
    m_columns->setSpacing(space::l());
    auto* main = new QWidget(content);
    m_main = new QVBoxLayout(main);
    m_main->setContentsMargins(0, 0, 0, 0);
    m_main->setSpacing(space::s());
    m_side = new TodaySide(content);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_side);
    scroll->setWidget(content);

    connect(m_side, &TodaySide::listRequested, this, &Page::listRequested);
    connect(m_side, &TodaySide::participantRequested, this,
            [this](qint64 id) { Q_EMIT openRequested(Kind::Participant, id); });
    connect(m_side, &TodaySide::placesRequested, this,
            [this] { Q_EMIT actRequested(QStringLiteral("workplaces"), 0); });
    connect(&context, &Context::workerChanged, this, guarded(this, [this] { reload(); }));
    guard(this, [this] { reload(); });
}

void TodayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guardQuietly([this] { m_safety->look(); }, [](const Error&) {});
}

QString TodayPage::title() const {
    return tr("Today");
}

QString TodayPage::subtitle() const {
    return shownLong(context().today());
}

TodayPage::Work TodayPage::workFor(const Context& context) {
    if (context.worker().isNull())
        return Work::OfAll;
    switch (context.me().role) {
    case Role::JobCoach:
        return Work::OfCoach;
    case Role::ClientManager:
    case Role::EmployerAdviser:
    case Role::Hr:
        return Work::OfColleague;
    default:
        return Work::OfAll;
    }
}

reports::Worklist TodayPage::workOf(Context& context) {
    const Work work = workFor(context);
    const WorkerId coach = work == Work::OfCoach ? context.worker() : WorkerId{};
    const auto mayBeSeen = [&](const Deadline& one) { return work::maySee(context.sight(), one); };
    auto list = work == Work::OfColleague
                    ? reports::worklistOf(context.database(), context.me(), context.today(), mayBeSeen)
                    : reports::worklist(context.database(), coach, context.today(), context.worker(), mayBeSeen,
                                        context.deadlines(coach));
    for (auto* rows : {&list.asked, &list.appointments, &list.late, &list.today, &list.standing, &list.waiting,
                       &list.coming, &list.skipped})
        std::erase_if(*rows, [&](const reports::WorkRow& row) {
            return !row.deadline && !work::maySee(context.sight(), row.task);
        });
    return list;
}

void TodayPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    const auto touched = [&](Thing thing) { return changes.touches(thing); };
    if (changes.everything || touched(Thing::Department) || touched(Thing::Setting))
        guardQuietly([this] { m_safety->look(); }, [](const Error&) {});
    if (reports::touchesDeadlines(changes) || touched(Thing::Training))
        reload();
}

void TodayPage::reload() {
    m_list = workOf(context());
    while (QLayoutItem* item = m_main->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // the button that was clicked may be among them
        delete item;
    }
    const Work work = workFor(context());
    addGroup(tr("Colleagues wait for you"), m_list.asked, ColorRole::Ink);
    addAppointments();
    addGroup(tr("Late"), m_list.late, ColorRole::Red, m_list.moreLate);
    addGroup(tr("Today"), m_list.today, ColorRole::Ink, m_list.moreToday);
    addGroup(tr("Pas op de plaats: days of the law, by hand"), m_list.standing, ColorRole::Red);
    if (work != Work::OfColleague)
        addCliff();
    addGroup(work == Work::OfAll ? tr("The department waits for") : tr("I wait for"), m_list.waiting, ColorRole::Ink);
    addComing();
    addSkipped();
    if (m_list.asked.empty() && m_list.late.empty() && m_list.today.empty())
        addEmptyState();
    m_main->addStretch();
    m_side->fill(context().database(), work == Work::OfCoach ? context().worker() : WorkerId{}, context().today(),
                 work != Work::OfColleague);
    Q_EMIT headerChanged();
}

/// A card of one line, for links beside each other.
FlowLayout* TodayPage::addLine(const QString& title, ColorRole role) {
    auto* card = new Card({}, this);
    auto* line = new QWidget(card);
    auto* flow = new FlowLayout(line, space::l());
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new TextLabel(title, TextSize::CardTitle, role, line));
    card->add(line);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_main->addWidget(card);
    return flow;
}

void TodayPage::addAppointments() {
    if (m_list.appointments.empty())
        return;
    FlowLayout* flow = addLine(tr("Appointments"), ColorRole::Ink);
    for (const reports::WorkRow& row : m_list.appointments) {
        const QString what =
            row.people.empty() ? row.task.title : workFloorName(row.name) + QStringLiteral(" · ") + row.task.title;
        auto* entry = new LinkButton(row.task.at.toString(QStringLiteral("HH:mm")) + QStringLiteral("  ") + what);
        connect(entry, &QPushButton::clicked, this, [this, row] {
            row.people.empty() ? act(row, QStringLiteral("done")) : act(row, QStringLiteral("open"));
        });
        flow->addWidget(entry);
    }
}

/// Ends in a period in which they are easily missed, weeks ahead: one list for each, which it opens.
void TodayPage::addCliff() {
    if (!context().may(rules::Right::DashboardPage))
        return;
    const bool own = workFor(context()) == Work::OfCoach;
    const auto lists =
        reports::quietEnds(context().database(), own ? context().worker() : WorkerId{}, context().today());
    if (lists.empty())
        return;
    FlowLayout* flow = addLine(tr("Decide in time"), ColorRole::Ink);
    for (const reports::QuietEnds& list : lists) {
        auto* entry = new LinkButton(listWords(list));
        entry->setAccessibleDescription(shownDate(list.period.from) + u' ' + untilText(list.period.until));
        entry->setToolTip(entry->accessibleDescription());
        connect(entry, &QPushButton::clicked, this, [this, own, kind = list.period.kind] {
            Q_EMIT actRequested(own ? QStringLiteral("own_cliff") : QStringLiteral("cliff"), 1 + int(kind));
        });
        flow->addWidget(entry);
    }
}

void TodayPage::addGroup(const QString& title, const std::vector<reports::WorkRow>& rows, ColorRole role, int more) {
    if (rows.empty())
        return;
    auto* head = new SectionTitle({}, role, this);
    head->setTitle(title, int(rows.size()) + more);
    m_main->addWidget(head);
    m_main->addWidget(cardOf(rows, more));
}

QWidget* TodayPage::cardOf(const std::vector<reports::WorkRow>& rows, int more) {
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->setSpacing(0);
    fillRows(card->body(), rows, more);
    return card;
}

void TodayPage::fillRows(QVBoxLayout* place, const std::vector<reports::WorkRow>& rows, int more) {
    for (std::size_t i = 0; i < std::min(rows.size(), rowsShown); ++i) {
        if (i > 0)
            place->addWidget(new Separator);
        auto* row = new WorkRowWidget(rows[i], context());
        connect(row, &WorkRowWidget::acted, this,
                [this, work = rows[i]](const QString& word, qint64 about) { act(work, word, about); });
        connect(row, &WorkRowWidget::ticked, this, [this, work = rows[i]] { tick(work); });
        connect(row, &WorkRowWidget::skipped, this, [this, work = rows[i]] { skip(work, true); });
        if (rows[i].deadline) {
            connect(row, &WorkRowWidget::postponeRequested, this,
                    guarded(this, [this, one = *rows[i].deadline] { openPostponeDeadline(context(), window(), one); }));
            connect(row, &WorkRowWidget::settleRequested, this,
                    guarded(this, [this, one = *rows[i].deadline] { openSettleDeadline(context(), window(), one); }));
        }
        place->addWidget(row);
    }
    if (rows.size() > rowsShown) {
        place->addWidget(new Separator);
        auto* rest =
            new TextLabel(tr("and %n more", "", int(rows.size() - rowsShown) + more), TextSize::Base, ColorRole::Muted);
        rest->setContentsMargins(space::l(), space::s(), space::l(), space::s());
        place->addWidget(rest);
    }
}

void TodayPage::addComing() {
    if (m_list.coming.empty())
        return;
    const auto count = m_list.coming.size() + std::size_t(m_list.moreComing);
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* head = new QWidget(card);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::m(), space::xs(), space::m(), space::xs());
    line->setSpacing(space::m());
    auto* toggle = new LinkButton({}, head);
    const auto dress = [toggle, count](bool open) {
        toggle->setText((open ? QStringLiteral("▾  ") : QStringLiteral("▸  ")) + tr("Coming up · %1").arg(count));
    };
    dress(m_comingOpen);
    toggle->setAccessibleName(tr("Coming up · %1").arg(count)); // without the arrow
    toggle->setAccessibleDescription(comingInShort());
    line->addWidget(toggle);
    line->addWidget(new ElidedLabel(comingInShort(), TextSize::Base, ColorRole::Muted, head), 1);
    card->add(head);
    auto* rows = new QWidget(card);
    auto* below = new QVBoxLayout(rows);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(new Separator);
    fillRows(below, m_list.coming, m_list.moreComing);
    rows->setVisible(m_comingOpen);
    card->add(rows);
    connect(toggle, &QPushButton::clicked, rows, [this, rows, dress] {
        m_comingOpen = !m_comingOpen;
        rows->setVisible(m_comingOpen);
        dress(m_comingOpen);
    });
    m_main->addWidget(card);
}

/// "3× evaluatie · 1× nazorg", in the order in which they come.
QString TodayPage::comingInShort() const {
    std::vector<std::pair<TaskKind, std::size_t>> kinds;
    for (const reports::WorkRow& row : m_list.coming) {
        const auto at = std::ranges::find(kinds, row.task.kind, &std::pair<TaskKind, std::size_t>::first);
        const std::size_t people = std::max<std::size_t>(1, row.people.size());
        if (at == kinds.end())
            kinds.emplace_back(row.task.kind, people);
        else
            at->second += people;
    }
    QStringList parts;
    for (const auto& [kind, number] : kinds)
        parts << QStringLiteral("%1× %2").arg(number).arg(labelOf(kind).toLower());
    return parts.join(QStringLiteral(" · "));
}

void TodayPage::act(const reports::WorkRow& row, const QString& word, qint64 about) {
    if (word == QLatin1String("done"))
        return tick(row);
    if (row.people.empty())
        return;
    if (word == QLatin1String("open")) {
        Q_EMIT openRequested(Kind::Participant, row.people.front().value);
    } else if (word == QLatin1String("list")) {
        ParticipantFilter filter;
        filter.only = row.people;
        Q_EMIT listRequested(filter, row.task.title + QStringLiteral(" · ") + row.team);
    } else {
        Q_EMIT actRequested(word, about);
    }
}

/// Whom one put off until tomorrow, each to be put back.
void TodayPage::addSkipped() {
    if (m_list.skipped.empty())
        return;
    FlowLayout* flow = addLine(tr("Not today"), ColorRole::Muted);
    for (const reports::WorkRow& row : m_list.skipped) {
        auto* back = new LinkButton(tr("%1 · put back").arg(workFloorName(row.name)));
        connect(back, &QPushButton::clicked, this, [this, row] { skip(row, false); });
        flow->addWidget(back);
    }
}

void TodayPage::skip(const reports::WorkRow& row, bool away) {
    if (row.people.empty())
        return;
    guardPatiently(this, [this, person = row.people.front(), name = workFloorName(row.name), away] {
        const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
            return away ? work::skipToday(tx, person) : work::unskipToday(tx, person);
        });
        if (outcome)
            context().say(away ? tr("Not today: %1").arg(name) : tr("Back on the list: %1").arg(name));
    });
}

void TodayPage::tick(const reports::WorkRow& row) {
    if (!context().may(rules::Right::KeepTasks))
        return context().refuse(rules::Right::KeepTasks);
    if (row.deadline)
        return openSettleDeadline(context(), window(), *row.deadline);
    guardPatiently(this, [this, task = row.task] {
        work::perform(context().database(), [&](db::Transaction& tx) { return work::markDone(tx, task.id); });
        context().say(tr("Done: %1").arg(task.title));
    });
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < dp(980);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : dp(290));
    m_side->setMinimumWidth(narrow ? 0 : dp(290));
}

} // namespace wijkwerk::ui
