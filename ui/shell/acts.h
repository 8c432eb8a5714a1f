// SPDX-License-Identifier: EUPL-1.2
// The one table of acts that a page may ask for but another room does: `quick_referral`, `place`, `letter`. A new act
// is a line in acts.cpp.
#pragma once

#include "core/rules/permissions.h"
#include "ui/shared/page.h"

namespace wijkwerk::ui {

class Context;
class PageStack;

struct ActRequest {
    Context& context;
    QWidget* window;  ///< parent of a dialog
    PageStack& pages; ///< to show what was made
    qint64 id = 0;    ///< what it is about, 0 when about nothing
    int part = 0;     ///< which of it: the week of an evaluation; 0: the next one
};

struct ActEntry {
    const char* word;
    rules::Right right; ///< who may do it
    void (*run)(const ActRequest&);
    bool writes = true; ///< refused with a sentence while one can only look
};

/// Null when there is no such act.
const ActEntry* actEntry(const QString& word);

} // namespace wijkwerk::ui
