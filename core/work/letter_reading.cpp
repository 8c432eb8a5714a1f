// SPDX-License-Identifier: EUPL-1.2
#include "core/work/letter_reading.h"

#include "core/store/letters.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

namespace {

store::letters::Wanted seenBy(const Sight& sight) {
    return [sight](const QString& templateName) { return !lackingForLetter(sight, templateName); };
}

} // namespace

std::vector<LetterId> lettersNewestFirst(db::Database& database, const Sight& sight) {
    return store::letters::idsNewestFirst(database, seenBy(sight));
}

std::vector<LetterId> lettersMatching(db::Database& database, const Sight& sight, const QString& text, int limit) {
    return store::letters::matching(database, text, limit, seenBy(sight));
}

std::vector<Letter> lettersOf(db::Database& database, const Sight& sight, ParticipantId person) {
    auto letters = store::letters::ofParticipant(database, person);
    std::erase_if(letters, [&](const Letter& letter) { return !maySee(sight, letter); });
    return letters;
}

Problems lackingLetter(db::Database& database, const QString& templateName) {
    const auto right = lackingForLetter(sightOf(database), templateName);
    return right ? lacking(database, *right) : Problems();
}

} // namespace wijkwerk::work
