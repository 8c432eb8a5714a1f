// SPDX-License-Identifier: EUPL-1.2
// Base of our own dialogs: title, explanation, problems on top, a body that scrolls on small screens, and a row of
// buttons with one main verb. Show them with open(); Ctrl+Enter is the main button, and Enter in a field or on a box
// too; Escape asks when something changed.
#pragma once

#include "core/base/problem.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace wijkwerk::ui {

class Bar;
class Button;
class Form;
class PrimaryButton;
class ScrollColumn;
class TextLabel;

class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    /// One or two sentences under the title.
    void setExplanation(const QString& text);
    /// Where fields and cards go.
    QVBoxLayout* body() { return m_body; }
    /// Takes the form in: its changes make the dialog unsaved, its fields show their own problems.
    void setForm(Form* form);

    /// The main button. `act` runs through guard(); it closes the dialog itself with accept() when all went well.
    PrimaryButton* setPrimary(const QString& verb, std::function<void()> act);
    /// Further buttons, left of the main one.
    Button* addButton(const QString& verb, std::function<void()> act);
    void setCancelText(const QString& text);
    void setCancelVisible(bool visible);
    /// After the body or the buttons changed while the dialog is open: Tab goes past all in the order that is seen.
    void orderTabs();

    /// Problems on top, those of a field of the form at that field; an empty list clears. True when nothing is wrong.
    bool show(const Problems& problems);
    using QDialog::show;

    /// While a job of the dialog runs: fields and buttons are off, and it cannot be closed. Empty: they are on again.
    void setBusy(const QString& what);
    bool isBusy() const { return m_busy; }

    void setUnsaved(bool unsaved) { m_unsaved = unsaved; }
    bool isUnsaved() const;

    /// Asks first when something was typed.
    void reject() override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void putFocus();
    void grow();

    TextLabel* m_explanation;
    Bar* m_problems;
    TextLabel* m_busyText;
    ScrollColumn* m_scroll;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    Button* m_cancel;
    PrimaryButton* m_primary = nullptr;
    Form* m_form = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_unsaved = false;
    bool m_shown = false;
    bool m_busy = false;
    bool m_aboutFields = false; ///< the bar only points at red fields
};

} // namespace wijkwerk::ui
