// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/worker_dialog.h"

#include "core/base/date_text.h"
#include "core/domain/phone.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

WorkerDialog::WorkerDialog(Context& context, const Worker& worker, QWidget* parent)
    : Dialog(worker.id.isNull() ? tr("New worker") : worker.name, parent)
    , m_context(context)
    , m_before(worker)
    , m_form(new Form)
    , m_trainings(new QVBoxLayout) {
    build();
    const bool may = context.mayWrite();
    m_form->setEnabled(may);
    if (may) {
        if (!worker.id.isNull())
            addButton(worker.archived ? tr("Put back") : tr("Archive"), [this] { save(!m_before.archived); });
        setPrimary(worker.id.isNull() ? tr("Add worker") : tr("Save"), [this] { save(m_before.archived); });
    }
    m_name->setFocus();
}

void WorkerDialog::build() {
    const Worker& w = m_before;
    m_name = m_form->text(QStringLiteral("name"), tr("Name"));
    m_name->setText(w.name);
    m_role = m_form->add(QStringLiteral("role"), tr("Role"), new QComboBox);
    fillWith<wijkwerk::Role>(*m_role, [](wijkwerk::Role role) { return labelOf(role); });
    chooseIn(*m_role, w.role);
    m_phone = m_form->text(QStringLiteral("phone"), tr("Phone"));
    m_phone->setText(shownPhone(w.phone));
    m_email = m_form->text(QStringLiteral("email"), tr("E-mail"));
    m_email->setText(w.email);
    m_team = m_form->combo(QStringLiteral("team"), tr("Team"));
    m_team->addNone(tr("No team"));
    for (const Team& team : store::teams::all(m_context.database(), true)) {
        if (!team.archived || team.id == w.team)
            m_team->addChoice(team.id.value, team.name);
    }
    m_team->choose(w.team.value);
    m_absent = m_form->date(QStringLiteral("absentUntil"), tr("Absent up to and including"), m_context.today());
    m_absent->setDate(w.absentUntil);
    m_points = m_form->text(QStringLiteral("guidancePoints"), tr("Guidance points"));
    m_points->setText(decimalText(w.guidancePoints));
    m_form->hint(tr("How much guidance this person can give at the same time."));
    auto* list = new QWidget;
    list->setLayout(m_trainings);
    m_trainings->setContentsMargins(0, 0, 0, 0);
    m_form->section(tr("Training"));
    m_form->add(QStringLiteral("trainings"), tr("Followed"), list);
    m_doneOn = m_form->date(QStringLiteral("doneOn"), tr("New training on"), m_context.today());
    m_validUntil = m_form->date(QStringLiteral("validUntil"), tr("Valid up to and including"), m_context.today());
    m_form->hint(tr("Empty: it does not expire."));
    setForm(m_form);
    showTrainings();
    connect(m_role, &QComboBox::activated, this, &WorkerDialog::followRole);
    followRole();
}

void WorkerDialog::followRole() {
    m_form->setFieldVisible(QStringLiteral("guidancePoints"),
                            chosenIn<wijkwerk::Role>(*m_role) == wijkwerk::Role::CraftSpecialist);
}

void WorkerDialog::showTrainings() {
    while (QLayoutItem* item = m_trainings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<Training> trainings;
    if (!m_before.id.isNull())
        trainings = store::workers::trainings(m_context.database(), m_before.id);
    for (const Training& training : trainings) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString until = training.validUntil ? untilText(*training.validUntil) : tr("does not expire");
        row->addWidget(new TextLabel(tr("%1, valid %2").arg(shownDate(training.doneOn), until)), 1);
        auto* remove = new IconButton(Icon::Trash, tr("Remove the training of %1").arg(shownDate(training.doneOn)));
        row->addWidget(remove);
        connect(remove, &IconButton::clicked, this, [this, id = training.id] { removeTraining(id); });
        m_trainings->addWidget(line);
    }
    if (trainings.empty())
        m_trainings->addWidget(new TextLabel(tr("None yet"), TextSize::Base, ColorRole::Muted));
}

void WorkerDialog::removeTraining(TrainingId training) {
    dialogs::ask(this, tr("Remove this training?"),
                 tr("It was entered by mistake. The journal keeps that it was here."), tr("Remove"), [this, training] {
                     work::perform(m_context.database(), [&](db::Transaction& tx) {
                         return work::removeTraining(tx, training, m_before.id);
                     });
                     showTrainings();
                 });
}

Worker WorkerDialog::typed(Problems& problems) const {
    Worker worker = m_before;
    worker.name = m_name->text().simplified();
    worker.role = chosenIn<wijkwerk::Role>(*m_role);
    worker.phone = phoneFromText(m_phone->text()).value_or(m_phone->text().simplified());
    worker.email = m_email->text().trimmed();
    worker.team = m_team->chosenAs<TeamId>();
    worker.absentUntil = m_absent->date();
    if (!m_absent->isAcceptable())
        problems.push_back(
            wrong(QStringLiteral("date_not_understood"), QStringLiteral("absentUntil"), m_absent->field()->text()));
    const auto points = hundredthsFromText(m_points->text());
    if (points && *points >= 0 && *points <= 10000)
        worker.guidancePoints = int(*points);
    else
        problems.push_back(
            wrong(QStringLiteral("number_not_understood"), QStringLiteral("guidancePoints"), m_points->text()));
    return worker;
}

std::optional<Training> WorkerDialog::typedTraining(Problems& problems) const {
    for (const auto& [edit, field] : {std::pair(m_doneOn, "doneOn"), {m_validUntil, "validUntil"}}) {
        if (!edit->isAcceptable())
            problems.push_back(
                wrong(QStringLiteral("date_not_understood"), QLatin1String(field), edit->field()->text()));
    }
    if (m_doneOn->isEmpty() && m_validUntil->isEmpty())
        return std::nullopt;
    Training training;
    training.worker = m_before.id;
    training.doneOn = m_doneOn->date().value_or(QDate());
    training.validUntil = m_validUntil->date();
    return training;
}

void WorkerDialog::save(bool archived) {
    Problems problems;
    Worker worker = typed(problems);
    worker.archived = archived;
    const std::optional<Training> training = typedTraining(problems);
    if (!show(problems))
        return;
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        if (worker.id.isNull())
            return work::addWorker(tx, worker, training);
        auto saved = work::saveWorker(tx, worker);
        if (saved && training) {
            const auto added = work::addTraining(tx, *training);
            saved.problems.insert(saved.problems.end(), added.problems.begin(), added.problems.end());
            if (!added)
                saved.done.reset(); // all or nothing
        }
        return saved;
    });
    if (!show(outcome.problems) || !outcome)
        return;
    m_form->setChanged(false);
    m_context.say(tr("%1 saved").arg(worker.name));
    accept();
}

} // namespace wijkwerk::ui
