// SPDX-License-Identifier: EUPL-1.2
// What the parts of the unlock page have in common: a form, what is wrong with it, a main button, links, and a quiet
// word while a password is checked. What they ask for is in sign_in_panel and recovery_panel.
#pragma once

#include "core/base/problem.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace wijkwerk::ui {

class Bar;
class Button;
class Form;
class PrimaryButton;
class TextLabel;

class UnlockPanel : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPanel(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    Form* form() { return m_form; }
    /// Enter in a field of the form is this button too.
    PrimaryButton* setPrimary(const QString& verb, std::function<void()> act);
    Button* addLink(const QString& verb);
    /// Problems at their fields, the others on top; an empty list clears.
    void showProblems(const Problems& problems);
    void showText(const QString& wrong);
    /// Fields and buttons are off while this is done; empty: they are on again, with the keyboard where it was.
    void setBusy(const QString& what);
    bool isBusy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_text;
    Bar* m_problems;
    Form* m_form;
    TextLabel* m_busy;
    QWidget* m_buttons;
    PrimaryButton* m_primary = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace wijkwerk::ui
