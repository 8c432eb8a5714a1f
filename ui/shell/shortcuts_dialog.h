// SPDX-License-Identifier: EUPL-1.2
// All shortcuts on one screen, to read and to print.
#pragma once

#include "core/work/sight.h"
#include "ui/shared/dialog.h"

class QPrinter;

namespace wijkwerk::ui {

class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    /// Those of who looks.
    ShortcutsDialog(const work::Sight& sight, QWidget* parent);
    ~ShortcutsDialog() override;

private:
    void printList();

    work::Sight m_sight;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace wijkwerk::ui
