// SPDX-License-Identifier: EUPL-1.2
// A private PostgreSQL for one run of a test program: started when first asked for, reached by a unix socket only, gone
// with the program. Never touches a server that is already on the machine.
#pragma once

#include "core/db/postgres_engine.h"

#include <QString>

namespace wijkwerk::test {

class PostgresServer {
public:
    /// Starts a server in a new folder below /tmp (short, because the path of a socket may have some 100 characters).
    /// Throws std::runtime_error with the server's own words when that fails.
    PostgresServer(const QString& programs, const QString& account);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Makes an empty schema with a name of its own and returns how to reach it.
    db::PostgresTarget newSchema();
    void dropSchema(const QString& schema);
    db::PostgresTarget target(const QString& schema) const;

private:
    void start();
    void execute(const QString& sql);

    QString m_programs; ///< folder with initdb and postgres
    QString m_account;  ///< system account of the server; empty for our own
    QString m_folder;
    qint64 m_pid = 0;
    int m_schemas = 0;
};

/// The server of this run; null when PostgreSQL or the Qt driver for it is not installed, which is said once. When the
/// environment has CI=true a missing server is an error (std::runtime_error).
PostgresServer* postgres();

} // namespace wijkwerk::test
