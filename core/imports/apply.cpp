// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/apply.h"

#include "core/base/error.h"
#include "core/imports/own_apply.h"
#include "core/imports/planner.h"
#include "core/imports/rows_ahead.h"
#include "core/store/caseload.h"
#include "core/store/import_runs.h"
#include "core/store/notes.h"
#include "core/store/participants.h"

#include <QFileInfo>

namespace wijkwerk::imports {
namespace {

bool becomesNew(const PlannedRow& planned) {
    return planned.outcome == Outcome::New || (planned.outcome == Outcome::Doubtful && planned.choice == Choice::AsNew);
}

bool mayChangeSomebody(const PlannedRow& planned) {
    return planned.outcome == Outcome::Changed ||
           (planned.outcome == Outcome::Doubtful && planned.choice == Choice::AsMatch);
}

/// Reads those rows of a plan again that are written.
std::function<bool(Row&)> rowsToWrite(const Plan& plan) {
    return [&plan, at = std::size_t{0}](Row& row) mutable {
        while (at < plan.rows.size() && !becomesNew(plan.rows[at]) && !mayChangeSomebody(plan.rows[at]))
            ++at;
        if (at == plan.rows.size())
            return false;
        const PlannedRow& planned = plan.rows[at++];
        return RowReader(plan.table.source.view(), plan.table.layout.separator, planned.offset, planned.line).next(row);
    };
}

class Applier {
public:
    Applier(db::Transaction& tx, const Plan& plan, const Known& known)
        : m_tx(tx)
        , m_plan(plan)
        , m_known(known)
        , m_mapper(plan.table, plan.mapping, plan.today)
        , m_rows(m_mapper, rowsToWrite(plan))
        , m_own(tx, plan) {}

    Applied run(const QString& fileName, const Progress& progress);

private:
    void startRun(const QString& fileName);
    Outcome applyRow(int index);
    void settle(int index);
    void addPerson(int index);
    bool changePerson(int index, ParticipantId id);
    bool addTrajectories(int index, ParticipantId id, bool isBegun);
    void addNote(ParticipantId person, const QString& before, const QString& remark);
    void recordRow(int index, Outcome outcome);
    QString codesOf(int index, Outcome outcome) const;
    int freshRows() const;

    db::Transaction& m_tx;
    const Plan& m_plan;
    const Known& m_known;
    RowMapper m_mapper;
    RowsAhead m_rows;
    OwnWriter m_own;            ///< for the own list
    MappedRow* m_row = nullptr; ///< the row that is written, when it is
    Applied m_applied;
    int m_nextNumber = 0;
};

int Applier::freshRows() const {
    return static_cast<int>(std::count_if(m_plan.rows.begin(), m_plan.rows.end(), becomesNew));
}

void Applier::startRun(const QString& fileName) {
    store::import_runs::Run run;
    run.fileName = QFileInfo(fileName).fileName();
    run.worker = WorkerId{m_tx.database().actor().worker};
    run.sha256 = QString::fromLatin1(m_plan.table.source.sha256());
    run.mapping = QString::fromUtf8(toJson(
        {m_plan.mapping, m_plan.table.source.encoding, m_plan.table.layout.separator, m_plan.table.layout.headerLine}));
    run.total = m_plan.counts.rows;
    m_applied.run = store::import_runs::add(m_tx, run);
    m_tx.setNote(QString::number(m_plan.counts.rows));
    m_tx.announceEverything();
}

/// What the row cannot know by itself.
void Applier::settle(int index) {
    if (m_plan.groups.contains(index))
        m_row->values.caseload.remark = joinedRemarks(m_plan, m_mapper, index);
    settleWijk(m_row->values, m_known.wijken);
}

void Applier::addPerson(int index) {
    Participant& person = m_row->values.person;
    person.id = newId<ParticipantId>();
    person.number = m_nextNumber++;
    person.toComplete = person.born.isUnknown();
    m_tx.nextAct({QStringLiteral("participant_imported"), person.id.value, {}});
    store::participants::add(m_tx, person);
    m_applied.people[static_cast<std::size_t>(index)] = person.id;
    if (!m_mapper.givesCaseload())
        return;
    CaseloadRecord& record = m_row->values.caseload;
    record.participant = person.id;
    record.importRun = m_applied.run;
    addNote(person.id, {}, record.remark);
    store::caseload::add(m_tx, record);
}

bool Applier::changePerson(int index, ParticipantId id) {
    const auto before = store::participants::find(m_tx.database(), id);
    if (!before)
        throw Error(Fault::Conflict);
    m_applied.people[static_cast<std::size_t>(index)] = id;
    const Participant after = merged(*before, m_row->values, m_mapper);
    const auto record = m_mapper.givesCaseload() ? store::caseload::ofParticipant(m_tx.database(), id) : std::nullopt;
    CaseloadRecord next = merged(record.value_or(CaseloadRecord{}), m_row->values, m_mapper);
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
        store::caseload::add(m_tx, next);
    return true;
}

/// Of all rows of the person; the line of the journal is begun when nothing else of the person was written.
bool Applier::addTrajectories(int index, ParticipantId id, bool isBegun) {
    if (!m_mapper.isOwnList())
        return false;
    bool added = false;
    for (const int member : m_plan.groups.value(index, {index})) {
        if (!m_own.mayAdd(member, id))
            continue;
        if (!isBegun && !added)
            m_tx.nextAct({QStringLiteral("participant_imported"), id.value, {}});
        m_own.add(member, id);
        m_applied.people[static_cast<std::size_t>(member)] = id;
        ++m_applied.trajectories;
        added = true;
    }
    return added;
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
    store::notes::add(m_tx, note);
}

Outcome Applier::applyRow(int index) {
    const PlannedRow& planned = m_plan.rows[static_cast<std::size_t>(index)];
    const bool isNew = becomesNew(planned);
    if (isNew || mayChangeSomebody(planned)) {
        m_row = m_rows.next();
        if (!m_row)
            throw Error(Fault::Internal, QStringLiteral("a planned row is gone"));
        settle(index);
    }
    if (isNew) {
        addPerson(index);
        addTrajectories(index, m_applied.people[static_cast<std::size_t>(index)], true);
        return Outcome::New;
    }
    if (mayChangeSomebody(planned)) {
        const ParticipantId id = planned.match.isNull() && planned.other >= 0
                                     ? m_applied.people[static_cast<std::size_t>(planned.other)]
                                     : planned.match;
        if (id.isNull())
            return Outcome::Doubtful; // the row it repeats was left out itself
        const bool changed = changePerson(index, id);
        return addTrajectories(index, id, changed) || changed ? Outcome::Changed : Outcome::Same;
    }
    if (planned.outcome == Outcome::Same)
        m_applied.people[static_cast<std::size_t>(index)] = planned.match;
    return planned.outcome;
}

/// Of the row itself, then of what only the others or the department could tell.
QString Applier::codesOf(int index, Outcome outcome) const {
    QStringList codes;
    const auto add = [&codes](const Problems& problems) {
        for (const Problem& problem : problems)
            codes << problem.code;
    };
    if (outcome == Outcome::New || outcome == Outcome::Changed) {
        add(m_row->values.problems);
        if (const auto found = m_plan.found.constFind(index); found != m_plan.found.constEnd())
            add(*found);
    } else {
        add(problemsOf(m_plan, index));
    }
    if (codes.size() > 1)
        codes.removeDuplicates();
    return codes.join(u' ');
}

/// Rows that change nothing leave a trace only when they hold columns that are kept.
void Applier::recordRow(int index, Outcome outcome) {
    if (outcome == Outcome::Same)
        return;
    const bool taken = outcome == Outcome::New || outcome == Outcome::Changed;
    store::import_runs::addRow(m_tx, m_applied.run,
                               {m_plan.rows[static_cast<std::size_t>(index)].line, codeOf(outcome),
                                m_applied.people[static_cast<std::size_t>(index)], codesOf(index, outcome),
                                taken ? m_mapper.kept(m_row->row) : QString()});
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
