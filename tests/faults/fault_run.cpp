// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/fault_run.h"

#include "core/db/chain_check.h"
#include "core/db/department_file.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace wijkwerk::faults {

namespace {

constexpr int patienceMs = 60000;

QProcessEnvironment environmentOf(const Command& command) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

void startProgram(QProcess& process, const Command& command) {
    process.start(command.program, command.arguments);
    INFO(command.program.toStdString());
    REQUIRE(process.waitForStarted(patienceMs));
    process.closeWriteChannel();
}

Outcome outcomeOf(QProcess& process) {
    Outcome outcome;
    outcome.killed = process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = outcome.killed ? -1 : process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

void takeCounts(const QString& path, Outcome& outcome) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> counts = file.readAll().trimmed().split(' ');
    outcome.operations = counts.value(0).toLong();
    outcome.reads = counts.value(1).toLong();
}

QStringList textsOf(db::Database& database, const QString& sql) {
    QStringList texts;
    db::Statement query = database.statement(sql);
    while (query.next())
        texts << query.text();
    return texts;
}

} // namespace

Outcome runUnder(const Fault& fault, const QString& folder, const Command& command) {
    const QString counted =
        QDir::temp().filePath(QStringLiteral("wijkwerk-count-%1").arg(QCoreApplication::applicationPid()));
    QFile::remove(counted);
    QProcess process;
    QProcessEnvironment environment = environmentOf(command);
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WIJKWERK_BIN_DIR "/faultshim.so"));
    environment.insert(QStringLiteral("WIJKWERK_FAULT_DIR"), folder);
    environment.insert(QStringLiteral("WIJKWERK_FAULT_COUNT_FILE"), counted);
    environment.insert(QStringLiteral("WIJKWERK_FAULT_KILL_AT"), QString::number(fault.killAt));
    environment.insert(QStringLiteral("WIJKWERK_FAULT_TORN"), QString::number(fault.torn));
    environment.insert(QStringLiteral("WIJKWERK_FAULT_FAIL_AT"), QString::number(fault.failAt));
    environment.insert(QStringLiteral("WIJKWERK_FAULT_STICKY"), QString::number(fault.sticky));
    if (!fault.record.isEmpty())
        environment.insert(QStringLiteral("WIJKWERK_FAULT_RECORD"), fault.record);
    environment.insert(QStringLiteral("WIJKWERK_FAULT_FREE"), QString::number(fault.free));
    if (fault.failReadAt)
        environment.insert(QStringLiteral("WIJKWERK_FAULT_READ_AT"), QString::number(fault.failReadAt));
    if (fault.noLocks)
        environment.insert(QStringLiteral("WIJKWERK_FAULT_NO_LOCKS"), QStringLiteral("1"));
    if (fault.error)
        environment.insert(QStringLiteral("WIJKWERK_FAULT_ERRNO"), QString::number(fault.error));
    process.setProcessEnvironment(environment);
    startProgram(process, command);
    REQUIRE(process.waitForFinished(patienceMs));
    Outcome outcome = outcomeOf(process);
    takeCounts(counted, outcome);
    QFile::remove(counted);
    return outcome;
}

Outcome runAndKillAfter(int milliseconds, const Command& command) {
    QProcess process;
    process.setProcessEnvironment(environmentOf(command));
    startProgram(process, command);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        REQUIRE(process.waitForFinished(patienceMs));
    }
    return outcomeOf(process);
}

State stateOf(const QString& path) {
    if (!QFile::exists(path))
        return {};
    db::Database database =
        db::openDepartmentFile(path, test::keyOf(path), db::FileMode::ReadWrite, db::actorHere(0), {});
    State state;
    CHECK(textsOf(database, QStringLiteral("pragma integrity_check")) == QStringList{QStringLiteral("ok")});
    CHECK(textsOf(database, QStringLiteral("pragma foreign_key_check")).isEmpty());
    CHECK(db::checkChain(database).isWhole());
    state.insert(QStringLiteral("version"), QString::number(database.number("pragma user_version")));
    const QStringList tables = textsOf(
        // How the index of words lies on its pages differs from time to time; which notes it has is in its docsize.
        database, QStringLiteral("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and "
                                 "name not in ('note_words_data', 'note_words_idx')"));
    for (const QString& table : tables) {
        const bool revised = textsOf(database, QStringLiteral("select name from pragma_table_info('%1')").arg(table))
                                 .contains(QStringLiteral("revision"));
        const QString sum = revised ? QStringLiteral("coalesce(sum(revision), 0)") : QStringLiteral("0");
        // That a letter left the program is a line of its own, written before it leaves; it is no part of the act.
        const QString which = table == u"journal" ? QStringLiteral("journal where act <> 'letter_exported'") : table;
        state.insert(
            table, textsOf(database, QStringLiteral("select count(*) || '/' || %1 from %2").arg(sum, which)).value(0));
    }
    return state;
}

void copyFolder(const QString& from, const QString& to) {
    REQUIRE(QDir(to).removeRecursively());
    REQUIRE(QDir().mkpath(to));
    for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace wijkwerk::faults
