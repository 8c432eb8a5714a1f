// SPDX-License-Identifier: EUPL-1.2
#include "tests/house/source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace house {

namespace {

// Walks through C++ text and copies what is code. Line feeds always come through, so that line numbers stay true.
class Stripper {
public:
    explicit Stripper(const QString& text)
        : m_text(text) {}

    QString run() {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                lineComment();
            else if (startsWith(u"/*"))
                skipTo(QStringLiteral("*/"));
            else if (isRawString())
                rawString();
            else if (here() == u'"' || (here() == u'\'' && !isDigitSeparator()))
                quoted(here());
            else
                m_out += m_text.at(m_at++);
        }
        return m_out;
    }

private:
    QChar here() const { return m_text.at(m_at); }
    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }
    bool isDigitSeparator() const {
        const auto hex = [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
        return m_at > 0 && m_at + 1 < m_text.size() && hex(m_text.at(m_at - 1)) && hex(m_text.at(m_at + 1)) &&
               m_text.at(m_at - 1).isDigit();
    }
    bool isRawString() const {
        return startsWith(u"R\"") && (m_at == 0 || !m_text.at(m_at - 1).isLetterOrNumber() ||
                                      m_text.at(m_at - 1) == u'u' || m_text.at(m_at - 1) == u'L');
    }
    void lineComment() {
        while (m_at < m_text.size() && here() != u'\n')
            ++m_at;
    }
    void skipTo(const QString& end) {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        const qsizetype stop = found < 0 ? m_text.size() : found + end.size();
        for (; m_at < stop; ++m_at) {
            if (here() == u'\n')
                m_out += u'\n';
        }
    }
    void rawString() {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        m_out += QStringLiteral("\"\"");
        skipTo(end);
    }
    void quoted(QChar quote) {
        m_out += quote;
        for (++m_at; m_at < m_text.size() && here() != quote && here() != u'\n'; ++m_at)
            m_at += here() == u'\\';
        m_out += quote;
        if (m_at < m_text.size() && here() == quote)
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_out;
};

QString root() {
    return QStringLiteral(WIJKWERK_SOURCE_DIR "/");
}

bool isText(const QString& path) {
    static const QStringList endings{".cpp", ".h",  ".c",  ".sql", ".cmake", ".txt",
                                     ".py",  ".sh", ".in", ".md",  ".iss",   ".xml"};
    const QString name = path.section(u'/', -1);
    return !name.contains(u'.') ||
           std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return name.endsWith(ending); });
}

std::vector<Source> readAll() {
    QStringList paths;
    for (const char* folder : {"app", "core", "ui", "tests", "installer", "resources", ".ci"}) {
        QDirIterator files(root() + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next().mid(root().size());
    }
    paths << QStringLiteral("dev") << QStringLiteral("CMakeLists.txt");
    paths.sort();
    std::vector<Source> sources;
    for (const QString& path : std::as_const(paths)) {
        // Sample data is what others write, mistakes included.
        if (isText(path) && !path.startsWith(QLatin1String("tests/data/")) && QFile::exists(root() + path))
            sources.push_back(sourceOf(path, QString::fromUtf8(contentOf(path))));
    }
    return sources;
}

} // namespace

bool Source::isCpp() const {
    return isHeader() || path.endsWith(QLatin1String(".cpp")) || path.endsWith(u".c");
}

Source sourceOf(const QString& path, const QString& text) {
    Source source{path, text.split(u'\n'), {}};
    source.code = source.isCpp() ? Stripper(text).run().split(u'\n') : source.lines;
    return source;
}

const std::vector<Source>& allSources() {
    static const std::vector<Source> sources = readAll();
    return sources;
}

QByteArray contentOf(const QString& path) {
    QFile file(root() + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder, const QString& wildcard) {
    QStringList paths = QDir(root() + folder).entryList({wildcard}, QDir::Files, QDir::Name);
    for (QString& path : paths)
        path.prepend(folder + u'/');
    return paths;
}

QString listed(const Findings& findings) {
    QString text;
    for (const Finding& finding : findings) {
        text += finding.path;
        if (finding.line > 0)
            text += u':' + QString::number(finding.line);
        text += QStringLiteral(": ") + finding.what + u'\n';
    }
    return text;
}

} // namespace house
