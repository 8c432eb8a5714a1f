// SPDX-License-Identifier: EUPL-1.2
// The recovery code as it is shown once: on the screen, on paper, as PDF, and the word of the user that he has it.
#pragma once

#include "ui/texts/recovery_sheet.h"

#include <QWidget>

class QCheckBox;

namespace wijkwerk::ui {

class RecoveryCard : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryCard(const RecoveryPaper& paper, QWidget* parent = nullptr);
    /// The user says that he has the code on paper.
    bool isConfirmed() const;

Q_SIGNALS:
    void confirmed(bool yes);

private:
    void print();
    void savePdf();

    RecoveryPaper m_paper;
    QCheckBox* m_have;
};

} // namespace wijkwerk::ui
