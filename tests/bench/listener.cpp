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
    for (sqlite3* handle : m_handles)
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    listening = nullptr;
}

int Listener::listen(sqlite3* handle, char**, const void*) {
    listening->m_handles << handle;
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &Listener::hear, listening);
}

int Listener::hear(unsigned, void* self, void* statement, void*) {
    char* text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    if (const QByteArray asked(text); asked.startsWith("select"))
        static_cast<Listener*>(self)->m_asked << asked;
    sqlite3_free(text);
    return 0;
}

} // namespace wijkwerk::bench
