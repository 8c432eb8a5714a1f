// SPDX-License-Identifier: EUPL-1.2
#include "core/work/profile_parts.h"

#include "core/rules/medical_words.h"
#include "core/store/profile.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

namespace {

void add(Problems& problems, Problems more) {
    std::ranges::move(more, std::back_inserter(problems));
}

bool isText(ProfileField field) {
    return specOf(field).type == ProfileType::Text;
}

} // namespace

Problems checkEntries(const std::vector<ProfileEntry>& entries, QDate today) {
    Problems problems;
    for (const ProfileEntry& entry : entries)
        add(problems, checkProfileValue(entry.field, entry.value, today));
    return problems;
}

Problems checkLimits(const std::vector<FunctionalLimit>& limits, QDate today) {
    Problems problems;
    for (const FunctionalLimit& limit : limits)
        add(problems, check(limit, today));
    return problems;
}

int writeEntries(db::Transaction& tx, ParticipantId person, const std::vector<ProfileEntry>& entries) {
    const auto known = store::profile::current(tx.database(), person);
    int written = 0;
    for (const ProfileEntry& entry : entries) {
        const QString value = profileValue(entry.field, entry.value).value_or(QString());
        if (value == valueOf(known, entry.field))
            continue;
        ProfileItem item;
        item.participant = person;
        item.field = entry.field;
        item.value = value;
        item.confirmedOn = tx.today();
        item.confirmedBy = actorOf(tx);
        store::profile::put(tx, item);
        ++written;
    }
    return written;
}

int writeLimits(db::Transaction& tx, ParticipantId person, std::vector<FunctionalLimit> limits) {
    const auto known = store::profile::limits(tx.database(), person);
    int written = 0;
    for (FunctionalLimit& limit : limits) {
        limit.helps = limit.helps.trimmed();
        const auto before = std::ranges::find(known, limit.aspect, &FunctionalLimit::aspect);
        if (before != known.end() && saysTheSame(*before, limit))
            continue;
        limit.participant = person;
        limit.confirmedOn = tx.today();
        limit.confirmedBy = actorOf(tx);
        store::profile::put(tx, limit);
        ++written;
    }
    return written;
}

Problems medicalWarning(const QStringList& texts) {
    const QStringList words = rules::medicalWords(texts.join(u'\n'));
    if (words.isEmpty())
        return {};
    Problem problem = warning(QStringLiteral("medical_words"));
    problem.args = {words.join(QStringLiteral(", "))};
    return {problem};
}

QStringList wordsOf(const std::vector<ProfileEntry>& entries) {
    QStringList texts;
    for (const ProfileEntry& entry : entries) {
        if (isText(entry.field))
            texts << entry.value;
    }
    return texts;
}

QStringList wordsOf(const std::vector<FunctionalLimit>& limits) {
    QStringList texts;
    for (const FunctionalLimit& limit : limits)
        texts << limit.helps;
    return texts;
}

void noteMedicalWords(db::Transaction& tx, ParticipantId person, const Problems& warning) {
    if (!warning.empty())
        beginAct(tx, QStringLiteral("medical_words_kept"), person);
}

void sayMedicalWords(db::Transaction& tx, ParticipantId person, const QStringList& texts, Problems& problems) {
    const Problems said = medicalWarning(texts);
    noteMedicalWords(tx, person, said);
    problems.insert(problems.end(), said.begin(), said.end());
}

} // namespace wijkwerk::work
