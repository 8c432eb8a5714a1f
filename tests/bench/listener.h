// SPDX-License-Identifier: EUPL-1.2
// What our own program asks of SQLite, so that a peer can ask exactly the same.
#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace wijkwerk::bench {

/// Hears every question on the connections that are opened while it lives; one at a time. Throws std::runtime_error
/// where SQLite does not let itself be heard.
class Listener {
public:
    Listener();
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// From here on.
    void begin() { m_asked.clear(); }
    /// The selects since then with their values filled in, in order.
    const QList<QByteArray>& asked() const { return m_asked; }

private:
    static int listen(sqlite3* handle, char** trouble, const void* routines);
    static int hear(unsigned kind, void* self, void* statement, void* text);

    QList<QByteArray> m_asked;
};

} // namespace wijkwerk::bench
