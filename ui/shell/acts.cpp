// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acts.h"

#include "ui/participants/dialogs.h"
#include "ui/shared/context.h"
#include "ui/shell/page_stack.h"

namespace wijkwerk::ui {

namespace {

void openDossier(const ActRequest& act, ParticipantId person) {
    act.pages.openThing(Kind::Participant, person.value);
}

/// Makes the letter of a person right after an act, when there is such an act.
participants::WithPerson letterAfter(const ActRequest& act) {
    if (!actEntry(QStringLiteral("letter")))
        return {};
    return [act](ParticipantId person) {
        actEntry(QStringLiteral("letter"))->run({act.context, act.window, act.pages, person.value});
    };
}

/// A dialog of ui/participants about one person.
template <void (*open)(Context&, QWidget*, ParticipantId)>
void forPerson(const ActRequest& act) {
    open(act.context, act.window, ParticipantId{act.id});
}

const std::vector<ActEntry>& acts() {
    static const std::vector<ActEntry> table{
        {.word = "quick_referral",
         .run =
             [](const ActRequest& act) {
                 participants::openQuickReferral(act.context, act.window,
                                                 [act](ParticipantId person) { openDossier(act, person); });
             }},
        {.word = "refer", .run = forPerson<participants::openReferral>},
        {.word = "preselect", .run = forPerson<participants::openPreselection>},
        {.word = "advise", .run = forPerson<participants::openAdvice>},
        {.word = "place",
         .run =
             [](const ActRequest& act) {
                 participants::openPlacing(act.context, act.window, ParticipantId{act.id}, letterAfter(act));
             }},
        {.word = "import", .run = [](const ActRequest& act) { participants::openImport(act.context, act.window); }},
        {.word = "workplaces", .run = [](const ActRequest& act) { act.pages.go(PageId::Workplaces); }, .writes = false},
    };
    return table;
}

} // namespace

const ActEntry* actEntry(const QString& word) {
    for (const ActEntry& entry : acts()) {
        if (word == QLatin1String(entry.word))
            return &entry;
    }
    return nullptr;
}

} // namespace wijkwerk::ui
