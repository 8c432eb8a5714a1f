// SPDX-License-Identifier: EUPL-1.2
// What the department itself must do now (domain.md 11: D12, D17, D18, D22), told on the first screen of who keeps it:
// a data breach of which the 72 hours run, or a duty of the year that is due.
#pragma once

#include "ui/shared/bar.h"

namespace wijkwerk::ui {

class Context;

class DutyBar : public Bar {
    Q_OBJECT
public:
    explicit DutyBar(Context& context);
    /// Looks anew; hides itself when nothing is due.
    void look();
    /// Duties that are late, due or near, for who may keep them. 0 for everybody else.
    static int dueFor(Context& context);

Q_SIGNALS:
    /// "duties".
    void actRequested(const QString& act);

private:
    Context& m_context;
};

} // namespace wijkwerk::ui
