// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/form.h"

#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

/// Its editor gets the red border, whether the field is a line itself or holds one.
void markWrong(QWidget* editor, bool wrong) {
    QWidget* proxy = editor->focusProxy();
    for (QWidget* widget : {editor, proxy}) {
        if (!widget)
            continue;
        widget->setProperty("wrong", wrong);
        widget->update();
    }
}

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::l());
    m_layout->setVerticalSpacing(space::s());
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void Form::addRow(const QString& name, const QString& label, QWidget* editor) {
    Field field{.name = name, .editor = editor};
    field.cell = new QWidget;
    auto* column = new QVBoxLayout(field.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(2));
    column->addWidget(editor);
    field.hint = new TextLabel({}, TextSize::Small, ColorRole::Muted);
    field.problem = new TextLabel({}, TextSize::Small, ColorRole::Red);
    for (auto* line : {field.hint, field.problem}) {
        line->setWordWrap(true);
        line->hide();
        column->addWidget(line);
    }
    auto* caption = new TextLabel(label);
    // As high as a field of one line, so that it stands beside the first line, whatever is below it.
    caption->setFixedHeight(controlHeight());
    caption->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    caption->setBuddy(editor);
    m_layout->addRow(caption, field.cell);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    // The first of several boxes or buttons has words of its own.
    QWidget* proxy = editor->focusProxy();
    if (proxy && proxy->accessibleName().isEmpty() && !qobject_cast<QAbstractButton*>(proxy))
        proxy->setAccessibleName(label);
    watch(editor);
    m_fields.push_back(field);
}

void Form::watch(QWidget* editor) {
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, &Form::touched);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor))
        // What the program puts in cannot be undone by who looks: that was not typed.
        connect(lines, &QPlainTextEdit::textChanged, this, [this, lines] {
            m_changed = m_changed || lines->document()->isUndoAvailable();
            mended(lines);
        });
    else if (auto* spin = qobject_cast<QSpinBox*>(editor))
        connect(spin, &QSpinBox::valueChanged, this, [this, spin] {
            m_changed = m_changed || spin->hasFocus();
            mended(spin);
        });
    else if (auto* date = qobject_cast<DateEdit*>(editor))
        connect(date, &DateEdit::edited, this, &Form::touched);
    else if (auto* combo = qobject_cast<QComboBox*>(editor))
        connect(combo, &QComboBox::activated, this, &Form::touched);
    else if (auto* days = qobject_cast<WeekdayPicker*>(editor))
        connect(days, &WeekdayPicker::edited, this, &Form::touched);
    else if (auto* button = qobject_cast<QAbstractButton*>(editor))
        connect(button, &QAbstractButton::clicked, this, &Form::touched);
}

void Form::touched() {
    m_changed = true;
    mended(qobject_cast<QWidget*>(sender()));
}

void Form::mended(const QWidget* editor) {
    for (auto& field : m_fields) {
        if (field.editor != editor || field.problem->isHidden())
            continue;
        field.problem->hide();
        markWrong(field.editor, false);
    }
    Q_EMIT changed();
}

bool Form::focusField(const QString& name) {
    const auto found = std::ranges::find_if(
        m_fields, [&](const Field& field) { return field.name == name && !field.cell->isHidden(); });
    if (name.isEmpty() || found == m_fields.end())
        return false;
    found->editor->setFocus(Qt::OtherFocusReason);
    bringIntoView(found->cell);
    return true;
}

bool Form::showsWrong() const {
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return !field.problem->isHidden() && field.editor->property("wrong").toBool();
    });
}

QLineEdit* Form::text(const QString& field, const QString& label) {
    return add(field, label, new QLineEdit);
}

QPlainTextEdit* Form::lines(const QString& field, const QString& label, int height) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * height + dp(18));
    return add(field, label, edit);
}

DateEdit* Form::date(const QString& field, const QString& label, QDate today) {
    return add(field, label, new DateEdit(today));
}

IdCombo* Form::combo(const QString& field, const QString& label) {
    return add(field, label, new IdCombo);
}

HoursEdit* Form::hours(const QString& field, const QString& label) {
    return add(field, label, new HoursEdit);
}

WeekdayPicker* Form::weekdays(const QString& field, const QString& label) {
    return add(field, label, new WeekdayPicker);
}

QCheckBox* Form::check(const QString& field, const QString& label) {
    auto* box = new QCheckBox(label);
    add(field, QString(), box);
    box->setAccessibleName(label);
    return box;
}

void Form::section(const QString& title) {
    auto* heading = new TextLabel(title, TextSize::CardTitle);
    heading->setContentsMargins(0, m_fields.empty() ? 0 : space::m(), 0, 0);
    m_layout->addRow(heading);
}

void Form::hint(const QString& text) {
    if (m_fields.empty())
        return;
    m_fields.back().hint->setText(text);
    m_fields.back().hint->setHidden(text.isEmpty());
    m_fields.back().editor->setAccessibleDescription(text);
}

void Form::setFieldVisible(const QString& name, bool visible) {
    for (const auto& field : m_fields) {
        if (field.name != name)
            continue;
        field.cell->setVisible(visible);
        if (QWidget* label = m_layout->labelForField(field.cell))
            label->setVisible(visible);
    }
}

Problems Form::show(const Problems& problems) {
    Problems rest;
    std::vector<Problems> perField(m_fields.size());
    for (const auto& problem : problems) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& field) {
            return !field.name.isEmpty() && field.name == problem.field;
        });
        if (found == m_fields.end())
            rest.push_back(problem);
        else
            perField[static_cast<std::size_t>(found - m_fields.begin())].push_back(problem);
    }
    const Field* first = nullptr;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const bool wrong = hasWrong(perField[i]);
        const QString text = wijkwerk::ui::textOf(perField[i]);
        m_fields[i].problem->setRole(wrong ? ColorRole::Red : ColorRole::Amber);
        m_fields[i].problem->setText(text);
        m_fields[i].problem->setHidden(text.isEmpty());
        m_fields[i].editor->setAccessibleDescription(text.isEmpty() ? m_fields[i].hint->text() : text);
        markWrong(m_fields[i].editor, wrong);
        if (wrong && !first)
            first = &m_fields[i];
    }
    if (first) {
        first->editor->setFocus(Qt::OtherFocusReason);
        bringIntoView(first->cell); // with what is said below it
    }
    return rest;
}

} // namespace wijkwerk::ui
