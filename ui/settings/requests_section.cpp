// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/requests_section.h"

#include "core/domain/naming.h"
#include "core/rules/request_terms.h"
#include "core/store/participants.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/lookup.h"
#include "core/work/sight.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/privacy_labels.h"

#include <QLineEdit>

namespace wijkwerk::ui {

namespace {

std::optional<Tone> toneOf(rules::RequestState state) {
    if (state == rules::RequestState::Late)
        return Tone::Red;
    return state == rules::RequestState::Soon ? std::optional(Tone::Amber) : std::nullopt;
}

} // namespace

RequestsSection::RequestsSection(Context& context)
    : ListSection(context, QStringLiteral("settings-requests"),
                  tr("Somebody asks to see, correct, remove or take along their data, to restrict its use, or objects. "
                     "Answer within one month."),
                  tr("New request…"), false) {
    using Model = RowsModel<Line>;
    std::vector<Model::Column> columns(6);
    columns[0] = {{.key = QStringLiteral("person"), .title = tr("Person"), .bold = true, .sortable = false},
                  [](const Line& line) { return Cell{.text = line.person}; }};
    columns[1] = {{.key = QStringLiteral("kind"),
                   .title = tr("What is asked"),
                   .sortable = false,
                   .narrowest = QStringLiteral("inzage en kopie")},
                  [](const Line& line) { return Cell{.text = labelOf(line.request.kind)}; }};
    columns[2] = {{.key = QStringLiteral("received"), .title = tr("Received on"), .sortable = false, .leaveOut = 2},
                  [](const Line& line) { return Cell{.text = shownDate(line.request.receivedOn)}; }};
    columns[3] = {{.key = QStringLiteral("due"), .title = tr("Answer before"), .sortable = false},
                  [&context](const Line& line) {
                      return Cell{.text = shownDate(line.request.deadline()),
                                  .tone = toneOf(rules::stateOf(line.request, context.today())),
                                  .muted = !line.request.isOpen()};
                  }};
    columns[4] = {{.key = QStringLiteral("state"),
                   .title = tr("Answer"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Toegewezen 16-11-2026")},
                  [](const Line& line) {
                      if (line.request.isOpen())
                          return Cell{.text = line.request.extendedTo ? tr("open, extended") : tr("open")};
                      return Cell{.text = QStringLiteral("%1 %2").arg(
                                      labelOf(line.request.outcome.value_or(RequestOutcome::Granted)),
                                      shownDate(line.request.answeredOn)),
                                  .muted = true};
                  }};
    columns[5] = {{.key = QStringLiteral("handler"), .title = tr("Handled by"), .sortable = false, .leaveOut = 1},
                  [](const Line& line) { return Cell{.text = line.handler}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Line> found;
            for (const Line& line : m_lines) {
                if (std::ranges::find(ids, line.request.id.value) != ids.end())
                    found.push_back(line);
            }
            return found;
        },
        [](const Line& line) { return line.request.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(
        Icon::Document, tr("No requests yet"),
        tr("Write a request down here on the day it comes in. The day of the answer then stands on Today.")));
    read();
}

QString RequestsSection::title() const {
    return tr("Requests");
}

void RequestsSection::read() {
    m_mayKeep = context().sight().may(rules::Right::KeepRequests);
    m_lines.clear();
    std::vector<std::int64_t> ids;
    // Who has no business with the register sees that there is one, and none of its people.
    const auto requests = m_mayKeep ? store::rights_requests::all(context().database()) : std::vector<RightsRequest>();
    for (const RightsRequest& request : requests) {
        const auto person = store::participants::find(context().database(), request.participant);
        const auto handler = store::workers::find(context().database(), request.handler);
        m_lines.push_back(
            {request, person ? calledListName(person->name) : QString(), handler ? handler->name : QString()});
        ids.push_back(request.id.value);
    }
    m_model->setIds(std::move(ids));
}

void RequestsSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::RightsRequest) || changes.touches(db::Thing::Worker) ||
        changes.touches(db::Thing::Participant))
        read();
}

void RequestsSection::edit(std::int64_t id) {
    if (!m_mayKeep)
        dialogs::tell(this, tr("The privacy officer or team lead does this"),
                      tr("They keep the register of requests. Tell them that somebody asked for something."));
    else if (id != 0)
        Q_EMIT actRequested(QStringLiteral("request"), id);
    else
        askPerson();
}

void RequestsSection::askPerson() {
    auto* dialog = new Dialog(tr("Whose request is it?"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new Form;
    auto* number = form->text(QStringLiteral("participant"), tr("Person number"));
    form->hint(context().may(rules::Right::SeeBenefit)
                   ? tr("Or the client number. The number stands in the head of the dossier.")
                   : tr("The number stands in the head of the dossier."));
    dialog->setForm(form);
    dialog->setPrimary(tr("Continue"), [this, dialog, form, number] {
        const auto found = work::findParticipant(context().database(), context().sight(), number->text().trimmed());
        if (!dialog->show(found.problems) || !found.id)
            return;
        form->setChanged(false);
        dialog->accept();
        Q_EMIT actRequested(QStringLiteral("new_request"), found.id->value);
    });
    dialog->open();
}

} // namespace wijkwerk::ui
