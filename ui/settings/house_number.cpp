// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/house_number.h"

#include <QRegularExpression>

namespace wijkwerk::ui {

QString houseNumberText(const Address& address) {
    if (address.houseNumber == 0)
        return {};
    QString text = QString::number(address.houseNumber) + address.houseLetter;
    if (!address.houseSuffix.isEmpty())
        text += u'-' + address.houseSuffix;
    return text;
}

bool readHouseNumber(const QString& text, Address& address) {
    static const QRegularExpression shape(
        QStringLiteral(R"(^\s*(\d{1,5})(?:\s*([A-Za-z])(?![A-Za-z0-9]))?(?:[\s-]*([A-Za-z0-9]{1,4}))?\s*$)"));
    if (text.trimmed().isEmpty()) {
        address.houseNumber = 0;
        address.houseLetter.clear();
        address.houseSuffix.clear();
        return true;
    }
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    address.houseNumber = match.captured(1).toInt();
    address.houseLetter = match.captured(2);
    address.houseSuffix = match.captured(3);
    return true;
}

} // namespace wijkwerk::ui
