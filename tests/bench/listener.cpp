// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/listener.h"

#include <sqlite3.h>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

Listener* listening = nullptr; // SQLite gives what it calls at each opening nothing to know us by
using Entry = void (*)();

} // namespace

Listener::Listener() {
    listening = this;
    if (sqlite3_auto_extension(reinterpret_cast<Entry>(&Listener::listen)) != SQLITE_OK)
        throw std::runtime_error("SQLite cannot be heard");
}

Listener::~Listener() {
    sqlite3_cancel_auto_extension(reinterpret_cast<Entry>(&Listener::listen));
    listening = nullptr; // a connection that is still open speaks to nobody; one that was closed is not touched
}

int Listener::listen(sqlite3* handle, char**, const void*) {
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &Listener::hear, nullptr);
}

int Listener::hear(unsigned, void*, void* statement, void*) {
    if (!listening)
        return 0;
    char* text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (const QByteArray asked(text); asked.startsWith("select"))
        listening->m_asked << asked;
    sqlite3_free(text);
    return 0;
}

} // namespace wijkwerk::bench
