// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/folder.h"
#include "core/backup/schedule.h"
#include "core/base/date_text.h"
#include "core/base/free_room.h"
#include "core/db/compact.h"
#include "core/db/word_index.h"
#include "core/letters/document.h"
#include "core/print/pdf.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/destruction.h"
#include "core/work/journal_check.h"
#include "core/work/retention.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace wijkwerk::work {

namespace {

using letters::Block;
using letters::BlockKind;
using letters::Document;

void paragraph(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Paragraph, {{text, false}}});
}

void heading(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Heading, {{text, false}}});
}

void item(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Item, {{text, false}}});
}

QString counted(int number, const char* one, const char* many) {
    return QStringLiteral("%1 %2").arg(number).arg(QString::fromUtf8(number == 1 ? one : many));
}

QString momentText(const std::optional<QDateTime>& moment) {
    if (!moment)
        return {};
    const QDateTime local = moment->toLocalTime();
    return shownDate(local.date()) + QStringLiteral(" om ") + letterTime(local.time());
}

QString nameOf(db::Database& database, WorkerId id) {
    const auto worker = store::workers::find(database, id);
    return worker ? worker->name : QStringLiteral("onbekend");
}

/// In the words of a certificate; a worker's own reason may hold a name and is never written out.
QString keptBecause(const DestructionItem& item) {
    if (!item.keptReason.isEmpty())
        return QStringLiteral("een medewerker heeft een reden gegeven om te bewaren");
    switch (*item.block) {
    case RetentionBlock::OpenTrajectory:
        return QStringLiteral("er loopt een traject");
    case RetentionBlock::OpenRequest:
        return QStringLiteral("er is een verzoek dat nog niet is beantwoord, of een beperking van de verwerking");
    case RetentionBlock::LegalHold:
        return QStringLiteral("er is vastgelegd dat het bewaard moet blijven");
    case RetentionBlock::InCaseload:
        return QStringLiteral("de persoon staat nog in de caseload van de gemeente");
    case RetentionBlock::TermRuns:
        return QStringLiteral("een andere termijn loopt nog");
    case RetentionBlock::NotConfirmed:
        return QStringLiteral("een regel is niet bevestigd door de archivaris");
    case RetentionBlock::NoRule:
        return QStringLiteral("er is geen regel voor");
    case RetentionBlock::KeptForEver:
        return QStringLiteral("het blijft altijd bewaard");
    case RetentionBlock::SomethingNew:
        return QStringLiteral("er is na de goedkeuring iets bij gekomen");
    }
    return {};
}

struct Count {
    QSet<ParticipantId> people;
    int lines = 0;
};

QMap<QString, Count> countBy(const std::vector<DestructionItem>& items,
                             const std::function<std::optional<QString>(const DestructionItem&)>& group) {
    QMap<QString, Count> counts;
    for (const DestructionItem& item : items) {
        if (const auto name = group(item)) {
            counts[*name].people.insert(item.participant);
            ++counts[*name].lines;
        }
    }
    return counts;
}

void writeDestroyed(Document& document, db::Database& database, const std::vector<DestructionItem>& items) {
    QMap<QString, QString> processes;
    for (const RetentionRule& rule : retentionRules(database))
        processes.insert(rule.result, rule.process);
    heading(document, QStringLiteral("Vernietigd"));
    QSet<ParticipantId> people;
    const auto byResult = countBy(items, [&](const DestructionItem& one) -> std::optional<QString> {
        if (!one.destroyed)
            return std::nullopt;
        people.insert(one.participant);
        return one.result;
    });
    paragraph(document, QStringLiteral("In totaal van %1:").arg(counted(int(people.size()), "persoon", "personen")));
    for (auto it = byResult.cbegin(); it != byResult.cend(); ++it)
        item(document, QStringLiteral("resultaat %1, %2: %3 van %4")
                           .arg(it.key(), processes.value(it.key()), counted(it->lines, "dossier", "dossiers"),
                                counted(int(it->people.size()), "persoon", "personen")));
    paragraph(document,
              QStringLiteral("Dit is weg: namen, BSN, adres, contactgegevens, notities, brieven met hun PDF, taken, "
                             "concepten, rijen van ingelezen bestanden en wat het logboek over de inhoud zei. Dit "
                             "bleef voor de statistiek, zonder naam: geboortejaar, soort deelnemer, de stappen met "
                             "hun maand, de werkplek, en de uitkomst met de reden. Ook bleef staan dat er een "
                             "handeling was, en door wie."));
}

void writeKept(Document& document, const std::vector<DestructionItem>& items) {
    const auto byReason = countBy(items, [](const DestructionItem& one) {
        return one.isKept() && !one.destroyed ? std::optional(keptBecause(one)) : std::nullopt;
    });
    if (byReason.isEmpty())
        return;
    heading(document, QStringLiteral("Op de lijst, maar bewaard"));
    for (auto it = byReason.cbegin(); it != byReason.cend(); ++it)
        item(document, QStringLiteral("%1: %2").arg(counted(int(it->people.size()), "persoon", "personen"), it.key()));
}

void writeCopies(Document& document, const CopiesLeft& copies, QDate destroyedOn) {
    heading(document, QStringLiteral("Waar het nog in staat"));
    if (copies.folder.isEmpty()) {
        paragraph(document, QStringLiteral("Er is geen map voor reservekopieën ingesteld. Kopieën die met de hand zijn "
                                           "gemaakt, kent Wijkwerk niet: vernietig ze zelf."));
    } else if (copies.backups == 0) {
        paragraph(document,
                  QStringLiteral("In de map met reservekopieën stond op dat moment geen kopie van deze afdeling."));
    } else {
        const QDate gone = destroyedOn.addMonths(12);
        paragraph(document,
                  QStringLiteral(
                      "In de map met reservekopieën: %1 van vóór de vernietiging, de nieuwste van %2. Daarin "
                      "staat alles nog. Wijkwerk bewaart van iedere maand één kopie, twaalf maanden lang. Als er "
                      "iedere maand een kopie wordt gemaakt, is de laatste weg in %3 %4. Wordt er een maand geen "
                      "kopie gemaakt, dan duurt het langer. Wie een kopie van vóór de vernietiging terugzet, haalt "
                      "ook deze gegevens terug, en moet deze lijst opnieuw uitvoeren.")
                      .arg(counted(copies.backups, "reservekopie", "reservekopieën"), momentText(copies.newest),
                           monthName(gone.month()), QString::number(gone.year())));
    }
    if (copies.beside > 0)
        paragraph(document,
                  QStringLiteral("Naast het bestand van de afdeling: %1 van vroeger (van een nieuwe versie of van "
                                 "terugzetten). Wijkwerk ruimt die niet op: verwijder ze zelf.")
                      .arg(counted(copies.beside, "bestand", "bestanden")));
    paragraph(document,
              QStringLiteral("Kopieën, uitdraaien en bestanden die buiten Wijkwerk zijn bewaard, vallen niet onder "
                             "deze verklaring. Ook wat in notities over een ander iemand over deze personen staat, "
                             "is niet opgezocht."));
}

Document documentOf(db::Database& database, const DestructionList& list, const CopiesLeft& copies, QDate today) {
    const Department department = store::department::find(database);
    const auto items = store::destruction::items(database, list.id);
    Document document;
    document.templateName = QStringLiteral("verklaring_vernietiging");
    document.title = QStringLiteral("Verklaring van vernietiging");
    document.subject = document.title;
    document.datedOn = today;
    document.sender =
        department.municipality.isEmpty() ? department.name : QStringLiteral("Gemeente ") + department.municipality;
    document.senderUnit = department.municipality.isEmpty() ? QString() : department.name;
    document.reference = {{QStringLiteral("Datum"), letterDate(today)},
                          {QStringLiteral("Peildatum"), shownDate(list.reference)},
                          {QStringLiteral("Lijst"), QString::number(list.id.value)}};
    paragraph(document,
              QStringLiteral("De gegevens op deze vernietigingslijst zijn onherstelbaar verwijderd uit het bestand "
                             "van de afdeling. Van iedere regel was de bewaartermijn voorbij op de peildatum. De "
                             "regels komen uit de selectielijst en zijn bevestigd door de archivaris."));
    item(document,
         QStringLiteral("lijst gemaakt door %1, %2").arg(nameOf(database, list.madeBy), momentText(list.madeAt)));
    item(document,
         QStringLiteral("goedgekeurd door %1, %2").arg(nameOf(database, list.approvedBy), momentText(list.approvedAt)));
    item(
        document,
        QStringLiteral("uitgevoerd door %1, %2").arg(nameOf(database, list.destroyedBy), momentText(list.destroyedAt)));
    writeDestroyed(document, database, items);
    writeKept(document, items);
    paragraph(document,
              QStringLiteral("Na het verwijderen is het hele bestand opnieuw geschreven, zodat ook in de vrije "
                             "ruimte niets achterbleef."));
    writeCopies(document, copies, list.destroyedAt->toLocalTime().date());
    heading(document, QStringLiteral("Controlegetal van de goedgekeurde lijst (SHA-256)"));
    paragraph(document, list.sha256);
    // Kept on paper: with it the log can be checked later up to here.
    heading(document, QStringLiteral("Stand van het logboek"));
    paragraph(document, headForPaper(database));
    return document;
}

/// A list that was carried out, in the hands of who may do that.
Problems requireDestroyed(db::Database& database, DestructionListId id) {
    if (Problems no = lacking(database, rules::Right::ManageRetention); !no.empty())
        return no;
    const auto list = store::destruction::find(database, id);
    if (!list)
        throw Error(Fault::NotFound);
    if (list->state == DestructionState::Destroyed)
        return {};
    return {refusal(QStringLiteral("destruction_not_carried_out"))};
}

} // namespace

CopiesLeft copiesLeft(db::Database& database, const QString& path) {
    CopiesLeft left;
    left.folder = backup::scheduleOf(database).folder;
    const auto department = backup::departmentOf(path, store::department::find(database).id.value);
    if (!left.folder.isEmpty() && department) {
        for (const backup::Entry& entry : backup::backupsOf(*department, left.folder)) {
            ++left.backups;
            if (!left.newest.isValid() || entry.header.at > left.newest)
                left.newest = entry.header.at;
        }
    }
    const QFileInfo info(path);
    if (!path.isEmpty())
        left.beside =
            int(info.dir().entryList({info.completeBaseName() + QStringLiteral(".*.wijkwerk")}, QDir::Files).size());
    return left;
}

Outcome<Done> tidyAfterDestruction(db::Database& database, DestructionListId id) {
    Outcome<Done> outcome{requireDestroyed(database, id), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    outcome.done = Done{};
    if (store::destruction::find(database, id)->hasCertificate)
        return outcome;
    if (const auto& file = database.watchedFile())
        requireRoom(roomBeside(file->path()));
    db::renewWords(database);
    db::compact(database);
    return outcome;
}

Outcome<Done> certifyDestruction(db::Database& database, DestructionListId id, const CopiesLeft& copies) {
    Outcome<Done> outcome{requireDestroyed(database, id), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    outcome.done = Done{};
    const DestructionList list = store::destruction::find(database, id).value();
    if (list.hasCertificate)
        return outcome;
    const Document document = documentOf(database, list, copies, database.clock().today());
    const print::Pdf pdf = print::pdf(document, store::department::find(database).logo);
    db::Transaction tx(database, {QStringLiteral("destruction_certificate_made"), 0, {}});
    store::destruction::addCertificate(tx, id, {{}, letters::toMarkup(document), pdf.bytes, pdf.sha256});
    tx.commit();
    return outcome;
}

Outcome<Done> finishDestruction(db::Database& database, DestructionListId id, const CopiesLeft& copies) {
    Outcome<Done> outcome = tidyAfterDestruction(database, id);
    return outcome ? certifyDestruction(database, id, copies) : outcome;
}

} // namespace wijkwerk::work
