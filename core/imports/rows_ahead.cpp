// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/rows_ahead.h"

#include <utility>

namespace wijkwerk::imports {
namespace {

/// Enough to make a thread worth its while, few enough to stay in the caches of the processor.
constexpr std::size_t batchSize = 512;

} // namespace

RowsAhead::RowsAhead(RowMapper mapper, std::function<bool(Row&)> next)
    : m_mapper(std::move(mapper))
    , m_next(std::move(next)) {
    m_used.rows.resize(batchSize);
    m_coming.rows.resize(batchSize);
    startFilling();
}

RowsAhead::~RowsAhead() {
    if (m_filled.valid())
        m_filled.wait();
}

void RowsAhead::startFilling() {
    m_filled = std::async(std::launch::async, [this] { fill(m_coming); });
}

void RowsAhead::fill(Batch& batch) {
    batch.count = 0;
    while (batch.count < batchSize && m_next(batch.rows[batch.count].row)) {
        MappedRow& mapped = batch.rows[batch.count++];
        mapped.values = m_mapper.take(mapped.row);
    }
}

MappedRow* RowsAhead::next() {
    if (m_at == m_used.count && m_filled.valid()) {
        m_filled.get();
        std::swap(m_used, m_coming);
        m_at = 0;
        if (m_used.count == batchSize)
            startFilling();
    }
    return m_at < m_used.count ? &m_used.rows[m_at++] : nullptr;
}

} // namespace wijkwerk::imports
