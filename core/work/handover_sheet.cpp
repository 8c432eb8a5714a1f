// SPDX-License-Identifier: EUPL-1.2
// The sheet that goes along with a hand-over: one place for each category, and nothing that no consent names.
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/print/pdf.h"
#include "core/store/department.h"
#include "core/store/handovers.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/handover_work.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

namespace {

using letters::BlockKind;
using letters::Document;

void paragraph(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Paragraph, {{text, false}}});
}

void heading(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Heading, {{text, false}}});
}

void item(Document& document, const QString& text) {
    if (!text.trimmed().isEmpty())
        document.body.push_back({BlockKind::Item, {{text, false}}});
}

/// Everything that may come on the sheet, read in one place.
struct SheetFacts {
    Handover handover;
    Participant person;
    Worker coach;
    std::optional<TrajectoryEnd> end;
    const Speak& speak;
};

void tellContact(Document& document, const SheetFacts& facts) {
    const Participant& person = facts.person;
    heading(document, QStringLiteral("Naam en contactgegevens"));
    item(document, addressName(person.name));
    const Address& home = person.home;
    item(document, QStringList{addressLine1(home), addressLine2(home)}.join(QStringLiteral(", ")));
    if (!person.phone.isEmpty())
        item(document, QStringLiteral("telefoon %1").arg(shownPhone(person.phone)));
    item(document, person.email);
}

void tellWords(Document& document, const QString& title, const QString& words) {
    heading(document, title);
    paragraph(document, words.isEmpty() ? QStringLiteral("Niets opgeschreven.") : words);
}

void tell(Document& document, const SheetFacts& facts, DataCategory category) {
    const Handover& h = facts.handover;
    switch (category) {
    case DataCategory::Contact:
        return tellContact(document, facts);
    case DataCategory::StopReason:
        heading(document, QStringLiteral("Reden van stoppen, in algemene woorden"));
        paragraph(document, facts.end && facts.end->into == Phase::DroppedOut
                                ? facts.speak(QStringLiteral("ending"), facts.end->reasonCode)
                                : QStringLiteral("Niet van toepassing."));
        return;
    case DataCategory::WentWell:
        return tellWords(document, QStringLiteral("Wat goed ging"), h.wentWell);
    case DataCategory::Agreements:
        return tellWords(document, QStringLiteral("Afspraken"), h.agreements);
    case DataCategory::ContactPersons:
        return tellWords(document, QStringLiteral("Contactpersonen"), h.contactPersons);
    case DataCategory::WorkAbility:
        return tellWords(document, QStringLiteral("Wat iemand kan op het werk"), h.workAbility);
    case DataCategory::Pictures:
        return; // pictures have a consent of their own
    }
}

void tellWarm(Document& document, const SheetFacts& facts) {
    paragraph(document, QStringLiteral("Er is geen toestemming om gegevens te delen. Daarom staat op dit blad niets "
                                       "over u. U meldt zich zelf aan; wij kunnen daarbij zitten."));
    heading(document, QStringLiteral("Zo meldt u zich aan"));
    item(document, QStringLiteral("U belt met: %1").arg(facts.handover.organisation));
    if (!facts.handover.contact.isEmpty())
        item(document, QStringLiteral("U vraagt naar: %1").arg(facts.handover.contact));
    item(document, QStringLiteral("U vertelt zelf wat u wilt vertellen. U beslist wat u zegt."));
}

void tellRest(Document& document, const SheetFacts& facts, rules::HandoverWay way, QDate today) {
    heading(document, QStringLiteral("Afspraak"));
    if (facts.handover.firstAppointmentOn)
        item(document, QStringLiteral("eerste afspraak op %1").arg(letterDate(*facts.handover.firstAppointmentOn)));
    if (facts.handover.aftercareUntil && way == rules::HandoverWay::Consent)
        item(document, QStringLiteral("nazorg van ons tot en met %1").arg(letterDate(*facts.handover.aftercareUntil)));
    const QString phone =
        facts.coach.phone.isEmpty() ? QString() : QStringLiteral(", telefoon %1").arg(shownPhone(facts.coach.phone));
    item(document, QStringLiteral("tot die tijd te bellen: %1%2").arg(facts.coach.name, phone));
    if (way == rules::HandoverWay::Consent)
        paragraph(document, QStringLiteral("Op dit blad staat alleen waarvoor toestemming is gegeven. De toestemming "
                                           "kan altijd worden ingetrokken, zonder reden en zonder gevolgen."));
    if (way == rules::HandoverWay::Ground)
        paragraph(document, QStringLiteral("Deze gegevens worden gedeeld zonder toestemming, omdat er gevaar is. "
                                           "Teamleider en privacy officer hebben dat besloten op %1.")
                                .arg(letterDate(facts.handover.agreedOn.value_or(today))));
}

Document begin(db::Database& database, const Handover& handover, QDate today) {
    const Department department = store::department::find(database);
    Document document;
    document.templateName = QStringLiteral("overdracht");
    document.title = document.subject = QStringLiteral("Overdracht");
    document.datedOn = today;
    document.sender =
        department.municipality.isEmpty() ? department.name : QStringLiteral("Gemeente ") + department.municipality;
    document.senderUnit = department.municipality.isEmpty() ? QString() : department.name;
    document.reference = {{QStringLiteral("Datum"), letterDate(today)},
                          {QStringLiteral("Voor"), handover.organisation}};
    if (!handover.contact.isEmpty())
        document.reference.push_back({QStringLiteral("Ter attentie van"), handover.contact});
    return document;
}

} // namespace

HandoverSheet handoverSheet(db::Database& database, HandoverId id, const Speak& speak) {
    const auto handover = store::handovers::find(database, id);
    if (!handover)
        throw Error(Fault::NotFound);
    const QDate today = database.clock().today();
    const rules::HandoverFacts known = handoverFacts(database, *handover, today);
    HandoverSheet sheet;
    sheet.problems = keepsStill(database, handover->participant);
    sheet.way = rules::wayOf(known);
    sheet.told = rules::mayBeTold(known);
    if (sheet.way == rules::HandoverWay::Nothing)
        sheet.problems.push_back(refusal(QStringLiteral("handover_needs_consent")));
    if (hasWrong(sheet.problems))
        return sheet;
    const Trajectory trajectory = requireTrajectory(database, handover->trajectory);
    const SheetFacts facts{*handover, requireParticipant(database, handover->participant),
                           store::workers::find(database, trajectory.coach).value_or(Worker{}),
                           store::trajectories::endOf(database, trajectory.id), speak};
    sheet.document = begin(database, *handover, today);
    if (sheet.way == rules::HandoverWay::Warm)
        tellWarm(sheet.document, facts);
    for (const DataCategory category : sheet.told)
        tell(sheet.document, facts, category);
    tellRest(sheet.document, facts, sheet.way, today);
    return sheet;
}

Outcome<WrittenSheet> makeHandoverSheet(db::Transaction& tx, HandoverId id, const Speak& speak, const QString& mark) {
    if (Problems no = lacking(tx, rules::Right::KeepConsents); !no.empty())
        return {std::move(no), {}};
    HandoverSheet sheet = handoverSheet(tx.database(), id, speak);
    Outcome<WrittenSheet> outcome{sheet.problems, {}};
    if (hasWrong(sheet.problems))
        return outcome;
    QStringList categories;
    for (const DataCategory category : sheet.told)
        categories << codeOf(category);
    const Handover handover = store::handovers::find(tx.database(), id).value();
    beginAct(tx, QStringLiteral("handover_sheet_made"), handover.participant, categories.join(QStringLiteral(", ")));
    tx.touched(db::Thing::Handover, id.value);
    if (!mark.isEmpty())
        sheet.document.body.insert(sheet.document.body.begin(), {BlockKind::Heading, {{mark, false}}});
    const print::Pdf pdf = print::pdf(sheet.document, store::department::find(tx.database()).logo);
    outcome.done = WrittenSheet{pdf.bytes, pdf.sha256};
    return outcome;
}

} // namespace wijkwerk::work
