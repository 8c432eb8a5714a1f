// SPDX-License-Identifier: EUPL-1.2
// What people agreed to, what they ask about their data, their dossier on paper, and putting right what is wrong: the
// dialogs. Each opens and returns at once.
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <functional>

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void openNewConsent(Context& context, QWidget* parent, ParticipantId person);
/// The same, to help at that organisation; `recorded` is told which one it became.
void openHelpConsent(Context& context, QWidget* parent, ParticipantId person, const QString& organisation,
                     const QString& contact, std::function<void(ConsentId)> recorded);
/// The same, of pictures.
void openPhotoConsent(Context& context, QWidget* parent, ParticipantId person);
void openWithdrawal(Context& context, QWidget* parent, ConsentId consent);

void openNewRequest(Context& context, QWidget* parent, ParticipantId person);
/// Looking, extending, answering.
void openRequest(Context& context, QWidget* parent, RightsRequestId request);

/// A note with its older versions; put right, or with a statement of the person beside it.
void openNote(Context& context, QWidget* parent, NoteId note);
/// What the fields of the person were before; an earlier value can be put back.
void openHistory(Context& context, QWidget* parent, ParticipantId person);
/// The person's own words about the dossier as a whole.
void openStatement(Context& context, QWidget* parent, ParticipantId person);

/// The request to put something right that is open, so that what is done for it is found back; may be null.
RightsRequestId openCorrectionRequest(Context& context, ParticipantId person);

/// "Dossier voor betrokkene": what may be about others is looked at, then PDF, JSON and letters are written.
void openPersonFile(Context& context, QWidget* parent, ParticipantId person);

} // namespace wijkwerk::ui::participants
