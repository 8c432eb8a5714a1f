// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/phone.h"

#include <QRegularExpression>
#include <QStringList>

namespace wijkwerk {

namespace {

/// Area codes of three digits without their zero; all other geographic ones have four (Nummerplan telefonie).
bool isShortArea(QStringView two) {
    static const QStringList areas = QStringLiteral("10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 "
                                                    "70 71 72 73 74 75 76 77 78 79")
                                         .split(u' ');
    return areas.contains(two);
}

bool isService(QStringView national) {
    return national.startsWith(u"800") || national.startsWith(u"90");
}

bool isNational(const QString& digits) {
    static const QRegularExpression ordinary(QStringLiteral(R"(^[1-9]\d{8}$)"));
    static const QRegularExpression service(QStringLiteral(R"(^(?:800|900|906|909)\d{4,7}$)"));
    return ordinary.match(digits).hasMatch() || service.match(digits).hasMatch();
}

/// `lengths` digits at a time, with spaces between.
QString grouped(QStringView digits, std::initializer_list<int> lengths) {
    QStringList groups;
    qsizetype at = 0;
    for (const int length : lengths) {
        groups << digits.mid(at, length).toString();
        at += length;
    }
    return groups.join(u' ');
}

QString shownService(const QString& national) {
    const QString rest = national.mid(3);
    const QString number = rest.size() == 4 ? grouped(rest, {2, 2}) : rest;
    return u'0' + national.first(3) + u' ' + number;
}

} // namespace

std::optional<QString> phoneFromText(QStringView text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\+|00)?[\d\s().\-/]+$)"));
    static const QRegularExpression notDigit(QStringLiteral(R"(\D)"));
    QString typed = text.trimmed().toString();
    if (typed.startsWith(u'\''))
        typed.remove(0, 1);
    if (!form.match(typed).hasMatch())
        return std::nullopt;
    const bool plus = typed.startsWith(u'+');
    typed.remove(QStringLiteral("(0)"));
    typed.remove(notDigit);
    if (plus || typed.startsWith(u"00")) {
        const QString international = plus ? typed : typed.mid(2);
        if (!international.startsWith(u"31"))
            return international.size() >= 8 && international.size() <= 15 && international[0] != u'0'
                       ? std::optional(u'+' + international)
                       : std::nullopt;
        typed = international.mid(2);
        if (typed.startsWith(u'0'))
            typed.remove(0, 1);
    } else if (typed.startsWith(u'0')) {
        typed.remove(0, 1);
    } else if (typed.size() != 9 || typed[0] != u'6') { // a spreadsheet may have eaten the zero of a mobile number
        return std::nullopt;
    }
    return isNational(typed) ? std::optional(QStringLiteral("+31") + typed) : std::nullopt;
}

QString shownPhone(const QString& stored) {
    const QString national = stored.startsWith(u"+31") ? stored.mid(3) : QString();
    if (!isNational(national))
        return stored;
    if (isService(national))
        return shownService(national);
    if (national.startsWith(u'6'))
        return QStringLiteral("06 ") + grouped(QStringView(national).mid(1), {2, 2, 2, 2});
    if (national.startsWith(u'8') || national.startsWith(u'9'))
        return u'0' + grouped(national, {2, 3, 2, 2});
    if (isShortArea(QStringView(national).first(2)))
        return QStringLiteral("(0%1) ").arg(national.first(2)) + grouped(QStringView(national).mid(2), {3, 2, 2});
    return QStringLiteral("(0%1) ").arg(national.first(3)) + grouped(QStringView(national).mid(3), {2, 2, 2});
}

} // namespace wijkwerk
