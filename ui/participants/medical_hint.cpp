// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/medical_hint.h"

#include "core/rules/medical_words.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace wijkwerk::ui::participants {

MedicalHint::MedicalHint(QWidget* fields)
    : Bar(Tone::Amber)
    , m_fields(fields) {
    hide();
    // After the dialog is whole: fields that come later belong to it too.
    QTimer::singleShot(0, this, [this] {
        for (auto* line : m_fields->findChildren<QLineEdit*>())
            connect(line, &QLineEdit::textChanged, this, &MedicalHint::look);
        for (auto* lines : m_fields->findChildren<QPlainTextEdit*>())
            connect(lines, &QPlainTextEdit::textChanged, this, &MedicalHint::look);
        look();
    });
}

void MedicalHint::look() {
    QStringList texts;
    for (const auto* line : m_fields->findChildren<QLineEdit*>())
        texts << line->text();
    for (const auto* lines : m_fields->findChildren<QPlainTextEdit*>())
        texts << lines->toPlainText();
    const QStringList words = rules::medicalWords(texts.join(u'\n'));
    if (!words.isEmpty())
        setText(tr("Do not record medical data (%1). Describe what somebody can and cannot do at work.")
                    .arg(words.join(QStringLiteral(", "))));
    setHidden(words.isEmpty());
}

} // namespace wijkwerk::ui::participants
