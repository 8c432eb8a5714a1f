// SPDX-License-Identifier: EUPL-1.2
// The one action of a row of Vandaag.
#include "ui/today/work_row_widget.h"

namespace wijkwerk::ui {

namespace {

DeadlineAct wantedFor(const reports::WorkRow& row) {
    using rules::Right;
    if (row.isGroup())
        return {WorkRowWidget::tr("Open list"), QStringLiteral("list"), Right::PeoplePage};
    if (row.people.empty())
        return {WorkRowWidget::tr("Done"), QStringLiteral("done"), Right::KeepTasks};
    if (row.deadline)
        return deadlineActOf(*row.deadline, row.phase);
    if (const auto own = taskActOf(row.task))
        return *own;
    const qint64 person = row.people.front().value;
    switch (row.task.kind) {
    case TaskKind::FirstTalk:
        if (row.phase == Phase::Preselection)
            return {WorkRowWidget::tr("Record talk"), QStringLiteral("talk"), Right::ChangePerson, person};
        return {WorkRowWidget::tr("Start voorselectie"), QStringLiteral("preselect"), Right::Preselect, person};
    case TaskKind::Report:
        return {WorkRowWidget::tr("Record advice"), QStringLiteral("advise"), Right::Advise, person};
    case TaskKind::Evaluation:
    case TaskKind::Aftercare:
    case TaskKind::CallBack:
    case TaskKind::Appointment:
        return {WorkRowWidget::tr("Record talk"), QStringLiteral("contact"), Right::WriteNote, person};
    case TaskKind::Standstill:
        return {WorkRowWidget::tr("How to go on…"), QStringLiteral("standstill"), Right::StandStill, person};
    case TaskKind::Waiting:
        if (row.urgency == reports::Urgency::Asked) // it is his to do; when it is done, the tick says so
            return {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), Right::DossierPage};
        return {WorkRowWidget::tr("It has come"), QStringLiteral("done"), Right::KeepTasks};
    default:
        return {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), Right::DossierPage};
    }
}

} // namespace

std::optional<DeadlineAct> actionFor(const reports::WorkRow& row, const work::Sight& sight) {
    DeadlineAct wanted = wantedFor(row);
    if (!sight.may(wanted.right) && !row.people.empty() && !row.isGroup())
        wanted = {WorkRowWidget::tr("Open dossier"), QStringLiteral("open"), rules::Right::DossierPage};
    return sight.may(wanted.right) ? std::optional(wanted) : std::nullopt;
}

} // namespace wijkwerk::ui
