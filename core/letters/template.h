// SPDX-License-Identifier: EUPL-1.2
// Letter templates: a text file with a header and a marked-up Dutch body, read into pieces that merge.h fills.
#pragma once

#include "core/base/problem.h"
#include "core/letters/document.h"

namespace wijkwerk::letters {

enum class PieceKind {
    Text,
    Field,      ///< `{{werkplek.naam}}`; must have a value
    Open,       ///< `{{#reiskosten}}`: what follows stands only when the field has a value
    OpenNot,    ///< `{{^reiskosten}}`: … only when it has none
    Close,      ///< `{{/reiskosten}}`
    BlockStart, ///< a new paragraph, heading or item
    Objection,  ///< from here on it is the bezwaarclausule
};

struct Piece {
    PieceKind kind = PieceKind::Text;
    QString text; ///< the words, or the name of the field
    bool bold = false;
    BlockKind block = BlockKind::Paragraph;
    int line = 0; ///< in the file, 1 is the first
    bool operator==(const Piece&) const = default;
};

struct Template {
    QString name;  ///< `plaatsingsbrief`
    QString title; ///< `Plaatsingsbrief stage`
    Law law = Law::None;
    bool isDecision = false;
    std::vector<Piece> subject; ///< of the kinds Text and Field only
    std::vector<Piece> body;

    bool operator==(const Template&) const = default;
};

struct ParsedTemplate {
    Template value;
    Problems problems; ///< with `row`: unknown fields, sections that are not closed, headers that are missing
};

/// Reads a template: `key: value` lines (name, title, subject, law, decision), an empty line, the body. In the body an
/// empty line ends a block, `# ` starts a heading, `- ` an item, `**words**` are bold and a line `[bezwaar]` starts the
/// bezwaarclausule.
ParsedTemplate parse(const QString& text);

/// Names of the templates that come with the program, in the order of domain.md 10.
QStringList templateNames();
/// A template that comes with the program. Throws Error{NotFound} for an unknown name and Error{Internal} when the file
/// has problems, which a test prevents.
Template load(const QString& name);

} // namespace wijkwerk::letters
