// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pdf_file.h"

#include "core/base/error.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wijkwerk::print {

namespace {

constexpr qsizetype entryLength = 20; ///< of a line in the cross-reference table

qsizetype after(const QByteArray& file, const char* key, qsizetype from = 0) {
    const auto at = file.indexOf(key, from);
    return at < 0 ? -1 : at + qsizetype(qstrlen(key));
}

/// Where an object that started at `offset` starts once the edits are made.
qsizetype moved(qsizetype offset, const std::vector<Edit>& edits) {
    qsizetype result = offset;
    for (const auto& edit : edits) {
        if (edit.at < offset)
            result += edit.text.size() - edit.length;
    }
    return result;
}

/// The subset tags: `NotoSans-Regular` → `QYAAAA+NotoSans-Regular`, from the font descriptors.
std::vector<Edit> fontNameEdits(const QByteArray& file) {
    std::vector<Edit> edits;
    for (auto at = after(file, "/FontName /"); at >= 0; at = after(file, "/FontName /", at)) {
        auto end = at;
        while (end < file.size() && QByteArrayView(" \n\r/>").indexOf(file[end]) < 0)
            ++end;
        const QByteArray tagged = file.mid(at, end - at);
        const auto plus = tagged.indexOf('+');
        if (plus != 6)
            continue;
        const QByteArray name = tagged.mid(plus + 1);
        const QByteArray key = "/BaseFont /" + name;
        for (auto base = file.indexOf(key); base >= 0; base = file.indexOf(key, base + 1)) {
            const char next = file[base + key.size()];
            if (next == '\n' || next == ' ' || next == '/' || next == '\r')
                edits.push_back({base, key.size(), "/BaseFont /" + tagged});
        }
    }
    return edits;
}

void settleIdentifier(QByteArray& file) {
    const auto id = file.lastIndexOf("/ID [");
    if (id < 0)
        return;
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(file).first(id), QCryptographicHash::Md5).toHex();
    auto from = id;
    for (int part = 0; part < 2; ++part) {
        from = file.indexOf('<', from);
        if (from < 0 || file.indexOf('>', from) - from - 1 != hash.size())
            return;
        file.replace(from + 1, hash.size(), hash);
        from += hash.size();
    }
}

} // namespace

QByteArray amended(const QByteArray& file, std::vector<Edit> edits) {
    std::ranges::sort(edits, {}, &Edit::at);
    const auto start = file.lastIndexOf("startxref\n");
    const auto table = file.lastIndexOf("\nxref\n0 ", start) + 1;
    const auto countAt = table + qsizetype(qstrlen("xref\n0 "));
    const auto firstEntry = file.indexOf('\n', countAt) + 1;
    if (start < 0 || table <= 0 || firstEntry <= 0)
        throw Error(Fault::Internal, QStringLiteral("no cross-reference table"));
    const int count = file.mid(countAt, firstEntry - 1 - countAt).trimmed().toInt();

    QByteArray result = file.left(table);
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        result.replace(edit->at, edit->length, edit->text);
    const auto newTable = result.size();
    result += file.mid(table, firstEntry - table);
    for (int entry = 0; entry < count; ++entry) {
        QByteArray line = file.mid(firstEntry + entry * entryLength, entryLength);
        if (line.size() == entryLength && line[17] == 'n')
            line.replace(0, 10, QByteArray::number(moved(line.left(10).toLongLong(), edits)).rightJustified(10, '0'));
        result += line;
    }
    const auto trailer = firstEntry + count * entryLength;
    result += file.mid(trailer, start - trailer);
    return result + "startxref\n" + QByteArray::number(newTable) + "\n%%EOF\n";
}

QByteArray infoMoment(QDate day) {
    return "D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "120000Z";
}

QByteArray metadataMoment(QDate day) {
    return day.toString(Qt::ISODate).toLatin1() + "T12:00:00Z";
}

QByteArray settled(const QByteArray& file, QDate day) {
    auto edits = fontNameEdits(file);
    if (const auto at = after(file, "/CreationDate ("); at >= 0)
        edits.push_back({at, file.indexOf(')', at) - at, infoMoment(day)});
    QByteArray result = amended(file, std::move(edits));
    settleIdentifier(result);
    return result;
}

} // namespace wijkwerk::print
