// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fonts.h"

#include "core/base/error.h"

#include <QFile>
#include <QFontDatabase>
#include <QtEndian>

namespace wijkwerk::print {

namespace {

/// Family under which the letter font is known in this program only. A Noto Sans that is installed on the computer may
/// be of another version, break lines elsewhere, and Qt may prefer it: so the copy from the resources gets a name of
/// its own, of the same length.
constexpr char originalFamily[] = "Noto Sans";
constexpr char ownFamily[] = "Wijk Sans";
static_assert(sizeof originalFamily == sizeof ownFamily);

QByteArray wide(const char* text) {
    QByteArray result;
    for (; *text != 0; ++text)
        result.append('\0').append(*text);
    return result;
}

/// Gives the font its own family name in the name table (OpenType: table directory of 16 bytes per table after 12
/// bytes).
void rename(QByteArray& font) {
    const auto word = [&font](qsizetype at) { return qFromBigEndian<quint32>(font.constData() + at); };
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (qsizetype entry = 12; entry < 12 + 16 * qsizetype(tables) && entry + 16 <= font.size(); entry += 16) {
        if (font.mid(entry, 4) != "name")
            continue;
        const auto offset = qsizetype(word(entry + 8));
        const auto length = qsizetype(word(entry + 12));
        QByteArray names = font.mid(offset, length);
        names.replace(wide(originalFamily), wide(ownFamily)).replace(originalFamily, ownFamily);
        font.replace(offset, length, names);
    }
}

QString loadFamily() {
    QString family;
    for (const char* name : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"}) {
        QFile file(QLatin1String(":/fonts/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::Internal, file.fileName());
        QByteArray bytes = file.readAll();
        rename(bytes);
        const int id = QFontDatabase::addApplicationFontFromData(bytes);
        family = QFontDatabase::applicationFontFamilies(id).value(0);
        if (id < 0 || family.isEmpty())
            throw Error(Fault::Internal, file.fileName());
    }
    return family;
}

} // namespace

QString letterFamily() {
    static const QString family = loadFamily();
    return family;
}

QFont letterFont(double points, bool bold) {
    QFont font(letterFamily());
    font.setPixelSize(qRound(points * 20));
    font.setBold(bold);
    // Any letter spacing at all makes Qt leave out ligatures: "fi" in a name must be found and copied as two letters.
    // The smallest that counts is 1/64 of a unit.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::ForceOutline | QFont::PreferQuality));
    return font;
}

} // namespace wijkwerk::print
