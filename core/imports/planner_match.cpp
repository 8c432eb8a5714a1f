// SPDX-License-Identifier: EUPL-1.2
// The part of the planner that recognises people the department knows already.
#include "core/base/fold.h"
#include "core/imports/planner.h"

namespace wijkwerk::imports {
namespace {

constexpr std::size_t sliceSize = 256;

Problem about(Problem problem, QString arg) {
    problem.args = {std::move(arg)};
    return problem;
}

} // namespace

void Planner::matchAll() {
    std::vector<int> slice;
    for (int index = 0; index < static_cast<int>(m_plan.rows.size()); ++index) {
        PlannedRow& planned = row(index);
        if (planned.outcome != Outcome::New)
            continue;
        planned.match = matchByNumber(index);
        if (!planned.match.isNull() || (keys(index).likeness != 0 && m_known.byLikeness.contains(keys(index).likeness)))
            slice.push_back(index);
        if (slice.size() == sliceSize) {
            matchSlice(slice);
            slice.clear();
        }
        tick(m_plan.table.source.view().size());
    }
    matchSlice(slice);
}

ParticipantId Planner::matchByNumber(int index) {
    const Keys& own = keys(index);
    ParticipantId match = own.client.isEmpty() ? ParticipantId{} : m_known.byClientNumber.value(own.client);
    for (const QString& number : own.external) {
        if (match.isNull())
            match = m_known.byExternalNumber.value(number);
    }
    const ParticipantId byBsn = own.bsn == 0 ? ParticipantId{} : m_known.byBsn.value(own.bsn);
    return match.isNull() ? byBsn : match;
}

void Planner::matchSlice(const std::vector<int>& slice) {
    if (slice.empty())
        return;
    QSet<ParticipantId> wanted;
    for (const int index : slice) {
        const Keys& own = keys(index);
        if (!row(index).match.isNull())
            wanted.insert(row(index).match);
        else
            for (auto it = m_known.byLikeness.constFind(own.likeness);
                 it != m_known.byLikeness.constEnd() && it.key() == own.likeness; ++it)
                wanted.insert(*it);
        if (own.bsn != 0 && m_known.byBsn.contains(own.bsn))
            wanted.insert(m_known.byBsn.value(own.bsn));
    }
    QHash<ParticipantId, KnownPerson> people;
    for (KnownPerson& person : m_known.fetch({wanted.begin(), wanted.end()}))
        people.insert(person.participant.id, std::move(person));
    for (const int index : slice)
        matchRow(index, people);
}

void Planner::matchRow(int index, const QHash<ParticipantId, KnownPerson>& people) {
    PlannedRow& planned = row(index);
    if (planned.match.isNull())
        matchByLikeness(index, people);
    if (planned.match.isNull() || planned.outcome != Outcome::New)
        return;
    const auto person = people.constFind(planned.match);
    if (person == people.constEnd()) {
        planned.match = {};
        return;
    }
    if (contradicts(index, *person))
        return;
    if (const auto taken = m_taken.constFind(planned.match); taken != m_taken.constEnd()) {
        Problem problem = wrong(QStringLiteral("import_person_twice"));
        problem.args = {QString::number(person->participant.number), QString::number(row(*taken).line)};
        fail(index, std::move(problem));
        return;
    }
    m_taken.insert(planned.match, index);
    compare(index, *person);
}

/// Numbers that say two different things: a BSN of somebody else, or a client number that was given to another person.
bool Planner::contradicts(int index, const KnownPerson& person) {
    const Keys& own = keys(index);
    if (own.bsn == 0)
        return false;
    const ParticipantId owner = m_known.byBsn.value(own.bsn);
    const bool bsnOfOther = !owner.isNull() && owner != person.participant.id;
    const bool otherBirth =
        own.born.isFull() && person.participant.born.isFull() && own.born != person.participant.born;
    const bool otherName = own.name != 0 && own.name != qHash(fold(person.participant.name.surname));
    if (bsnOfOther || (owner == person.participant.id && otherBirth && otherName)) {
        const auto holders = bsnOfOther ? m_known.fetch({owner}) : std::vector<KnownPerson>{person};
        const int number = holders.empty() ? 0 : holders.front().participant.number;
        fail(index,
             about(wrong(QStringLiteral("import_bsn_of_other"), QStringLiteral("bsn")), QString::number(number)));
        return true;
    }
    const bool otherBsn = !person.participant.bsn.isEmpty() && person.participant.bsn.toInt() != own.bsn;
    if (otherBsn && otherBirth) {
        fail(index, about(wrong(QStringLiteral("import_client_of_other"), QStringLiteral("clientNumber"), own.client),
                          QString::number(person.participant.number)));
        return true;
    }
    if (otherBsn)
        warn(index, about(warning(QStringLiteral("import_bsn_changes"), QStringLiteral("bsn")),
                          QString::number(person.participant.number)));
    return false;
}

void Planner::matchByLikeness(int index, const QHash<ParticipantId, KnownPerson>& people) {
    const Keys& own = keys(index);
    for (auto it = m_known.byLikeness.constFind(own.likeness);
         it != m_known.byLikeness.constEnd() && it.key() == own.likeness; ++it) {
        const auto person = people.constFind(*it);
        if (person == people.constEnd() || qHash(fold(person->participant.name.surname)) != own.name ||
            person->participant.born != own.born)
            continue;
        const bool otherBsn = own.bsn != 0 && !person->participant.bsn.isEmpty();
        const bool otherClient = !own.client.isEmpty() && person->caseload && !person->caseload->clientNumber.isEmpty();
        if (otherBsn || otherClient || !firstNamesFit(own.firstName, firstNameOf(person->participant.name)))
            continue; // numbers differ, or twins
        row(index).match = *it;
        const bool sameHome = !own.postcode.isEmpty() && own.postcode == person->participant.home.postcode;
        // Own lists rarely have a postcode: name, initial and birth date say enough there.
        const bool sameName =
            m_mapper.isOwnList() && !own.firstName.isEmpty() && !firstNameOf(person->participant.name).isEmpty();
        if (sameHome || sameName)
            return;
        row(index).outcome = Outcome::Doubtful;
        warn(index,
             about(warning(QStringLiteral("import_possible_duplicate")), QString::number(person->participant.number)));
        return;
    }
}

void Planner::compare(int index, const KnownPerson& person) {
    RowReader reader(m_plan.table.source.view(), m_plan.table.layout.separator, row(index).offset, row(index).line);
    Row read;
    reader.next(read);
    RowValues values = m_mapper.read(read);
    settleWijk(values, m_known.wijken);
    if (m_plan.groups.contains(index))
        values.caseload.remark = joinedRemarks(m_plan, m_mapper, index);
    const bool samePerson = merged(person.participant, values, m_mapper) == person.participant;
    const bool sameCaseload = !m_mapper.givesCaseload() ||
                              (person.caseload && merged(*person.caseload, values, m_mapper) == *person.caseload);
    row(index).outcome = samePerson && sameCaseload ? Outcome::Same : Outcome::Changed;
}

} // namespace wijkwerk::imports
