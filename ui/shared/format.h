// SPDX-License-Identifier: EUPL-1.2
// How values are shown to people: dates, terms, counts, masked numbers. Words for codes live in ui/texts/labels.h.
#pragma once

#include "core/base/date_text.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"

#include <QDate>
#include <QString>

namespace wijkwerk::ui {

/// `24-11-2026` (core/base/date_text.h); empty for no date.
QString shownDate(const std::optional<QDate>& date);
using wijkwerk::shownDate;
/// `24-11`, with the year behind it when it is not the year of `today`: `11-01-2027`.
QString shownShort(QDate date, QDate today);
/// `dinsdag 24 november 2026`.
QString shownLong(QDate date);
/// `dinsdag`.
QString weekdayOf(QDate date);
/// `t/m 11-01-2027`.
QString untilText(QDate lastDay);
/// The same without the year when it is that of `today`: `t/m 27-12`.
QString untilShort(QDate lastDay, QDate today);
/// The same words, for a text that wraps: it is not broken within them (`t/m 11-01-2027`, a phone number).
QString unbroken(QString words);
/// `uiterlijk 20-11`.
QString atLatestText(QDate date, QDate today);
/// `24-11-2026 14:05` in local time.
QString shownMoment(const QDateTime& moment);

/// `1 dag`, `6 dagen`; 0 is "vandaag".
QString daysText(qint64 days);
/// How long ago, for "laatste contact": "vandaag", `6 dagen`; a dash for never.
QString agoText(const std::optional<QDate>& date, QDate today);
/// `uitgesteld tot 30-11`.
QString putOffText(QDate until, QDate today);
/// `Stage`, or with what begins later `Stage, contract vanaf 04-01-2027`, or only `Contract vanaf 04-01-2027`.
QString phaseText(Phase now, const std::optional<Phase>& coming, QDate from);
/// "vandaag", "morgen", "over 6 dagen" or `4 dagen te laat`.
QString dueText(QDate due, QDate today);
/// `te laat sinds 16-11`.
QString lateSinceText(QDate due, QDate today);
/// `wacht op HR sinds 17-11`, a role in lower case (`wacht op teamleider`): what somebody else must do is never late
/// for who waits.
QString waitingText(const QString& who, QDate due, QDate today);
/// `dag 44 van 92`.
QString dayOfText(int day, int total);

/// `29 van 83`, or `83` when they are the same.
QString countText(qint64 shownCount, qint64 total);
/// `24 uur`, `24,5 uur`.
QString hoursText(Hours hours);
/// `ma di do`.
QString weekdaysText(Weekdays days);
/// A dash for an empty cell.
QString orDash(const QString& text);

} // namespace wijkwerk::ui
