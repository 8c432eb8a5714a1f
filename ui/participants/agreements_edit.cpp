// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/agreements_edit.h"

#include "ui/shared/buttons.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "ui/texts/stage_labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

AgreementsEdit::AgreementsEdit(QDate today, const std::vector<EvaluationAgreement>& known, QWidget* parent)
    : QWidget(parent)
    , m_today(today) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::xs());
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::s());
    outer->addLayout(m_column);
    auto* more = new LinkButton(tr("Another agreement"));
    outer->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, [this] {
        addLine({});
        m_lines.back().text->setFocus();
    });
    for (const EvaluationAgreement& agreement : known)
        addLine(agreement);
    addLine({});
}

void AgreementsEdit::addLine(const EvaluationAgreement& known) {
    Line line{new QLineEdit, new QComboBox, new DateEdit(m_today), known};
    line.text->setText(known.text);
    line.text->setCursorPosition(0); // a long one shows its begin
    line.text->setPlaceholderText(tr("What is agreed"));
    line.text->setAccessibleName(tr("Agreement %1").arg(m_lines.size() + 1));
    fillWith<AgreementBy>(*line.who, [](AgreementBy who) { return labelOf(who); });
    chooseIn(*line.who, known.who);
    line.who->setAccessibleName(tr("Who does it"));
    line.due->setDate(known.dueOn);
    line.due->setFlagger([](QDate) { return QString(); });
    line.due->field()->setPlaceholderText(tr("By when"));
    line.due->field()->setAccessibleName(tr("By when"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    row->addWidget(line.text, 3);
    row->addWidget(line.who, 1);
    row->addWidget(line.due, 2);
    m_column->addLayout(row);
    connect(line.text, &QLineEdit::textEdited, this, &AgreementsEdit::edited);
    connect(line.who, &QComboBox::activated, this, &AgreementsEdit::edited);
    connect(line.due, &DateEdit::edited, this, &AgreementsEdit::edited);
    m_lines.push_back(line);
}

std::vector<EvaluationAgreement> AgreementsEdit::agreements() const {
    std::vector<EvaluationAgreement> found;
    for (const Line& line : m_lines) {
        const bool isEmpty = line.text->text().trimmed().isEmpty() && line.due->isEmpty();
        if (isEmpty)
            continue;
        EvaluationAgreement agreement = line.known;
        agreement.text = line.text->text().trimmed();
        agreement.who = chosenIn<AgreementBy>(*line.who);
        agreement.dueOn = line.due->date();
        found.push_back(agreement);
    }
    return found;
}

std::vector<DateEdit*> AgreementsEdit::dates() const {
    std::vector<DateEdit*> found;
    for (const Line& line : m_lines)
        found.push_back(line.due);
    return found;
}

OpenAgreements::OpenAgreements(const std::vector<EvaluationAgreement>& open, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs());
    for (const EvaluationAgreement& agreement : open) {
        const QString due = agreement.dueOn ? QStringLiteral(", ") + shownDate(*agreement.dueOn) : QString();
        auto* box = new QCheckBox(QStringLiteral("%1 (%2%3)").arg(agreement.text, labelOf(agreement.who), due));
        column->addWidget(box);
        m_boxes.emplace_back(agreement.id, box);
        connect(box, &QCheckBox::toggled, this, &OpenAgreements::edited);
    }
}

std::vector<EvaluationAgreementId> OpenAgreements::ticked() const {
    std::vector<EvaluationAgreementId> found;
    for (const auto& [id, box] : m_boxes) {
        if (box->isChecked())
            found.push_back(id);
    }
    return found;
}

} // namespace wijkwerk::ui::participants
