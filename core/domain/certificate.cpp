// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/certificate.h"

#include "core/base/date_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace wijkwerk {

namespace {

/// 1 for `jan`, `januari`; 0 when it is no month.
int monthNamed(const QString& word) {
    static const QStringList names{QStringLiteral("januari"), QStringLiteral("februari"), QStringLiteral("maart"),
                                   QStringLiteral("april"),   QStringLiteral("mei"),      QStringLiteral("juni"),
                                   QStringLiteral("juli"),    QStringLiteral("augustus"), QStringLiteral("september"),
                                   QStringLiteral("oktober"), QStringLiteral("november"), QStringLiteral("december")};
    if (word == u"mrt")
        return 3;
    for (int month = 1; month <= 12; ++month) {
        if (word.size() >= 3 && names[month - 1].startsWith(word))
            return month;
    }
    return 0;
}

std::optional<QString> monthOf(int year, int month) {
    if (year < 1940 || year > 2100 || month < 1 || month > 12)
        return std::nullopt;
    return QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
}

} // namespace

Problems check(const Certificate& certificate, QDate today) {
    Problems problems;
    if (certificate.kind == CertificateKind::Other && certificate.name.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("certificate_name_missing"), QStringLiteral("name")));
    if (certificate.gotOn && *certificate.gotOn > today) {
        Problem problem =
            wrong(QStringLiteral("day_in_future"), QStringLiteral("gotOn"), shownDate(*certificate.gotOn));
        problem.args = {shownDate(*certificate.gotOn)};
        problems.push_back(problem);
    }
    if (certificate.gotOn && certificate.validUntil && *certificate.validUntil < *certificate.gotOn)
        problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("validUntil"),
                                 shownDate(*certificate.validUntil)));
    return problems;
}

std::optional<QString> monthFromText(const QString& text) {
    static const QRegularExpression onlyYear(QStringLiteral("^\\d{4}$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/ ](\\d{1,2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[-/ ](\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^([a-z]{3,})\\.? (\\d{4})$"));
    const QString simple = text.simplified().toLower();
    if (simple.isEmpty())
        return QString();
    if (onlyYear.match(simple).hasMatch())
        return monthOf(simple.toInt(), 1) ? std::optional(simple) : std::nullopt;
    if (const auto match = yearFirst.match(simple); match.hasMatch())
        return monthOf(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = monthFirst.match(simple); match.hasMatch())
        return monthOf(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(simple); match.hasMatch())
        return monthOf(match.captured(2).toInt(), monthNamed(match.captured(1)));
    return std::nullopt;
}

QString shownMonth(const QString& month) {
    return month.size() == 7 ? month.mid(5) + u'-' + month.left(4) : month;
}

Problems check(const WorkPeriod& work, QDate today) {
    Problems problems;
    if (work.employer.trimmed().isEmpty() && work.tasks.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("work_empty"), QStringLiteral("employer")));
    const auto from = monthFromText(work.from);
    const auto until = monthFromText(work.until);
    const QString now = today.toString(QStringLiteral("yyyy-MM"));
    if (!from || from->left(7) > now)
        problems.push_back(wrong(QStringLiteral("month_wrong"), QStringLiteral("from"), work.from));
    if (!until || until->left(7) > now)
        problems.push_back(wrong(QStringLiteral("month_wrong"), QStringLiteral("until"), work.until));
    if (from && until && !from->isEmpty() && !until->isEmpty()) {
        const qsizetype known = std::min(from->size(), until->size()); // years alone are compared as years
        if (until->left(known) < from->left(known))
            problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("until"), work.until));
    }
    return problems;
}

} // namespace wijkwerk
