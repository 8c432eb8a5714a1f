// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/duties_section.h"

#include "core/reports/department_duties.h"
#include "core/store/duties.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "ui/settings/duty_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"

namespace wijkwerk::ui {

namespace {

std::optional<Tone> toneOf(AlertStage stage) {
    if (stage == AlertStage::Late)
        return Tone::Red;
    return stage == AlertStage::Later ? std::nullopt : std::optional(Tone::Amber);
}

} // namespace

DutiesSection::DutiesSection(Context& context)
    : ListSection(context, QStringLiteral("settings-duties"),
                  tr("What the department itself must do, and data breaches: those are reported to the Autoriteit "
                     "Persoonsgegevens within 72 hours. Names of people never stand here."),
                  tr("New data breach…"), false) {
    using Model = RowsModel<Line>;
    std::vector<Model::Column> columns(3);
    columns[0] = {{.key = QStringLiteral("what"), .title = tr("What"), .bold = true, .sortable = false},
                  [](const Line& line) { return Cell{.text = line.what}; }};
    columns[1] = {{.key = QStringLiteral("due"), .title = tr("Due"), .sortable = false},
                  [](const Line& line) { return Cell{.text = line.due, .tone = line.tone, .muted = line.muted}; }};
    columns[2] = {{.key = QStringLiteral("state"), .title = tr("State"), .sortable = false},
                  [](const Line& line) { return Cell{.text = line.state, .muted = line.muted}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Line> found;
            for (const Line& line : m_lines) {
                if (std::ranges::find(ids, line.id) != ids.end())
                    found.push_back(line);
            }
            return found;
        },
        [](const Line& line) { return line.id; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(Icon::Document, tr("Nothing to do yet"),
                                         tr("Duties of the department and data breaches will stand here.")));
    read();
}

QString DutiesSection::title() const {
    return tr("Duties and breaches");
}

void DutiesSection::addBreaches() {
    const auto values = work::ruleValues(context().database());
    const QDateTime now = context().database().clock().now();
    for (const DataBreach& breach : store::duties::breaches(context().database())) {
        const int hours = values.number(Rule::BreachHours, breach.foundAt.toLocalTime().date());
        const QDateTime due = rules::breachDueAt(breach.foundAt, hours);
        const bool isOpen = breach.answer == BreachAnswer::Open;
        Line line;
        line.id = breach.id.value;
        line.what = tr("Data breach: %1").arg(breach.what.simplified());
        line.due = shownMoment(due);
        line.breach = breach;
        line.muted = !isOpen;
        if (isOpen) {
            line.tone = due < now ? Tone::Red : Tone::Amber;
            line.state = tr("open, found %1").arg(shownMoment(breach.foundAt));
        } else {
            line.state = (breach.answer == BreachAnswer::Reported ? tr("reported %1") : tr("not needed, decided %1"))
                             .arg(shownMoment(breach.answeredAt.value_or(QDateTime())));
        }
        m_lines.push_back(std::move(line));
    }
}

void DutiesSection::addDuties() {
    const QDateTime now = context().database().clock().now();
    for (const Deadline& duty : reports::departmentDuties(context().database(), context().today(), now)) {
        if (duty.rule == DeadlineRule::DataBreach)
            continue; // with its own line
        Line line;
        line.id = std::int64_t(m_lines.size()) + 1;
        line.what = rules::titleOf(duty);
        line.due = shownDate(duty.due);
        line.tone = toneOf(duty.stage);
        line.muted = duty.stage == AlertStage::Later;
        line.state = duty.stage == AlertStage::Later ? tr("not yet") : tr("to do");
        line.duty = duty;
        m_lines.push_back(std::move(line));
    }
}

void DutiesSection::addDones() {
    constexpr std::size_t newest = 12; // three years of quarters; all of them stand in the log
    for (const DutyDone& done : store::duties::dones(context().database())) {
        const auto worker = store::workers::find(context().database(), done.worker);
        Line line;
        line.id = done.id.value;
        line.what = rules::titleOfSubject(done.subject);
        line.state = tr("done on %1 by %2").arg(shownDate(done.doneOn), worker ? worker->name : orDash({}));
        line.muted = true;
        m_lines.push_back(std::move(line));
        if (std::size_t(std::ranges::count_if(m_lines, [](const Line& one) { return !one.duty && !one.breach; })) >=
            newest)
            return;
    }
}

void DutiesSection::read() {
    m_lines.clear();
    addDuties();
    addBreaches();
    addDones();
    std::ranges::stable_partition(m_lines, [](const Line& line) { // hours count
        return line.breach && line.breach->answer == BreachAnswer::Open;
    });
    std::vector<std::int64_t> ids;
    for (const Line& line : m_lines)
        ids.push_back(line.id);
    m_model->setIds(std::move(ids));
}

void DutiesSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Duty) || changes.touches(db::Thing::DataBreach) ||
        changes.touches(db::Thing::Setting) || changes.touches(db::Thing::DestructionList))
        read();
}

void DutiesSection::edit(std::int64_t id) {
    if (id == 0)
        return openBreach(context(), window());
    const auto line = std::ranges::find(m_lines, id, &Line::id);
    if (line == m_lines.end())
        return;
    if (line->breach && line->breach->answer == BreachAnswer::Open)
        openBreachAnswer(context(), window(), *line->breach);
    else if (line->breach)
        dialogs::tell(this, line->what, line->state + u'\n' + line->breach->reason);
    else if (line->duty && line->duty->rule == DeadlineRule::DestructionList)
        dialogs::tell(this, line->what, tr("Make the list in Settings, Retention. This line then moves to next year."));
    else if (line->duty)
        openDutyDone(context(), window(), *line->duty);
}

} // namespace wijkwerk::ui
