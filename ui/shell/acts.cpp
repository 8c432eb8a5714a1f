// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acts.h"

#include "ui/letters/letter_dialog.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/list_page.h"
#include "ui/shared/context.h"
#include "ui/shell/page_stack.h"

#include <QPointer>

namespace wijkwerk::ui {

namespace {

void openDossier(const ActRequest& act, ParticipantId person) {
    act.pages.openThing(Kind::Participant, person.value);
}

void makeLetter(const ActRequest& act) {
    openPlacementLetter(
        act.context, act.window, ParticipantId{act.id},
        {[act](ParticipantId person) { openDossier(act, person); }, [act] { act.pages.go(PageId::Settings); }});
}

void showCaseload(const ActRequest& act) {
    act.pages.go(PageId::Participants);
    if (auto* list = qobject_cast<participants::ListPage*>(act.pages.current()))
        list->showCaseload();
}

/// Makes the letter of a person right after an act.
participants::WithPerson letterAfter(const ActRequest& act) {
    return [act](ParticipantId person) { makeLetter({act.context, act.window, act.pages, person.value}); };
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
        {.word = "import",
         .run =
             [](const ActRequest& act) {
                 participants::openImport(act.context, act.window, [act, alive = QPointer<PageStack>(&act.pages)] {
                     if (alive) // the department may have been closed beside the report
                         showCaseload(act);
                 });
             }},
        {.word = "caseload", .run = showCaseload, .writes = false},
        {.word = "letter", .run = makeLetter, .writes = false},
        {.word = "settings", .run = [](const ActRequest& act) { act.pages.go(PageId::Settings); }, .writes = false},
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
