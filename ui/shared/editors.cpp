// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/editors.h"

#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace wijkwerk::ui {

IdCombo::IdCombo(QWidget* parent)
    : QComboBox(parent) {
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(AdjustToContents);
    setMinimumContentsLength(12);
}

void IdCombo::addNone(const QString& text) {
    addItem(text, QVariant::fromValue<qint64>(0));
}

void IdCombo::addChoice(std::int64_t id, const QString& text, const QString& remark) {
    addItem(remark.isEmpty() ? text : QStringLiteral("%1  ·  %2").arg(text, remark), QVariant::fromValue<qint64>(id));
}

std::int64_t IdCombo::chosen() const {
    return currentIndex() < 0 ? 0 : currentData().toLongLong();
}

bool IdCombo::choose(std::int64_t id) {
    const int index = findData(QVariant::fromValue<qint64>(id));
    setCurrentIndex(index >= 0 ? index : findData(QVariant::fromValue<qint64>(0)));
    return index >= 0;
}

void IdCombo::setTypeToFind(bool on) {
    const int before = currentIndex();
    setEditable(on);
    if (!on)
        return;
    setInsertPolicy(NoInsert);
    auto* finder = new QCompleter(model(), this);
    finder->setFilterMode(Qt::MatchContains);
    finder->setCaseSensitivity(Qt::CaseInsensitive);
    finder->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(finder);
    setCurrentIndex(before);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Half a word is no choice: take the only one it fits, or go back to what was chosen.
        const int exact = findText(lineEdit()->text(), Qt::MatchFixedString);
        const int part = exact >= 0 ? exact : findText(lineEdit()->text(), Qt::MatchContains);
        const bool typed = !lineEdit()->text().trimmed().isEmpty();
        const int wanted = typed && part >= 0 ? part : currentIndex();
        const bool differs = wanted != currentIndex();
        setCurrentIndex(wanted);
        lineEdit()->setText(itemText(wanted));
        if (differs)
            Q_EMIT activated(wanted);
    });
}

void beginUnchosen(QComboBox& combo) {
    combo.setPlaceholderText(QCoreApplication::translate("Editors", "Choose…"));
    combo.setCurrentIndex(-1);
}

HoursEdit::HoursEdit(QWidget* parent)
    : QLineEdit(parent) {
    setMaxLength(5);
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00,00")) + dp(40));
    setToolTip(tr("Hours a week, for example 24 or 24,5"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = hours())
            setText(toText(*typed));
        setProperty("wrong", !text().trimmed().isEmpty() && !hours());
        update();
    });
}

std::optional<Hours> HoursEdit::hours() const {
    return hoursFromText(text().trimmed());
}

void HoursEdit::setHours(const std::optional<Hours>& hours) {
    setText(hours ? toText(*hours) : QString());
    setProperty("wrong", false);
}

WeekdayPicker::WeekdayPicker(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(4));
    for (int day = 1; day <= 7; ++day) {
        auto* button = new Button(dayName(day).left(2));
        button->setCheckable(true);
        button->setProperty("narrow", true);
        button->setAccessibleName(dayName(day));
        button->setToolTip(dayName(day));
        connect(button, &Button::clicked, this, &WeekdayPicker::edited);
        row->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(day - 1)) = button;
    }
    row->addStretch(1);
    setFocusProxy(m_buttons.front());
}

Weekdays WeekdayPicker::days() const {
    Weekdays days;
    for (int day = 1; day <= 7; ++day) {
        if (m_buttons.at(static_cast<std::size_t>(day - 1))->isChecked())
            days = days.with(day);
    }
    return days;
}

void WeekdayPicker::setDays(Weekdays days) {
    for (int day = 1; day <= 7; ++day)
        m_buttons.at(static_cast<std::size_t>(day - 1))->setChecked(days.has(day));
}

void WeekdayPicker::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (int i = 0; step && i < 7; ++i) {
        if (!m_buttons.at(static_cast<std::size_t>(i))->hasFocus())
            continue;
        m_buttons.at(static_cast<std::size_t>((i + step + 7) % 7))->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wijkwerk::ui
