// SPDX-License-Identifier: EUPL-1.2
// "Meer…" in the head of a dossier: what else can be done with somebody in this phase, for who looks.
#pragma once

#include "ui/participants/dossier.h"

class QMenu;
class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// Adds what fits the phase and the role; nothing when nothing does.
void addLeaving(QMenu& menu, Context& context, QWidget* window, const Dossier& dossier);

} // namespace wijkwerk::ui::participants
