// SPDX-License-Identifier: EUPL-1.2
// The key that encrypts one department file: 32 random bytes in memory that is locked, guarded and wiped. How it is
// kept for workers (slots, recovery code) does not live here.
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>

namespace wijkwerk::keys {

/// Move-only; a job that opens a connection of its own gets an explicit copy(). A key that was moved away from is
/// empty and may only be destroyed or assigned to.
class DataKey {
public:
    static constexpr std::size_t size = 32;
    using Bytes = std::span<const unsigned char, size>;

    /// A new key from the random source of the system.
    static DataKey random();
    /// Takes over exactly `size` bytes; throws Fault::Internal for any other length. The caller wipes his own bytes.
    static DataKey fromBytes(QByteArrayView bytes);

    DataKey(DataKey&&) noexcept = default;
    DataKey& operator=(DataKey&&) noexcept = default;

    DataKey copy() const;
    bool isEmpty() const { return !m_bytes; }
    /// Valid as long as the key lives. Throws Fault::Internal for an empty key.
    Bytes bytes() const;

    /// Takes the same time wherever the first difference is. Two empty keys are not equal.
    friend bool operator==(const DataKey& left, const DataKey& right) { return left.isEqualTo(right); }

private:
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };

    DataKey();
    bool isEqualTo(const DataKey& other) const;

    std::unique_ptr<unsigned char[], Wipe> m_bytes;
};

} // namespace wijkwerk::keys
