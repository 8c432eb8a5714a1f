// SPDX-License-Identifier: EUPL-1.2
// People of the demo who work were scored: at the beginning and again, by their vakspecialist and by themselves, and
// some by two vakspecialisten.
#include "core/store/skills.h"
#include "core/work/demo_builder.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

constexpr int mostPeople = 40;

struct Worked {
    ParticipantId person;
    TrajectoryId trajectory;
    PlacementId placement;
    WorkerId guide;
    QDate since;
};

std::vector<Worked> whoWork(db::Transaction& tx, QDate day) {
    auto query = tx.statement(
        "select t.participant_id, t.id, p.id, p.guide_id, p.starts_on from placement p join trajectory t on t.id = "
        "p.trajectory_id where t.phase in ('stage', 'contract') and p.superseded = 0 and p.guide_id is not null and "
        "p.starts_on <= :day and coalesce(p.ended_on, p.last_day, :day) >= :day order by p.id limit :count");
    query.bind("day", day).bind("count", mostPeople);
    std::vector<Worked> found;
    while (query.next()) {
        Worked one;
        one.person = query.id<ParticipantId>();
        one.trajectory = query.id<TrajectoryId>();
        one.placement = query.id<PlacementId>();
        one.guide = query.id<WorkerId>();
        one.since = query.date();
        found.push_back(one);
    }
    return found;
}

} // namespace

void DemoBuilder::skills() {
    const auto items = store::skills::items(m_tx.database());
    const auto sheet = [&](const Worked& one, QDate on, SkillRater rater, SkillOccasion occasion, int level) {
        SkillSheet sheet;
        sheet.participant = one.person;
        sheet.trajectory = one.trajectory;
        sheet.placement = one.placement;
        sheet.scoredOn = on;
        sheet.rater = rater;
        sheet.raterId = rater == SkillRater::Guide ? one.guide : WorkerId{};
        sheet.worker = one.guide;
        sheet.occasion = occasion;
        sheet.recordedAt = QDateTime(on, QTime(15, 0), Qt::UTC);
        for (const SkillItem& item : items)
            sheet.scores.push_back({item.id, m_chance.oneIn(12) ? 0 : std::clamp(level + m_chance.below(2), 1, 4)});
        store::skills::add(m_tx, sheet);
    };
    std::vector<WorkerId> guides;
    for (const auto& ofTeam : m_guides)
        guides.insert(guides.end(), ofTeam.begin(), ofTeam.end());
    int number = 0;
    for (const Worked& one : whoWork(m_tx, m_day)) {
        const int start = 1 + number % 2;
        for (int week = 1; week <= 13; week += 4) {
            const QDate on = workday(one.since.addDays(week * 7));
            if (on > m_day)
                break;
            const int level = start + (week > 4 ? 1 : 0) - (number % 9 == 8 && week > 8 ? 1 : 0);
            const SkillOccasion occasion = week == 1 ? SkillOccasion::Baseline : SkillOccasion::Evaluation;
            sheet(one, on, SkillRater::Guide, occasion, level);
            if (number % 3 != 2)
                sheet(one, on, SkillRater::Self, occasion, std::min(level + 1, 3));
            const auto other = std::ranges::find_if(guides, [&](WorkerId guide) { return guide != one.guide; });
            const QDate second = workday(on.addDays(2));
            if (week == 5 && number % 4 == 0 && other != guides.end() && second <= m_day) {
                Worked again = one;
                again.guide = *other;
                sheet(again, second, SkillRater::Guide, SkillOccasion::DoubleScore, level);
            }
        }
        ++number;
    }
}

} // namespace wijkwerk::work
