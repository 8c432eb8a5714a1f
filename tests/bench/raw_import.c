/* SPDX-License-Identifier: EUPL-1.2 */
/* What an import costs at least: reads every row of a department into memory, then writes them to an empty one with
 * prepared statements in one transaction, and prints how many milliseconds that writing took. The tables keep their
 * indexes, so the end state is the same.
 *
 *   raw_import FULL EMPTY
 *
 * The keys of the two are in WIJKWERK_BENCH_KEY_FULL and WIJKWERK_BENCH_KEY_EMPTY: x'…'. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct row {
    sqlite3_value** cells;
};

struct table {
    char name[64];
    int columns;
    size_t count;
    size_t room;
    struct row* rows;
};

static void stop(sqlite3* handle, const char* what) {
    fprintf(stderr, "%s: %s\n", what, handle ? sqlite3_errmsg(handle) : "out of memory");
    exit(3);
}

static sqlite3* opened(const char* path, int flags, const char* key) {
    sqlite3* handle = NULL;
    if (sqlite3_open_v2(path, &handle, flags, NULL) != SQLITE_OK)
        stop(handle, path);
#ifdef WIJKWERK_PLAIN
    (void)key;
#else
    const char* hex = getenv(key);
    if (!hex || sqlite3_key_v2(handle, "main", hex, (int)strlen(hex)) != SQLITE_OK)
        stop(handle, key);
#endif
    return handle;
}

static void run(sqlite3* handle, const char* sql) {
    if (sqlite3_exec(handle, sql, NULL, NULL, NULL) != SQLITE_OK)
        stop(handle, sql);
}

static sqlite3_stmt* prepared(sqlite3* handle, const char* sql) {
    sqlite3_stmt* statement = NULL;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK)
        stop(handle, sql);
    return statement;
}

static void add_row(struct table* table, sqlite3_stmt* statement) {
    if (table->count == table->room) {
        table->room = table->room ? table->room * 2 : 1024;
        table->rows = realloc(table->rows, table->room * sizeof *table->rows);
        if (!table->rows)
            stop(NULL, table->name);
    }
    sqlite3_value** cells = malloc((size_t)table->columns * sizeof *cells);
    if (!cells)
        stop(NULL, table->name);
    for (int i = 0; i < table->columns; ++i)
        cells[i] = sqlite3_value_dup(sqlite3_column_value(statement, i));
    table->rows[table->count++].cells = cells;
}

static void read_table(sqlite3* full, struct table* table) {
    char sql[160];
    snprintf(sql, sizeof sql, "select * from \"%s\"", table->name);
    sqlite3_stmt* statement = prepared(full, sql);
    table->columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        add_row(table, statement);
    sqlite3_finalize(statement);
}

static void write_table(sqlite3* empty, const struct table* table) {
    char sql[512];
    snprintf(sql, sizeof sql, "insert or replace into \"%s\" values (?", table->name);
    for (int i = 1; i < table->columns; ++i)
        strncat(sql, ",?", sizeof sql - strlen(sql) - 1);
    strncat(sql, ")", sizeof sql - strlen(sql) - 1);
    sqlite3_stmt* statement = prepared(empty, sql);
    for (size_t i = 0; i < table->count; ++i) {
        for (int c = 0; c < table->columns; ++c)
            sqlite3_bind_value(statement, c + 1, table->rows[i].cells[c]);
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(empty, table->name);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

int main(int argc, char** argv) {
    enum { most = 100 };
    static struct table tables[most];
    int count = 0;
    if (argc != 3) {
        fprintf(stderr, "raw_import FULL EMPTY\n");
        return 2;
    }
    sqlite3* full = opened(argv[1], SQLITE_OPEN_READONLY, "WIJKWERK_BENCH_KEY_FULL");
    /* The tables behind a full-text index are written by the index itself. */
    sqlite3_stmt* names = prepared(full, "select name from sqlite_master where type = 'table' "
                                         "and name not like 'sqlite_%' and sql not like 'create virtual%' "
                                         "and name not like 'note\\_words%' escape '\\'");
    while (count < most && sqlite3_step(names) == SQLITE_ROW) {
        snprintf(tables[count].name, sizeof tables[count].name, "%s", (const char*)sqlite3_column_text(names, 0));
        read_table(full, &tables[count++]);
    }
    sqlite3_finalize(names);
    sqlite3_close(full);

    sqlite3* empty = opened(argv[2], SQLITE_OPEN_READWRITE, "WIJKWERK_BENCH_KEY_EMPTY");
    run(empty, "pragma journal_mode = delete; pragma synchronous = extra; pragma cache_size = -65536");
    const double began = now();
    run(empty, "begin immediate");
    for (int i = 0; i < count; ++i)
        write_table(empty, &tables[i]);
    run(empty, "commit");
    printf("%.3f\n", now() - began);
    sqlite3_close(empty);
    return 0;
}
