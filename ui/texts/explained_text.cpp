// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/explained_text.h"

#include "core/base/date_text.h"
#include "core/rules/deadline_engine.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdlib>

namespace wijkwerk::ui {

namespace {

/// `evaluation_5` → 5; 0 when the name has no number.
int numberIn(const QString& name) {
    return name.mid(name.lastIndexOf(u'_') + 1).toInt();
}

QString lengthText(const rules::Step& step) {
    using enum rules::StepKind;
    const int amount = std::abs(step.amount);
    switch (step.kind) {
    case Months:
        return QCoreApplication::translate("Explained", "%n month(s)", nullptr, amount);
    case Weeks:
        return QCoreApplication::translate("Explained", "%n week(s)", nullptr, amount);
    case WorkingDays:
        return QCoreApplication::translate("Explained", "%n working day(s)", nullptr, amount);
    default:
        return QCoreApplication::translate("Explained", "%n day(s)", nullptr, amount);
    }
}

} // namespace

QString nameOf(const rules::Explained& explained) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("stage_end"), QT_TRANSLATE_NOOP("Explained", "Last day of the stage")},
        {QStringLiteral("stage_limit"), QT_TRANSLATE_NOOP("Explained", "Last day that this form allows")},
        {QStringLiteral("unpaid_work"), QT_TRANSLATE_NOOP("Explained", "Last day with the unpaid work of before")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("Explained", "Decision: contract, extend or stop")},
        {QStringLiteral("first_talk"), QT_TRANSLATE_NOOP("Explained", "First talk")},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("Explained", "Report of the preselection")},
        {QStringLiteral("secondment_notice"), QT_TRANSLATE_NOOP("Explained", "Talk about the end of the secondment")},
        {QStringLiteral("notice"), QT_TRANSLATE_NOOP("Explained", "Give notice (aanzeggen) at the latest")},
        {QStringLiteral("chain_end"), QT_TRANSLATE_NOOP("Explained", "Last day of temporary contracts in this chain")},
        {QStringLiteral("chain_permanent"), QT_TRANSLATE_NOOP("Explained", "Permanent by law from")},
        {QStringLiteral("probation_end"), QT_TRANSLATE_NOOP("Explained", "Last day of the probation")},
        {QStringLiteral("objection_end"), QT_TRANSLATE_NOOP("Explained", "Last day to object")},
        {QStringLiteral("lasting"), QT_TRANSLATE_NOOP("Explained", "Did the outflow last?")},
        {QStringLiteral("standstill"), QT_TRANSLATE_NOOP("Explained", "How to go on after pas op de plaats?")},
        {QStringLiteral("request_due"), QT_TRANSLATE_NOOP("Explained", "Answer the request at the latest")},
    };
    if (explained.name.startsWith(u"evaluation_"))
        return QCoreApplication::translate("Explained", "Evaluation of week %1").arg(numberIn(explained.name));
    if (explained.name.startsWith(u"moment_"))
        return QCoreApplication::translate("Explained", "Participation place after %n month(s)", nullptr,
                                           numberIn(explained.name));
    if (explained.name.startsWith(u"aftercare_"))
        return QCoreApplication::translate("Explained", "Aftercare after %n month(s)", nullptr,
                                           numberIn(explained.name));
    const char* name = names.value(explained.name);
    if (name)
        return QCoreApplication::translate("Explained", name);
    const QString title = rules::titleOfSubject(explained.name);
    return title.isEmpty() ? explained.name : title;
}

QString textOf(const rules::Step& step) {
    using enum rules::StepKind;
    const QString from = shownDate(step.from), to = shownDate(step.to);
    switch (step.kind) {
    case Start:
        return step.what.isEmpty() ? QCoreApplication::translate("Explained", "Counted from %1.").arg(to)
                                   : QCoreApplication::translate("Explained", "Counted from %1, the day of letter %2.")
                                         .arg(to, step.what);
    case Months:
    case Weeks:
    case Days:
    case WorkingDays:
        return (step.amount < 0 ? QCoreApplication::translate("Explained", "%1 earlier: %2.")
                                : QCoreApplication::translate("Explained", "%1 later: %2."))
            .arg(lengthText(step), to);
    case MonthEnd:
        return QCoreApplication::translate("Explained", "That month has no day %1, so the last day of it: %2.")
            .arg(step.what, to);
    case DayBefore:
        return QCoreApplication::translate("Explained", "Up to and including the day before: %1.").arg(to);
    case DayAfter:
        return QCoreApplication::translate("Explained", "From the day after: %1.").arg(to);
    case DayOffEarlier:
        return QCoreApplication::translate("Explained", "%1 is no working day (%2): a day earlier.")
            .arg(from, step.what);
    case DayOffLater:
        return QCoreApplication::translate("Explained", "%1 does not count as last day (%2): a day later.")
            .arg(from, step.what);
    case NotBeforeStart:
        return QCoreApplication::translate("Explained", "Not before the first day: %1.").arg(to);
    case Agreed:
        return QCoreApplication::translate("Explained", "Written down in the dossier: %1.").arg(to);
    case ContractStart:
        return QCoreApplication::translate("Explained", "The contract that counts begins on %1.").arg(to);
    case Counted:
        return QCoreApplication::translate("Explained", "At most %n contract(s) may follow each other.", nullptr,
                                           step.amount);
    case Hours:
        return QCoreApplication::translate("Explained", "%n hour(s) of the clock later: %1.", nullptr, step.amount)
            .arg(to);
    case NextYearEnd:
        return QCoreApplication::translate("Explained", "Before the end of the year after that: %1.").arg(to);
    case StoodStill:
        return QCoreApplication::translate("Explained", "The stage stood still for %n day(s): %1.", nullptr,
                                           step.amount)
            .arg(to);
    }
    return {};
}

QString sourceText(const rules::Explained& explained) {
    QString text = explained.source;
    if (explained.validFrom)
        text += QCoreApplication::translate("Explained", ", valid from %1").arg(shownDate(*explained.validFrom));
    if (explained.validTo)
        text += QCoreApplication::translate("Explained", ", up to and including %1").arg(shownDate(*explained.validTo));
    if (explained.own)
        text += QCoreApplication::translate("Explained", ", own value of the department");
    return text;
}

QStringList linesOf(const rules::Explained& explained) {
    QStringList lines;
    for (const rules::Step& step : explained.steps)
        lines << textOf(step);
    if (!explained.source.isEmpty())
        lines << QCoreApplication::translate("Explained", "Rule: %1.").arg(sourceText(explained));
    return lines;
}

} // namespace wijkwerk::ui
