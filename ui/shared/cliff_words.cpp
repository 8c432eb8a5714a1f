// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/cliff_words.h"

#include "core/base/date_text.h"
#include "core/rules/deadline_engine.h"
#include "ui/texts/contract_labels.h"
#include "ui/texts/label_table.h"

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cliff)
};

constexpr Label<rules::QuietKind> kinds[] = {
    {rules::QuietKind::Christmas, QT_TRANSLATE_NOOP("QuietKind", "around Christmas")},
    {rules::QuietKind::MayHoliday, QT_TRANSLATE_NOOP("QuietKind", "in the May holiday")},
    {rules::QuietKind::SummerClosing, QT_TRANSLATE_NOOP("QuietKind", "in the summer closing")},
};

} // namespace

QString labelOf(rules::QuietKind kind) {
    return find("QuietKind", kinds, kind);
}

QString listWords(const reports::QuietEnds& list) {
    return Text::tr("Ends %1: %2").arg(labelOf(list.period.kind)).arg(list.people.size());
}

QString neededWords(const reports::CliffEnd& end, bool seesContract) {
    if (end.goesOn)
        return Text::tr("goes on from %1").arg(shownDate(*end.goesOn));
    if (end.needed) { // the day first: it is never what is cut off
        const bool late = end.needed->stage == AlertStage::Late;
        const QString words = late ? Text::tr("late since %1: %2") : Text::tr("%1 at the latest: %2");
        return words.arg(shownDate(late ? end.needed->lateSince() : end.needed->due), rules::titleOf(*end.needed));
    }
    if (end.proposal && seesContract)
        return Text::tr("contract proposal: %1").arg(labelOf(*end.proposal));
    return {};
}

} // namespace wijkwerk::ui
