// SPDX-License-Identifier: EUPL-1.2
// Tries an act from a dialog: done, refused with the reasons in the dialog, or overruled with a reason that is asked.
#pragma once

#include "core/work/outcome.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/texts/problem_text.h"

#include <QLineEdit>

#include <initializer_list>

namespace wijkwerk::ui::participants {

/// `Toch doen?` and `Overrulen`, for the question after a refusal that may be overruled.
QString overruleTitle();
QString overruleVerb();

/// All dates are empty or dates; otherwise the first that is not gets the focus, where it says so itself.
inline bool understood(std::initializer_list<DateEdit*> dates) {
    for (DateEdit* date : dates) {
        if (!date->isAcceptable()) {
            date->field()->setFocus();
            return false;
        }
    }
    return true;
}

/// `act(tx, request)` gives an Outcome; `request` has a member overrideReason. `done` gets the result.
template <class Request, class Act, class Then>
void attempt(Dialog* dialog, db::Database& database, Request request, Act act, Then done) {
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return act(tx, request); });
    if (outcome) {
        dialog->show(Problems{});
        done(*outcome.done);
        return;
    }
    dialog->show(outcome.problems);
    if (!work::canBeOverruled(outcome.problems) || !request.overrideReason.isEmpty())
        return;
    dialogs::askReason(dialog, overruleTitle(), textOf(outcome.problems), overruleVerb(),
                       [=, &database](const QString& reason) {
                           Request again = request;
                           again.overrideReason = reason;
                           attempt(dialog, database, again, act, done);
                       });
}

} // namespace wijkwerk::ui::participants
