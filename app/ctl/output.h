// SPDX-License-Identifier: EUPL-1.2
// What wijkwerkctl says: Dutch lines on stdout and errors on stderr, or one JSON object. A verb gives both; only one of
// them is printed.
#pragma once

#include "app/ctl/exit.h"
#include "core/base/problem.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wijkwerk::ctl {

class Output {
public:
    explicit Output(bool json)
        : m_json(json) {}

    bool isJson() const { return m_json; }
    /// A line for people; left out with --json.
    void line(const QString& text);
    /// What was printed until now has left the program, whatever happens to it next.
    void handOver();
    /// A line that is printed as it is in both manners; for verbs whose result is text by itself.
    void raw(const QByteArray& bytes);
    /// A member of the JSON object.
    void set(const char* name, const QJsonValue& value) { m_object.insert(QLatin1String(name), value); }
    /// Warnings and refusals, to be said at the end.
    void add(const Problems& problems);
    /// An error without a problem of its own: a fault, or wrong usage.
    void addError(const QString& code, const QString& message);
    bool isRefused() const { return m_refused; }

    /// Prints what was gathered. Anything but Done makes `ok` false.
    void finish(Exit exit);

private:
    bool m_json;
    bool m_refused = false;
    QJsonObject m_object;
    QJsonArray m_problems;
    QJsonArray m_warnings;
    QStringList m_errors;
};

} // namespace wijkwerk::ctl
