// SPDX-License-Identifier: EUPL-1.2
// A shared department on PostgreSQL 15, through Qt Sql. Not offered in any dialog yet; every store is tested on it.
#pragma once

#include "core/db/engine.h"

namespace wijkwerk::db {

struct PostgresTarget {
    QString host; ///< name, or the directory of a unix socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString schema; ///< set as search_path
};

/// Throws Error{NoServer} when it cannot be reached.
std::unique_ptr<Engine> openPostgres(const PostgresTarget& target);

} // namespace wijkwerk::db
