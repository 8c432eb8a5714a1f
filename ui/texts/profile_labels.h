// SPDX-License-Identifier: EUPL-1.2
// Words for what is known of somebody for the work: facts, limits, certificates, meeloopdagen.
#pragma once

#include "core/domain/certificate.h"
#include "core/domain/intake.h"
#include "core/domain/limits.h"
#include "core/domain/profile.h"

namespace wijkwerk::ui {

QString labelOf(ProfileBlock block);
QString labelOf(ProfileField field);
QString labelOf(LimitAspect aspect);
QString labelOf(LimitGroup group);
QString labelOf(LimitDegree degree);
QString labelOf(LimitSource source);
QString labelOf(CertificateKind kind);
QString labelOf(TrialDayOutcome outcome);
/// One choice of a field: `bicycle` → `Fiets`. The code itself when it is not known.
QString choiceLabelOf(ProfileField field, const QString& code);
/// A kept value as people read it: `yes` → `Ja`, `ma,di` → `maandag en dinsdag`, `2026-11-24` → `24-11-2026`.
QString shownValue(ProfileField field, const QString& value);
/// What it is called: the name of a certificate of another kind, else its kind.
QString nameOf(const Certificate& certificate);
/// The word for `hours_per_week=24`, as the dossier for the person has it: `24`.
QString shownAnswer(const QString& fieldAndValue);

} // namespace wijkwerk::ui
