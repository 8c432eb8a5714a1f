// SPDX-License-Identifier: EUPL-1.2
// The acts on one person as dialogs. Each opens and returns at once; what was done is announced by the session.
#pragma once

#include "ui/participants/next_step.h"

#include <functional>
#include <vector>

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

using WithPerson = std::function<void(ParticipantId)>;

/// "Snelle aanmelding" (Ctrl+N). `openDossier` is for a likely duplicate and for "Bewaren en dossier openen".
void openQuickReferral(Context& context, QWidget* parent, WithPerson openDossier);
/// "Aanmelden": the trajectory of somebody who is known.
void openReferral(Context& context, QWidget* parent, ParticipantId person);
void openPreselection(Context& context, QWidget* parent, ParticipantId person);
void openAdvice(Context& context, QWidget* parent, ParticipantId person);
/// "Plaatsen"; `makeLetter` runs when the user wants the placement letter right after.
void openPlacing(Context& context, QWidget* parent, ParticipantId person, WithPerson makeLetter);
/// "Besluiten": what happens when a stage, contract or secondment ends; opens the dialog of the answer. `makeLetter`:
/// for an answer that asks a letter.
void openDecision(Context& context, QWidget* parent, ParticipantId person, WithPerson makeLetter = {});
/// The dialog of a step; Letter and None have none.
void openStep(Context& context, QWidget* parent, ParticipantId person, PathStep step, WithPerson makeLetter = {});

/// One note that is stored with several people; more can be added in it.
void openSharedNote(Context& context, QWidget* parent, const std::vector<ParticipantId>& people);

/// "Importeren…": from choosing the file to the report. `showCaseload` is for who wants to see the people afterwards.
void openImport(Context& context, QWidget* parent, std::function<void()> showCaseload = {});

} // namespace wijkwerk::ui::participants
