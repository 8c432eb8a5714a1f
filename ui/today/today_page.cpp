// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/today_page.h"

#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/work/sight.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/cliff_words.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_dialogs.h"
#include "ui/shared/duty_bar.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/safety_bar.h"
#include "ui/shared/section_title.h"
#include "ui/texts/labels.h"
#include "ui/today/today_side.h"
#include "ui/today/work_rows.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace wijkwerk::ui {

TodayPage::TodayPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_safety(new SafetyBar(context))
    , m_duties(new DutyBar(context)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_duties);
    outer->addWidget(m_safety);
    connect(m_safety, &SafetyBar::actRequested, this, [this](const QString& act) { Q_EMIT actRequested(act, 0); });
    connect(m_duties, &DutyBar::actRequested, this, [this](const QString& act) { Q_EMIT actRequested(act, 0); });
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
    addSections();
    guard(this, [this] { reload(); });
}

void TodayPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guardQuietly(
        [this] {
            m_safety->look();
            m_duties->look();
        },
        [](const Error&) {});
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
    m_people.forget(changes);
    const auto touched = [&](Thing thing) { return changes.touches(thing); };
    if (changes.everything || touched(Thing::Department) || touched(Thing::Setting))
        guardQuietly([this] { m_safety->look(); }, [](const Error&) {});
    if (changes.everything || touched(Thing::Duty) || touched(Thing::DataBreach) || touched(Thing::Setting) ||
        touched(Thing::DestructionList))
        guardQuietly([this] { m_duties->look(); }, [](const Error&) {});
    if (reports::touchesDeadlines(changes) || touched(Thing::Training))
        reload();
}

void TodayPage::addSections() {
    const auto place = [this] {
        auto* widget = new QWidget(this);
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        m_main->addWidget(widget);
        return column;
    };
    m_asked = addGroup(ColorRole::Ink);
    m_appointments = place();
    m_late = addGroup(ColorRole::Red);
    m_today = addGroup(ColorRole::Ink);
    m_standing = addGroup(ColorRole::Red);
    m_cliff = place();
    m_waiting = addGroup(ColorRole::Ink);
    addComing();
    m_skipped = place();
    m_empty = place();
    m_main->addStretch();
}

/// What whoever looks may do is on the rows: they are made anew for somebody else, and on another day.
void TodayPage::lookAgain() {
    const Look now{context().sight(), context().worker(), context().today(), context().mayWrite()};
    if (m_look == now)
        return;
    m_look = now;
    for (WorkRows* rows : {m_asked.rows, m_late.rows, m_today.rows, m_standing.rows, m_waiting.rows, m_comingRows})
        rows->clear();
}

void TodayPage::reload() {
    m_list = workOf(context());
    lookAgain();
    const Work work = workFor(context());
    showGroup(m_asked, tr("Colleagues wait for you"), m_list.asked);
    showAppointments();
    showGroup(m_late, tr("Late"), m_list.late, m_list.moreLate);
    showGroup(m_today, tr("Today"), m_list.today, m_list.moreToday);
    showGroup(m_standing, tr("Pas op de plaats: days of the law, by hand"), m_list.standing);
    showCliff(work);
    showGroup(m_waiting, work == Work::OfAll ? tr("The department waits for") : tr("I wait for"), m_list.waiting);
    showComing();
    showSkipped();
    showEmptyState();
    m_side->fill(context(), m_people, work == Work::OfCoach ? context().worker() : WorkerId{},
                 work != Work::OfColleague);
    Q_EMIT headerChanged();
}

/// A card of one line, for links beside each other.
FlowLayout* TodayPage::addLine(QVBoxLayout* place, const QString& title, ColorRole role) {
    auto* card = new Card({}, this);
    auto* line = new QWidget(card);
    auto* flow = new FlowLayout(line, space::l());
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new TextLabel(title, TextSize::CardTitle, role, line));
    card->add(line);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    place->addWidget(card);
    return flow;
}

/// Empties a place; it is shown while it has something.
void TodayPage::empty(QVBoxLayout* place, bool isShown) {
    while (QLayoutItem* item = place->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button that was clicked may be among them
        delete item;
    }
    place->parentWidget()->setVisible(isShown);
}

void TodayPage::showAppointments() {
    empty(m_appointments, !m_list.appointments.empty());
    if (m_list.appointments.empty())
        return;
    FlowLayout* flow = addLine(m_appointments, tr("Appointments"), ColorRole::Ink);
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
void TodayPage::showCliff(Work work) {
    const bool own = work == Work::OfCoach;
    std::vector<reports::QuietEnds> lists;
    if (work != Work::OfColleague && context().may(rules::Right::DashboardPage))
        lists = m_people.quietEnds(context().database(), own ? context().worker() : WorkerId{}, context().today());
    empty(m_cliff, !lists.empty());
    if (lists.empty())
        return;
    FlowLayout* flow = addLine(m_cliff, tr("Decide in time"), ColorRole::Ink);
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

WorkRows* TodayPage::newRows() {
    auto* rows = new WorkRows(context());
    connect(rows, &WorkRows::acted, this, &TodayPage::act);
    connect(rows, &WorkRows::ticked, this, &TodayPage::tick);
    connect(rows, &WorkRows::skipped, this, [this](const reports::WorkRow& row) { askSkip(row); });
    const auto about = [this](void (*open)(Context&, QWidget*, const Deadline&)) {
        return [this, open](const reports::WorkRow& row) {
            if (row.deadline)
                guard(this, [&] { open(context(), window(), *row.deadline); });
        };
    };
    connect(rows, &WorkRows::postponeRequested, this, about(openPostponeDeadline));
    connect(rows, &WorkRows::settleRequested, this, about(openSettleDeadline));
    return rows;
}

Card* TodayPage::newCard() {
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a row may need a second line
    card->body()->setSpacing(0);
    return card;
}

TodayPage::Group TodayPage::addGroup(ColorRole role) {
    Group group{new SectionTitle({}, role, this), newCard(), newRows()};
    group.card->add(group.rows);
    m_main->addWidget(group.head);
    m_main->addWidget(group.card);
    return group;
}

void TodayPage::showGroup(const Group& group, const QString& title, const std::vector<reports::WorkRow>& rows,
                          int more) {
    if (rows.empty())
        group.head->setTitle({}); // what is not there is not read out either
    else
        group.head->setTitle(title, int(rows.size()) + more);
    group.rows->showRows(rows, more);
    group.head->setHidden(rows.empty());
    group.card->setHidden(rows.empty());
}

void TodayPage::addComing() {
    m_coming = newCard();
    auto* head = new QWidget(m_coming);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(space::m(), space::xs(), space::m(), space::xs());
    line->setSpacing(space::m());
    m_comingToggle = new LinkButton({}, head);
    line->addWidget(m_comingToggle);
    m_comingInShort = new ElidedLabel({}, TextSize::Base, ColorRole::Muted, head);
    line->addWidget(m_comingInShort, 1);
    m_coming->add(head);
    m_comingLine = new Separator;
    m_coming->add(m_comingLine);
    m_comingRows = newRows();
    m_coming->add(m_comingRows);
    connect(m_comingToggle, &QPushButton::clicked, this, guarded(this, [this] {
                m_comingOpen = !m_comingOpen;
                showComing();
            }));
    m_main->addWidget(m_coming);
}

/// Its rows are made when they are opened.
void TodayPage::showComing() {
    const auto count = m_list.coming.size() + std::size_t(m_list.moreComing);
    const QString title = tr("Coming up · %1").arg(count);
    m_comingToggle->setText((m_comingOpen ? QStringLiteral("▾  ") : QStringLiteral("▸  ")) + title);
    m_comingToggle->setAccessibleName(title); // without the arrow
    m_comingToggle->setAccessibleDescription(comingInShort());
    m_comingInShort->setText(comingInShort());
    if (m_comingOpen)
        m_comingRows->showRows(m_list.coming, m_list.moreComing);
    m_comingLine->setVisible(m_comingOpen);
    m_comingRows->setVisible(m_comingOpen);
    m_coming->setHidden(count == 0);
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

/// Whom one put off until tomorrow, each to be put back.
void TodayPage::showSkipped() {
    empty(m_skipped, !m_list.skipped.empty());
    if (m_list.skipped.empty())
        return;
    FlowLayout* flow = addLine(m_skipped, tr("Not today"), ColorRole::Muted);
    for (const reports::WorkRow& row : m_list.skipped) {
        auto* back = new LinkButton(tr("%1 · put back").arg(workFloorName(row.name)));
        connect(back, &QPushButton::clicked, this, [this, row] { skip(row, false); });
        flow->addWidget(back);
    }
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < dp(980);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : dp(290));
    m_side->setMinimumWidth(narrow ? 0 : dp(290));
}

} // namespace wijkwerk::ui
