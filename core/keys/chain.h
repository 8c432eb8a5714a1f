// SPDX-License-Identifier: EUPL-1.2
// A keyed hash chain: every entry is linked to the one before it, so that whoever does not have the key cannot change,
// remove, insert or reorder entries unseen. What an entry is, and where it is kept, is not known here.
#pragma once

#include "core/keys/byte_stream.h"
#include "core/keys/secret.h"

#include <compare>
#include <optional>
#include <span>

namespace wijkwerk::keys {

using Link = Bytes<32>;
using Fields = std::span<const QByteArray>;

/// Where a chain has come to. Before the first entry: number 0 and a link of zeros. A head that is kept outside the
/// file (on a printed report, with a backup) later proves that nothing before it was cut off or written anew.
struct Head {
    std::int64_t number = 0;
    Link link{};

    bool operator==(const Head&) const = default;
};

/// `1042-9f3c…`: the number and 64 hexadecimal digits. Nothing for any other text.
QString toText(const Head& head);
std::optional<Head> headFrom(const QString& text);

/// Follows from the data key. After a department got a new data key its older entries can be verified only with the
/// chain key of their time, so that is then kept inside the file.
class ChainKey {
public:
    explicit ChainKey(const DataKey& key);
    /// From bytes() of an earlier chain key; throws Fault::Internal for any other length than 32.
    explicit ChainKey(QByteArrayView bytes);
    QByteArrayView bytes() const { return m_key.view(); }

private:
    Secret m_key;
};

/// BLAKE2b-256 under the key of: the link before, the number, and the fields with their number and lengths.
Link linkOf(const ChainKey& key, const Link& before, std::int64_t number, Fields fields);
/// The head after one more entry.
Head next(const ChainKey& key, const Head& head, Fields fields);

enum class BreakKind {
    Missing,       ///< the number that should come here does not
    Altered,       ///< the entry, its place or its link is not what was written
    BehindAnchor,  ///< the chain ends before the head that was kept outside: the end was cut off
    AnchorDiffers, ///< the chain is whole but another one than the head was taken of: written anew by a holder of the
                   ///< key
};
struct Break {
    std::int64_t number = 0; ///< of the first entry that is wrong
    BreakKind kind = BreakKind::Altered;

    bool operator==(const Break&) const = default;
};

/// Reads a chain from its first entry, or from behind a head that was verified before, one entry at a time:
/// take() every entry in the order of the numbers, then ask result().
class ChainCheck {
public:
    /// `anchor` may lie anywhere from `from` on.
    explicit ChainCheck(ChainKey key, std::optional<Head> anchor = {}, Head from = {});

    /// After the first break the rest is only counted.
    void take(std::int64_t number, Fields fields, QByteArrayView link);
    /// The first break; nothing when the chain is whole.
    std::optional<Break> result() const;
    /// The last entry that was good.
    const Head& head() const { return m_head; }
    /// How many entries were taken, good or not.
    std::int64_t taken() const { return m_taken; }
    /// From here on entries were written under another chain key.
    void goOnWith(ChainKey key) { m_key = std::move(key); }

private:
    ChainKey m_key;
    std::optional<Head> m_anchor;
    Head m_head;
    std::optional<Break> m_break;
    std::int64_t m_taken = 0;
};

} // namespace wijkwerk::keys
