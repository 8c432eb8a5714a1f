// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/chain.h"

#include "core/base/error.h"

#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>

namespace wijkwerk::keys {

namespace {

constexpr qsizetype shortDigits = 16;
/// Groups are easier to copy, and nine digits that happen to follow each other are never read as a BSN.
constexpr qsizetype shortGroup = 4;

} // namespace

QString toText(const Head& head) {
    const QByteArrayView link(head.link.data(), qsizetype(head.link.size()));
    return QString::number(head.number) + u'-' + QString::fromLatin1(link.toByteArray().toHex());
}

std::optional<Head> headFrom(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(0|[1-9][0-9]{0,17})-([0-9a-f]{64})$)"));
    const auto match = form.match(text);
    // The whole text: $ would let a line end pass.
    if (!match.hasMatch() || match.capturedLength() != text.size())
        return std::nullopt;
    Head head;
    head.number = match.captured(1).toLongLong();
    const QByteArray link = QByteArray::fromHex(match.captured(2).toLatin1());
    std::copy(link.begin(), link.end(), head.link.begin());
    return head;
}

QString toShortText(const Head& head) {
    QString text = QString::number(head.number);
    const QString digits = toText(head).section(u'-', 1);
    for (qsizetype from = 0; from < shortDigits; from += shortGroup)
        text += u'-' + digits.sliced(from, shortGroup);
    return text;
}

namespace {

QByteArray digitsOf(const Head& head) {
    return QByteArrayView(head.link.data(), qsizetype(head.link.size())).toByteArray().toHex();
}

QByteArray sumUnder(QByteArrayView key, const QByteArray& bytes) {
    QByteArray sum(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), std::size_t(sum.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()),
                       reinterpret_cast<const unsigned char*>(key.data()), std::size_t(key.size()));
    return sum;
}

} // namespace

Anchor::Anchor(const Head& head)
    : number(head.number)
    , digits(digitsOf(head)) {}

bool Anchor::fits(const Head& head) const {
    return number == head.number && digitsOf(head).startsWith(digits);
}

std::optional<Anchor> anchorFrom(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral(
            R"(^\s*(0|[1-9][0-9]{0,17})\s*[-\x{2010}-\x{2015}: ]\s*([0-9a-f][0-9a-f\s\x{2010}-\x{2015}-]{15,140})$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(2).toLower();
    digits.remove(QRegularExpression(QStringLiteral("[^0-9a-f]")));
    if (digits.size() < 16 || digits.size() > 64)
        return std::nullopt;
    return Anchor{match.captured(1).toLongLong(), digits.toLatin1()};
}

QByteArray newSalt() {
    QByteArray salt(crypto_generichash_KEYBYTES_MIN, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

QByteArray saltedSum(QByteArrayView salt, Fields fields) {
    if (salt.size() != qsizetype(crypto_generichash_KEYBYTES_MIN))
        throw Error(Fault::Internal, QStringLiteral("a salt of %1 bytes").arg(salt.size()));
    ByteWriter writer;
    writer.number(std::uint64_t(fields.size()));
    for (const QByteArray& field : fields)
        writer.field(field);
    return sumUnder(salt, writer.result());
}

ChainKey::ChainKey(const DataKey& key)
    : m_key(derivedKey(key, "wijkwerk-chain-1")) {}

ChainKey::ChainKey(QByteArrayView bytes)
    : m_key(crypto_generichash_KEYBYTES) {
    if (bytes.size() != qsizetype(m_key.size()))
        throw Error(Fault::Internal, QStringLiteral("a chain key of %1 bytes").arg(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), m_key.data());
}

Link linkOf(const ChainKey& key, const Link& before, std::int64_t number, Fields fields) {
    ByteWriter writer;
    writer.bytes(before).number(std::uint64_t(number)).number(std::uint64_t(fields.size()));
    for (const QByteArray& field : fields)
        writer.field(field);
    Link link{};
    const auto bytes = writer.result();
    const auto secret = key.bytes();
    crypto_generichash(link.data(), link.size(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                       std::size_t(bytes.size()), reinterpret_cast<const unsigned char*>(secret.data()),
                       std::size_t(secret.size()));
    return link;
}

Head next(const ChainKey& key, const Head& head, Fields fields) {
    return {head.number + 1, linkOf(key, head.link, head.number + 1, fields)};
}

ChainCheck::ChainCheck(ChainKey key, std::optional<Anchor> anchor, Head from)
    : m_key(std::move(key))
    , m_anchor(std::move(anchor))
    , m_head(std::move(from)) {
    if (m_anchor && m_anchor->number == m_head.number && !m_anchor->fits(m_head))
        m_break = Break{m_head.number, BreakKind::AnchorDiffers};
}

void ChainCheck::take(std::int64_t number, Fields fields, QByteArrayView link) {
    ++m_taken;
    if (m_break)
        return;
    const std::int64_t expected = m_head.number + 1;
    if (number != expected) {
        m_break = Break{expected, number > expected ? BreakKind::Missing : BreakKind::Altered};
        return;
    }
    const Head head = next(m_key, m_head, fields);
    const bool same = link.size() == qsizetype(head.link.size()) &&
                      sodium_memcmp(link.data(), head.link.data(), head.link.size()) == 0;
    if (!same)
        m_break = Break{expected, BreakKind::Altered};
    else if (m_anchor && m_anchor->number == expected && !m_anchor->fits(head))
        m_break = Break{expected, BreakKind::AnchorDiffers};
    else
        m_head = head;
}

void ChainCheck::takeBroken(std::int64_t number) {
    ++m_taken;
    if (m_break)
        return;
    const std::int64_t expected = m_head.number + 1;
    m_break = Break{expected, number > expected ? BreakKind::Missing : BreakKind::Altered};
}

std::optional<Break> ChainCheck::result() const {
    if (m_break || !m_anchor || m_anchor->number <= m_head.number)
        return m_break;
    return Break{m_head.number + 1, BreakKind::BehindAnchor};
}

} // namespace wijkwerk::keys
