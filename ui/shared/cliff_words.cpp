// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/cliff_words.h"

#include "core/base/date_text.h"
#include "core/rules/contract_proposal.h"
#include "core/rules/deadline_engine.h"
#include "ui/shared/format.h"
#include "ui/texts/label_table.h"
#include "ui/texts/labels.h"

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

NeededWords neededWords(const reports::CliffEnd& end, bool seesContract, QDate today) {
    if (end.goesOn)
        return {.text = Text::tr("goes on from %1").arg(shownDate(*end.goesOn))};
    if (end.needed) {
        const bool late = end.needed->stage == AlertStage::Late;
        const QString when =
            late ? lateSinceText(end.needed->lateSince(), today) : atLatestText(end.needed->due, today);
        NeededWords words{.text = QStringLiteral("%1, %2").arg(rules::titleOf(*end.needed).section(u':', 0, 0), when),
                          .shorter = when};
        if (late)
            words.tone = end.needed->hard ? Tone::Red : Tone::Amber;
        return words;
    }
    if (!end.proposal || !seesContract || rules::nextStepTitle(*end.proposal).isEmpty())
        return {};
    const QString waits = rules::waitsFor(*end.proposal);
    const QString who = waits.isEmpty() ? labelOf(Role::JobCoach) : waits.left(1).toUpper() + waits.mid(1);
    return {.text = QStringLiteral("%1: %2").arg(who, rules::nextStepTitle(*end.proposal)), .shorter = who};
}

} // namespace wijkwerk::ui
