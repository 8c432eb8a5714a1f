// SPDX-License-Identifier: EUPL-1.2
// A prepared statement in use: typed binding by name or in order, and reading of a row from left to right.
#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/words.h"
#include "core/db/engine.h"

#include <QDateTime>

#include <optional>

namespace wijkwerk::db {

/// Borrowed from the cache of a Database and given back at the end of its life. Read it to the end or let it go at
/// once: an open read keeps others from committing. Everything throws Error.
class Statement {
public:
    explicit Statement(std::shared_ptr<EngineStatement> statement)
        : m_statement(std::move(statement)) {}
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the parameter `:name`. Throws Error{Internal} when the statement has none of that name.
    template <class T>
    Statement& bind(const char* name, const T& value) {
        put(numberOf(name), value);
        return *this;
    }
    /// Binds the first parameters in the order in which their names first appear; quicker than by name.
    template <class... T>
    Statement& with(const T&... values) {
        int parameter = 0;
        (put(parameter++, values), ...);
        return *this;
    }

    /// Goes to the next row; false when there is none.
    bool next();
    /// Runs it to the end; returns the number of rows that were inserted, changed or deleted.
    std::int64_t run();
    /// As run(), then ready to be bound again: for many rows with one statement.
    std::int64_t runAgain();

    // Reading, each call takes the next column of the current row.
    std::int64_t number() { return m_statement->integer(m_column++); }
    int integer() { return int(number()); }
    bool flag() { return number() != 0; }
    QString text();
    std::string_view utf8() { return m_statement->utf8(m_column++); } ///< valid until next()
    QByteArray bytes() { return m_statement->bytes(m_column++); }
    QDate date();       ///< invalid when the cell is empty
    QDateTime moment(); ///< UTC; invalid when the cell is empty
    PartialDate partialDate();
    std::optional<QDate> maybeDate();
    std::optional<QDateTime> maybeMoment();
    std::optional<std::int64_t> maybeNumber();
    template <class IdType>
    IdType id() {
        return IdType{number()};
    }
    /// A stored word; throws Error{Damaged} when it is none of the enum.
    template <class E>
    E word() {
        const std::string_view code = utf8();
        if (const auto value = fromCode<E>(code))
            return *value;
        throw Error(Fault::Damaged, QString::fromUtf8(code.data(), qsizetype(code.size())));
    }
    template <class E>
    std::optional<E> maybeWord() {
        if (m_statement->isNull(m_column)) {
            ++m_column;
            return std::nullopt;
        }
        return word<E>();
    }
    void skip() { ++m_column; }

private:
    int numberOf(const char* name) const;

    void put(int parameter, std::int64_t value) { m_statement->bindInteger(parameter, value); }
    void put(int parameter, int value) { m_statement->bindInteger(parameter, value); }
    void put(int parameter, bool value) { m_statement->bindInteger(parameter, value ? 1 : 0); }
    void put(int parameter, const QString& value);
    void put(int parameter, std::string_view value) { m_statement->bindUtf8(parameter, value); }
    void put(int parameter, const QByteArray& value) { m_statement->bindBytes(parameter, value); }
    void put(int parameter, QDate value);
    void put(int parameter, const QDateTime& value);
    void put(int parameter, const PartialDate& value);
    void put(int parameter, std::nullopt_t) { m_statement->bindNull(parameter); }
    template <class Tag>
    void put(int parameter, Id<Tag> id) {
        // A null id means "none", and foreign keys want to see that as null.
        id.isNull() ? m_statement->bindNull(parameter) : m_statement->bindInteger(parameter, id.value);
    }
    template <class T>
    void put(int parameter, const std::optional<T>& value) {
        value ? put(parameter, *value) : m_statement->bindNull(parameter);
    }
    template <class E>
    requires std::is_enum_v<E>
    void put(int parameter, E value) { put(parameter, wordOf(value)); }

    std::shared_ptr<EngineStatement> m_statement;
    int m_column = 0;
};

} // namespace wijkwerk::db
