// SPDX-License-Identifier: EUPL-1.2
// Of the dialog that puts a backup back: what would change.
#include "ui/shared/backup_text.h"
#include "ui/shared/bar.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/format.h"
#include "ui/shared/text_label.h"
#include "ui/shell/restore_dialog.h"
#include "ui/texts/fault_text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t mostDays = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RestorePreview)
};

/// With points for thousands, which %n has not.
QString acts(qint64 count) {
    return Text::tr("%1 act(s)", nullptr, int(count)).arg(shownNumber(count));
}

QString people(qint64 count) {
    return Text::tr("%1 people", nullptr, int(count)).arg(shownNumber(count));
}

void addCounts(FactList& facts, const backup::Preview& preview) {
    const auto& then = preview.backup.facts.counts;
    for (const NamedCount& one : namedCounts()) {
        const qint64 before = then.value(one.table);
        if (!preview.present) {
            facts.add(one.name, shownNumber(before));
            continue;
        }
        const qint64 now = preview.present->counts.value(one.table);
        if (now == before)
            facts.add(one.name, shownNumber(now));
        else
            facts.add(one.name, Text::tr("%1, now %2").arg(shownNumber(before), shownNumber(now)), Tone::Amber, true);
    }
}

} // namespace

void RestoreDialog::show(const backup::Preview& preview) {
    m_at = preview.at;
    auto* column = static_cast<QVBoxLayout*>(m_preview->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const backup::Facts& facts = preview.backup.facts;
    column->addWidget(
        (new TextLabel(tr("The backup of %1 is whole: it was opened and counted. The last act in it is of %2.")
                           .arg(shownMoment(preview.at), shownMoment(facts.journalAt))))
            ->wrapped());
    if (preview.presentFault)
        column->addWidget(new Bar(
            Tone::Amber, tr("The department as it is now cannot be read, so nothing can be compared. It is kept under "
                            "another name.")));
    if (!preview.shutOut.isEmpty())
        column->addWidget(new Bar(Tone::Amber, tr("Cannot sign in afterwards: %1. They were added after this backup. "
                                                  "Add them again when it has been put back.")
                                                   .arg(preview.shutOut.join(QStringLiteral(", ")))));
    column->addWidget(new TextLabel(tr("In the backup"), TextSize::Strong));
    auto* counts = new FactList;
    addCounts(*counts, preview);
    column->addWidget(counts);
    addLost(preview);
    showStep(Step::Preview);
}

void RestoreDialog::addLost(const backup::Preview& preview) {
    auto* column = static_cast<QVBoxLayout*>(m_preview->layout());
    if (preview.isNewPlace) {
        column->addWidget((new TextLabel(tr("At this place there is nothing yet, so nothing is lost."), TextSize::Base,
                                         ColorRole::Muted))
                              ->wrapped());
        return;
    }
    if (!preview.present)
        return;
    if (preview.lostLines == 0) {
        column->addWidget(
            (new TextLabel(tr("Nothing was done since: nothing changes."), TextSize::Base, ColorRole::Muted))
                ->wrapped());
        return;
    }
    column->addWidget(new TextLabel(tr("Done since, and gone from the department afterwards"), TextSize::Strong));
    auto* lost = new FactList;
    const auto& days = preview.lostDays;
    qint64 named = 0;
    for (std::size_t i = 0; i < std::min(days.size(), mostDays); ++i) {
        const backup::LostDay& one = days[i];
        lost->add(shownDate(one.day),
                  tr("%1: %2").arg(one.worker.isEmpty() ? tr("Nobody in particular") : one.worker, acts(one.acts)));
        named += one.acts;
    }
    if (named < preview.lostLines)
        lost->add(tr("earlier"), acts(preview.lostLines - named));
    column->addWidget(lost);
    const QString all = preview.lostPersons == 0
                            ? tr("%1 in all.").arg(acts(preview.lostLines))
                            : tr("%1 in all, about %2.").arg(acts(preview.lostLines), people(preview.lostPersons));
    column->addWidget((new TextLabel(all + u' ' + tr("The file of now is kept beside it, under another name."),
                                     TextSize::Base, ColorRole::Muted))
                          ->wrapped());
}

} // namespace wijkwerk::ui
