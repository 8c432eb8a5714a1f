// SPDX-License-Identifier: EUPL-1.2
// A merged letter as marked-up text: what is printed and what is kept in Letter::markup. Nothing here knows fonts or
// paper.
#pragma once

#include "core/base/words.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wijkwerk::letters {

/// Which law a letter stands under. Decisions are public law and carry the bezwaarclausule; employment letters never
/// do.
enum class Law { Public, Private, None };

/// Plain text in one weight. Never markup: what looks like a field or a star in a value is printed as it is.
struct Run {
    QString text;
    bool bold = false;
    bool operator==(const Run&) const = default;
};

enum class BlockKind { Paragraph, Heading, Item };

/// A paragraph, heading or item of a list. A line feed in a run is a new line within the block.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    std::vector<Run> runs;
    bool operator==(const Block&) const = default;
};

/// One line of the reference block, `Ons kenmerk` and `WW-2026-0001`.
struct ReferenceLine {
    QString label;
    QString value;
    bool operator==(const ReferenceLine&) const = default;
};

struct Document {
    QString templateName; ///< `plaatsingsbrief`
    QString title;        ///< of the PDF: `Plaatsingsbrief stage`
    Law law = Law::None;
    bool isDecision = false;
    QDate datedOn;
    QString sender;          ///< `Gemeente Wijkerdam`
    QString senderUnit;      ///< `afdeling BUHA`
    QStringList returnLines; ///< address of the sender, for the foot of the page
    QStringList address;     ///< lines in the window of the envelope
    std::vector<ReferenceLine> reference;
    QString subject;
    QString salutation; ///< `Geachte mevrouw Bouzid`, without the comma
    std::vector<Block> body;
    QString greeting; ///< `Met vriendelijke groet,`
    QString onBehalf; ///< mandate line
    QString signatory;
    QString signatoryFunction;
    std::vector<Block> objection; ///< bezwaarclausule; stands together after the signature
    QString mark;                 ///< on every page, when it is only for practice; usually empty
    QStringList missing;          ///< fields that had no value; a final letter has none

    bool operator==(const Document&) const = default;
};

/// Text of a block without weights.
QString textOf(const Block& block);
/// The letter as plain text for reading: blocks with an empty line between them, address and reference on top.
QString plainText(const Document& document);

/// The frozen text: one `key: text` per line, in fixed order, first line `wijkwerk-brief 1`. Reads back to an equal
/// value.
QString toMarkup(const Document& document);
/// Nothing when the text is not such a letter, or is of a later form.
std::optional<Document> documentFromMarkup(const QString& markup);

} // namespace wijkwerk::letters

template <>
struct wijkwerk::Words<wijkwerk::letters::Law> {
    static constexpr Word<letters::Law> list[] = {
        {letters::Law::Public, "public"}, {letters::Law::Private, "private"}, {letters::Law::None, "none"}};
};
template <>
struct wijkwerk::Words<wijkwerk::letters::BlockKind> {
    static constexpr Word<letters::BlockKind> list[] = {
        {letters::BlockKind::Paragraph, "p"}, {letters::BlockKind::Heading, "h"}, {letters::BlockKind::Item, "i"}};
};
