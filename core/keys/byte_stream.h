// SPDX-License-Identifier: EUPL-1.2
// Numbers and bytes one after the other, little end first: what is written to a file, and what a hash is taken of.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>

namespace wijkwerk::keys {

template <std::size_t size>
using Bytes = std::array<std::uint8_t, size>;

class ByteWriter {
public:
    template <std::unsigned_integral Number>
    ByteWriter& number(Number value) {
        for (std::size_t i = 0; i < sizeof value; ++i)
            m_bytes.append(char(std::uint64_t(value) >> (8 * i) & 0xff));
        return *this;
    }
    template <std::size_t size>
    ByteWriter& bytes(const Bytes<size>& bytes) {
        m_bytes.append(reinterpret_cast<const char*>(bytes.data()), qsizetype(size));
        return *this;
    }
    /// As they are, without their length.
    ByteWriter& raw(QByteArrayView bytes) {
        m_bytes.append(bytes);
        return *this;
    }
    /// Their length first, in eight bytes: two rows of fields are then never the same bytes.
    ByteWriter& field(QByteArrayView bytes) { return number(std::uint64_t(bytes.size())).raw(bytes); }

    const QByteArray& result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Beyond the end everything is zero and isGood() becomes false.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes) {}

    template <std::unsigned_integral Number>
    Number number() {
        const QByteArrayView part = raw(sizeof(Number));
        std::uint64_t value = 0;
        for (qsizetype i = 0; i < part.size(); ++i)
            value |= std::uint64_t(std::uint8_t(part[i])) << (8 * i);
        return Number(value);
    }
    template <std::size_t size>
    Bytes<size> bytes() {
        Bytes<size> result{};
        const QByteArrayView part = raw(qsizetype(size));
        std::copy(part.begin(), part.end(), result.begin());
        return result;
    }
    QByteArrayView raw(qsizetype size) {
        if (size < 0 || size > m_rest.size()) {
            m_good = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView part = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return part;
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace wijkwerk::keys
