// SPDX-License-Identifier: EUPL-1.2
// A few documents in the dossiers of the demo, small ones, and a sensitive note.
#include "core/store/attachments.h"
#include "core/store/notes.h"
#include "core/work/demo_builder.h"

#include <QCryptographicHash>

namespace wijkwerk::work {

namespace {

/// A page with one line: enough for a program that opens it.
QByteArray smallPdf(const QByteArray& line) {
    const QByteArray text = "BT /F1 14 Tf 72 770 Td (" + line + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
           "endobj\n4 0 obj<</Length " +
           QByteArray::number(text.size()) + ">>stream\n" + text +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

struct Sample {
    AttachmentKind kind;
    const char* name;
    int daysAgo;
    bool sensitive;
};
constexpr Sample samples[] = {
    {AttachmentKind::ReferralForm, "aanmeldformulier.pdf", 60, false},
    {AttachmentKind::PrivacySheet, "privacy-informatie.pdf", 52, false},
    {AttachmentKind::StageAgreement, "stageovereenkomst.pdf", 30, false},
    {AttachmentKind::Other, "brief schuldhulp.pdf", 12, true},
};

} // namespace

void DemoBuilder::documents() {
    std::vector<ParticipantId> people;
    {
        auto query = m_tx.statement("select participant_id from trajectory where phase = 'stage' order by id limit 6");
        while (query.next())
            people.push_back(query.id<ParticipantId>());
    }
    for (const ParticipantId person : people) {
        for (const Sample& sample : samples) {
            const QByteArray bytes = smallPdf(QByteArray("Oefendocument: ") + sample.name);
            Attachment attachment;
            attachment.participant = person;
            attachment.kind = sample.kind;
            attachment.name = QString::fromLatin1(sample.name);
            attachment.datedOn = m_day.addDays(-sample.daysAgo);
            attachment.mediaType = QStringLiteral("application/pdf");
            attachment.size = bytes.size();
            attachment.sha256 =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            attachment.sensitive = sample.sensitive;
            attachment.recordedBy = m_coaches.front();
            store::attachments::add(m_tx, attachment, bytes);
        }
        Note note;
        note.participant = person;
        note.author = m_coaches.front();
        note.kind = NoteKind::Talk;
        note.happenedOn = m_day.addDays(-8);
        note.text = QStringLiteral("Vertelde dat er thuis zorgen zijn om geld. Wil dat dit onder ons blijft.");
        note.sensitive = true;
        store::notes::add(m_tx, note);
    }
}

} // namespace wijkwerk::work
