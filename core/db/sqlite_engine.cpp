// SPDX-License-Identifier: EUPL-1.2
#include "core/db/sqlite_engine.h"

#include "core/db/cipher.h"
#include "core/db/raw_file.h"
#include "core/db/slice_file.h"
#include "core/db/slice_vfs.h"
#include "core/db/sqlite_fault.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace wijkwerk::db {

namespace {

[[noreturn]] void fail(sqlite3* handle, int code) {
    throw Error(faultOfSqlite(handle, code), QString::fromUtf8(sqlite3_errmsg(handle)));
}

class SqliteStatement final : public EngineStatement {
public:
    SqliteStatement(sqlite3* handle, const QString& sql)
        : m_handle(handle) {
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                                            &m_statement, nullptr);
        if (code != SQLITE_OK)
            fail(handle, code);
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    int parameter(const char* name) const override {
        char withColon[64] = ":";
        qstrncpy(withColon + 1, name, sizeof withColon - 1);
        return sqlite3_bind_parameter_index(m_statement, withColon) - 1;
    }
    void bindNull(int parameter) override { check(sqlite3_bind_null(m_statement, parameter + 1)); }
    void bindInteger(int parameter, std::int64_t value) override {
        check(sqlite3_bind_int64(m_statement, parameter + 1, value));
    }
    void bindUtf8(int parameter, std::string_view value) override {
        check(sqlite3_bind_text(m_statement, parameter + 1, value.data() ? value.data() : "", int(value.size()),
                                SQLITE_TRANSIENT));
    }
    void bindBytes(int parameter, const QByteArray& value) override {
        check(sqlite3_bind_blob64(m_statement, parameter + 1, value.constData(), sqlite3_uint64(value.size()),
                                  SQLITE_TRANSIENT));
    }
    bool step() override {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            fail(m_handle, code);
        return false;
    }
    void reset() override {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    std::int64_t changedRows() const override { return sqlite3_changes64(m_handle); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view utf8(int column) const override {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        if (!text)
            return {};
        return {text, std::size_t(sqlite3_column_bytes(m_statement, column))};
    }
    QByteArray bytes(int column) const override {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray();
    }

private:
    void check(int code) const {
        if (code != SQLITE_OK)
            fail(m_handle, code);
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

int flagsOf(FileMode mode) {
    return (mode == FileMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
           SQLITE_OPEN_EXRESCODE;
}

class SqliteEngine final : public Engine {
public:
    /// `name` is that of a file, or a URI where the flags say so.
    SqliteEngine(const QByteArray& name, int flags, const char* vfs = nullptr) {
        tuneLibrary();
        const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, vfs);
        if (code != SQLITE_OK) {
            sqlite3_close(m_handle);
            throw Error(faultOfSqlite(code), QFile::decodeName(name));
        }
    }
    ~SqliteEngine() override { sqlite3_close_v2(m_handle); }

    EngineKind kind() const override { return EngineKind::Sqlite; }
    std::unique_ptr<EngineStatement> prepare(const QString& sql) override {
        return std::make_unique<SqliteStatement>(m_handle, sql);
    }
    void execute(const QString& sql) override {
        const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            fail(m_handle, code);
    }
    bool isReadOnly() const override { return sqlite3_db_readonly(m_handle, "main") == 1; }
    bool inTransaction() const override { return sqlite3_get_autocommit(m_handle) == 0; }
    void setBusyTimeout(int milliseconds) override { sqlite3_busy_timeout(m_handle, milliseconds); }
    void interrupt() override { sqlite3_interrupt(m_handle); }
    sqlite3* handle() const { return m_handle; }
    const keys::ChainKey* chainKey() const override { return m_chainKey ? &*m_chainKey : nullptr; }
    void linkUnder(const keys::DataKey& key) {
        if (encrypts())
            m_chainKey.emplace(key);
    }

private:
    sqlite3* m_handle = nullptr;
    std::optional<keys::ChainKey> m_chainKey;
};

void setLimits(sqlite3* handle) {
    // Nothing in a file, however it came to be, may run code or eat the machine.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches one
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
}

struct Setting {
    const char* pragma;
    const char* value;
    const char* answer;
};

// DELETE + EXTRA loses nothing at a power cut; the spill is off so that only the moment of commit excludes readers.
constexpr Setting settings[] = {
    {"journal_mode", "delete", "delete"},
    {"synchronous", "extra", "3"},
    {"foreign_keys", "on", "1"},
    {"secure_delete", "on", "1"},
    {"cell_size_check", "on", "1"},
    {"trusted_schema", "off", "0"},
    {"mmap_size", "0", "0"},
    {"cache_size", "-65536", "-65536"},
    {"temp_store", "memory", "2"},
    {"cache_spill", "off", "0"},
};

QString answerTo(Engine& engine, const QString& sql) {
    const auto statement = engine.prepare(sql);
    if (!statement->step())
        return {};
    const std::string_view text = statement->utf8(0);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void settle(Engine& engine) {
    for (const Setting& setting : settings) {
        const QString pragma = QLatin1String("pragma ") + QLatin1String(setting.pragma);
        engine.execute(pragma + u'=' + QLatin1String(setting.value));
        if (answerTo(engine, pragma) != QLatin1String(setting.answer))
            throw Error(Fault::Internal, pragma);
    }
}

} // namespace

std::unique_ptr<Engine> openSqlite(const QString& path, const keys::DataKey& key, FileMode mode, Fault whenLocked) {
    assertEncrypted(path);
    auto engine = std::make_unique<SqliteEngine>(QFile::encodeName(path), flagsOf(mode));
    engine->setBusyTimeout(readerPatience);
    unlock(engine->handle(), key, whenLocked);
    engine->linkUnder(key);
    setLimits(engine->handle());
    settle(*engine);
    return engine;
}

bool keyOpens(const QString& path, const keys::DataKey& key) {
    SqliteEngine engine(QFile::encodeName(path), flagsOf(FileMode::ReadOnly));
    engine.setBusyTimeout(readerPatience);
    return opensWith(engine.handle(), key);
}

void changeKey(const QString& path, const keys::DataKey& key, const keys::DataKey& newKey) {
    SqliteEngine engine(QFile::encodeName(path), flagsOf(FileMode::ReadWrite));
    unlock(engine.handle(), key, Fault::WrongKeyOrDamaged);
    engine.execute(QStringLiteral("pragma journal_mode=memory"));
    engine.execute(QStringLiteral("pragma synchronous=off"));
    encryptAnew(engine.handle(), newKey);
}

std::unique_ptr<Engine> openInMemory() {
    return std::make_unique<SqliteEngine>(":memory:", flagsOf(FileMode::ReadWrite));
}

std::unique_ptr<Engine> openPlainSqlite(const QString& path, FileMode mode) {
    auto engine = std::make_unique<SqliteEngine>(QFile::encodeName(path), flagsOf(mode));
    engine->setBusyTimeout(readerPatience);
    if (sqlite3_exec(engine->handle(), "select count(*) from sqlite_master", nullptr, nullptr, nullptr) ==
        SQLITE_NOTADB)
        throw Error(Fault::NotADepartment, path);
    setLimits(engine->handle());
    settle(*engine);
    return engine;
}

void exportPlain(const QString& plain, const QString& target, const keys::DataKey& key) {
    SqliteEngine engine(QFile::encodeName(target), flagsOf(FileMode::ReadWrite));
    unlock(engine.handle(), key, Fault::WrongKeyOrDamaged);
    // Nobody knows of the file yet; who puts it in place makes it durable as a whole.
    engine.execute(QStringLiteral("pragma journal_mode=memory"));
    engine.execute(QStringLiteral("pragma synchronous=off"));
    const auto attach = engine.prepare(QStringLiteral("attach database :plain as plain key ''"));
    attach->bindUtf8(0, plain.toStdString());
    attach->step();
    engine.execute(QStringLiteral("select sqlcipher_export('main', 'plain')"));
    for (const char* pragma : {"application_id", "user_version"}) {
        const QString name = QLatin1String(pragma);
        engine.execute(
            QStringLiteral("pragma main.%1 = %2").arg(name, answerTo(engine, QLatin1String("pragma plain.") + name)));
    }
    attach->reset();
    engine.execute(QStringLiteral("detach database plain"));
}

std::unique_ptr<Engine> openSlice(const Slice& slice, const keys::DataKey& key, Fault whenLocked) {
    const QByteArray uri = (slice.path.startsWith(u'/') ? "file://" : "file:///") +
                           QUrl::toPercentEncoding(slice.path, "/") + "?at=" + QByteArray::number(slice.at) +
                           "&bytes=" + QByteArray::number(slice.bytes);
    auto engine = std::make_unique<SqliteEngine>(uri, flagsOf(FileMode::ReadOnly) | SQLITE_OPEN_URI, sliceVfs());
    unlock(engine->handle(), key, whenLocked);
    engine->linkUnder(key);
    setLimits(engine->handle());
    engine->execute(QStringLiteral("pragma cell_size_check=on"));
    engine->execute(QStringLiteral("pragma temp_store=memory"));
    engine->execute(QStringLiteral("pragma mmap_size=0"));
    return engine;
}

namespace {

sqlite3_file* fileOf(Engine& engine) {
    sqlite3_file* file = nullptr;
    auto* sqlite = dynamic_cast<SqliteEngine*>(&engine);
    if (!sqlite || sqlite3_file_control(sqlite->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file)
        throw Error(Fault::Internal, QStringLiteral("only a department in a file has bytes"));
    return file;
}

} // namespace

qint64 rawSize(Engine& engine) {
    return rawSize(fileOf(engine));
}

QByteArray rawBytes(Engine& engine, qint64 at, qint64 length) {
    return rawBytes(fileOf(engine), at, length);
}

QString sqliteVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace wijkwerk::db
