// SPDX-License-Identifier: EUPL-1.2
#include "core/db/postgres_engine.h"

#include "core/base/id.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace wijkwerk::db {

namespace {

Fault faultOf(const QSqlError& error) {
    const QString code = error.nativeErrorCode();
    const auto starts = [&](const char* prefix) { return code.startsWith(QLatin1String(prefix)); };
    if (starts("23"))
        return Fault::Constraint;
    if (code == QLatin1String("25006"))
        return Fault::ReadOnly;
    if (code == QLatin1String("40001") || code == QLatin1String("40P01") || code == QLatin1String("55P03"))
        return Fault::Busy;
    if (code == QLatin1String("57014"))
        return Fault::Cancelled;
    if (starts("53"))
        return Fault::DiskFull;
    if (starts("08") || starts("57P") || error.type() == QSqlError::ConnectionError)
        return Fault::NoServer;
    return Fault::Internal;
}

[[noreturn]] void fail(const QSqlError& error) {
    throw Error(faultOf(error), error.text());
}

const QVariant nothing{QMetaType::fromType<QString>()};

class PostgresStatement final : public EngineStatement {
public:
    PostgresStatement(const QSqlDatabase& connection, const QString& sql)
        : m_query(connection)
        , m_placeholders(placeholdersOf(sql))
        , m_values(m_placeholders.names.size(), nothing) {
        // Not forward only: the driver would throw the rest away when another statement runs before this one is read.
        if (!m_query.prepare(m_placeholders.positional))
            fail(m_query.lastError());
    }

    int parameter(const char* name) const override {
        const auto at = std::ranges::find(m_placeholders.names, QByteArray(name));
        return at == m_placeholders.names.end() ? -1 : int(at - m_placeholders.names.begin());
    }
    void bindNull(int parameter) override { value(parameter) = nothing; }
    void bindInteger(int parameter, std::int64_t number) override { value(parameter) = qlonglong(number); }
    void bindUtf8(int parameter, std::string_view text) override {
        value(parameter) =
            text.empty() ? QString::fromLatin1("") : QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    void bindBytes(int parameter, const QByteArray& bytes) override { value(parameter) = bytes; }

    bool step() override {
        if (!m_executed) {
            for (std::size_t i = 0; i < m_placeholders.order.size(); ++i)
                m_query.bindValue(int(i), m_values[std::size_t(m_placeholders.order[i])]);
            if (!m_query.exec())
                fail(m_query.lastError());
            m_executed = true;
        }
        m_texts.clear();
        return m_query.isSelect() && m_query.next();
    }
    void reset() override {
        m_query.finish();
        m_executed = false;
        m_texts.clear();
        std::ranges::fill(m_values, nothing);
    }
    std::int64_t changedRows() const override { return m_query.numRowsAffected(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    std::int64_t integer(int column) const override { return m_query.value(column).toLongLong(); }
    std::string_view utf8(int column) const override {
        const QVariant cell = m_query.value(column);
        const bool isMoment = cell.typeId() == QMetaType::QDateTime;
        const QString text = isMoment ? cell.toDateTime().toUTC().toString(Qt::ISODateWithMs) : cell.toString();
        m_texts.push_back(std::make_unique<QByteArray>(text.toUtf8()));
        return {m_texts.back()->constData(), std::size_t(m_texts.back()->size())};
    }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    QVariant& value(int parameter) { return m_values.at(std::size_t(parameter)); }

    QSqlQuery m_query;
    Placeholders m_placeholders;
    std::vector<QVariant> m_values;
    mutable std::vector<std::unique_ptr<QByteArray>> m_texts; // texts handed out for the current row
    bool m_executed = false;
};

class PostgresEngine final : public Engine {
public:
    explicit PostgresEngine(const PostgresTarget& target)
        : m_name(QStringLiteral("wijkwerk-%1").arg(newIdValue())) {
        QString trouble;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
            connection.setHostName(target.host);
            connection.setPort(target.port);
            connection.setDatabaseName(target.database);
            connection.setUserName(target.user);
            connection.setPassword(target.password);
            if (!connection.open())
                trouble = connection.lastError().text();
        }
        if (!trouble.isEmpty()) {
            QSqlDatabase::removeDatabase(m_name);
            throw Error(Fault::NoServer, trouble);
        }
        execute(QStringLiteral("set time zone 'UTC'"));
        execute(QStringLiteral("set client_min_messages = warning"));
        if (!target.schema.isEmpty())
            execute(QStringLiteral("set search_path to \"%1\"").arg(target.schema));
    }
    ~PostgresEngine() override {
        connection().close();
        QSqlDatabase::removeDatabase(m_name);
    }

    EngineKind kind() const override { return EngineKind::Postgres; }
    std::unique_ptr<EngineStatement> prepare(const QString& sql) override {
        return std::make_unique<PostgresStatement>(connection(), sql);
    }
    void execute(const QString& sql) override {
        QSqlQuery query(connection());
        if (!query.exec(sql))
            fail(query.lastError());
        if (sql.startsWith(QLatin1String("begin")))
            m_inTransaction = true;
        else if (sql == QLatin1String("commit") || sql == QLatin1String("rollback"))
            m_inTransaction = false;
    }
    bool isReadOnly() const override { return false; }
    bool inTransaction() const override { return m_inTransaction; }
    void setBusyTimeout(int milliseconds) override {
        execute(QStringLiteral("set lock_timeout = %1").arg(std::max(milliseconds, 1)));
    }
    void interrupt() override {} // Qt Sql offers no way to cancel a statement of libpq from another thread

private:
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    QString m_name;
    bool m_inTransaction = false;
};

} // namespace

std::unique_ptr<Engine> openPostgres(const PostgresTarget& target) {
    return std::make_unique<PostgresEngine>(target);
}

} // namespace wijkwerk::db
