// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/today_side.h"

#include "core/domain/naming.h"
#include "core/reports/kept_people.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t quietShown = 6;

/// What the card takes together: voorselectie with everything before a place.
int groupOf(Phase phase) {
    switch (phase) {
    case Phase::Referred:
    case Phase::Preselection:
    case Phase::Waiting:
        return 0;
    case Phase::Stage:
        return 1;
    case Phase::Contract:
        return 2;
    case Phase::Seconded:
        return 3;
    default:
        return 4;
    }
}

} // namespace

TodaySide::TodaySide(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m());
}

void TodaySide::fill(Context& context, reports::KeptPeople& people, WorkerId coach, bool guides) {
    db::Database& database = context.database();
    const QDate today = context.today();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (guides)
        addAbsentGuides(database, today);
    addCaseload(people.caseload(database, coach, today), coach);
    addPlaces(people.teams(database, today));
    if (guides)
        addQuiet(context, coach);
    addBackups(database, today);
    m_layout->addStretch(1);
}

void TodaySide::place(Card* card) {
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left over stays below the cards
    m_layout->addWidget(card);
}

void TodaySide::addAbsentGuides(db::Database& database, QDate today) {
    for (const Worker& worker : store::workers::all(database)) {
        if (worker.role != Role::CraftSpecialist || !worker.absentUntil || *worker.absentUntil < today)
            continue;
        const auto people = store::placements::guidedBy(database, worker.id, today);
        if (people.empty())
            continue;
        auto* card = new Card(tr("Vakspecialist absent"), this);
        const QString until =
            *worker.absentUntil == today ? tr("until and including today") : untilText(*worker.absentUntil);
        card->add((new TextLabel(worker.name + QStringLiteral(" · ") + until))->wrapped());
        auto* count = new TextLabel(tr("%n people without a guide", "", int(people.size())), TextSize::Strong);
        count->setTone(Tone::Red);
        card->add(count->wrapped());
        auto* open = new Button(tr("Show these people"), card);
        connect(open, &QPushButton::clicked, this, [this, worker] {
            ParticipantFilter filter;
            filter.guide = worker.id;
            Q_EMIT listRequested(filter, tr("Guided by %1").arg(worker.name));
        });
        card->add(open);
        place(card);
    }
}

void TodaySide::addCaseload(const reports::Caseload& caseload, WorkerId coach) {
    std::vector<PartsStrip::Part> parts = {{tr("Voorselectie and waiting list"), 0, toneOf(Phase::Preselection)},
                                           {labelOf(Phase::Stage), 0, toneOf(Phase::Stage)},
                                           {labelOf(Phase::Contract), 0, toneOf(Phase::Contract)},
                                           {labelOf(Phase::Seconded), 0, toneOf(Phase::Seconded)},
                                           {labelOf(Phase::Aftercare), 0, toneOf(Phase::Aftercare)}};
    for (const auto& [phase, count] : caseload.perPhase)
        parts[std::size_t(groupOf(phase))].count += count;
    auto* card = new Card(coach ? tr("My participants") : tr("All participants"), this);
    card->setCount(caseload.total);
    auto* strip = new PartsStrip(card);
    strip->setParts(parts);
    card->add(strip);
    auto* open = new LinkButton(tr("Show the list"), card);
    connect(open, &QPushButton::clicked, this, [this, coach] {
        ParticipantFilter filter;
        filter.withoutTrajectory = false;
        if (coach)
            filter.coach = coach;
        Q_EMIT listRequested(filter, coach ? tr("My participants") : tr("All participants"));
    });
    card->add(open);
    place(card);
}

void TodaySide::addPlaces(const std::vector<reports::TeamUse>& teams) {
    if (teams.empty())
        return;
    int free = 0;
    auto* card = new Card(tr("Free workplaces"), this);
    auto* facts = new FactList(card);
    facts->setStrongNames(true);
    for (const reports::TeamUse& team : teams) {
        free += team.free;
        facts->add(team.name, tr("%1 free of %2").arg(team.free).arg(team.capacity),
                   team.free > 0 ? std::optional(Tone::Green) : std::nullopt);
    }
    card->setCount(free);
    card->add(facts);
    auto* open = new LinkButton(tr("Show the workplaces"), card);
    connect(open, &QPushButton::clicked, this, &TodaySide::placesRequested);
    card->add(open);
    place(card);
}

void TodaySide::addQuiet(Context& context, WorkerId coach) {
    const auto quiet = reports::quietPeople(context.deadlines(coach), coach, context.today());
    if (quiet.empty())
        return;
    auto* card = new Card(tr("No contact for long"), this);
    card->setCount(int(quiet.size()));
    card->body()->setSpacing(space::xs());
    ParticipantFilter all;
    for (const reports::QuietPerson& person : quiet)
        all.only.push_back(person.id);
    for (std::size_t i = 0; i < std::min(quiet.size(), quietShown); ++i) {
        const auto person = reports::named(context.database(), quiet[i].id, context.today());
        if (!person)
            continue;
        auto* line = new QWidget(card);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(dp(6));
        auto* open = new LinkButton(workFloorName(person->name), line);
        open->setAccessibleName(tr("Open dossier of %1").arg(workFloorName(person->name)));
        connect(open, &QPushButton::clicked, this, [this, id = quiet[i].id] { Q_EMIT participantRequested(id.value); });
        row->addWidget(open);
        auto* phase = new ElidedLabel(labelOf(person->phase), TextSize::Small, ColorRole::Muted, line);
        phase->setShorter({QString()}); // beside a long name: in the tooltip, not half
        row->addWidget(phase, 1);
        const std::optional<QDate> putOff = quiet[i].putOffTo;
        auto* days = new TextLabel(putOff ? putOffText(*putOff, context.today()) : daysText(quiet[i].days),
                                   TextSize::Strong, ColorRole::Ink, line);
        days->setTone(putOff ? Tone::Grey : Tone::Amber);
        row->addWidget(days);
        card->add(line);
    }
    if (quiet.size() > quietShown) {
        auto* more = new LinkButton(tr("Show all %1").arg(quiet.size()), card);
        connect(more, &QPushButton::clicked, this,
                [this, all] { Q_EMIT listRequested(all, tr("No contact for long")); });
        card->add(more);
    }
    place(card);
}

/// Only where backups are made: in a practice department there are none to speak of.
void TodaySide::addBackups(db::Database& database, QDate today) {
    const auto drill = backup::lastDrill(database);
    if (!drill && backup::scheduleOf(database).folder.isEmpty())
        return;
    auto* card = new Card(tr("Backups"));
    auto* text = new TextLabel(drillText(drill, today), TextSize::Base, ColorRole::Muted);
    if (drill && !drill->isGood())
        text->setRole(ColorRole::Red);
    card->add(text->wrapped());
    place(card);
}

} // namespace wijkwerk::ui
