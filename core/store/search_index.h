// SPDX-License-Identifier: EUPL-1.2
// Finds people while typing: any part of any word of the name, number, BSN, birth date, folded, in memory.
#pragma once

#include "core/db/database.h"
#include "core/domain/participant.h"

namespace wijkwerk::store {

/// What somebody may be found by, besides names and the person number.
struct Searched {
    bool bsn = false;
    bool birthDate = false;
    bool clientNumber = false;
};
inline constexpr Searched searchedByAll{true, true, true};

/// About 60 bytes a person. Filled once, kept up with update(); asking it costs no query.
class SearchIndex {
public:
    /// Reads everybody, in list order. What is not searched is not in memory either.
    static SearchIndex load(db::Database& database, const Searched& searched);

    /// Everybody in whom every word of the text occurs; in list order. An empty text gives nobody.
    std::vector<ParticipantId> find(const QString& text, std::size_t limit = std::size_t(-1)) const;
    std::size_t size() const { return m_ids.size(); }

private:
    void add(ParticipantId id, std::string_view searchable);
    std::string_view lineAt(std::size_t person) const;

    std::string m_blob;                  // one line per person, each closed by \n
    std::vector<std::uint32_t> m_starts; // where each person's line begins
    std::vector<ParticipantId> m_ids;
};

} // namespace wijkwerk::store
