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
/// `1042-9f3c-0a77-d1e2-b345`: with 16 digits in groups of four, for paper. Whoever wants another chain with the same
/// 16 digits has to try 2^63 of them.
QString toShortText(const Head& head);

/// A head as it was kept outside, perhaps only the first digits of its link.
struct Anchor {
    Anchor(const Head& head);
    Anchor(std::int64_t anchorNumber, QByteArray firstDigits)
        : number(anchorNumber)
        , digits(std::move(firstDigits)) {}

    bool fits(const Head& head) const;

    std::int64_t number = 0;
    QByteArray digits; ///< hexadecimal, small letters
};
/// What somebody typed over from paper: a number, then 16 to 64 digits; spaces, dashes and
/// capitals do not matter. Nothing when it is no head.
std::optional<Anchor> anchorFrom(const QString& typed);

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

/// 16 random bytes. A sum over fields that somebody could guess tells him nothing without the salt it was made with.
QByteArray newSalt();
/// BLAKE2b-256 with the salt as its key, over the fields with their number and lengths.
QByteArray saltedSum(QByteArrayView salt, Fields fields);

/// BLAKE2b-256 under the key of: the link before, the number, and the fields with their number and lengths.
Link linkOf(const ChainKey& key, const Link& before, std::int64_t number, Fields fields);
/// The head after one more entry.
Head next(const ChainKey& key, const Head& head, Fields fields);

enum class BreakKind {
    Missing,       ///< the number that should come here does not
    Inserted,      ///< an entry that has no place in the chain
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
    explicit ChainCheck(ChainKey key, std::optional<Anchor> anchor = {}, Head from = {});

    /// After the first break the rest is only counted.
    void take(std::int64_t number, Fields fields, QByteArrayView link);
    /// The first break; nothing when the chain is whole.
    std::optional<Break> result() const;
    /// The last entry that was good.
    const Head& head() const { return m_head; }
    /// How many entries were taken, good or not.
    std::int64_t taken() const { return m_taken; }
    /// The entry is wrong whatever its link says.
    void takeBroken(std::int64_t number);
    /// From here on entries were written under another chain key.
    void goOnWith(ChainKey key) { m_key = std::move(key); }

private:
    ChainKey m_key;
    std::optional<Anchor> m_anchor;
    Head m_head;
    std::optional<Break> m_break;
    std::int64_t m_taken = 0;
};

} // namespace wijkwerk::keys
