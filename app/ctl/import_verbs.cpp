// SPDX-License-Identifier: EUPL-1.2
// import: a caseload file into the department, or only the plan of it.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/fold.h"
#include "core/imports/apply.h"
#include "core/imports/known.h"
#include "core/imports/plan.h"
#include "core/imports/report.h"
#include "core/work/import_work.h"
#include "ui/texts/import_labels.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

/// The file as a table with its columns known: by a saved mapping, or guessed.
struct Read {
    imports::Table table;
    imports::Mapping mapping;
    Problems problems;
};

Read readTable(Run& run, imports::ListKind list) {
    std::optional<imports::Profile> profile;
    if (const QString saved = run.text("mapping"); !saved.isEmpty())
        profile = imports::profileFromJson(ctl::readFile(saved));
    imports::Decoded decoded =
        imports::load(run.arguments().at(1), profile ? profile->encoding : std::optional<imports::Encoding>());
    Read result;
    std::optional<imports::Layout> layout;
    if (profile && (profile->separator || profile->headerLine) && !hasWrong(decoded.problems)) {
        layout = imports::guessLayout(decoded.source);
        layout->separator = profile->separator.value_or(layout->separator);
        layout->headerLine = profile->headerLine.value_or(layout->headerLine);
    }
    result.table = imports::openTable(std::move(decoded), layout);
    if (hasWrong(result.table.problems))
        return result; // what it lacks for an import is of no interest then
    if (profile)
        profile->mapping.list = list;
    result.mapping = profile ? imports::applied(*profile, result.table.headers, result.problems)
                             : imports::guessMapping(result.table.headers, list);
    const Problems ofMapping = imports::check(result.mapping);
    result.problems.insert(result.problems.end(), ofMapping.begin(), ofMapping.end());
    return result;
}

QJsonObject json(const imports::Counts& counts) {
    return {{QStringLiteral("rows"), counts.rows},         {QStringLiteral("new"), counts.added},
            {QStringLiteral("changed"), counts.changed},   {QStringLiteral("same"), counts.same},
            {QStringLiteral("wrong"), counts.wrong},       {QStringLiteral("doubtful"), counts.doubtful},
            {QStringLiteral("repeated"), counts.repeated}, {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("warnings"), counts.warnings}, {QStringLiteral("lostLetters"), counts.lostLetters},
            {QStringLiteral("deceased"), counts.deceased}, {QStringLiteral("medicalRemarks"), counts.medicalRemarks}};
}

void tell(Run& run, const imports::Plan& plan) {
    const imports::Counts& counts = plan.counts;
    Output& out = run.out();
    out.set("counts", json(counts));
    QJsonObject codes;
    for (auto it = plan.problemCodes.begin(); it != plan.problemCodes.end(); ++it)
        codes.insert(it.key(), it.value());
    out.set("problemCodes", codes);
    out.set("encoding", codeOf(plan.table.source.encoding));
    out.set("separator", QString(QLatin1Char(plan.table.layout.separator)));
    out.set("sha256", QString::fromLatin1(plan.table.source.sha256()));
    QJsonArray columns;
    for (const imports::Column& column : plan.mapping.columns)
        columns.append(
            QJsonObject{{QStringLiteral("header"), column.header}, {QStringLiteral("target"), codeOf(column.target)}});
    out.set("columns", columns);
    out.line(QCoreApplication::translate("Ctl", "%1 rows: %2 new, %3 changed, %4 the same, %5 wrong, %6 doubtful, "
                                                "%7 more of the same person.")
                 .arg(QString::number(counts.rows), QString::number(counts.added), QString::number(counts.changed),
                      QString::number(counts.same), QString::number(counts.wrong), QString::number(counts.doubtful),
                      QString::number(counts.repeated)));
    if (counts.warnings)
        out.line(QCoreApplication::translate("Ctl", "%1 rows with something to look at.").arg(counts.warnings));
}

/// The problems of the rows that were left out; the others are in the report.
void tellWrongRows(Run& run, const imports::Plan& plan) {
    constexpr int most = 1000;
    QJsonArray rows;
    for (int i = 0; i < int(plan.rows.size()) && rows.size() < most; ++i) {
        const imports::Outcome outcome = plan.rows[std::size_t(i)].outcome;
        if (outcome != imports::Outcome::Wrong && outcome != imports::Outcome::Doubtful)
            continue;
        for (const Problem& problem : imports::problemsOf(plan, i)) {
            rows.append(QJsonObject{{QStringLiteral("row"), plan.rows[std::size_t(i)].line},
                                    {QStringLiteral("outcome"), codeOf(outcome)},
                                    {QStringLiteral("code"), problem.code},
                                    {QStringLiteral("column"), ctl::json(problem.column)},
                                    {QStringLiteral("field"), ctl::json(problem.field)},
                                    {QStringLiteral("value"), ctl::json(problem.value)},
                                    {QStringLiteral("proposal"), ctl::json(problem.proposal)},
                                    {QStringLiteral("message"), ui::textOf(problem)}});
            run.out().line(QCoreApplication::translate("Ctl", "Row %1: %2")
                               .arg(QString::number(plan.rows[std::size_t(i)].line), ui::textOf(problem)));
        }
    }
    run.out().set("leftOut", rows);
}

/// `geen motivatie=dropped_out:motivation;werk=outflow:regular_temporary`
bool readReasons(Run& run, imports::OwnChoices& choices) {
    for (const QString& pair : run.text("reasons").split(u';', Qt::SkipEmptyParts)) {
        const auto ending = imports::endingFromText(pair.section(u'=', -1).trimmed());
        if (!ending || !pair.contains(u'=')) {
            run.out().add({wrong(QStringLiteral("own_reason_unknown"), QStringLiteral("reasons"), pair.left(100))});
            return false;
        }
        choices.endings.insert(fold(pair.section(u'=', 0, -2)), *ending);
    }
    return true;
}

/// `groen=Groenploeg Oost;kantoor=`: nothing behind the sign leaves the place unknown.
bool readPlaces(Run& run, const imports::OwnKnown& known, imports::OwnChoices& choices) {
    for (const QString& pair : run.text("places").split(u';', Qt::SkipEmptyParts)) {
        const QString name = pair.section(u'=', -1).trimmed();
        const WorkplaceId place = known.places.value(fold(name));
        if ((!name.isEmpty() && !place) || !pair.contains(u'=')) {
            run.out().add({wrong(QStringLiteral("own_place_not_ours"), QStringLiteral("places"), name.left(100))});
            return false;
        }
        choices.places.insert(fold(pair.section(u'=', 0, -2)), place);
    }
    return true;
}

/// What every row of the own list becomes, and what its words were taken for.
void tellOwn(Run& run, const imports::Plan& plan) {
    Output& out = run.out();
    const imports::OwnPart& own = plan.own;
    out.set("trajectories", QJsonObject{{QStringLiteral("current"), own.current},
                                        {QStringLiteral("closed"), own.closed},
                                        {QStringLiteral("already"), own.had}});
    out.line(QCoreApplication::translate("Ctl", "Trajectories: %1 that go on, %2 that have ended, %3 already there.")
                 .arg(QString::number(own.current), QString::number(own.closed), QString::number(own.had)));
    QJsonArray reasons;
    for (const imports::OwnReason& reason : own.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("word"), reason.word},
                                   {QStringLiteral("rows"), reason.rows},
                                   {QStringLiteral("becomes"), imports::toText(reason.ending)},
                                   {QStringLiteral("isKnown"), reason.isKnown},
                                   {QStringLiteral("isChosen"), !reason.isGuess}});
        out.line(QCoreApplication::translate("Ctl", "Reason “%1” (%2 rows): %3")
                     .arg(reason.word, QString::number(reason.rows), ui::endingLabelOf(reason.ending)));
    }
    out.set("reasons", reasons);
    QJsonArray places;
    for (const imports::OwnPlace& place : own.places)
        places.append(QJsonObject{{QStringLiteral("word"), place.word},
                                  {QStringLiteral("rows"), place.rows},
                                  {QStringLiteral("workplaceId"), ctl::json(place.place)}});
    out.set("places", places);
    QJsonArray rows;
    for (int i = 0; i < int(plan.rows.size()); ++i) {
        const QString becomes = ui::becomesOf(plan, i);
        rows.append(QJsonObject{{QStringLiteral("row"), plan.rows[std::size_t(i)].line},
                                {QStringLiteral("outcome"), codeOf(plan.rows[std::size_t(i)].outcome)},
                                {QStringLiteral("becomes"), becomes}});
        if (!becomes.isEmpty())
            out.line(QCoreApplication::translate("Ctl", "Row %1: %2")
                         .arg(QString::number(plan.rows[std::size_t(i)].line), becomes));
    }
    out.set("rows", rows);
}

/// A file about people leaves the department: how many rows is journalled, not which.
void writePeople(Run& run, const QString& path, const QByteArray& bytes, int rows) {
    run.noteFirst({QStringLiteral("list_exported"), 0, QString::number(rows)});
    writeFile(path, bytes);
}

void writeReports(Run& run, const imports::Plan& plan) {
    if (const QString path = run.text("report"); !path.isEmpty())
        writePeople(run, path, imports::rowReport(plan, ui::reportWords()), int(plan.rows.size()));
    if (const QString path = run.text("left-out"); !path.isEmpty()) {
        const QByteArray rows = imports::leftOutRows(plan, ui::reportWords());
        if (!rows.isEmpty())
            writePeople(run, path, rows, plan.counts.wrong + plan.counts.doubtful);
    }
}

void saveMapping(Run& run, const Read& file) {
    const QString path = run.text("save-mapping");
    if (path.isEmpty())
        return;
    imports::Profile profile;
    profile.mapping = file.mapping;
    profile.encoding = file.table.source.encoding;
    profile.separator = file.table.layout.separator;
    profile.headerLine = file.table.layout.headerLine;
    writeFile(path, imports::toJson(profile));
}

Exit refuseStrict(Run& run, const imports::Plan& plan) {
    for (int i = 0; i < int(plan.rows.size()); ++i) {
        if (plan.rows[std::size_t(i)].outcome != imports::Outcome::Wrong)
            continue;
        Problems problems = imports::problemsOf(plan, i);
        for (Problem& problem : problems)
            problem.row = plan.rows[std::size_t(i)].line;
        run.out().add(problems);
    }
    run.out().set("applied", false);
    return Exit::Refused;
}

Exit write(Run& run, db::Database& database, const imports::Plan& plan, const imports::Known& known) {
    db::Transaction tx(database, imports::importAct());
    const auto applied = work::importCaseload(tx, plan, known, QFileInfo(run.arguments().at(1)).fileName());
    if (!applied)
        return run.say(applied);
    tx.commit();
    run.out().set("importRunId", ctl::json(applied.done->run));
    run.out().set("counts", json(applied.done->counts));
    if (plan.mapping.list == imports::ListKind::Own) {
        run.out().set("trajectoriesAdded", applied.done->trajectories);
        run.out().line(QCoreApplication::translate("Ctl", "The own list was taken in."));
    } else {
        run.out().line(QCoreApplication::translate("Ctl", "The caseload file was taken in."));
    }
    return Exit::Done;
}

Exit importList(Run& run, imports::ListKind list) {
    const bool dryRun = run.arguments().has(QStringLiteral("dry-run"));
    if (dryRun)
        run.onlyLook();
    db::Database& database = dryRun ? run.database() : run.writable();
    if (run.failed())
        return Exit::Refused;
    const Read file = readTable(run, list);
    run.out().add(file.problems);
    if (hasWrong(file.table.problems) || hasWrong(file.problems)) {
        run.out().add(file.table.problems);
        return Exit::Refused;
    }
    const imports::Known known = imports::knownOf(database, list);
    imports::OwnChoices choices;
    if (!readReasons(run, choices) || !readPlaces(run, known.own, choices))
        return Exit::Refused;
    const imports::Plan plan = imports::plan(file.table, file.mapping, known, run.today(), {}, choices);
    run.out().add(plan.problems);
    tell(run, plan);
    if (list == imports::ListKind::Own)
        tellOwn(run, plan);
    writeReports(run, plan);
    saveMapping(run, file);
    if (hasWrong(plan.problems))
        return Exit::Refused;
    if (run.arguments().has(QStringLiteral("strict")) && plan.counts.wrong > 0)
        return refuseStrict(run, plan);
    tellWrongRows(run, plan);
    run.out().set("applied", !dryRun && plan.mayApply());
    if (dryRun || !plan.mayApply()) {
        run.out().line(QCoreApplication::translate("Ctl", "Nothing was written."));
        return Exit::Done;
    }
    return write(run, database, plan, known);
}

Exit importFile(Run& run) {
    return importList(run, imports::ListKind::Caseload);
}

Exit importOwn(Run& run) {
    return importList(run, imports::ListKind::Own);
}

} // namespace

std::span<const Verb> importVerbs() {
    static const Verb table[] = {
        {"import",
         "FILE CSV [--mapping M] [--save-mapping M] [--dry-run] [--strict] [--report OUT.csv] [--left-out OUT.csv]",
         QT_TRANSLATE_NOOP("Ctl", "Takes a caseload file in; --dry-run only says what would happen."),
         "mapping save-mapping report left-out", "dry-run strict", "", 2, 2, false, importFile},
        {"import-own",
         "FILE CSV [--reasons \"WORD=CODE;…\"] [--places \"WORD=WORKPLACE;…\"] [--mapping M] [--save-mapping M] "
         "[--dry-run] [--strict] [--report OUT.csv] [--left-out OUT.csv]",
         QT_TRANSLATE_NOOP("Ctl", "Takes the own list of the wijkbedrijf in, with current and former participants; "
                                  "--dry-run only says what would happen."),
         "mapping save-mapping report left-out reasons places", "dry-run strict", "", 2, 2, false, importOwn},
    };
    return table;
}

} // namespace wijkwerk::ctl
