// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/slot_format.h"

#include "core/keys/secret.h"

#include <QTextBoundaryFinder>

#include <sodium.h>

#include <algorithm>

namespace wijkwerk::keys {

namespace {

constexpr QByteArrayView magic("WijkSlot1\n");
constexpr QByteArrayView family("WijkSlot");
constexpr qsizetype sumSize = 32;

Bytes<sumSize> sumOf(QByteArrayView bytes) {
    makeReady();
    Bytes<sumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       std::size_t(bytes.size()), nullptr, 0);
    return sum;
}

void write(ByteWriter& writer, const Slot& slot) {
    const QByteArray name = slot.name.toUtf8();
    writer.number(std::uint8_t(slot.kind))
        .number(std::uint64_t(slot.worker))
        .number(std::uint16_t(name.size()))
        .raw(name)
        .number(slot.cost.passes)
        .number(slot.cost.memory)
        .bytes(slot.salt)
        .bytes(slot.nonce)
        .bytes(slot.publicKey)
        .bytes(slot.wrapped)
        .bytes(slot.sealed);
}

Slot readSlot(ByteReader& reader) {
    Slot slot;
    slot.kind = SlotKind(reader.number<std::uint8_t>());
    slot.worker = std::int64_t(reader.number<std::uint64_t>());
    slot.name = QString::fromUtf8(reader.raw(reader.number<std::uint16_t>()));
    slot.cost.passes = reader.number<std::uint64_t>();
    slot.cost.memory = reader.number<std::uint64_t>();
    slot.salt = reader.bytes<16>();
    slot.nonce = reader.bytes<24>();
    slot.publicKey = reader.bytes<32>();
    slot.wrapped = reader.bytes<48>();
    slot.sealed = reader.bytes<80>();
    return slot;
}

bool isSound(const Slot& slot) {
    switch (slot.kind) {
    case SlotKind::Password:
        return slot.worker > 0 && slot.name.toUtf8().size() <= mostNameBytes;
    case SlotKind::Recovery:
    case SlotKind::Demo:
        return slot.worker == 0 && slot.name.isEmpty() && slot.cost == Cost{};
    }
    return false;
}

/// One slot for each worker, at most one for the code, and a demo slot stands alone.
bool isSound(const SlotTable& table) {
    for (auto slot = table.slots.begin(); slot != table.slots.end(); ++slot) {
        const bool twice = std::any_of(table.slots.begin(), slot, [&](const Slot& other) {
            return other.kind == slot->kind && other.worker == slot->worker;
        });
        if (!isSound(*slot) || twice || (slot->kind == SlotKind::Demo && table.slots.size() > 1))
            return false;
    }
    return true;
}

Answer<SlotTable> damaged() {
    return no<SlotTable>(wrong(QStringLiteral("slots_damaged")));
}

} // namespace

QByteArray signedPart(const SlotTable& table) {
    ByteWriter writer;
    writer.raw(magic).bytes(table.fileId).number(table.generation).number(std::uint16_t(table.slots.size()));
    for (const Slot& slot : table.slots)
        write(writer, slot);
    return writer.result();
}

QByteArray encode(const SlotTable& table) {
    const QByteArray content = ByteWriter().raw(signedPart(table)).bytes(table.mac).result();
    return ByteWriter().raw(content).bytes(sumOf(content)).result();
}

Answer<SlotTable> decode(QByteArrayView bytes) {
    if (bytes.size() < magic.size() + sumSize || bytes.size() > mostTableBytes)
        return damaged();
    const QByteArrayView content = bytes.chopped(sumSize);
    const auto sum = sumOf(content);
    if (!std::equal(sum.begin(), sum.end(), bytes.end() - sumSize,
                    [](std::uint8_t left, char right) { return left == std::uint8_t(right); }))
        return damaged();
    if (!content.startsWith(magic)) {
        if (content.startsWith(family))
            return no<SlotTable>(wrong(QStringLiteral("slots_newer")));
        return damaged();
    }
    ByteReader reader(content.sliced(magic.size()));
    SlotTable table;
    table.fileId = reader.bytes<16>();
    table.generation = reader.number<std::uint32_t>();
    const auto count = reader.number<std::uint16_t>();
    for (unsigned i = 0; i < count && reader.isGood(); ++i)
        table.slots.push_back(readSlot(reader));
    table.mac = reader.bytes<32>();
    // Written again it must give the same bytes: there is only one way to write a table down.
    if (!reader.isGood() || !reader.isAtEnd() || count > mostSlots || !isSound(table) || encode(table) != bytes)
        return damaged();
    return answer(std::move(table));
}

QString fittingName(const QString& name) {
    QString fitting = name.normalized(QString::NormalizationForm_C);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, fitting);
    letters.toEnd();
    while (fitting.left(letters.position()).toUtf8().size() > mostNameBytes && letters.toPreviousBoundary() > 0)
        continue;
    return QString::fromUtf8(fitting.left(letters.position()).toUtf8());
}

} // namespace wijkwerk::keys
