// SPDX-License-Identifier: EUPL-1.2
// The place where errors stop: every slot that acts runs its body through guard(), which turns an Error into a Dutch
// message (what happened, what it means for the data, what to do). Work in a thread stops in job.h.
#pragma once

#include "core/base/error.h"
#include "ui/shared/patient_guard.h"

#include <functional>
#include <memory>
#include <utility>

class QWidget;

namespace wijkwerk::ui {

/// Runs `act`; true when it came to its end. A cancelled act is silent; any other exception is shown as internal.
bool guard(QWidget* where, const std::function<void()>& act);

/// The same for reading behind the screen (a list fetching its rows): nothing is shown, the caller gets the fault.
bool guardQuietly(const std::function<void()>& act, const std::function<void(const Error&)>& failed);

/// Shows an error as guard() does.
void showError(QWidget* where, const Error& error);

/// Makes a slot of a function: `connect(button, &QPushButton::clicked, this, guarded(this, [this] { save(); }))`. While
/// another writer is busy it is tried again (patient_guard.h); clicking once more meanwhile does nothing.
template <class Act>
auto guarded(QWidget* where, Act act) {
    return [where, act = std::make_shared<Act>(std::move(act)), waiting = std::make_shared<bool>(false)] {
        if (std::exchange(*waiting, true))
            return;
        const auto over = [waiting] { *waiting = false; };
        guardPatiently(
            where, [act] { (*act)(); }, over, over);
    };
}

/// Takes the messages instead of a dialog, for tests and pictures; an empty function restores the dialogs.
void reportErrorsTo(std::function<void(QWidget*, const Error&)> reporter);

} // namespace wijkwerk::ui
