// SPDX-License-Identifier: EUPL-1.2
#include "core/print/outline.h"

#include "core/base/error.h"
#include "core/print/layout.h"
#include "core/print/pdf_file.h"

#include <algorithm>

namespace wijkwerk::print {

namespace {

constexpr double unitsPerPoint = unitsPerInch / 72.0;

[[noreturn]] void refuse(const char* what) {
    throw Error(Fault::Internal, QStringLiteral("pdf: ") + QLatin1String(what));
}

QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

/// Text of a bookmark: UTF-16 with its mark, in hexadecimal digits.
QByteArray textString(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// The objects of a file that Qt wrote, found by its one cross-reference table.
class Objects {
public:
    explicit Objects(const QByteArray& file)
        : m_file(file) {
        const auto start = file.lastIndexOf("startxref\n");
        const auto table = file.lastIndexOf("\nxref\n0 ", start);
        if (start < 0 || table < 0)
            refuse("no cross-reference table");
        auto at = table + qsizetype(qstrlen("\nxref\n0 "));
        const auto end = file.indexOf('\n', at);
        const int count = file.mid(at, end - at).trimmed().toInt();
        for (int object = 0; object < count; ++object)
            m_offsets.push_back(qsizetype(file.mid(end + 1 + object * 20, 10).toLongLong()));
    }

    int count() const { return int(m_offsets.size()); }
    qsizetype startOf(int object) const {
        if (object <= 0 || object >= count())
            refuse("no such object");
        return m_offsets[std::size_t(object)];
    }
    qsizetype endOf(int object) const { return m_file.indexOf("endobj", startOf(object)); }

    /// The object that `key` in this one refers to.
    int referred(int object, const char* key) const {
        const auto at = find(object, key);
        return m_file.mid(at, m_file.indexOf(' ', at) - at).toInt();
    }
    /// One past the key, within the object.
    qsizetype find(int object, const char* key) const {
        const auto at = m_file.indexOf(key, startOf(object));
        if (at < 0 || at > endOf(object))
            refuse(key);
        return at + qsizetype(qstrlen(key));
    }

    int root() const {
        const auto at = m_file.lastIndexOf("/Root ") + qsizetype(qstrlen("/Root "));
        return m_file.mid(at, m_file.indexOf(' ', at) - at).toInt();
    }

    std::vector<int> pages() const {
        const int tree = referred(root(), "/Pages ");
        const auto open = m_file.indexOf('[', find(tree, "/Kids"));
        const QByteArray kids = m_file.mid(open + 1, m_file.indexOf(']', open) - open - 1).simplified();
        std::vector<int> pages;
        const auto words = kids.split(' ');
        for (qsizetype at = 0; at + 2 < words.size(); at += 3)
            pages.push_back(words[at].toInt());
        return pages;
    }

private:
    const QByteArray& m_file;
    std::vector<qsizetype> m_offsets;
};

class Outline {
public:
    Outline(const QByteArray& file, const std::vector<OutlineEntry>& entries)
        : m_file(file)
        , m_entries(entries)
        , m_objects(file)
        , m_pages(m_objects.pages())
        , m_first(m_objects.count()) {}

    QByteArray written() {
        std::vector<Edit> edits = linkEdits();
        edits.push_back({m_objects.find(m_objects.root(), "/Type /Catalog"), 0,
                         "\n/Outlines " + reference(m_first) + "\n/PageMode /UseOutlines"});
        return appended(amended(m_file, std::move(edits)));
    }

private:
    int bookmark(std::size_t entry) const { return m_first + 1 + int(entry); }
    int link(std::size_t entry) const { return m_first + 1 + int(m_entries.size() + entry); }

    int pageObject(int page) const {
        if (page < 0 || std::size_t(page) >= m_pages.size())
            refuse("no such page");
        return m_pages[std::size_t(page)];
    }

    /// Points from the foot of the page.
    QByteArray height(int page, double fromTop) const {
        const auto box = m_file.indexOf('[', m_objects.find(pageObject(page), "/MediaBox "));
        const double tall =
            m_file.mid(box + 1, m_file.indexOf(']', box) - box - 1).simplified().split(' ').value(3).toDouble();
        return QByteArray::number(tall - fromTop / unitsPerPoint, 'f', 2);
    }

    QByteArray destination(const OutlineEntry& entry) const {
        return '[' + reference(pageObject(entry.page)) + " /XYZ 0 " + height(entry.page, entry.top - 120) + " null]";
    }

    /// The lists of notes of the pages with links, which Qt writes empty.
    std::vector<Edit> linkEdits() const {
        std::vector<Edit> edits;
        for (int page = 0; page < int(m_pages.size()); ++page) {
            QByteArray links;
            for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
                if (m_entries[entry].linkPage == page)
                    links += reference(link(entry)) + ' ';
            }
            if (links.isEmpty())
                continue;
            const int notes = m_objects.referred(pageObject(page), "/Annots ");
            edits.push_back({m_objects.find(notes, "["), 0, ' ' + links});
        }
        return edits;
    }

    QByteArrayList newObjects() const {
        const int last = int(m_entries.size()) - 1;
        QByteArrayList objects{"<<\n/Type /Outlines\n/First " + reference(bookmark(0)) + "\n/Last " +
                               reference(bookmark(std::size_t(last))) + "\n/Count " + QByteArray::number(last + 1) +
                               "\n>>"};
        for (std::size_t at = 0; at < m_entries.size(); ++at) {
            QByteArray object = "<<\n/Title " + textString(m_entries[at].title) + "\n/Parent " + reference(m_first);
            if (at > 0)
                object += "\n/Prev " + reference(bookmark(at - 1));
            if (int(at) < last)
                object += "\n/Next " + reference(bookmark(at + 1));
            objects << object + "\n/Dest " + destination(m_entries[at]) + "\n>>";
        }
        for (const OutlineEntry& entry : m_entries) {
            const auto across = [](double units) { return QByteArray::number(units / unitsPerPoint, 'f', 2); };
            const QByteArrayList box{across(entry.link.left()), height(entry.linkPage, entry.link.bottom()),
                                     across(entry.link.right()), height(entry.linkPage, entry.link.top())};
            objects << "<<\n/Type /Annot\n/Subtype /Link\n/Rect [" + box.join(' ') +
                           "]\n/Border [0 0 0]\n/F 4\n/Dest " + destination(entry) + "\n>>";
        }
        return objects;
    }

    /// The file with the new objects before its table, and their lines in it.
    QByteArray appended(const QByteArray& file) const {
        const auto start = file.lastIndexOf("startxref\n");
        const auto table = file.lastIndexOf("\nxref\n0 ", start) + 1;
        const auto trailer = file.lastIndexOf("trailer", start);
        const auto entries = file.indexOf('\n', table + 7) + 1;
        QByteArray result = file.left(table);
        QByteArray lines;
        int number = m_first;
        for (const QByteArray& object : newObjects()) {
            lines += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
            result += QByteArray::number(number++) + " 0 obj\n" + object + "\nendobj\n";
        }
        const auto newTable = result.size();
        QByteArray end = file.mid(trailer, start - trailer);
        end.replace("/Size " + QByteArray::number(m_first), "/Size " + QByteArray::number(number));
        return result + "xref\n0 " + QByteArray::number(number) + '\n' + file.mid(entries, trailer - entries) + lines +
               end + "startxref\n" + QByteArray::number(newTable) + "\n%%EOF\n";
    }

    const QByteArray& m_file;
    const std::vector<OutlineEntry>& m_entries;
    Objects m_objects;
    std::vector<int> m_pages;
    int m_first;
};

} // namespace

QByteArray withOutline(const QByteArray& file, const std::vector<OutlineEntry>& entries) {
    return entries.empty() ? file : Outline(file, entries).written();
}

} // namespace wijkwerk::print
