// SPDX-License-Identifier: EUPL-1.2
#include "core/store/search_index.h"

#include "core/base/fold.h"

#include <algorithm>
#include <cstring>

namespace wijkwerk::store {

namespace {

/// How common a byte is in folded Dutch names and numbers; only the order matters. A needle is looked for by its rarest
/// byte, so that memchr can run long stretches at the speed of memory.
int commonness(char c) {
    static constexpr std::string_view fromCommon = "e an0r19i2l5tso3d4k7m68hjgvwbupczf\x1fyxq-";
    const auto at = fromCommon.find(c);
    return at == std::string_view::npos ? 0 : int(fromCommon.size() - at);
}

/// Looks for one needle again and again in the same text.
class Finder {
public:
    explicit Finder(std::string_view needle)
        : m_needle(needle) {
        for (std::size_t i = 1; i < needle.size(); ++i) {
            if (commonness(needle[i]) < commonness(needle[m_rarest]))
                m_rarest = i;
        }
    }

    /// First position at or after `from`; npos when there is none.
    std::size_t in(std::string_view text, std::size_t from) const {
        if (text.size() < m_needle.size())
            return std::string_view::npos;
        const char* const begin = text.data();
        const char* at = begin + from + m_rarest;
        const char* const end = begin + text.size() - (m_needle.size() - 1 - m_rarest);
        while (at < end) {
            at = static_cast<const char*>(std::memchr(at, m_needle[m_rarest], std::size_t(end - at)));
            if (!at)
                return std::string_view::npos;
            const char* const start = at - m_rarest;
            if (std::memcmp(start, m_needle.data(), m_needle.size()) == 0)
                return std::size_t(start - begin);
            ++at;
        }
        return std::string_view::npos;
    }

private:
    std::string_view m_needle;
    std::size_t m_rarest = 0;
};

bool isDateMark(QChar c) {
    return c == u'-' || c == u'/' || c == u'.';
}

/// `14-03-1984` stands in a line as `14031984`; nothing when the word is no date or number with marks in it.
QByteArray digitsOf(const QString& word) {
    QByteArray digits;
    for (const QChar c : word) {
        if (c >= u'0' && c <= u'9')
            digits += char(c.unicode());
        else if (!isDateMark(c))
            return {};
    }
    return digits;
}

/// Words of what was typed, folded.
std::vector<QByteArray> wordsOf(const QString& typed) {
    std::vector<QByteArray> words;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QByteArray digits = digitsOf(word); !digits.isEmpty()) {
            words.push_back(digits);
            continue;
        }
        for (const QString& part : fold(word).split(u' ', Qt::SkipEmptyParts))
            words.push_back(part.toUtf8());
    }
    // The longest word first: it leaves the fewest people for the others.
    std::ranges::stable_sort(words, std::greater{}, &QByteArray::size);
    return words;
}

/// What is searched of one person, folded; the columns after the id of the query of load().
void readLine(db::Statement& query, const Searched& searched, std::string& line) {
    const std::int64_t number = query.number();
    QString names;
    // first names, call name, prefix, surname, partner's prefix and surname: in the order people say them
    for (int part = 0; part < 6; ++part) {
        const std::string_view text = query.utf8();
        if (!text.empty())
            names += QString::fromUtf8(text.data(), qsizetype(text.size())) + u' ';
    }
    const QByteArray folded = foldBytes(names);
    line.assign(folded.constData(), std::size_t(folded.size()));
    line += '\x1f';
    line += std::to_string(number);
    line += '\x1f';
    if (const std::string_view bsn = query.utf8(); searched.bsn)
        line += bsn;
    line += '\x1f';
    const std::string_view born = query.utf8(); // yyyy-mm-dd, searched as it is typed: ddmmyyyy
    if (searched.birthDate && born.size() == 10)
        line.append(born.substr(8, 2)).append(born.substr(5, 2)).append(born.substr(0, 4));
    line += '\x1f';
    const std::string_view client = query.utf8();
    if (!searched.clientNumber)
        return;
    const QByteArray foldedClient = foldBytes(QString::fromUtf8(client.data(), qsizetype(client.size())));
    line.append(foldedClient.constData(), std::size_t(foldedClient.size()));
}

} // namespace

void SearchIndex::add(ParticipantId id, std::string_view searchable) {
    m_starts.push_back(std::uint32_t(m_blob.size()));
    m_ids.push_back(id);
    m_blob.append(searchable);
    m_blob.push_back('\n');
}

SearchIndex SearchIndex::load(db::Database& database, const Searched& searched) {
    // The people lie in the file in the order of their ids. Read like that, a slice at a time, nothing needs to be kept
    // in memory but the lines, and nobody is kept from saving.
    SearchIndex unsorted;
    // That archived people are left out is not said in SQL: it would lead the engine to the index of the list order.
    const char* const slice =
        "select p.id, p.archived, p.number, p.first_names, p.call_name, p.prefix, p.surname, p.partner_prefix, "
        "p.partner_surname, coalesce(p.bsn, ''), p.born, coalesce(c.client_number, '') from participant p "
        "left join caseload c on c.participant_id = p.id where p.id > :after order by p.id limit 5000";
    std::int64_t last = 0;
    for (bool more = true; more;) {
        auto query = database.statement(slice);
        query.with(last);
        more = false;
        std::string line;
        while (query.next()) {
            more = true;
            last = query.number();
            if (query.flag())
                continue;
            readLine(query, searched, line);
            unsorted.add(ParticipantId{last}, line);
        }
    }
    SearchIndex index;
    index.m_ids.reserve(unsorted.size());
    index.m_starts.reserve(unsorted.size());
    index.m_blob.reserve(unsorted.m_blob.size());
    auto query = database.statement("select id from participant where archived = 0 order by sort_key, id");
    while (query.next()) {
        const auto id = query.id<ParticipantId>();
        const auto at = std::ranges::lower_bound(unsorted.m_ids, id);
        if (at != unsorted.m_ids.end() && *at == id) // else somebody was added this very moment
            index.add(id, unsorted.lineAt(std::size_t(at - unsorted.m_ids.begin())));
    }
    return index;
}

std::string_view SearchIndex::lineAt(std::size_t person) const {
    const std::size_t end = person + 1 < m_starts.size() ? m_starts[person + 1] : m_blob.size();
    return std::string_view(m_blob).substr(m_starts[person], end - m_starts[person] - 1);
}

std::vector<ParticipantId> SearchIndex::find(const QString& text, std::size_t limit) const {
    std::vector<ParticipantId> found;
    const std::vector<QByteArray> words = wordsOf(text);
    if (words.empty())
        return found;
    std::vector<Finder> finders;
    for (const QByteArray& word : words)
        finders.emplace_back(std::string_view(word.constData(), std::size_t(word.size())));
    const std::string_view blob(m_blob);
    std::size_t position = 0;
    while (found.size() < limit && (position = finders.front().in(blob, position)) != std::string_view::npos) {
        const auto person =
            std::size_t(std::ranges::upper_bound(m_starts, std::uint32_t(position)) - m_starts.begin()) - 1;
        const std::size_t end = person + 1 < m_starts.size() ? m_starts[person + 1] : blob.size();
        const std::string_view line = blob.substr(m_starts[person], end - m_starts[person]);
        const bool all = std::all_of(finders.begin() + 1, finders.end(), [&](const Finder& finder) {
            return finder.in(line, 0) != std::string_view::npos;
        });
        if (all)
            found.push_back(m_ids[person]);
        position = end; // one hit a person is enough
        if (position >= blob.size())
            break;
    }
    return found;
}

} // namespace wijkwerk::store
