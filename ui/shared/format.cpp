// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/format.h"

#include "ui/texts/labels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace wijkwerk::ui {

QString shownDate(const std::optional<QDate>& date) {
    return date ? wijkwerk::shownDate(*date) : QString();
}

QString shownShort(QDate date, QDate today) {
    if (!date.isValid())
        return {};
    return date.year() == today.year() ? shownDayMonth(date) : wijkwerk::shownDate(date);
}

QString shownLong(QDate date) {
    return date.isValid() ? letterDateWithDay(date) : QString();
}

QString weekdayOf(QDate date) {
    return date.isValid() ? dayName(date.dayOfWeek()) : QString();
}

QString untilText(QDate lastDay) {
    return QCoreApplication::translate("Format", "up to and including %1").arg(wijkwerk::shownDate(lastDay));
}

QString untilShort(QDate lastDay, QDate today) {
    return QCoreApplication::translate("Format", "up to and including %1").arg(shownShort(lastDay, today));
}

QString unbroken(QString words) {
    return words.replace(u' ', QChar(QChar::Nbsp)).replace(u'/', QStringLiteral("/\u2060"));
}

QString atLatestText(QDate date, QDate today) {
    return QCoreApplication::translate("Format", "at the latest %1").arg(shownShort(date, today));
}

QString shownMoment(const QDateTime& moment) {
    return moment.isValid() ? moment.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH:mm")) : QString();
}

QString daysText(qint64 days) {
    const auto count = static_cast<int>(days);
    if (count == 0)
        return QCoreApplication::translate("Format", "today");
    return QCoreApplication::translate("Format", "%n day(s)", nullptr, count);
}

QString agoText(const std::optional<QDate>& date, QDate today) {
    return date ? daysText(std::max<qint64>(0, date->daysTo(today))) : QStringLiteral("—");
}

QString putOffText(QDate until, QDate today) {
    return QCoreApplication::translate("Format", "put off to %1").arg(shownShort(until, today));
}

QString phaseText(Phase now, const std::optional<Phase>& coming, QDate from) {
    if (!coming)
        return labelOf(now);
    const QString begins = QCoreApplication::translate("Format", "%1 from %2").arg(labelOf(*coming), shownDate(from));
    return *coming == now ? begins
                          : QStringLiteral("%1, %2%3").arg(labelOf(now), begins.left(1).toLower(), begins.mid(1));
}

QString dueText(QDate due, QDate today) {
    const auto left = static_cast<int>(today.daysTo(due));
    if (left == 0)
        return QCoreApplication::translate("Format", "today");
    if (left == 1)
        return QCoreApplication::translate("Format", "tomorrow");
    if (left > 0)
        return QCoreApplication::translate("Format", "in %n day(s)", nullptr, left);
    return QCoreApplication::translate("Format", "%n day(s) late", nullptr, -left);
}

QString lateSinceText(QDate due, QDate today) {
    return QCoreApplication::translate("Format", "late since %1").arg(shownShort(due, today));
}

/// A role is a word in a sentence; HR, a name and what somebody typed otherwise stay as they are.
static QString inSentence(const QString& who) {
    for (const auto& word : Words<Role>::list) {
        const QString role = labelOf(word.value);
        if (who == role && role.size() > 1 && role.at(1).isLower())
            return role.left(1).toLower() + role.mid(1);
    }
    return who;
}

QString waitingText(const QString& asked, QDate due, QDate today) {
    const QString who = inSentence(asked);
    return due < today ? QCoreApplication::translate("Format", "waits for %1 since %2").arg(who, shownShort(due, today))
                       : QCoreApplication::translate("Format", "waits for %1").arg(who);
}

QString dayOfText(int day, int total) {
    return QCoreApplication::translate("Format", "day %1 of %2").arg(day).arg(total);
}

QString countText(qint64 shownCount, qint64 total) {
    if (shownCount == total)
        return shownNumber(total);
    return QCoreApplication::translate("Format", "%1 of %2").arg(shownNumber(shownCount), shownNumber(total));
}

QString hoursText(Hours hours) {
    return QCoreApplication::translate("Format", "%1 hours").arg(toText(hours));
}

QString weekdaysText(Weekdays days) {
    QString text = toText(days);
    return text.replace(u',', u' ');
}

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace wijkwerk::ui
