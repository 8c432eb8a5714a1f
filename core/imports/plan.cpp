// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/plan.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/imports/fields.h"
#include "core/imports/planner.h"

namespace wijkwerk::imports {
namespace {

/// Reads the row of a plan again; it was read before, so it is there.
Row readAgain(const Plan& plan, int index) {
    const PlannedRow& planned = plan.rows[static_cast<std::size_t>(index)];
    RowReader reader(plan.table.source.view(), plan.table.layout.separator, planned.offset, planned.line);
    Row row;
    reader.next(row);
    return row;
}

class Changes {
public:
    void text(const char* field, const QString& before, const QString& after) {
        if (before != after)
            list.push_back({QString::fromLatin1(field), before, after});
    }
    void date(const char* field, const std::optional<QDate>& before, const std::optional<QDate>& after) {
        text(field, shownDate(before.value_or(QDate())), shownDate(after.value_or(QDate())));
    }
    std::vector<CellChange> list;
};

void compare(Changes& changes, const Participant& before, const Participant& after) {
    const PersonName &a = before.name, &b = after.name;
    changes.text("firstNames", a.firstNames, b.firstNames);
    changes.text("initials", a.initials, b.initials);
    changes.text("callName", a.callName, b.callName);
    changes.text("prefix", a.prefix, b.prefix);
    changes.text("surname", a.surname, b.surname);
    changes.text("partnerPrefix", a.partnerPrefix, b.partnerPrefix);
    changes.text("partnerSurname", a.partnerSurname, b.partnerSurname);
    changes.text("nameUse", codeOf(a.use), codeOf(b.use));
    changes.text("formOfAddress", codeOf(a.address), codeOf(b.address));
    changes.text("sex", codeOf(a.sex), codeOf(b.sex));
    changes.text("bornOn", shownDate(before.born), shownDate(after.born));
    if (before.bsn != after.bsn) // they may end in the same four digits
        changes.list.push_back({QStringLiteral("bsn"), maskedDigits(before.bsn), maskedDigits(after.bsn)});
    changes.text("addressLine1", addressLine1(before.home), addressLine1(after.home));
    changes.text("addressLine2", addressLine2(before.home), addressLine2(after.home));
    changes.text("phone", before.phone, after.phone);
    changes.text("phone2", before.phone2, after.phone2);
    changes.text("email", before.email, after.email);
    changes.text("kind", codeOf(before.kind), codeOf(after.kind));
    if (before.deceased != after.deceased)
        changes.text("deceased", before.deceased ? QStringLiteral("J") : QString(),
                     after.deceased ? QStringLiteral("J") : QString());
    for (std::size_t i = before.externalNumbers.size(); i < after.externalNumbers.size(); ++i)
        changes.text("externalNumbers", {}, after.externalNumbers[i].system + u' ' + after.externalNumbers[i].value);
}

void compare(Changes& changes, const CaseloadRecord& before, const CaseloadRecord& after) {
    changes.text("clientNumber", before.clientNumber, after.clientNumber);
    changes.text("benefit", before.benefit, after.benefit);
    changes.text("team", before.team, after.team);
    changes.text("caseManager", before.caseManager, after.caseManager);
    changes.text("track", before.track, after.track);
    changes.text("phase", before.phase, after.phase);
    changes.text("step", before.step, after.step);
    changes.date("inflowOn", before.inflowOn, after.inflowOn);
    changes.date("outflowOn", before.outflowOn, after.outflowOn);
    changes.text("outflowReason", before.outflowReason, after.outflowReason);
    changes.text("remark", before.remark, after.remark);
}

} // namespace

QString externalKey(const ExternalNumber& number) {
    return number.system + QChar(0x1F) + number.value;
}

std::size_t likeness(const QString& surname, const PartialDate& born) {
    const QString folded = fold(surname);
    if (folded.isEmpty() || !born.isFull())
        return 0;
    const std::size_t hash = qHashMulti(0, folded, born.year, born.month, born.day);
    return hash == 0 ? 1 : hash;
}

void Plan::chooseAs(const Plan& earlier) {
    for (std::size_t i = 0; i < std::min(rows.size(), earlier.rows.size()); ++i) {
        const PlannedRow& before = earlier.rows[i];
        if (rows[i].outcome == Outcome::Doubtful && before.outcome == Outcome::Doubtful &&
            rows[i].match == before.match)
            rows[i].choice = before.choice;
    }
}

Plan plan(const Table& table, const Mapping& mapping, const Known& known, QDate today, const Progress& progress,
          const OwnChoices& choices) {
    Plan plan;
    plan.table = table;
    plan.mapping = mapping;
    plan.today = today;
    plan.asOf = known.asOf;
    plan.problems = table.problems;
    const Problems ofMapping = check(mapping);
    plan.problems.insert(plan.problems.end(), ofMapping.begin(), ofMapping.end());
    if (!hasWrong(plan.problems))
        Planner(plan, known, progress).run();
    if (mapping.list == ListKind::Own && !hasWrong(plan.problems))
        planOwn(plan, known, choices);
    return plan;
}

Problems problemsOf(const Plan& plan, int index) {
    RowMapper mapper(plan.table, plan.mapping, plan.today);
    Problems problems = mapper.read(readAgain(plan, index)).problems;
    const Problems found = plan.found.value(index);
    problems.insert(problems.end(), found.begin(), found.end());
    return problems;
}

QStringList cellsOf(const Plan& plan, int index) {
    QStringList cells;
    const Row row = readAgain(plan, index);
    for (const std::string_view cell : row.cells)
        cells << cellText(cell, plan.table.source.encoding);
    return cells;
}

RowValues valuesOf(const Plan& plan, int index) {
    RowMapper mapper(plan.table, plan.mapping, plan.today);
    return mapper.read(readAgain(plan, index));
}

std::vector<CellChange> changesOf(const Plan& plan, const Known& known, int index) {
    RowMapper mapper(plan.table, plan.mapping, plan.today);
    RowValues values = mapper.read(readAgain(plan, index));
    settleWijk(values, known.wijken);
    if (plan.groups.contains(index))
        values.caseload.remark = joinedRemarks(plan, mapper, index);
    const ParticipantId match = plan.rows[static_cast<std::size_t>(index)].match;
    const auto people = match.isNull() ? std::vector<KnownPerson>{} : known.fetch({match});
    const KnownPerson before = people.empty() ? KnownPerson{} : people.front();
    Changes changes;
    compare(changes, before.participant, merged(before.participant, values, mapper));
    if (mapper.givesCaseload()) {
        const CaseloadRecord record = before.caseload.value_or(CaseloadRecord{});
        compare(changes, record, merged(record, values, mapper));
    }
    return std::move(changes.list);
}

QString joinedRemarks(const Plan& plan, RowMapper& mapper, int index) {
    QStringList remarks;
    for (const int member : plan.groups.value(index)) {
        const QString remark = mapper.read(readAgain(plan, member)).caseload.remark;
        if (!remark.isEmpty() && !remarks.contains(remark))
            remarks << remark;
    }
    return remarks.join(u'\n');
}

} // namespace wijkwerk::imports
