// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QThread>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <pwd.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace wijkwerk::test {

namespace {

constexpr int patienceMs = 60000;

QString folderPrefix() {
    return QStringLiteral("wijkwerk-pg-");
}

[[noreturn]] void fail(const QString& what) {
    throw std::runtime_error(what.toStdString());
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The newest of the installed versions that is at least 15.
QString installedPrograms() {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString best;
    int newest = 14;
    for (const QString& name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString programs = versions.filePath(name) + QStringLiteral("/bin");
        if (name.toInt() > newest && QFile::exists(programs + QStringLiteral("/initdb"))) {
            newest = name.toInt();
            best = programs;
        }
    }
    return best;
}

// `setpriv` changes the account without a shell in between, so that the process id stays ours, and lets the system end
// the server when this program dies.
QStringList asAccount(const QString& account, const QStringList& command) {
    QStringList whole{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig=QUIT")};
    if (!account.isEmpty())
        whole << QStringLiteral("--reuid=") + account << QStringLiteral("--regid=") + account
              << QStringLiteral("--init-groups");
    return whole + command;
}

pid_t startProgram(const QStringList& command, const QString& log) {
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    const QByteArray logName = QFile::encodeName(log);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, logName.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn_file_actions_adddup2(&files, 1, 2);
    pid_t pid = 0;
    const int trouble = ::posix_spawnp(&pid, arguments[0], &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    return trouble == 0 ? pid : 0;
}

bool isAlive(qint64 pid) {
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

// A run that was killed leaves its folder, and on systems without --pdeathsig its server. The folder carries the number
// of the run's process; what does not belong to a living process is cleared away.
void clearAwayLeftovers() {
    const QDir tmp(QStringLiteral("/tmp"));
    for (const QString& name : tmp.entryList({folderPrefix() + u'*'}, QDir::Dirs)) {
        const QString folder = tmp.filePath(name);
        if (isAlive(name.mid(folderPrefix().size()).section(u'-', 0, 0).toLongLong()))
            continue;
        const qint64 server =
            contentOf(folder + QStringLiteral("/data/postmaster.pid")).split('\n').value(0).toLongLong();
        const QByteArray commandLine = contentOf(QStringLiteral("/proc/%1/cmdline").arg(server));
        if (server > 1 && commandLine.contains(QFile::encodeName(folder)))
            ::kill(static_cast<pid_t>(server), SIGQUIT);
        QDir(folder).removeRecursively();
    }
}

} // namespace

PostgresServer::PostgresServer(const QString& programs, const QString& account)
    : m_programs(programs)
    , m_account(account) {
    clearAwayLeftovers();
    QByteArray name = "/tmp/" + folderPrefix().toLatin1() + QByteArray::number(::getpid()) + "-XXXXXX";
    if (!::mkdtemp(name.data()))
        fail(QStringLiteral("no folder for PostgreSQL could be made in /tmp"));
    m_folder = QFile::decodeName(name);
    if (!account.isEmpty()) {
        const passwd* entry = ::getpwnam(account.toLatin1().constData());
        if (!entry || ::chown(name.constData(), entry->pw_uid, entry->pw_gid) != 0)
            fail(QStringLiteral("the folder of PostgreSQL could not be given to ") + account);
    }
    start();
}

void PostgresServer::start() {
    const QString data = m_folder + QStringLiteral("/data");
    QStringList initialise = asAccount(m_account, {m_programs + QStringLiteral("/initdb"), "-D", data, "-U", "wijkwerk",
                                                   "--encoding=UTF8", "--locale=C", "--auth=trust", "--no-sync"});
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString program = initialise.takeFirst();
    process.start(program, initialise);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        fail(QStringLiteral("initdb: ") + QString::fromUtf8(process.readAll()));

    QStringList serve = asAccount(m_account, {m_programs + QStringLiteral("/postgres"), "-D", data, "-k", m_folder});
    for (const char* setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off",
                                "shared_buffers=16MB", "max_connections=20", "timezone=UTC", "lc_messages=C"})
        serve << QStringLiteral("-c") << QLatin1String(setting);
    const QString log = m_folder + QStringLiteral("/log");
    m_pid = startProgram(serve, log);
    for (int waited = 0; waited < patienceMs; waited += 20) {
        const QByteArray status = contentOf(data + QStringLiteral("/postmaster.pid")).split('\n').value(7);
        if (status.trimmed() == "ready")
            return;
        if (m_pid == 0 || ::waitpid(static_cast<pid_t>(m_pid), nullptr, WNOHANG) != 0) {
            m_pid = 0;
            break;
        }
        QThread::msleep(20);
    }
    fail(QStringLiteral("postgres: ") + QString::fromUtf8(contentOf(log)));
}

PostgresServer::~PostgresServer() {
    if (m_pid > 0) {
        ::kill(static_cast<pid_t>(m_pid), SIGQUIT); // nothing in it is worth keeping
        ::waitpid(static_cast<pid_t>(m_pid), nullptr, 0);
    }
    QDir(m_folder).removeRecursively();
}

db::PostgresTarget PostgresServer::target(const QString& schema) const {
    db::PostgresTarget target;
    target.host = m_folder;
    target.database = QStringLiteral("postgres");
    target.user = QStringLiteral("wijkwerk");
    target.schema = schema;
    return target;
}

void PostgresServer::execute(const QString& sql) {
    db::openPostgres(target({}))->execute(sql);
}

db::PostgresTarget PostgresServer::newSchema() {
    const QString schema = QStringLiteral("test_%1").arg(++m_schemas);
    execute(QStringLiteral("create schema ") + schema);
    return target(schema);
}

void PostgresServer::dropSchema(const QString& schema) {
    execute(QStringLiteral("drop schema %1 cascade").arg(schema));
}

PostgresServer* postgres() {
    static const auto server = []() -> std::unique_ptr<PostgresServer> {
        const QString programs = installedPrograms();
        const bool hasDriver = QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"));
        if (!programs.isEmpty() && hasDriver)
            return std::make_unique<PostgresServer>(programs,
                                                    ::geteuid() == 0 ? QStringLiteral("postgres") : QString());
        const QString what =
            programs.isEmpty() ? QStringLiteral("PostgreSQL 15") : QStringLiteral("the Qt driver QPSQL");
        if (qEnvironmentVariable("CI") == u"true")
            fail(what + QStringLiteral(" is not installed, and CI=true requires it"));
        std::fprintf(stderr, "%s is not installed: the stores are tested on SQLite only\n", qPrintable(what));
        return nullptr;
    }();
    return server.get();
}

} // namespace wijkwerk::test
