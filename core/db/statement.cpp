// SPDX-License-Identifier: EUPL-1.2
#include "core/db/statement.h"

namespace wijkwerk::db {

Statement::~Statement() {
    if (m_statement)
        m_statement->reset();
}

int Statement::numberOf(const char* name) const {
    const int number = m_statement->parameter(name);
    if (number < 0)
        throw Error(Fault::Internal, QLatin1String("no parameter ") + QLatin1String(name));
    return number;
}

bool Statement::next() {
    m_column = 0;
    return m_statement->step();
}

std::int64_t Statement::run() {
    while (m_statement->step()) {
    }
    return m_statement->changedRows();
}

std::int64_t Statement::runAgain() {
    const std::int64_t changed = run();
    m_statement->reset();
    return changed;
}

QString Statement::text() {
    const std::string_view cell = utf8();
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

QDate Statement::date() {
    // By hand: a list reads four a row. What is no `yyyy-mm-dd` gives an invalid date.
    const std::string_view cell = utf8();
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return {};
    const auto digits = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (cell[i] < '0' || cell[i] > '9')
                return -1;
            value = value * 10 + (cell[i] - '0');
        }
        return value;
    };
    const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

QDateTime Statement::moment() {
    const std::string_view cell = utf8();
    return QDateTime::fromString(QLatin1String(cell.data(), qsizetype(cell.size())), Qt::ISODateWithMs);
}

PartialDate Statement::partialDate() {
    const std::string_view cell = utf8();
    return partialDateFromIso(QString::fromLatin1(cell.data(), qsizetype(cell.size()))).value_or(PartialDate{});
}

std::optional<QDate> Statement::maybeDate() {
    const QDate value = date();
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<QDateTime> Statement::maybeMoment() {
    const QDateTime value = moment();
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> Statement::maybeNumber() {
    if (m_statement->isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return number();
}

void Statement::put(int parameter, const QString& value) {
    // Most texts are short and plain: they need no copy on the heap. An import binds some sixty a row.
    char plain[256];
    const qsizetype size = value.size();
    if (size <= qsizetype(sizeof plain)) {
        qsizetype i = 0;
        while (i < size && value.at(i).unicode() < 0x80 && !value.at(i).isNull()) {
            plain[i] = char(value.at(i).unicode());
            ++i;
        }
        if (i == size)
            return put(parameter, std::string_view(plain, std::size_t(size)));
    }
    // One engine would keep it and count the text short, the other refuses it.
    if (value.contains(QChar::Null))
        throw Error(Fault::Constraint, QStringLiteral("a text with the character U+0000"));
    const QByteArray utf8 = value.toUtf8();
    put(parameter, std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

void Statement::put(int parameter, QDate value) {
    value.isValid() ? put(parameter, PartialDate::of(value)) : m_statement->bindNull(parameter);
}

void Statement::put(int parameter, const QDateTime& value) {
    // A transaction writes one moment again and again.
    thread_local QDateTime last;
    thread_local QString text;
    if (!value.isValid())
        return m_statement->bindNull(parameter);
    if (value != last) {
        last = value;
        text = value.toUTC().toString(Qt::ISODateWithMs);
    }
    put(parameter, text);
}

void Statement::put(int parameter, const PartialDate& value) {
    const auto text = isoLetters(value);
    put(parameter, std::string_view(text.data(), text.size()));
}

} // namespace wijkwerk::db
