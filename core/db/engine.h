// SPDX-License-Identifier: EUPL-1.2
// What an engine must be able to do. Only database, statement and transaction speak to this; nobody outside core/db.
#pragma once

#include "core/base/error.h"
#include "core/keys/chain.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace wijkwerk::db {

enum class EngineKind { Sqlite, Postgres };

/// How long reading waits for a writer who is just committing, in milliseconds.
constexpr int readerPatience = 5000;

/// One prepared statement of an engine. Parameters count from 0, in order of the first appearance of their name.
class EngineStatement {
public:
    virtual ~EngineStatement() = default;
    virtual int parameter(const char* name) const = 0; ///< -1 when the statement has no such name
    virtual void bindNull(int parameter) = 0;
    virtual void bindInteger(int parameter, std::int64_t value) = 0;
    virtual void bindUtf8(int parameter, std::string_view value) = 0;
    virtual void bindBytes(int parameter, const QByteArray& value) = 0;
    virtual bool step() = 0; ///< true when there is a row
    virtual void reset() = 0;
    virtual std::int64_t changedRows() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view utf8(int column) const = 0; ///< valid until the next step
    virtual QByteArray bytes(int column) const = 0;
};

class Engine {
public:
    virtual ~Engine() = default;
    virtual EngineKind kind() const = 0;
    virtual std::unique_ptr<EngineStatement> prepare(const QString& sql) = 0;
    virtual void execute(const QString& sql) = 0;
    virtual bool isReadOnly() const = 0;
    virtual bool inTransaction() const = 0;
    virtual void setBusyTimeout(int milliseconds) = 0;
    virtual void interrupt() = 0; ///< may be called from another thread
    /// Follows from the key of the file; null where there is none, on a server and in a build for practice.
    virtual const keys::ChainKey* chainKey() const { return nullptr; }
};

/// Named placeholders of a statement (`:name`), in order of appearance; strings, comments and `::` are passed over.
struct Placeholders {
    QString positional;            ///< the same statement with `?` for every placeholder
    std::vector<QByteArray> names; ///< distinct, without the colon
    std::vector<int> order;        ///< for every `?` the index into names
};
Placeholders placeholdersOf(const QString& sql);

} // namespace wijkwerk::db
