// SPDX-License-Identifier: EUPL-1.2
// Rows that another thread reads and maps while the ones before them are used. It touches the file in memory and
// nothing else: no connection, no progress.
#pragma once

#include "core/imports/row_mapper.h"

#include <functional>
#include <future>

namespace wijkwerk::imports {

struct MappedRow {
    Row row;
    RowValues values;
};

/// Never more than two batches of rows are in memory.
class RowsAhead {
public:
    /// `next` reads the next row, false when there is none. It is called on another thread, one call at a time, until
    /// next() gave the end or this object is gone.
    RowsAhead(RowMapper mapper, std::function<bool(Row&)> next);
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// The rows in their order, nullptr at the end; each holds until the next call. Throws what reading it threw.
    MappedRow* next();

private:
    struct Batch {
        std::vector<MappedRow> rows;
        std::size_t count = 0;
    };
    void fill(Batch& batch);
    void startFilling();

    RowMapper m_mapper;
    std::function<bool(Row&)> m_next;
    Batch m_used;
    Batch m_coming;
    std::size_t m_at = 0;
    std::future<void> m_filled; ///< of m_coming, which is left alone until then
};

} // namespace wijkwerk::imports
