// SPDX-License-Identifier: EUPL-1.2
// All shortcuts on one screen, to read and to print.
#pragma once

#include "ui/shared/dialog.h"

class QPrinter;

namespace wijkwerk::ui {

class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget* parent);
    ~ShortcutsDialog() override;

private:
    void printList();
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace wijkwerk::ui
