// SPDX-License-Identifier: EUPL-1.2
// Inside of the worklist: how what must be done becomes rows, folded by person and by team. Only worklist.cpp includes
// this.
#pragma once

#include "core/reports/worklist.h"
#include "core/rules/notice.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace wijkwerk::reports {

inline constexpr std::size_t rowsMade = 500; ///< rows of a section that are made; more are only counted
inline constexpr std::size_t fewLate = 3;    ///< so many of the same act in a team, late, are one row

inline Urgency urgencyOf(const Deadline& deadline) {
    switch (deadline.stage) {
    case AlertStage::Late:
        return Urgency::Late;
    case AlertStage::Today:
        return Urgency::Today;
    default:
        return Urgency::Coming;
    }
}

inline Urgency urgencyOf(const Task& task, QDate today) {
    if (task.kind == TaskKind::Waiting)
        return Urgency::WaitingFor;
    if (task.dueOn < today)
        return Urgency::Late;
    if (task.dueOn > today)
        return Urgency::Coming;
    return task.at.isValid() ? Urgency::Appointment : Urgency::Today;
}

inline int daysOf(Urgency urgency, const Task& task, QDate today) {
    return int(urgency == Urgency::Coming ? today.daysTo(task.dueOn) : task.dueOn.daysTo(today));
}

/// What ends, and is not decided yet, matters more than what comes round again: a contact, an evaluation.
enum class Weight : std::uint8_t { Ending, Usual, Round };
inline Weight weightOf(DeadlineRule rule) {
    switch (rule) {
    case DeadlineRule::Decision:
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::Notice:
    case DeadlineRule::Secondment:
        return Weight::Ending;
    case DeadlineRule::Contact:
        return Weight::Round;
    default:
        return Weight::Usual;
    }
}

/// What may become a row, or part of one. Light, because a large department has very many of them.
struct Candidate {
    ParticipantId person;
    Urgency urgency = Urgency::Today;
    bool byLaw = false;
    Weight weight = Weight::Usual;
    QDate dueOn;
    TaskId id;
    const Deadline* deadline = nullptr; ///< or
    WorkItem* task = nullptr;

    WorkItem take() const { return task ? std::move(*task) : WorkItem{taskOf(*deadline), *deadline}; }
    /// Equal acts in one team become one row: "4 evaluaties Wijkbeheer". What the law asks stays one by one.
    bool joins() const { return deadline && !deadline->hard && deadline->team; }
};

/// The same act in the same team.
struct TeamAct {
    TeamId team;
    DeadlineRule rule = DeadlineRule::FirstTalk;
    std::string_view word;

    bool operator==(const TeamAct&) const = default;
    struct Hash {
        std::size_t operator()(const TeamAct& act) const {
            return std::size_t(act.team.value) * deadlineRules + std::size_t(act.rule);
        }
    };
};
inline TeamAct actOf(const Deadline& deadline) {
    return {deadline.team, deadline.rule, deadline.subject.word};
}

/// By law before own rules, then the longest overdue or the soonest. Of tasks and of what may become one.
template <class Work>
bool isMoreUrgent(const Work& a, const Work& b) {
    if (a.byLaw != b.byLaw)
        return a.byLaw;
    return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.id < b.id;
}

inline bool isLawNow(const Candidate& one) {
    return one.byLaw && (one.urgency == Urgency::Late || one.urgency == Urgency::Today);
}

inline WorkRow rowOf(WorkItem item, Urgency urgency, QDate today) {
    WorkRow row;
    row.urgency = urgency;
    row.days = daysOf(urgency, item.task, today);
    if (urgency == Urgency::Late && item.deadline && item.deadline->action == DeadlineAction::GiveNotice)
        if (const int late = rules::noticeDaysLate(item.deadline->legalDay, today); late > 0)
            row.days = late; // those that are paid for, as the contract and its dialog say
    if (item.task.participant)
        row.people = {item.task.participant};
    row.task = std::move(item.task);
    row.deadline = std::move(item.deadline);
    return row;
}

/// A row of its own for everything that stands alone, and one row for everybody else with the most urgent act.
/// Deadlines and tasks that are added must live until finish().
class Rows {
public:
    Rows(Worklist& list, QDate today)
        : m_list(list)
        , m_today(today) {}

    void add(WorkItem& item) {
        const Urgency urgency = urgencyOf(item.task, m_today);
        if (urgency == Urgency::Appointment || urgency == Urgency::WaitingFor)
            open(std::move(item), urgency);
        else
            m_candidates.push_back({item.task.participant, urgency, item.task.byLaw, Weight::Usual, item.task.dueOn,
                                    item.task.id, nullptr, &item});
    }
    void add(const Deadline& deadline) {
        m_candidates.push_back({deadline.person, urgencyOf(deadline), deadline.hard, weightOf(deadline.rule),
                                deadline.day(), TaskId{}, &deadline, nullptr});
    }
    void reserve(std::size_t number) { m_candidates.reserve(number); }
    void addAsked(WorkItem item) { open(std::move(item), Urgency::Asked); }

    /// People of `skipped` go there.
    void finish(const QSet<ParticipantId>& skipped) {
        sortByPerson();
        std::vector<Group> late, today, coming, aside;
        for (auto from = m_candidates.begin(); from != m_candidates.end();) {
            const ParticipantId person = from->person;
            const auto until =
                person.isNull() ? from + 1 : std::find_if(from, m_candidates.end(), [&](const Candidate& one) {
                    return one.person != person;
                });
            const Candidate& first = *std::min_element(from, until, goesFirst);
            const bool isSkipped = !skipped.isEmpty() && skipped.contains(person);
            (isSkipped                         ? aside
             : first.urgency == Urgency::Late  ? late
             : first.urgency == Urgency::Today ? today
                                               : coming)
                .push_back({first.byLaw, first.dueOn, first.id, &first, &*from, std::size_t(until - from), nullptr});
            from = until;
        }
        const auto byUrgency = [](const Group& a, const Group& b) { return isMoreUrgent(a, b); };
        std::ranges::stable_sort(late, byUrgency);
        std::ranges::stable_sort(today, byUrgency);
        std::ranges::stable_sort(coming, {}, &Group::dueOn);
        m_list.moreLate = openAll(late, m_list.late, fewLate);
        m_list.moreToday = openAll(today, m_list.today, 2);
        m_list.moreComing = openAll(coming, m_list.coming, 2);
        openAll(aside, m_list.skipped, oneByOne, aside.size());
    }

private:
    static constexpr std::size_t oneByOne = std::size_t(-1);
    /// Everybody of a section with the same act in the same team.
    struct Joint {
        std::size_t people = 0;
        std::optional<std::size_t> row; ///< once it is made
    };
    /// What one person has, not yet in order.
    struct Group {
        bool byLaw = false; ///< of the most urgent one
        QDate dueOn;
        TaskId id;
        const Candidate* first = nullptr; ///< until they are put in order
        Candidate* begin = nullptr;
        std::size_t size = 0;
        Joint* joint = nullptr; ///< null: this person stands alone

        std::optional<TeamAct> act() const {
            return first->joins() ? std::optional(actOf(*first->deadline)) : std::nullopt;
        }
        /// The most urgent one in front.
        void putInOrder() {
            std::stable_sort(begin, begin + size, goesFirst);
            first = begin;
        }
    };

    static bool goesFirst(const Candidate& a, const Candidate& b) {
        // What the law asks today goes before what is late by a rule of our own.
        if (isLawNow(a) != isLawNow(b))
            return isLawNow(a);
        if (a.urgency != b.urgency)
            return a.urgency < b.urgency;
        // A contact that is late for longer does not stand before the stage that ended without a decision.
        if (a.byLaw == b.byLaw && a.weight != b.weight)
            return a.weight < b.weight;
        return isMoreUrgent(a, b);
    }

    /// Tasks are in front, and few; deadlines mostly are in order of person already.
    void sortByPerson() {
        const auto deadlines = std::ranges::find_if(m_candidates, [](const Candidate& one) { return !one.task; });
        std::stable_sort(m_candidates.begin(), deadlines, isBefore);
        if (!std::is_sorted(deadlines, m_candidates.end(), isBefore))
            std::stable_sort(deadlines, m_candidates.end(), isBefore);
        std::inplace_merge(m_candidates.begin(), deadlines, m_candidates.end(), isBefore);
    }
    static bool isBefore(const Candidate& a, const Candidate& b) { return a.person < b.person; }

    void open(WorkItem item, Urgency urgency) {
        add(urgency == Urgency::Asked         ? m_list.asked
            : urgency == Urgency::Appointment ? m_list.appointments
                                              : m_list.waiting,
            std::move(item), urgency);
    }

    WorkRow& add(std::vector<WorkRow>& rows, WorkItem item, Urgency urgency) {
        rows.push_back(rowOf(std::move(item), urgency, m_today));
        return rows.back();
    }

    /// Makes the rows that are shown and says how many more there are. The same act of at least `equal` people of a
    /// team is one row, where the most urgent of them stands.
    int openAll(std::vector<Group>& groups, std::vector<WorkRow>& rows, std::size_t equal,
                std::size_t most = rowsMade) {
        std::unordered_map<TeamAct, Joint, TeamAct::Hash> joints;
        for (Group& group : groups) {
            if (const auto act = equal == oneByOne ? std::nullopt : group.act()) {
                group.joint = &joints[*act]; // does not move when others come
                ++group.joint->people;
            }
        }
        int more = 0;
        for (Group& group : groups) {
            Joint* const joint = group.joint && group.joint->people >= equal ? group.joint : nullptr;
            if (joint && joint->row) {
                join(rows[*joint->row], group);
                continue;
            }
            if (rows.size() >= most) {
                ++more;
                continue;
            }
            if (joint)
                joint->row = rows.size();
            group.putInOrder();
            addOthers(add(rows, group.first->take(), group.first->urgency), group, 1);
        }
        return more;
    }

    /// Everybody is counted; what they have to do is made for as many as can be unfolded.
    static void join(WorkRow& row, Group& group) {
        row.people.push_back(group.first->person);
        if (row.people.size() > rowsNamed)
            return;
        group.putInOrder();
        addOthers(row, group, 0);
    }

    static void addOthers(WorkRow& row, const Group& group, std::size_t from) {
        for (std::size_t i = from; i < group.size; ++i)
            row.others.push_back(group.begin[i].take());
    }

    Worklist& m_list;
    QDate m_today;
    std::vector<Candidate> m_candidates;
};

} // namespace wijkwerk::reports
