// SPDX-License-Identifier: EUPL-1.2
// What is agreed in an evaluation: a line for each with what, who and by when; and what was agreed before, to tick.
#pragma once

#include "core/domain/evaluation.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace wijkwerk::ui {
class DateEdit;
}

namespace wijkwerk::ui::participants {

class AgreementsEdit : public QWidget {
    Q_OBJECT
public:
    AgreementsEdit(QDate today, const std::vector<EvaluationAgreement>& known, QWidget* parent = nullptr);
    /// Lines without words are left out.
    std::vector<EvaluationAgreement> agreements() const;
    std::vector<DateEdit*> dates() const;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QLineEdit* text;
        QComboBox* who;
        DateEdit* due;
        EvaluationAgreement known;
    };
    void addLine(const EvaluationAgreement& known);

    QDate m_today;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
};

/// Agreements of earlier talks that are still open.
class OpenAgreements : public QWidget {
    Q_OBJECT
public:
    explicit OpenAgreements(const std::vector<EvaluationAgreement>& open, QWidget* parent = nullptr);
    std::vector<EvaluationAgreementId> ticked() const;

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<EvaluationAgreementId, QCheckBox*>> m_boxes;
};

} // namespace wijkwerk::ui::participants
