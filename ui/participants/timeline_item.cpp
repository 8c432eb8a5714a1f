// SPDX-License-Identifier: EUPL-1.2
// The words of timeline_list.h: what a phase, a placement or a letter is called on the timeline.
#include "core/base/bsn_mask.h"
#include "core/base/fold.h"
#include "core/domain/ending.h"
#include "core/domain/note.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "ui/participants/timeline_list.h"
#include "ui/participants/timeline_stage.h"
#include "ui/shared/format.h"
#include "ui/texts/contract_labels.h"
#include "ui/texts/dossier_labels.h"
#include "ui/texts/fact_labels.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"
#include "ui/texts/privacy_labels.h"
#include "ui/texts/profile_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

template <class E>
QString labelFrom(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QString phaseTitle(const work::TimelineEntry& entry) {
    const QString to = labelFrom<Phase>(entry.code);
    const QString from = entry.args.value(0);
    if (from.isEmpty())
        return Text::tr("Referred to the wijkbedrijf");
    const QString reason = entry.args.value(1); // without for who does not see the screening
    if (const QString undone = entry.args.value(3); reason == takenBackReason && !undone.isEmpty())
        return Text::tr("Step undone: %1, phase again: %2").arg(labelFrom<Phase>(undone), to);
    if (reason == takenBackReason)
        return Text::tr("Step undone, phase again: %1").arg(to);
    if (reason == QLatin1String("referral_accepted"))
        return Text::tr("Referral accepted");
    if (reason == QLatin1String("referral_refused"))
        return Text::tr("Referral refused");
    return from == entry.code ? Text::tr("Phase: %1 continued").arg(to)
                              : Text::tr("Phase: %1 → %2").arg(labelFrom<Phase>(from), to);
}

QString phaseText(const work::TimelineEntry& entry) {
    const auto into = fromCode<Phase>(entry.code);
    const QString code = entry.args.value(1);
    const QString reason = code.isEmpty() || !into ? QString() : reasonLabelOf(*into, code);
    // A reason that has no word of its own is for the file only; its story is in the text.
    const QString by = entry.args.value(2).trimmed();
    const bool back = code == takenBackReason;
    const QString right = entry.putRight.isEmpty() ? QString()
                          : back                   ? Text::tr("because: %1").arg(entry.putRight)
                                                   : Text::tr("put right, because: %1").arg(entry.putRight);
    return joined({reason == code || back ? QString() : reason,
                   by.isEmpty() ? QString() : Text::tr("referred by %1").arg(by), entry.text, right});
}

QString placementText(const work::TimelineEntry& entry) {
    const QDate last = QDate::fromString(entry.args.value(1), Qt::ISODate);
    const QString guide = entry.args.value(2);
    return joined({entry.args.value(0), guide.isEmpty() ? QString() : Text::tr("craft specialist %1").arg(guide),
                   last.isValid() ? untilText(last) : QString(), entry.text});
}

/// A note that was put right is folded away: when and why is left of it. A sensitive one says nothing at all.
QString noteText(const work::TimelineEntry& entry) {
    if (entry.sensitive)
        return Text::tr("Sensitive. Press Enter to show it; that is written down.");
    if (entry.args.size() < 3)
        return entry.text;
    const QString day = shownDate(QDate::fromString(entry.args[1], Qt::ISODate));
    if (entry.args[0] == QLatin1String("corrected") && entry.args[2].isEmpty())
        return Text::tr("Corrected on %1.").arg(day); // the reason is not for who looks
    if (entry.args[0] == QLatin1String("corrected"))
        return Text::tr("Corrected on %1, because: %2").arg(day, entry.args[2]);
    return entry.text + u'\n' +
           Text::tr("(takes the place of an earlier note since %1, because: %2)").arg(day, entry.args[2]);
}

QString consentText(const work::TimelineEntry& entry) {
    const QDate last = QDate::fromString(entry.args.value(2), Qt::ISODate);
    const bool withdrawn = entry.code == QLatin1String("withdrawn");
    return joined({labelFrom<ConsentPurpose>(entry.args.value(0)), entry.args.value(1),
                   withdrawn || !last.isValid() ? QString() : untilText(last)});
}

QString contractText(const work::TimelineEntry& entry) {
    const QDate from = QDate::fromString(entry.args.value(1), Qt::ISODate);
    const QDate last = QDate::fromString(entry.args.value(2), Qt::ISODate);
    if (entry.code == QLatin1String("step"))
        return joined({Text::tr("by %1").arg(entry.args.value(1)), entry.text});
    if (entry.code == QLatin1String("notice"))
        return joined({labelFrom<NoticeHow>(entry.args.value(1)),
                       last.isValid() ? Text::tr("received on %1").arg(shownDate(last)) : QString(), entry.text});
    return joined({entry.args.value(0), from.isValid() ? Text::tr("from %1").arg(shownDate(from)) : QString(),
                   last.isValid() ? untilText(last) : QString()});
}

/// The talk of the voorselectie, or a meeloopdag.
void sayIntake(const work::TimelineEntry& entry, TimelineItem& item) {
    if (entry.kind == work::TimelineKind::TrialDay) {
        item.title = Text::tr("Trial day: %1").arg(labelFrom<TrialDayOutcome>(entry.code));
        item.text = joined({entry.args.value(0), entry.text});
        return;
    }
    item.title = Text::tr("Talk of the preselection");
    item.text = entry.code == QLatin1String("privacy_told") ? Text::tr("Told about privacy.")
                                                            : Text::tr("Not told about privacy.");
}

QString handoverText(const work::TimelineEntry& entry) {
    const QDate first = QDate::fromString(entry.args.value(1), Qt::ISODate);
    return joined(
        {entry.args.value(0), first.isValid() ? Text::tr("first appointment on %1").arg(shownDate(first)) : QString()});
}

QString letterTitle(const work::TimelineEntry& entry) {
    if (entry.code == QLatin1String("plaatsingsbrief"))
        return Text::tr("Placement letter made");
    return Text::tr("Letter made: %1").arg(letterLabelOf(entry.code));
}

Tone toneFor(const work::TimelineEntry& entry) {
    switch (entry.kind) {
    case work::TimelineKind::Phase:
        if (const auto phase = fromCode<Phase>(entry.code))
            return toneOf(*phase);
        return Tone::Grey;
    case work::TimelineKind::Advice:
        return Tone::Blue;
    case work::TimelineKind::Placement:
    case work::TimelineKind::Contract:
    case work::TimelineKind::Start:
    case work::TimelineKind::Move:
        return Tone::Amber;
    case work::TimelineKind::Evaluation:
        return Tone::Blue;
    case work::TimelineKind::Letter:
        return Tone::Green;
    default:
        return Tone::Grey;
    }
}

/// What happened on the way, not what was written about it.
bool isStep(work::TimelineKind kind) {
    using work::TimelineKind;
    return kind != TimelineKind::Note && kind != TimelineKind::Imported && kind != TimelineKind::Letter &&
           kind != TimelineKind::Task && kind != TimelineKind::Consent && kind != TimelineKind::Statement &&
           kind != TimelineKind::Attachment && kind != TimelineKind::Fact;
}

/// What was written, sent, kept or done about the person.
void sayPaper(const work::TimelineEntry& entry, TimelineItem& item) {
    switch (entry.kind) {
    case work::TimelineKind::Note:
        item.title = joined({labelFrom<NoteKind>(entry.code), entry.additionTo ? Text::tr("addition") : QString(),
                             entry.sharedWith ? Text::tr("about several people") : QString()});
        item.text = noteText(entry);
        break;
    case work::TimelineKind::Imported:
        item.title = Text::tr("Remark taken over");
        item.text = noteText(entry);
        break;
    case work::TimelineKind::Consent:
        item.title =
            entry.code == QLatin1String("withdrawn") ? Text::tr("Consent withdrawn") : Text::tr("Consent given");
        item.text = consentText(entry);
        break;
    case work::TimelineKind::Statement:
        item.title = Text::tr("Statement of the person");
        item.text = joined({labelFrom<StatementAbout>(entry.code), entry.text});
        break;
    case work::TimelineKind::Letter:
        item.title = letterTitle(entry);
        item.text = Text::tr("%1. The PDF is in Documents.").arg(joined(entry.args.mid(0, 2)));
        if (const QDate last = QDate::fromString(entry.args.value(2), Qt::ISODate); last.isValid())
            item.text += u' ' + Text::tr("Decision: the person can object %1.").arg(untilText(last));
        break;
    case work::TimelineKind::Attachment:
        item.title =
            entry.code == QLatin1String("removed") ? Text::tr("Document taken away") : Text::tr("Document added");
        item.text = entry.sensitive
                        ? Text::tr("Sensitive. It is in Documents.")
                        : joined({labelFrom<AttachmentKind>(entry.args.value(0)), entry.args.value(1), entry.text});
        break;
    case work::TimelineKind::Task:
        item.title = Text::tr("Done: %1").arg(entry.args.value(0));
        break;
    case work::TimelineKind::Fact:
        item.title = factTitle(entry.code, entry.args);
        item.text = joined(factDetails(entry.code, entry.args) << entry.text);
        break;
    default: // sayStep
        break;
    }
}

/// What happened on the way.
void sayStep(const work::TimelineEntry& entry, TimelineItem& item) {
    switch (entry.kind) {
    case work::TimelineKind::Phase:
        item.title = phaseTitle(entry);
        item.text = phaseText(entry);
        break;
    case work::TimelineKind::Advice:
        item.title = Text::tr("Preselection: %1").arg(labelFrom<AdviceOutcome>(entry.code));
        break;
    case work::TimelineKind::Placement:
        item.title = (entry.args.value(3).isEmpty() ? Text::tr("Placement: %1") : Text::tr("Placement called off: %1"))
                         .arg(labelFrom<PlacementKind>(entry.code));
        item.text = placementText(entry);
        break;
    case work::TimelineKind::Contract:
        item.title = contractEventTitle(entry.code, entry.args);
        item.text = contractText(entry);
        break;
    case work::TimelineKind::Start:
    case work::TimelineKind::Evaluation:
    case work::TimelineKind::Absence:
    case work::TimelineKind::Suspension:
    case work::TimelineKind::Move:
        item.title = stageTitleOf(entry);
        item.text = stageTextOf(entry);
        break;
    case work::TimelineKind::Talk:
    case work::TimelineKind::TrialDay:
        sayIntake(entry, item);
        break;
    case work::TimelineKind::Handover:
        item.title = handoverTitle(entry.code);
        item.text = handoverText(entry);
        break;
    case work::TimelineKind::Standstill:
        item.title = entry.code == QLatin1String("ended") ? Text::tr("Goes on after “pas op de plaats”")
                                                          : Text::tr("“Pas op de plaats”");
        break;
    default: // sayPaper
        break;
    }
}

} // namespace

TimelineItem itemOf(const work::TimelineEntry& entry, const QHash<WorkerId, QString>& workers, QDate today) {
    TimelineItem item;
    item.day = shownShort(entry.day, today);
    item.tone = toneFor(entry);
    item.kind = entry.kind;
    item.id = entry.id;
    item.text = entry.text;
    isStep(entry.kind) ? sayStep(entry, item) : sayPaper(entry, item);
    const bool taken = entry.kind == work::TimelineKind::Imported; // who ran the import did not write it
    item.title = joined({item.title, taken ? Text::tr("Work and Income") : workers.value(entry.worker)});
    item.text = withBsnMasked(item.text); // somebody may have typed one in a note
    item.title = withBsnMasked(item.title);
    item.found = fold(item.title + u' ' + item.text);
    return item;
}

/// Under which of the choices a fact is found: deadlines and terms with what is to be done, the rest with the steps.
TimelineFilter::Shows placeOfFact(const work::TimelineEntry& entry) {
    const bool isTask = entry.code == u"delay" || entry.code == u"settled" || entry.code == u"term";
    const bool isPaper = entry.code.startsWith(QLatin1String("certificate"));
    return isTask    ? TimelineFilter::Shows::Tasks
           : isPaper ? TimelineFilter::Shows::Documents
                     : TimelineFilter::Shows::Steps;
}

bool passes(const TimelineFilter& filter, const work::TimelineEntry& entry, const TimelineItem& item) {
    using work::TimelineKind;
    using Shows = TimelineFilter::Shows;
    const TimelineKind kind = entry.kind;
    const bool isOfKind =
        filter.shows == Shows::Everything ||
        (filter.shows == Shows::Notes && (kind == TimelineKind::Note || kind == TimelineKind::Imported)) ||
        (filter.shows == Shows::Contacts && entry.isContact) || (filter.shows == Shows::Steps && isStep(kind)) ||
        (filter.shows == Shows::Letters && kind == TimelineKind::Letter) ||
        (filter.shows == Shows::Documents && kind == TimelineKind::Attachment) ||
        (filter.shows == Shows::Tasks && kind == TimelineKind::Task) ||
        (kind == TimelineKind::Fact && filter.shows == placeOfFact(entry));
    if (!isOfKind || (filter.mine && entry.worker != filter.worker))
        return false;
    const QStringList words = fold(filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return item.found.contains(word); });
}

} // namespace wijkwerk::ui::participants
