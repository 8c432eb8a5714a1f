// SPDX-License-Identifier: EUPL-1.2
// Says once and kindly what is not arranged yet (a folder for the backups, the recovery code on paper), to who can do
// something about it. Closing it keeps it away. It needs to stand in its window: a practice department is not reminded.
#pragma once

#include "ui/shared/bar.h"

namespace wijkwerk::ui {

class Context;

class SafetyBar : public Bar {
    Q_OBJECT
public:
    explicit SafetyBar(Context& context);
    /// Looks anew; hides itself when there is nothing to say.
    void look();

Q_SIGNALS:
    /// "backups" or "access".
    void actRequested(const QString& act);

private:
    Context& m_context;
    Button* m_folder;
    Button* m_code;
};

} // namespace wijkwerk::ui
