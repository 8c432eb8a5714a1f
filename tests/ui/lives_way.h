// SPDX-License-Identifier: EUPL-1.2
// The part of the way that lives have in common, by keyboard: referral, voorselectie, the talk, advice, placing, the
// first day, an evaluation, closing. Each leaves the dossier of the person in front.
#pragma once

#include "tests/ui/lives.h"

namespace lives {

/// Ctrl+N today, by Werk en Inkomen; then his dossier.
ParticipantId refers(Life& life, const QString& firstName, const QString& surname);
/// Under Gegevens: birth date `14-03-1988`, how to address, where he lives. Enough for a letter.
void completesDetails(Life& life, const QString& born);
/// The voorselectie begins today, with a talk on that day.
void preselects(Life& life, const QString& talkOn);
/// The talk of today is written down with all of the minimum profile, and finished.
void writesTalk(Life& life);
/// Suitable, after the talk of that day.
void advises(Life& life, const QString& talkedOn);
/// The placing dialog is saved without making the letter: stage at that place for so many hours on ma, di and do.
void placesInStage(Life& life, const QString& place, const QString& firstDay, const QString& hours);
/// All that must be arranged before the first day, arranged today.
void arrangesStart(Life& life);
void recordsStart(Life& life);
/// The letter in front is made final, kept as a PDF of that name and marked as sent.
void makesLetter(Life& life, const QString& pdf);
/// An evaluation of that week held today, signed, with the own view; an advice when one is given.
void evaluates(Life& life, const QString& week, const QString& kind = {}, const QString& advice = {});
/// A note of today of that kind: `Gesprek`, `Telefoon`.
void writesNote(Life& life, const QString& kind, const QString& text);
/// On a later day (`11-12-2026`) somebody with that role opens this dossier again.
void comesBack(Life& life, const char* today, const QString& surname, Role role = Role::JobCoach);
void goesToAftercare(Life& life);
/// A call on each of these days, by note.
void callsIn(Life& life, const QString& surname, std::initializer_list<const char*> days);
/// An entry of the menu `Meer…` in the head of the dossier; then the dialog with these words in its title.
void choosesMore(Life& life, const QString& entry, const QString& title);
/// An act on the tab Traject; then its dialog.
void actsOnStage(Life& life, const QString& verb, const QString& title);
/// The trajectory is closed today; every line of the checklist is answered with `In orde`.
void closes(Life& life, const QString& result);

} // namespace lives
