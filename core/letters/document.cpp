// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/document.h"

namespace wijkwerk::letters {

namespace {

constexpr QLatin1String firstLine("wijkwerk-brief 1");

QString escaped(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\\' || c == u'*')
            result += u'\\';
        if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\r')
            result += QLatin1String("\\r");
        else if (c == u'\t')
            result += QLatin1String("\\t");
        else
            result += c;
    }
    return result;
}

/// Runs of an escaped line: `**` that is not escaped changes the weight.
std::vector<Run> runsOf(QStringView line) {
    std::vector<Run> runs;
    Run current;
    const auto finish = [&] {
        if (!current.text.isEmpty())
            runs.push_back(current);
        current.text.clear();
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'\\' && at + 1 < line.size()) {
            const QChar next = line[++at];
            current.text += next == u'n'   ? QChar(u'\n')
                            : next == u'r' ? QChar(u'\r')
                            : next == u't' ? QChar(u'\t')
                                           : next;
        } else if (c == u'*' && at + 1 < line.size() && line[at + 1] == u'*') {
            finish();
            current.bold = !current.bold;
            ++at;
        } else {
            current.text += c;
        }
    }
    finish();
    return runs;
}

QString plain(QStringView escapedText) {
    QString result;
    for (const auto& run : runsOf(escapedText))
        result += run.text;
    return result;
}

QString markupOf(const Block& block) {
    QString result = codeOf(block.kind) + QLatin1String(": ");
    for (const auto& run : block.runs) {
        const QString weight = run.bold ? QStringLiteral("**") : QString();
        result += weight + escaped(run.text) + weight;
    }
    return result;
}

void add(QStringList& lines, QLatin1String key, const QString& text) {
    lines << key + QLatin1String(": ") + escaped(text);
}

void addAll(QStringList& lines, QLatin1String key, const QStringList& texts) {
    for (const auto& text : texts)
        add(lines, key, text);
}

/// Puts one line of the frozen text into the document; false when the key is not known or its text is no value of it.
bool take(Document& document, bool& inObjection, QStringView key, QStringView text) {
    if (const auto kind = fromCode<BlockKind>(key)) {
        (inObjection ? document.objection : document.body).push_back({*kind, runsOf(text)});
        return true;
    }
    const std::pair<QLatin1String, QString*> words[] = {{QLatin1String("template"), &document.templateName},
                                                        {QLatin1String("title"), &document.title},
                                                        {QLatin1String("sender"), &document.sender},
                                                        {QLatin1String("unit"), &document.senderUnit},
                                                        {QLatin1String("subject"), &document.subject},
                                                        {QLatin1String("salutation"), &document.salutation},
                                                        {QLatin1String("greeting"), &document.greeting},
                                                        {QLatin1String("behalf"), &document.onBehalf},
                                                        {QLatin1String("signatory"), &document.signatory},
                                                        {QLatin1String("function"), &document.signatoryFunction},
                                                        {QLatin1String("mark"), &document.mark}};
    for (const auto& [name, target] : words) {
        if (key == name) {
            *target = plain(text);
            return true;
        }
    }
    const std::pair<QLatin1String, QStringList*> lists[] = {{QLatin1String("return"), &document.returnLines},
                                                            {QLatin1String("address"), &document.address},
                                                            {QLatin1String("missing"), &document.missing}};
    for (const auto& [name, target] : lists) {
        if (key == name) {
            *target << plain(text);
            return true;
        }
    }
    if (key == u"ref") {
        const auto tab = text.indexOf(u'\t');
        if (tab < 0)
            return false;
        document.reference.push_back({plain(text.left(tab)), plain(text.mid(tab + 1))});
        return true;
    }
    if (key == u"law") {
        const auto law = fromCode<Law>(text);
        document.law = law.value_or(Law::None);
        return law.has_value();
    }
    if (key == u"date") {
        document.datedOn = QDate::fromString(text.toString(), Qt::ISODate);
        return text.isEmpty() || document.datedOn.isValid();
    }
    if (key == u"decision") {
        document.isDecision = text == u"yes";
        return true;
    }
    inObjection = key == u"objection";
    return inObjection;
}

} // namespace

QString textOf(const Block& block) {
    QString result;
    for (const auto& run : block.runs)
        result += run.text;
    return result;
}

QString plainText(const Document& document) {
    QStringList parts{document.sender +
                          (document.senderUnit.isEmpty() ? QString() : QLatin1Char('\n') + document.senderUnit),
                      document.address.join(u'\n')};
    QStringList reference;
    for (const auto& line : document.reference)
        reference << line.label + QLatin1String(": ") + line.value;
    parts << reference.join(u'\n') << QLatin1String("Onderwerp: ") + document.subject
          << document.salutation + QLatin1Char(',');
    const auto addBlocks = [&parts](const std::vector<Block>& blocks) {
        bool afterHeading = false;
        for (const auto& block : blocks) {
            const QString text = block.kind == BlockKind::Item ? QLatin1String("- ") + textOf(block) : textOf(block);
            if (afterHeading || (block.kind == BlockKind::Item && parts.last().startsWith(QLatin1String("- "))))
                parts.last() += QLatin1Char('\n') + text;
            else
                parts << text;
            afterHeading = block.kind == BlockKind::Heading;
        }
    };
    addBlocks(document.body);
    parts << document.greeting + QLatin1Char('\n') + document.onBehalf + QLatin1String(",")
          << document.signatory + QLatin1Char('\n') + document.signatoryFunction;
    addBlocks(document.objection);
    return parts.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

QString toMarkup(const Document& document) {
    QStringList lines{firstLine};
    add(lines, QLatin1String("template"), document.templateName);
    add(lines, QLatin1String("title"), document.title);
    add(lines, QLatin1String("law"), codeOf(document.law));
    add(lines, QLatin1String("decision"), document.isDecision ? QStringLiteral("yes") : QStringLiteral("no"));
    add(lines, QLatin1String("date"), document.datedOn.toString(Qt::ISODate));
    add(lines, QLatin1String("sender"), document.sender);
    add(lines, QLatin1String("unit"), document.senderUnit);
    addAll(lines, QLatin1String("return"), document.returnLines);
    addAll(lines, QLatin1String("address"), document.address);
    for (const auto& line : document.reference)
        lines << QLatin1String("ref: ") + escaped(line.label) + QLatin1Char('\t') + escaped(line.value);
    add(lines, QLatin1String("subject"), document.subject);
    add(lines, QLatin1String("salutation"), document.salutation);
    for (const auto& block : document.body)
        lines << markupOf(block);
    add(lines, QLatin1String("greeting"), document.greeting);
    add(lines, QLatin1String("behalf"), document.onBehalf);
    add(lines, QLatin1String("signatory"), document.signatory);
    add(lines, QLatin1String("function"), document.signatoryFunction);
    if (!document.mark.isEmpty())
        add(lines, QLatin1String("mark"), document.mark);
    if (!document.objection.empty())
        lines << QStringLiteral("objection: ");
    for (const auto& block : document.objection)
        lines << markupOf(block);
    addAll(lines, QLatin1String("missing"), document.missing);
    return lines.join(u'\n') + QLatin1Char('\n');
}

std::optional<Document> documentFromMarkup(const QString& markup) {
    const QStringList lines = markup.split(u'\n');
    if (lines.value(0) != firstLine)
        return std::nullopt;
    Document document;
    bool inObjection = false;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QStringView line = lines[at];
        if (line.isEmpty() && at + 1 == lines.size())
            break;
        const auto colon = line.indexOf(QLatin1String(": "));
        if (colon < 0 || !take(document, inObjection, line.left(colon), line.mid(colon + 2)))
            return std::nullopt;
    }
    return document;
}

} // namespace wijkwerk::letters
