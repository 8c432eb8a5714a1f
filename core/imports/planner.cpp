// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/planner.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/domain/note.h"
#include "core/imports/rows_ahead.h"
#include "core/rules/medical_words.h"

#include <algorithm>

namespace wijkwerk::imports {
namespace {

Problem about(Problem problem, QString arg) {
    problem.args = {std::move(arg)};
    return problem;
}

} // namespace

QString firstNameOf(const PersonName& name) {
    const QString& text = !name.callName.isEmpty()     ? name.callName
                          : !name.firstNames.isEmpty() ? name.firstNames
                                                       : name.initials;
    return text;
}

bool firstNamesFit(const QString& a, const QString& b) {
    const QString left = fold(a), right = fold(b);
    if (left.isEmpty() || right.isEmpty())
        return true;
    const bool initials = a.contains(u'.') || b.contains(u'.') || left.size() == 1 || right.size() == 1;
    return initials ? left[0] == right[0] : left.section(u' ', 0, 0) == right.section(u' ', 0, 0);
}

Planner::Planner(Plan& plan, const Known& known, const Progress& progress)
    : m_plan(plan)
    , m_known(known)
    , m_progress(progress)
    , m_mapper(plan.table, plan.mapping, plan.today) {}

void Planner::run() {
    readRows();
    settleGroups();
    matchAll();
    count();
}

void Planner::tick(std::size_t done) {
    if (!m_progress || ++m_sinceTick < 500)
        return;
    m_sinceTick = 0;
    // Reading is most of the work: the first pass counts for all of it.
    if (!m_progress(static_cast<std::int64_t>(done), m_plan.table.source.bytes.size()))
        throw Error(Fault::Cancelled);
}

void Planner::fail(int index, Problem problem) {
    problem.row = row(index).line;
    problem.column = columnOfField(m_plan.mapping, problem.field);
    ++m_plan.problemCodes[problem.code];
    m_plan.found[index].push_back(std::move(problem));
    row(index).outcome = Outcome::Wrong;
}

void Planner::warn(int index, Problem problem) {
    problem.row = row(index).line;
    problem.column = columnOfField(m_plan.mapping, problem.field);
    ++m_plan.problemCodes[problem.code];
    row(index).warned = row(index).warned || problem.severity == Severity::Warning;
    m_plan.found[index].push_back(std::move(problem));
}

void Planner::readRows() {
    TableReader reader(m_plan.table);
    RowsAhead rows(m_mapper, [&reader](Row& row) { return reader.next(row); });
    while (const MappedRow* mapped = rows.next()) {
        readRow(mapped->row, mapped->values);
        tick(mapped->row.offset + mapped->row.length);
    }
    m_plan.counts.skipped = reader.skipped();
    if (reader.refusal())
        m_plan.problems.push_back(*reader.refusal());
}

Planner::Keys Planner::keysOf(const RowValues& values) const {
    Keys keys;
    keys.bsn = values.person.bsn.toInt();
    keys.client = values.caseload.clientNumber;
    keys.born = values.person.born;
    keys.inflow = values.caseload.inflowOn.value_or(QDate());
    if (m_mapper.isOwnList()) // who is here now knows the telephone number of now
        keys.inflow = values.own.isClosed() ? values.own.endedOn.value_or(values.own.first().value_or(QDate()))
                                            : QDate(9999, 12, 31);
    if (!m_known.byExternalNumber.isEmpty()) {
        for (const ExternalNumber& number : values.person.externalNumbers)
            keys.external.push_back(externalKey(number));
    }
    if (keys.client.isEmpty() || !m_known.byLikeness.isEmpty() || m_byBsn.contains(keys.bsn)) {
        keys.likeness = likeness(values.person.name.surname, keys.born);
        keys.name = qHash(fold(values.person.name.surname));
        keys.firstName = firstNameOf(values.person.name);
        keys.postcode = values.person.home.postcode;
    }
    return keys;
}

void Planner::readRow(const Row& read, const RowValues& values) {
    const int index = static_cast<int>(m_plan.rows.size());
    m_plan.rows.push_back(
        {read.offset, read.line, values.isWrong() ? Outcome::Wrong : Outcome::New, Choice::LeaveOut, {}, false, -1});
    for (const Problem& problem : values.problems) {
        ++m_plan.problemCodes[problem.code];
        m_plan.rows.back().warned = m_plan.rows.back().warned || problem.severity == Severity::Warning;
    }
    m_keys.push_back(values.isWrong() ? Keys{} : keysOf(values));
    if (!values.wijk.isEmpty() && !m_known.wijken.contains(fold(values.wijk))) {
        Problem problem = warning(QStringLiteral("import_wijk_unknown"), QStringLiteral("wijk"), values.wijk);
        warn(index, std::move(problem));
    }
    if (values.isWrong())
        return;
    m_plan.counts.lostLetters += values.lostLetter;
    m_plan.counts.deceased += values.person.deceased;
    if (const QString& remark = values.own.remark.isEmpty() ? values.caseload.remark : values.own.remark;
        !remark.isEmpty()) {
        const QStringList words = rules::medicalWords(remark);
        m_plan.counts.medicalRemarks += !words.isEmpty();
        for (const QString& word : words)
            ++m_medicalWords[word.toLower()];
    }
    groupWithinFile(index);
}

bool Planner::groupWithinFile(int index) {
    std::optional<int> first = sameClient(index);
    if (!first && row(index).outcome != Outcome::Wrong)
        first = sameBsn(index);
    if (!first && row(index).outcome != Outcome::Wrong)
        first = sameLikeness(index);
    if (row(index).outcome == Outcome::Wrong)
        return false;
    if (first)
        join(*first, index);
    const Keys& own = keys(index);
    if (!own.client.isEmpty() && !m_byClient.contains(own.client))
        m_byClient.insert(own.client, index);
    if (own.bsn != 0 && !m_byBsn.contains(own.bsn))
        m_byBsn.insert(own.bsn, index);
    if (own.likeness != 0 && !m_byLikeness.contains(own.likeness))
        m_byLikeness.insert(own.likeness, index);
    return first.has_value();
}

std::optional<int> Planner::sameClient(int index) {
    const Keys& own = keys(index);
    if (own.client.isEmpty())
        return std::nullopt;
    const auto found = m_byClient.constFind(own.client);
    if (found == m_byClient.constEnd())
        return std::nullopt;
    const Keys& other = keys(*found);
    const bool otherBsn = own.bsn != 0 && other.bsn != 0 && own.bsn != other.bsn;
    const bool otherBirth = own.born.isFull() && other.born.isFull() && own.born != other.born;
    if (!otherBsn && !otherBirth)
        return *found;
    fail(index, about(wrong(QStringLiteral("import_client_disagrees"), QStringLiteral("clientNumber"), own.client),
                      QString::number(row(*found).line)));
    return std::nullopt;
}

std::optional<int> Planner::sameBsn(int index) {
    Keys& own = keys(index);
    const auto found = own.bsn == 0 ? m_byBsn.constEnd() : m_byBsn.constFind(own.bsn);
    if (found == m_byBsn.constEnd())
        return std::nullopt;
    const Keys& other = keys(*found);
    const bool oneNumber = own.client.isEmpty() || other.client.isEmpty();
    const bool sameBirth = !own.born.isFull() || !other.born.isFull() || own.born == other.born;
    if (oneNumber && sameBirth && (other.name == 0 || own.name == other.name))
        return *found;
    const QString line = QString::number(row(*found).line);
    Problem problem = about(wrong(QStringLiteral("import_bsn_twice"), QStringLiteral("bsn")), line);
    fail(index, std::move(problem));
    warn(*found,
         about(warning(QStringLiteral("import_bsn_shared"), QStringLiteral("bsn")), QString::number(row(index).line)));
    return std::nullopt;
}

/// Rows without any number are one person when name, birth date and postcode are the same.
std::optional<int> Planner::sameLikeness(int index) {
    const Keys& own = keys(index);
    if (own.likeness == 0 || own.bsn != 0 || !own.client.isEmpty())
        return std::nullopt;
    const auto found = m_byLikeness.constFind(own.likeness);
    if (found == m_byLikeness.constEnd())
        return std::nullopt;
    const Keys& other = keys(*found);
    if (own.postcode == other.postcode && firstNamesFit(own.firstName, other.firstName))
        return *found;
    if (!firstNamesFit(own.firstName, other.firstName))
        return std::nullopt;
    row(index).outcome = Outcome::Doubtful;
    row(index).other = *found;
    warn(index, about(warning(QStringLiteral("import_possible_duplicate_row")), QString::number(row(*found).line)));
    return std::nullopt;
}

void Planner::join(int first, int index) {
    first = m_groupOf.value(first, first);
    auto& group = m_plan.groups[first];
    if (group.empty())
        group.push_back(first);
    group.push_back(index);
    m_groupOf.insert(first, first);
    m_groupOf.insert(index, first);
}

/// Of every group the row with the newest inflow is used.
void Planner::settleGroups() {
    QHash<int, std::vector<int>> settled;
    for (auto it = m_plan.groups.begin(); it != m_plan.groups.end(); ++it) {
        std::vector<int> group = std::move(it.value());
        std::stable_sort(group.begin(), group.end(), [&](int a, int b) { return keys(a).inflow < keys(b).inflow; });
        const int used = group.back();
        for (const int index : group) {
            if (index == used)
                continue;
            row(index).outcome = Outcome::Repeated;
            row(index).other = used;
            const QString line = QString::number(row(used).line);
            warn(index, m_mapper.isOwnList() ? about(warning(QStringLiteral("own_same_person")), line)
                                             : about(warning(QStringLiteral("import_repeated_person")), line));
            // A number that only an older row has still belongs to the person.
            if (keys(used).bsn == 0)
                keys(used).bsn = keys(index).bsn;
            if (keys(used).client.isEmpty())
                keys(used).client = keys(index).client;
        }
        settled.insert(used, std::move(group));
    }
    m_plan.groups = std::move(settled);
}

void Planner::count() {
    Counts& counts = m_plan.counts;
    counts.rows = static_cast<int>(m_plan.rows.size());
    for (const PlannedRow& planned : m_plan.rows) {
        counts.warnings += planned.warned && planned.outcome != Outcome::Wrong;
        counts.added += planned.outcome == Outcome::New;
        counts.changed += planned.outcome == Outcome::Changed;
        counts.same += planned.outcome == Outcome::Same;
        counts.wrong += planned.outcome == Outcome::Wrong;
        counts.doubtful += planned.outcome == Outcome::Doubtful;
        counts.repeated += planned.outcome == Outcome::Repeated;
    }
    if (counts.medicalRemarks > 0) {
        std::vector<std::pair<int, QString>> words;
        for (auto it = m_medicalWords.constBegin(); it != m_medicalWords.constEnd(); ++it)
            words.emplace_back(-it.value(), it.key());
        std::sort(words.begin(), words.end());
        QStringList shown;
        for (std::size_t i = 0; i < words.size() && i < 5; ++i)
            shown << words[i].second;
        Problem problem = warning(QStringLiteral("import_medical_words"));
        problem.args = {QString::number(counts.medicalRemarks), shown.join(QLatin1String(", "))};
        m_plan.problems.push_back(std::move(problem));
    }
}

void settleWijk(RowValues& values, const QHash<QString, WijkId>& wijken) {
    if (!values.wijk.isEmpty())
        values.person.wijk = wijken.value(fold(values.wijk));
}

} // namespace wijkwerk::imports
