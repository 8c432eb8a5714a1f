// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/apply.h"

#include "core/base/error.h"
#include "core/imports/planner.h"
#include "core/store/caseload.h"
#include "core/store/import_runs.h"
#include "core/store/notes.h"
#include "core/store/participants.h"

#include <QFileInfo>

namespace wijkwerk::imports {
namespace {

class Applier {
public:
    Applier(db::Transaction& tx, const Plan& plan, const Known& known)
        : m_tx(tx)
        , m_plan(plan)
        , m_known(known)
        , m_mapper(plan.table, plan.mapping, plan.today) {}

    Applied run(const QString& fileName, const Progress& progress);

private:
    void startRun(const QString& fileName);
    Outcome applyRow(int index);
    void readValues(int index);
    void addPerson(int index);
    bool changePerson(int index, ParticipantId id);
    void addNote(ParticipantId person, const QString& before, const QString& remark);
    void recordRow(int index, Outcome outcome);
    int freshRows() const;

    db::Transaction& m_tx;
    const Plan& m_plan;
    const Known& m_known;
    RowMapper m_mapper;
    Row m_row;
    RowValues m_values;
    Applied m_applied;
    int m_nextNumber = 0;
};

bool becomesNew(const PlannedRow& planned) {
    return planned.outcome == Outcome::New || (planned.outcome == Outcome::Doubtful && planned.choice == Choice::AsNew);
}

int Applier::freshRows() const {
    return static_cast<int>(std::count_if(m_plan.rows.begin(), m_plan.rows.end(), becomesNew));
}

void Applier::startRun(const QString& fileName) {
    store::import_runs::Run run;
    run.fileName = QFileInfo(fileName).fileName();
    run.worker = WorkerId{m_tx.database().actor().worker};
    run.sha256 = QString::fromLatin1(m_plan.table.source.sha256);
    run.mapping = QString::fromUtf8(toJson(
        {m_plan.mapping, m_plan.table.source.encoding, m_plan.table.layout.separator, m_plan.table.layout.headerLine}));
    run.total = m_plan.counts.rows;
    m_applied.run = store::import_runs::add(m_tx, run);
    m_tx.setNote(QString::number(m_plan.counts.rows));
    m_tx.announceEverything();
}

void Applier::readValues(int index) {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    RowReader reader(m_plan.table.source.view(), m_plan.table.layout.separator, planned.offset, planned.line);
    reader.next(m_row);
    const bool grouped = m_plan.groups.contains(index);
    QString remarks = grouped ? joinedRemarks(m_plan, m_mapper, index) : QString();
    m_values = m_mapper.take(m_row);
    if (grouped)
        m_values.caseload.remark = std::move(remarks);
    settleWijk(m_values, m_known.wijken);
}

void Applier::addPerson(int index) {
    Participant person = std::move(m_values.person);
    person.id = newId<ParticipantId>();
    person.number = m_nextNumber++;
    person.toComplete = person.born.isUnknown();
    m_tx.nextAct({QStringLiteral("participant_imported"), person.id.value, {}});
    const ParticipantId id = person.id;
    store::participants::add(m_tx, std::move(person));
    m_applied.people[static_cast<std::size_t>(index)] = id;
    if (!m_mapper.givesCaseload())
        return;
    CaseloadRecord record = std::move(m_values.caseload);
    record.participant = id;
    record.importRun = m_applied.run;
    addNote(id, {}, record.remark);
    store::caseload::add(m_tx, std::move(record));
}

bool Applier::changePerson(int index, ParticipantId id) {
    const auto before = store::participants::find(m_tx.database(), id);
    if (!before)
        throw Error(Fault::Conflict);
    m_applied.people[static_cast<std::size_t>(index)] = id;
    const Participant after = merged(*before, m_values, m_mapper);
    const auto record = m_mapper.givesCaseload() ? store::caseload::ofParticipant(m_tx.database(), id) : std::nullopt;
    CaseloadRecord next = merged(record.value_or(CaseloadRecord{}), m_values, m_mapper);
    const bool samePerson = after == *before;
    const bool sameRecord = !m_mapper.givesCaseload() || (record && next == *record);
    if (samePerson && sameRecord)
        return false;
    m_tx.nextAct({QStringLiteral("participant_imported"), id.value, {}});
    if (!samePerson)
        store::participants::update(m_tx, after);
    if (sameRecord)
        return true;
    next.participant = id;
    next.importRun = m_applied.run;
    addNote(id, record ? record->remark : QString(), next.remark);
    if (record)
        store::caseload::update(m_tx, next);
    else
        store::caseload::add(m_tx, std::move(next));
    return true;
}

/// What is new in a remark becomes a note; lines that were there before are not written again.
void Applier::addNote(ParticipantId person, const QString& before, const QString& remark) {
    QString text = remark;
    if (!before.isEmpty()) {
        const QStringList old = before.split(u'\n');
        QStringList fresh;
        for (const QString& line : remark.split(u'\n')) {
            if (!old.contains(line))
                fresh << line;
        }
        text = fresh.join(u'\n').trimmed();
    }
    if (text.isEmpty())
        return;
    Note note;
    note.participant = person;
    note.author = WorkerId{m_tx.database().actor().worker};
    note.kind = NoteKind::Imported;
    note.happenedOn = m_plan.today;
    note.text = std::move(text);
    store::notes::add(m_tx, std::move(note));
}

Outcome Applier::applyRow(int index) {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    const bool settled = planned.outcome == Outcome::Doubtful && planned.choice == Choice::AsMatch;
    if (becomesNew(planned)) {
        readValues(index);
        addPerson(index);
        return Outcome::New;
    }
    if (planned.outcome == Outcome::Changed || settled) {
        const ParticipantId id = planned.match.isNull() && planned.other >= 0
                                     ? m_applied.people[static_cast<std::size_t>(planned.other)]
                                     : planned.match;
        if (id.isNull())
            return Outcome::Doubtful; // the row it repeats was left out itself
        readValues(index);
        return changePerson(index, id) ? Outcome::Changed : Outcome::Same;
    }
    if (planned.outcome == Outcome::Same)
        m_applied.people[static_cast<std::size_t>(index)] = planned.match;
    return planned.outcome;
}

/// Rows that change nothing leave a trace only when they hold columns that are kept.
void Applier::recordRow(int index, Outcome outcome) {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    const ParticipantId person = m_applied.people[static_cast<std::size_t>(index)];
    store::import_runs::RunRow row{planned.line, codeOf(outcome), person, {}, {}};
    const bool taken = outcome == Outcome::New || outcome == Outcome::Changed;
    Problems problems = taken ? m_values.problems : outcome == Outcome::Same ? Problems{} : problemsOf(m_plan, index);
    if (taken) {
        const Problems found = m_plan.found.value(index);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    QStringList codes;
    for (const Problem& problem : problems)
        codes << problem.code;
    codes.removeDuplicates();
    row.problems = codes.join(u' ');
    if (taken)
        row.extra = m_mapper.kept(m_row);
    if (outcome != Outcome::Same)
        store::import_runs::addRow(m_tx, m_applied.run, row);
}

Applied Applier::run(const QString& fileName, const Progress& progress) {
    startRun(fileName);
    const int total = static_cast<int>(m_plan.rows.size());
    m_applied.people.resize(m_plan.rows.size());
    if (const int fresh = freshRows(); fresh > 0)
        m_nextNumber = store::participants::takeNumbers(m_tx, fresh);
    Counts& counts = m_applied.counts;
    counts = m_plan.counts;
    counts.added = counts.changed = counts.same = counts.wrong = counts.doubtful = counts.repeated = 0;
    for (int index = 0; index < total; ++index) {
        const Outcome outcome = applyRow(index);
        counts.added += outcome == Outcome::New;
        counts.changed += outcome == Outcome::Changed;
        counts.same += outcome == Outcome::Same;
        counts.wrong += outcome == Outcome::Wrong;
        counts.doubtful += outcome == Outcome::Doubtful;
        counts.repeated += outcome == Outcome::Repeated;
        recordRow(index, outcome);
        if (progress && index % 200 == 0 && !progress(index, total))
            throw Error(Fault::Cancelled);
    }
    store::import_runs::setCounts(m_tx, {m_applied.run,
                                         {},
                                         {},
                                         {},
                                         {},
                                         {},
                                         counts.rows,
                                         counts.added,
                                         counts.changed,
                                         counts.same,
                                         counts.wrong,
                                         counts.doubtful});
    return std::move(m_applied);
}

} // namespace

db::Act importAct() {
    return {QStringLiteral("file_imported"), 0, {}};
}

Applied apply(db::Transaction& tx, const Plan& plan, const Known& known, const QString& fileName,
              const Progress& progress) {
    if (!plan.mayApply())
        throw Error(Fault::Internal, QStringLiteral("a plan that may not be applied"));
    return Applier(tx, plan, known).run(fileName, progress);
}

} // namespace wijkwerk::imports
