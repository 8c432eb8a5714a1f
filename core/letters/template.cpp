// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/template.h"

#include "core/base/error.h"
#include "core/letters/facts.h"

#include <QFile>

#include <algorithm>

namespace wijkwerk::letters {

namespace {

/// Reads the body line by line into pieces.
class Reader {
public:
    Problems problems;
    std::vector<Piece> pieces;

    void readBody(const QStringList& lines, qsizetype first) {
        for (qsizetype at = first; at < lines.size(); ++at) {
            m_line = int(at) + 1;
            bodyLine(lines[at].trimmed());
        }
        endBlock();
        for (const auto& section : m_open)
            report("template_section_open", section.text, section.line);
    }

    /// Text, fields and sections within one block.
    void inlineText(QStringView text, int line) {
        m_line = line;
        QString words;
        const auto finish = [&] {
            if (!words.isEmpty())
                put(PieceKind::Text, words);
            words.clear();
        };
        for (qsizetype at = 0; at < text.size();) {
            if (text.mid(at).startsWith(u"{{")) {
                const auto end = text.indexOf(QLatin1String("}}"), at);
                if (end < 0) {
                    report("template_brace", text.mid(at).toString(), m_line);
                    break;
                }
                finish();
                tag(text.mid(at + 2, end - at - 2).trimmed());
                at = end + 2;
            } else if (text.mid(at).startsWith(u"**")) {
                finish();
                m_bold = !m_bold;
                at += 2;
            } else {
                words += text[at++];
            }
        }
        finish();
    }

    void endBlock() {
        if (m_bold)
            report("template_bold", {}, m_line);
        m_bold = false;
        m_inBlock = false;
    }

    void report(const char* code, const QString& value, int line) {
        Problem problem;
        problem.code = QLatin1String(code);
        problem.value = value;
        problem.row = line;
        problem.args = {QString::number(line), value};
        problems.push_back(problem);
    }

private:
    std::vector<Piece> m_open;
    bool m_bold = false;
    bool m_inBlock = false;
    int m_line = 0;

    void put(PieceKind kind, const QString& text, BlockKind block = BlockKind::Paragraph) {
        pieces.push_back({kind, text, m_bold, block, m_line});
    }

    void start(BlockKind kind) {
        endBlock();
        m_inBlock = true;
        put(PieceKind::BlockStart, {}, kind);
    }

    /// A section mark that stands alone on its line may hold several blocks, so it starts none.
    static bool isLoneTag(const QString& line) {
        return line.startsWith(QLatin1String("{{")) && line.size() > 2 && QStringLiteral("#^/").contains(line[2]) &&
               line.indexOf(QLatin1String("}}")) == line.size() - 2;
    }

    void bodyLine(const QString& line) {
        if (line.isEmpty()) {
            endBlock();
        } else if (line == QLatin1String("[bezwaar]")) {
            endBlock();
            put(PieceKind::Objection, {});
        } else if (isLoneTag(line)) {
            inlineText(line, m_line);
        } else if (line.startsWith(QLatin1String("# "))) {
            start(BlockKind::Heading);
            inlineText(QStringView(line).mid(2).trimmed(), m_line);
            endBlock();
        } else if (line.startsWith(QLatin1String("- "))) {
            start(BlockKind::Item);
            inlineText(QStringView(line).mid(2).trimmed(), m_line);
        } else {
            if (m_inBlock)
                put(PieceKind::Text, QStringLiteral(" "));
            else
                start(BlockKind::Paragraph);
            inlineText(line, m_line);
        }
    }

    void tag(QStringView name) {
        PieceKind kind = PieceKind::Field;
        if (name.startsWith(u'#'))
            kind = PieceKind::Open;
        else if (name.startsWith(u'^'))
            kind = PieceKind::OpenNot;
        else if (name.startsWith(u'/'))
            kind = PieceKind::Close;
        const QString field = (kind == PieceKind::Field ? name : name.mid(1)).trimmed().toString();
        if (!knownFields().contains(field))
            report("template_field_unknown", field, m_line);
        if (kind == PieceKind::Open || kind == PieceKind::OpenNot)
            m_open.push_back({kind, field, false, BlockKind::Paragraph, m_line});
        if (kind == PieceKind::Close) {
            if (m_open.empty() || m_open.back().text != field)
                report("template_section_close", field, m_line);
            else
                m_open.pop_back();
        }
        put(kind, field);
    }
};

/// Takes the header; returns the index of the first line after it.
qsizetype readHeader(const QStringList& lines, Template& form, Reader& reader) {
    qsizetype at = 0;
    QStringList seen;
    for (; at < lines.size() && !lines[at].trimmed().isEmpty(); ++at) {
        const int number = int(at) + 1;
        const auto colon = lines[at].indexOf(u':');
        const QString key = lines[at].left(std::max<qsizetype>(colon, 0)).trimmed();
        const QString value = lines[at].mid(colon + 1).trimmed();
        const auto law = fromCode<Law>(value);
        seen << key;
        if (key == QLatin1String("name"))
            form.name = value;
        else if (key == QLatin1String("title"))
            form.title = value;
        else if (key == QLatin1String("subject"))
            reader.inlineText(value, number);
        else if (key == QLatin1String("law") && law)
            form.law = *law;
        else if (key == QLatin1String("decision") && (value == QLatin1String("yes") || value == QLatin1String("no")))
            form.isDecision = value == QLatin1String("yes");
        else
            reader.report("template_header_unknown", lines[at].trimmed(), number);
    }
    for (const char* key : {"name", "title", "subject", "law", "decision"}) {
        if (!seen.contains(QLatin1String(key)))
            reader.report("template_header_missing", QLatin1String(key), 1);
    }
    form.subject = std::move(reader.pieces);
    reader.pieces.clear();
    return at;
}

} // namespace

ParsedTemplate parse(const QString& text) {
    QString normal = text;
    normal.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QStringList lines = normal.split(u'\n');
    ParsedTemplate parsed;
    Reader reader;
    const auto body = readHeader(lines, parsed.value, reader);
    reader.readBody(lines, body);
    parsed.value.body = std::move(reader.pieces);
    parsed.problems = std::move(reader.problems);
    return parsed;
}

QStringList templateNames() {
    return {QStringLiteral("uitslag-voorselectie"),  QStringLiteral("afwijzing-voorselectie"),
            QStringLiteral("plaatsingsbrief"),       QStringLiteral("verlenging"),
            QStringLiteral("andere-werkplek"),       QStringLiteral("contractaanbod"),
            QStringLiteral("aanzegbrief-verlengen"), QStringLiteral("aanzegbrief-einde"),
            QStringLiteral("beeindiging-stage")};
}

namespace {

QString textOfResource(const QString& name) {
    QFile file(QLatin1String(":/letters/") + name + QLatin1String(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::Internal, file.fileName());
    return QString::fromUtf8(file.readAll());
}

} // namespace

Template load(const QString& name) {
    if (!templateNames().contains(name))
        throw Error(Fault::NotFound, name);
    QString text = textOfResource(name);
    // Every decision tells the same about objecting.
    if (text.trimmed().endsWith(QLatin1String("[bezwaar]")))
        text = text.trimmed() + u'\n' + textOfResource(QStringLiteral("bezwaar"));
    auto parsed = parse(text);
    if (!parsed.problems.empty())
        throw Error(Fault::Internal, name + QLatin1Char(' ') + parsed.problems.front().code);
    return parsed.value;
}

} // namespace wijkwerk::letters
