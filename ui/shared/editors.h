// SPDX-License-Identifier: EUPL-1.2
// Editors of single values for forms: a choice of ids or codes that is typed to find, hours a week, working days.
#pragma once

#include "core/base/words.h"
#include "core/domain/placement.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

class QToolButton;

namespace wijkwerk::ui {

/// A combo box over ids. Typing filters on any part of the words; a choice is always one of the list or nothing.
class IdCombo : public QComboBox {
    Q_OBJECT
public:
    explicit IdCombo(QWidget* parent = nullptr);

    /// First entry that stands for "nothing chosen": "Kies…".
    void addNone(const QString& text);
    void addChoice(std::int64_t id, const QString& text, const QString& remark = {});
    std::int64_t chosen() const; ///< 0 for nothing
    /// False when the id is not in the list; then nothing is chosen.
    bool choose(std::int64_t id);

    template <class IdType>
    IdType chosenAs() const {
        return IdType{chosen()};
    }

    /// Searching by typing, worth it from about ten choices on.
    void setTypeToFind(bool on);
};

/// A combo box over the values of an enum of core/domain, in the order of its Words, with labels of ui/texts.
template <class E, class LabelOf>
void fillWith(QComboBox& combo, LabelOf labelOf) {
    for (const auto& word : Words<E>::list)
        combo.addItem(labelOf(word.value), static_cast<int>(word.value));
}
template <class E>
E chosenIn(const QComboBox& combo) {
    return static_cast<E>(combo.currentData().toInt());
}
template <class E>
void chooseIn(QComboBox& combo, E value) {
    combo.setCurrentIndex(combo.findData(static_cast<int>(value)));
}

/// A choice that decides something begins with "Kies…": nothing is chosen until somebody does.
void beginUnchosen(QComboBox& combo);
template <class E>
std::optional<E> chosenIfAny(const QComboBox& combo) {
    return combo.currentIndex() < 0 ? std::nullopt : std::optional(chosenIn<E>(combo));
}

/// Hours a week: `24` or `24,5`.
class HoursEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit HoursEdit(QWidget* parent = nullptr);
    std::optional<Hours> hours() const; ///< nothing when empty or not understood
    void setHours(const std::optional<Hours>& hours);
};

/// Seven buttons, ma to zo.
class WeekdayPicker : public QWidget {
    Q_OBJECT
public:
    explicit WeekdayPicker(QWidget* parent = nullptr);
    Weekdays days() const;
    void setDays(Weekdays days);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::array<class Button*, 7> m_buttons{};
};

} // namespace wijkwerk::ui
