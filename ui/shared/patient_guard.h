// SPDX-License-Identifier: EUPL-1.2
// For an act that writes: while another writer is busy it is tried again, with the window alive in between. Everything
// else that goes wrong is for guard.h.
#pragma once

#include <functional>

class QWidget;

namespace wijkwerk::ui {

/// Does `act` now, and as long as it throws Error{Busy} again every tenth of a second: for at most five seconds when
/// another program is the one that writes, and until it has ended when it is a job of this window, an import for
/// example, since that one is in sight and can be stopped. `done` is called after it succeeded. Any other error, and
/// Busy at the end, is shown as guard() does and handed to `failed`. Both functions must own what they use; nothing
/// happens any more when `where` is gone.
void guardPatiently(QWidget* where, std::function<void()> act, std::function<void()> done = {},
                    std::function<void()> failed = {});

} // namespace wijkwerk::ui
