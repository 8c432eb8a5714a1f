// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/timeline_stage.h"

#include "ui/shared/format.h"
#include "ui/texts/stage_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

using work::TimelineEntry;
using work::TimelineKind;

class Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineStage)
};

template <class E>
QString labelFrom(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : QString();
}

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QDate dayOf(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

QString withdrawnOr(const TimelineEntry& entry, const QString& otherwise) {
    return entry.code == QLatin1String("withdrawn") ? Text::tr("Withdrawn: the stage did not stand still") : otherwise;
}

QString absenceText(const TimelineEntry& entry) {
    const QDate last = dayOf(entry.args.value(0));
    const QDate expected = dayOf(entry.args.value(1));
    if (entry.args.value(2) == QLatin1String("withdrawn"))
        return Text::tr("Withdrawn: it was not so.");
    return last.isValid()       ? untilText(last)
           : expected.isValid() ? Text::tr("expected %1").arg(untilText(expected))
                                : Text::tr("not back yet");
}

QString suspensionText(const TimelineEntry& entry) {
    const QDate expected = dayOf(entry.args.value(1));
    if (entry.code == QLatin1String("resumed"))
        return Text::tr("The last day moved by %n days.", nullptr, entry.args.value(3).toInt());
    return joined({labelFrom<SuspensionReason>(entry.args.value(0)),
                   expected.isValid() ? Text::tr("expected %1").arg(untilText(expected)) : QString(), entry.text});
}

QString evaluationText(const TimelineEntry& entry) {
    const QString week = entry.args.value(0);
    const QString advice = labelFrom<EvaluationAdvice>(entry.args.value(1));
    const QString head = joined({week.isEmpty() ? QString() : Text::tr("week %1").arg(week),
                                 advice.isEmpty() ? QString() : Text::tr("advice: %1").arg(advice),
                                 labelFrom<EvaluationSignature>(entry.args.value(3))});
    QStringList lines{head};
    const auto add = [&lines](const QString& label, const QString& said) {
        if (!said.isEmpty())
            lines << label.arg(said);
    };
    add(Text::tr("Goes well: %1"), entry.args.value(5));
    add(Text::tr("To practise: %1"), entry.args.value(6));
    add(Text::tr("Own view: %1"), entry.args.value(7));
    lines.removeAll({});
    return lines.join(u'\n');
}

} // namespace

QString stageTitleOf(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineKind::Start:
        return Text::tr("Started");
    case TimelineKind::Evaluation:
        return entry.args.value(4).isEmpty() ? labelFrom<EvaluationKind>(entry.code)
                                             : Text::tr("%1, put right").arg(labelFrom<EvaluationKind>(entry.code));
    case TimelineKind::Absence:
        return labelFrom<AbsenceKind>(entry.code);
    case TimelineKind::Suspension:
        return withdrawnOr(entry, entry.code == QLatin1String("resumed") ? Text::tr("The stage goes on")
                                                                         : Text::tr("The stage stands still"));
    case TimelineKind::Move:
        return entry.code == QLatin1String("undone") ? Text::tr("Move undone") : Text::tr("Moved to another workplace");
    default:
        return {};
    }
}

QString stageTextOf(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineKind::Start:
        return joined({entry.args.value(0),
                       entry.text.isEmpty() ? QString() : Text::tr("not all was arranged: %1").arg(entry.text)});
    case TimelineKind::Evaluation:
        return evaluationText(entry);
    case TimelineKind::Absence:
        return absenceText(entry);
    case TimelineKind::Suspension:
        return suspensionText(entry);
    case TimelineKind::Move:
        return joined({Text::tr("from %1 to %2").arg(entry.args.value(0), entry.args.value(1)),
                       labelFrom<ChangeReason>(entry.args.value(2)), entry.text});
    default:
        return entry.text;
    }
}

} // namespace wijkwerk::ui::participants
