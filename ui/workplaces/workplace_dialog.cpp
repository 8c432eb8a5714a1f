// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplace_dialog.h"

#include "core/rules/start_checks.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wijkwerk::ui {

WorkplaceDialog::WorkplaceDialog(Context& context, const Workplace& workplace, QWidget* parent)
    : Dialog(workplace.id ? tr("Workplace %1").arg(workplace.name) : tr("New workplace"), parent)
    , m_context(context)
    , m_before(workplace) {
    build();
    fill();
    auto* primary = setPrimary(tr("Save workplace"), [this] { save(); });
    primary->setEnabled(context.mayWrite());
}

void WorkplaceDialog::build() {
    auto* form = new Form(this);
    m_name = form->text(QStringLiteral("name"), tr("Name"));
    m_team = form->combo(QStringLiteral("team"), tr("Team"));
    m_wijk = form->combo(QStringLiteral("wijk"), tr("Wijk"));
    m_location = form->text(QStringLiteral("location"), tr("Address or meeting point"));
    m_tasks = form->lines(QStringLiteral("tasks"), tr("Tasks"), 2);
    form->hint(tr("This stands in the placement letter."));
    m_guide = form->combo(QStringLiteral("guide"), tr("Usual vakspecialist"));
    form->section(tr("Work and places"));
    m_persons = form->add(QStringLiteral("capacity"), tr("Places"), new QSpinBox(form));
    m_persons->setRange(0, 99);
    m_personsFrom = form->date(QStringLiteral("validFrom"), tr("Places from"), m_context.today());
    m_hours = form->hours(QStringLiteral("workHours"), tr("Hours of work a week"));
    m_start = form->text(QStringLiteral("startTime"), tr("Starts at"));
    m_start->setPlaceholderText(QStringLiteral("08:00"));
    m_end = form->text(QStringLiteral("endTime"), tr("Ends at"));
    m_end->setPlaceholderText(QStringLiteral("16:30"));
    m_requirements = form->text(QStringLiteral("requirements"), tr("Requirements"));
    m_requirements->setPlaceholderText(tr("For example: driving licence, safety shoes"));
    m_vog = form->check(QStringLiteral("needsVog"), tr("A VOG is needed here"));
    form->hint(tr("Then it stands on the list for the first day."));
    m_opens = form->date(QStringLiteral("opensOn"), tr("Open from"), m_context.today());
    m_closes = form->date(QStringLiteral("closesOn"), tr("Last day with work"), m_context.today());
    if (m_before.id)
        m_archived = form->check(QStringLiteral("archived"), tr("Archived: no longer in use"));
    body()->addWidget(form);
    setForm(form);
}

void WorkplaceDialog::fill() {
    for (const Team& team : store::teams::all(m_context.database()))
        m_team->addChoice(team.id.value, team.name);
    m_wijk->addNone(tr("Whole town"));
    for (const Wijk& wijk : store::wijken::all(m_context.database()))
        m_wijk->addChoice(wijk.id.value, wijk.name);
    m_guide->addNone(tr("None yet"));
    for (const Worker& worker : store::workers::all(m_context.database())) {
        if (worker.role == Role::CraftSpecialist)
            m_guide->addChoice(worker.id.value, worker.name);
    }
    m_name->setText(m_before.name);
    if (m_before.team)
        m_team->choose(m_before.team.value);
    m_wijk->choose(m_before.wijk.value);
    m_location->setText(m_before.location);
    m_tasks->setPlainText(m_before.tasks);
    m_guide->choose(m_before.guide.value);
    m_persons->setValue(m_before.id ? m_before.capacityOn(m_context.today()) : 1);
    m_personsFrom->setDate(m_context.today());
    if (m_before.workHours.hundredths > 0)
        m_hours->setHours(m_before.workHours);
    m_start->setText(m_before.startTime);
    m_end->setText(m_before.endTime);
    m_requirements->setText(m_before.requirements);
    m_vog->setChecked(rules::needsVog(m_before));
    m_opens->setDate(m_before.opensOn);
    m_closes->setDate(m_before.closesOn);
    if (m_archived)
        m_archived->setChecked(m_before.archived);
}

Workplace WorkplaceDialog::fromForm() const {
    Workplace after = m_before;
    after.name = m_name->text().simplified();
    after.team = m_team->chosenAs<TeamId>();
    after.wijk = m_wijk->chosenAs<WijkId>();
    after.location = m_location->text().simplified();
    after.tasks = m_tasks->toPlainText().simplified();
    after.guide = m_guide->chosenAs<WorkerId>();
    after.workHours = m_hours->hours().value_or(Hours{});
    after.startTime = m_start->text().simplified();
    after.endTime = m_end->text().simplified();
    after.requirements = m_requirements->text().simplified();
    after.needsVog = m_vog->isChecked();
    after.opensOn = m_opens->date();
    after.closesOn = m_closes->date();
    after.archived = m_archived && m_archived->isChecked();
    return after;
}

void WorkplaceDialog::save() {
    Workplace after = fromForm();
    const Capacity capacity{m_personsFrom->date().value_or(m_context.today()), m_persons->value()};
    const bool capacityChanged = m_before.id && capacity.persons != m_before.capacityOn(capacity.validFrom);
    if (!m_before.id)
        after.capacities = {capacity};
    // One transaction: the place and how many people it holds are saved together or not at all.
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        auto saved = work::saveWorkplace(tx, after);
        if (!saved || !capacityChanged)
            return saved;
        const auto changed = work::changeCapacity(tx, *saved.done, capacity);
        saved.problems.insert(saved.problems.end(), changed.problems.begin(), changed.problems.end());
        if (!changed)
            saved.done.reset();
        return saved;
    });
    if (!outcome) {
        show(outcome.problems);
        return;
    }
    m_context.say(tr("Workplace saved"));
    Q_EMIT saved(outcome.done->value);
    accept();
}

} // namespace wijkwerk::ui
