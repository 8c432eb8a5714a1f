// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/merge.h"

namespace wijkwerk::letters {

namespace {

/// Fills pieces into blocks. Walks over them once; values are appended as text and never read again.
class Merger {
public:
    std::vector<Block> body;
    std::vector<Block> objection;
    QStringList missing;

    explicit Merger(const Facts& facts)
        : m_facts(facts) {}

    void run(const std::vector<Piece>& pieces) {
        for (const auto& piece : pieces)
            one(piece);
        dropEmpty(body);
        dropEmpty(objection);
    }

    /// The value of a field, or `[name]` and a line in `missing`.
    QString value(const QString& field) {
        const QString text = m_facts.value(field);
        if (!text.isEmpty())
            return text;
        if (!missing.contains(field))
            missing << field;
        return QLatin1Char('[') + field + QLatin1Char(']');
    }

private:
    const Facts& m_facts;
    int m_depth = 0;  ///< open sections
    int m_hidden = 0; ///< depth of the section that is left out; 0 when nothing is
    bool m_inObjection = false;
    std::optional<BlockKind> m_pending; ///< a block that began in a part that is left out, and may go on after it

    std::vector<Block>& blocks() { return m_inObjection ? objection : body; }

    void one(const Piece& piece) {
        const bool has = !m_facts.value(piece.text).isEmpty();
        switch (piece.kind) {
        case PieceKind::Open:
        case PieceKind::OpenNot:
            ++m_depth;
            if (m_hidden == 0 && has != (piece.kind == PieceKind::Open))
                m_hidden = m_depth;
            return;
        case PieceKind::Close:
            if (m_hidden == m_depth)
                m_hidden = 0;
            --m_depth;
            return;
        case PieceKind::Objection:
            m_inObjection = true;
            return;
        case PieceKind::BlockStart:
            m_pending.reset();
            if (m_hidden == 0)
                blocks().push_back({piece.block, {}});
            else
                m_pending = piece.block;
            return;
        case PieceKind::Text:
            if (m_hidden == 0)
                append(piece.text, piece.bold, true);
            return;
        case PieceKind::Field:
            if (m_hidden == 0)
                append(value(piece.text), piece.bold, false);
            return;
        }
    }

    /// Template words that meet where an optional part was left out do not leave two spaces.
    void append(QString text, bool bold, bool fromTemplate) {
        if (m_pending || blocks().empty())
            blocks().push_back({m_pending.value_or(BlockKind::Paragraph), {}});
        m_pending.reset();
        auto& runs = blocks().back().runs;
        const bool atSpace = runs.empty() || runs.back().text.endsWith(u' ');
        if (fromTemplate && atSpace && text.startsWith(u' '))
            text.remove(0, 1);
        if (text.isEmpty())
            return;
        if (!runs.empty() && runs.back().bold == bold)
            runs.back().text += text;
        else
            runs.push_back({text, bold});
    }

    static void dropEmpty(std::vector<Block>& blocks) {
        for (auto& block : blocks) {
            while (!block.runs.empty() && block.runs.back().text.endsWith(u' ')) {
                block.runs.back().text.chop(1);
                if (block.runs.back().text.isEmpty())
                    block.runs.pop_back();
            }
        }
        std::erase_if(blocks, [](const Block& block) { return textOf(block).trimmed().isEmpty(); });
    }
};

/// The parts that every letter has, whatever its template says.
void fillFrame(Document& document, Merger& merger, const Facts& facts) {
    document.sender = QLatin1String("Gemeente ") + merger.value(QStringLiteral("gemeente.naam"));
    document.senderUnit = facts.value(QStringLiteral("afdeling"));
    for (const auto& field :
         {QStringLiteral("wijkbedrijf.naam"), QStringLiteral("gemeente.adres"), QStringLiteral("gemeente.postadres"),
          QStringLiteral("gemeente.telefoon"), QStringLiteral("gemeente.email")}) {
        if (facts.contains(field))
            document.returnLines << facts.value(field);
    }
    document.address = {merger.value(QStringLiteral("deelnemer.aanschrijfwijze")),
                        merger.value(QStringLiteral("deelnemer.adresregel1")),
                        merger.value(QStringLiteral("deelnemer.adresregel2"))};
    for (const auto& field : {QStringLiteral("deelnemer.adresregel3"), QStringLiteral("deelnemer.land")}) {
        if (facts.contains(field))
            document.address << facts.value(field);
    }
    const QString reference = facts.value(QStringLiteral("kenmerk"));
    document.reference = {{QStringLiteral("Datum"), merger.value(QStringLiteral("datum"))},
                          {QStringLiteral("Ons kenmerk"), reference.isEmpty() ? QStringLiteral("volgt") : reference}};
    if (facts.contains(QStringLiteral("uwKenmerk")))
        document.reference.push_back({QStringLiteral("Uw kenmerk"), facts.value(QStringLiteral("uwKenmerk"))});
    document.reference.push_back({QStringLiteral("Behandeld door"), merger.value(QStringLiteral("behandelaar.naam"))});
    document.reference.push_back({QStringLiteral("Telefoon"), merger.value(QStringLiteral("behandelaar.telefoon"))});
    document.salutation = merger.value(QStringLiteral("deelnemer.aanhef"));
    document.greeting = QStringLiteral("Met vriendelijke groet,");
    document.onBehalf = document.law == Law::Private
                            ? QLatin1String("namens de gemeente ") + merger.value(QStringLiteral("gemeente.naam")) +
                                  QLatin1String(" (werkgever)")
                            : merger.value(QStringLiteral("ondertekenaar.namens"));
    document.signatory = merger.value(QStringLiteral("ondertekenaar.naam"));
    document.signatoryFunction = merger.value(QStringLiteral("ondertekenaar.functie"));
}

} // namespace

Document merge(const Template& form, const Facts& facts, QDate datedOn) {
    Document document;
    document.templateName = form.name;
    document.title = form.title;
    document.law = form.law;
    document.isDecision = form.isDecision;
    document.datedOn = datedOn;

    Merger subject(facts);
    subject.run(form.subject);
    for (const auto& block : subject.body)
        document.subject += textOf(block);
    Merger body(facts);
    fillFrame(document, body, facts);
    body.run(form.body);
    document.body = std::move(body.body);
    document.objection = std::move(body.objection);
    document.missing = subject.missing;
    for (const auto& field : body.missing) {
        if (!document.missing.contains(field))
            document.missing << field;
    }
    document.missing.removeAll(QStringLiteral("kenmerk"));
    return document;
}

} // namespace wijkwerk::letters
