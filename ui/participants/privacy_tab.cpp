// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/privacy_tab.h"

#include "core/rules/consent.h"
#include "core/rules/request_terms.h"
#include "core/store/consents.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/consent_work.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/privacy_labels.h"

#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

void empty(Card* card) {
    while (auto* item = card->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Tone toneOf(rules::ConsentState state) {
    switch (state) {
    case rules::ConsentState::InForce:
        return Tone::Green;
    case rules::ConsentState::Ending:
        return Tone::Amber;
    case rules::ConsentState::Past:
    case rules::ConsentState::Withdrawn:
        break;
    }
    return Tone::Grey;
}

Tone toneOf(rules::RequestState state) {
    switch (state) {
    case rules::RequestState::Late:
        return Tone::Red;
    case rules::RequestState::Soon:
        return Tone::Amber;
    case rules::RequestState::Open:
        return Tone::Blue;
    case rules::RequestState::Answered:
        break;
    }
    return Tone::Grey;
}

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            filled << part.trimmed();
    }
    return filled.join(QStringLiteral(" · "));
}

TextLabel* muted(const QString& text) {
    return (new TextLabel(text, TextSize::Base, ColorRole::Muted))->wrapped();
}

} // namespace

PrivacyTab::PrivacyTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_consents(new Card(tr("Consents")))
    , m_requests(new Card(tr("Requests about data")))
    , m_corrections(new Card(tr("Corrections and statements")))
    , m_file(new Card(tr("Dossier for the person"))) {
    build();
    connectButtons();
}

void PrivacyTab::build() {
    m_newConsent = m_consents->addAction(tr("Record consent…"));
    m_newRequest = m_requests->addAction(tr("Record request…"));
    m_newStatement = m_corrections->addAction(tr("Add statement…"));
    m_makeFile = m_file->addAction(tr("Make dossier…"));
    m_file->add(muted(tr("Everything we hold on this person, as a PDF with a table of contents and as a file that a "
                         "computer can read. What is about others you leave out, passage by passage.")));
    auto* scroll = new ScrollColumn;
    scroll->body()->setSpacing(space::l());
    for (Card* card : {m_consents, m_requests, m_corrections, m_file})
        scroll->body()->addWidget(card);
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void PrivacyTab::connectButtons() {
    connect(m_newConsent, &Button::clicked, this,
            guarded(this, [this] { openNewConsent(m_context, window(), m_person); }));
    connect(m_newRequest, &Button::clicked, this,
            guarded(this, [this] { openNewRequest(m_context, window(), m_person); }));
    connect(m_newStatement, &Button::clicked, this,
            guarded(this, [this] { openStatement(m_context, window(), m_person); }));
    connect(m_makeFile, &Button::clicked, this,
            guarded(this, [this] { openPersonFile(m_context, window(), m_person); }));
}

void PrivacyTab::show(ParticipantId person) {
    m_person = person;
    const work::Sight& sight = m_context.sight();
    const bool write = m_context.mayWrite();
    m_mayKeepConsents = write && sight.may(Right::KeepConsents);
    m_newConsent->setVisible(m_mayKeepConsents);
    m_newRequest->setVisible(write && sight.may(Right::KeepRequests));
    m_newStatement->setVisible(write && sight.may(Right::WriteNote));
    m_makeFile->setEnabled(write);
    m_requests->setVisible(sight.may(Right::KeepRequests) || sight.may(Right::ExportDossier));
    m_corrections->setVisible(sight.may(Right::SeeOthersNotes));
    m_file->setVisible(sight.may(Right::ExportDossier));
    showConsents();
    showRequests();
    showCorrections();
}

QHBoxLayout* PrivacyTab::addLine(Card* card, const QString& title, const QString& text) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new TextLabel(title))->wrapped());
    if (!text.isEmpty())
        words->addWidget(muted(text));
    row->addLayout(words, 1);
    card->add(line);
    return row;
}

void PrivacyTab::showConsents() {
    empty(m_consents);
    const auto consents =
        work::visible(store::consents::ofParticipant(m_context.database(), m_person), m_context.sight());
    for (const Consent& consent : consents)
        addConsent(consent);
    if (consents.empty())
        m_consents->add(muted(tr("No consents. Without consent nothing is shared, and no photo or film is made.")));
}

void PrivacyTab::addConsent(const Consent& consent) {
    const rules::ConsentState state =
        rules::stateOf(consent, m_context.today(), work::ruleValues(m_context.database()));
    const QString ended = consent.withdrawnOn ? tr("withdrawn on %1").arg(shownDate(*consent.withdrawnOn))
                                              : untilText(consent.validUntil);
    auto* row = addLine(m_consents, joined({labelOf(consent.purpose), consent.receiver, consent.receiverContact}),
                        joined({labelOf(consent.categories), tr("given on %1").arg(shownDate(consent.givenOn)),
                                labelOf(consent.how), ended}));
    row->addWidget(new ChipLabel(labelOf(state), toneOf(state)), 0, Qt::AlignTop);
    if (!m_mayKeepConsents || consent.withdrawnOn || state == rules::ConsentState::Past)
        return;
    auto* withdraw = new LinkButton(tr("Withdraw…"));
    withdraw->setAccessibleName(tr("Withdraw the consent to %1").arg(consent.receiver));
    connect(withdraw, &Button::clicked, this,
            guarded(this, [this, id = consent.id] { openWithdrawal(m_context, window(), id); }));
    row->addWidget(withdraw, 0, Qt::AlignTop);
}

void PrivacyTab::showRequests() {
    empty(m_requests);
    const auto requests = store::rights_requests::ofParticipant(m_context.database(), m_person);
    for (const RightsRequest& request : requests)
        addRequest(request);
    if (requests.empty())
        m_requests->add(muted(tr("This person did not ask for anything about their data yet.")));
}

void PrivacyTab::addRequest(const RightsRequest& request) {
    const rules::RequestState state = rules::stateOf(request, m_context.today());
    const auto handler = store::workers::find(m_context.database(), request.handler);
    const QString when = request.isOpen() ? atLatestText(request.deadline(), m_context.today())
                                          : labelOf(request.outcome.value_or(RequestOutcome::Granted));
    auto* row =
        addLine(m_requests, joined({labelOf(request.kind), tr("received on %1").arg(shownDate(request.receivedOn))}),
                joined({request.wish, handler ? handler->name : QString(),
                        request.answeredOn ? tr("answered on %1").arg(shownDate(*request.answeredOn)) : QString()}));
    row->addWidget(new ChipLabel(when, toneOf(state)), 0, Qt::AlignTop);
    if (!m_context.may(Right::KeepRequests))
        return;
    auto* open = new LinkButton(tr("Open…"));
    open->setAccessibleName(tr("Open the request of %1").arg(shownDate(request.receivedOn)));
    connect(open, &Button::clicked, this,
            guarded(this, [this, id = request.id] { openRequest(m_context, window(), id); }));
    row->addWidget(open, 0, Qt::AlignTop);
}

void PrivacyTab::showCorrections() {
    empty(m_corrections);
    const auto corrections = store::rights_requests::corrections(m_context.database(), m_person);
    const auto statements = store::rights_requests::statements(m_context.database(), m_person);
    for (const Correction& one : corrections) {
        const auto worker = store::workers::find(m_context.database(), one.worker);
        addLine(m_corrections,
                tr("%1: was “%2”, became “%3”").arg(fieldLabelOf(one.field), orDash(one.was), orDash(one.became)),
                joined({tr("because: %1").arg(one.reason), shownDate(one.recordedAt.toLocalTime().date()),
                        worker ? worker->name : QString()}));
    }
    for (const PersonStatement& one : statements)
        addLine(m_corrections, tr("Statement of %1: %2").arg(shownDate(one.statedOn), one.text), labelOf(one.about));
    if (corrections.empty() && statements.empty())
        m_corrections->add(muted(tr("Nothing was put right. A note is put right by opening it on the timeline, a fact "
                                    "with “Save as correction” under Details.")));
}

} // namespace wijkwerk::ui::participants
