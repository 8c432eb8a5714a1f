// SPDX-License-Identifier: EUPL-1.2
// Dialogs around what is known of somebody for the work, the talk and the meeloopdag. Each opens and returns at once.
#pragma once

#include "core/domain/certificate.h"
#include "core/domain/intake.h"
#include "core/domain/profile.h"

#include <functional>

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// All facts of one block; the cursor in `field` when it is one of them.
void openProfileBlock(Context& context, QWidget* parent, ParticipantId person, ProfileBlock block,
                      std::optional<ProfileField> field = std::nullopt);
/// "Belastbaarheid per onderdeel".
void openLimits(Context& context, QWidget* parent, ParticipantId person);
/// A new certificate, or that one.
void openCertificate(Context& context, QWidget* parent, ParticipantId person, CertificateId certificate = {});
/// A new one in the place of that one.
void openCertificateRenewal(Context& context, QWidget* parent, CertificateId certificate);
/// Earlier work: a new line, or that one.
void openWork(Context& context, QWidget* parent, ParticipantId person, WorkHistoryId work = {});
/// What a fact was before, with who confirmed it; an earlier value can be put back.
void openProfileHistory(Context& context, QWidget* parent, ParticipantId person, ProfileField field);

/// The talk of the voorselectie in the order of the paper; goes on where it stopped.
void openTalk(Context& context, QWidget* parent, ParticipantId person);
/// Who was expected for a talk and did not come: which day, and the next talk.
void openMissedTalk(Context& context, QWidget* parent, ParticipantId person, std::function<void()> recorded);
/// The gespreksformulier on paper, or as a PDF.
void printTalkForm(Context& context, QWidget* where, ParticipantId person);
void saveTalkForm(Context& context, QWidget* where, ParticipantId person);

void openTrialDay(Context& context, QWidget* parent, TrajectoryId trajectory);
void openTrialDayResult(Context& context, QWidget* parent, TrialDayId day);

/// A referral is accepted, or refused with its reason.
void openReferralDecision(Context& context, QWidget* parent, TrajectoryId trajectory);

} // namespace wijkwerk::ui::participants
