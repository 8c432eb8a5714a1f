// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/dialog.h"

#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/practice.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int frameHeight = 48; ///< of the window around a dialog, and a little air

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_explanation(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_problems(new Bar(Tone::Red))
    , m_busyText(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_scroll(new ScrollColumn)
    , m_buttons(new QHBoxLayout)
    , m_cancel(new Button(tr("Cancel"))) {
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (isPractice(parent))
        column->addWidget(new Bar(Tone::Amber, practiceWords()));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::xl(), space::l(), space::xl(), space::s());
    head->setSpacing(space::xs());
    auto* name = new TextLabel(title, TextSize::CardTitle);
    name->setWordWrap(true);
    head->addWidget(name);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    head->addWidget(m_explanation);
    column->addLayout(head);
    m_problems->hide();
    column->addWidget(m_problems);

    m_body = m_scroll->body();
    m_body->setContentsMargins(space::xl(), space::s(), space::xl(), space::m());
    column->addWidget(m_scroll, 1);

    m_buttons->setContentsMargins(space::xl(), space::s(), space::xl(), space::l());
    m_buttons->setSpacing(space::s());
    m_buttons->addWidget(m_busyText);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    column->addLayout(m_buttons);
    connect(m_cancel, &Button::clicked, this, &Dialog::reject);
}

void Dialog::setExplanation(const QString& text) {
    m_explanation->setText(text);
    m_explanation->setHidden(text.isEmpty());
    setAccessibleDescription(text);
}

void Dialog::setForm(Form* form) {
    m_form = form;
    m_body->addWidget(form);
    connect(form, &Form::changed, this, [this] {
        if (m_aboutFields && !m_form->showsWrong())
            m_problems->hide(); // every red field is being mended
    });
}

PrimaryButton* Dialog::setPrimary(const QString& verb, std::function<void()> act) {
    m_primary = new PrimaryButton(verb);
    m_buttons->addWidget(m_primary);
    connect(m_primary, &Button::clicked, this, guarded(this, std::move(act)));
    return m_primary;
}

Button* Dialog::addButton(const QString& verb, std::function<void()> act) {
    auto* button = new Button(verb);
    m_buttons->insertWidget(2, button);
    connect(button, &Button::clicked, this, guarded(this, std::move(act)));
    return button;
}

void Dialog::setCancelText(const QString& text) {
    m_cancel->setText(text);
}

void Dialog::setCancelVisible(bool visible) {
    m_cancel->setVisible(visible);
}

bool Dialog::show(const Problems& problems) {
    const Problems rest = m_form ? m_form->show(problems) : problems;
    const bool wrong = hasWrong(problems);
    QString text = wijkwerk::ui::textOf(rest);
    if (text.isEmpty() && wrong)
        text = tr("Please look at the fields marked in red.");
    m_problems->setTone(wrong ? Tone::Red : Tone::Amber);
    m_problems->setText(text);
    m_problems->setHidden(text.isEmpty());
    m_aboutFields = rest.empty() && wrong;
    if (isVisible())
        grow(); // what is said must not push the fields out of sight
    return !wrong;
}

bool Dialog::isUnsaved() const {
    return m_unsaved || (m_form && m_form->isChanged());
}

void Dialog::setBusy(const QString& what) {
    const bool busy = !what.isEmpty();
    if (busy)
        m_focusBefore = focusWidget();
    m_busy = busy;
    m_busyText->setText(what);
    m_scroll->widget()->setDisabled(busy);
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget()))
            button->setDisabled(busy);
    }
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Dialog::reject() {
    if (m_busy)
        return; // what is done cannot be undone halfway
    if (!isUnsaved()) {
        QDialog::reject();
        return;
    }
    dialogs::choose(
        this, tr("Throw away what you typed?"), tr("What you typed here is not saved yet."),
        {tr("Throw away"), tr("Go on typing")},
        [this](int choice) {
            if (choice == 0)
                QDialog::reject();
        },
        1); // Enter by accident throws nothing away
}

void Dialog::showEvent(QShowEvent* event) {
    // Qt opens dialogs at two thirds of the screen at most; ours scroll, so they may take more.
    if (!testAttribute(Qt::WA_Resized) || !m_shown)
        resize(size().expandedTo(sizeHint()));
    if (!m_shown)
        putFocus();
    m_shown = true;
    QDialog::showEvent(event);
    if (QWidget* at = focusWidget())
        bringIntoView(at); // it may have been asked to begin further down
}

/// Tab goes past the body and comes to the buttons after it, in the order in which they are seen.
void Dialog::orderTabs() {
    QWidget* content = m_scroll->widget();
    QWidget* last = nullptr;
    for (QWidget* at = content->nextInFocusChain(); at != content; at = at->nextInFocusChain()) {
        if (content->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus))
            last = at;
    }
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget());
        if (button && last)
            setTabOrder(last, button);
        last = button ? button : last;
    }
}

/// The keyboard starts in the first field, or else at the main button.
void Dialog::putFocus() {
    QWidget* content = m_scroll->widget();
    QWidget* first = nullptr;
    for (QWidget* at = content->nextInFocusChain(); at != content; at = at->nextInFocusChain()) {
        if (!content->isAncestorOf(at) || !(at->focusPolicy() & Qt::TabFocus))
            continue;
        const bool button = qobject_cast<QPushButton*>(at) || qobject_cast<QToolButton*>(at);
        if (!first && !button && at->isEnabled() && at->isVisibleTo(this))
            first = at;
    }
    orderTabs();
    if (focusWidget() && focusWidget() != m_cancel)
        return; // somebody chose already
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else if (m_primary && m_primary->isEnabled())
        m_primary->setFocus(Qt::OtherFocusReason);
}

bool Dialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow();
    return done;
}

/// Fields that appear while the dialog is open make it higher, as long as the screen has room.
void Dialog::grow() {
    const QSize wanted = size().expandedTo(sizeHint());
    if (wanted == size())
        return;
    resize(wanted);
    if (const QScreen* on = screen()) {
        const int below = frameGeometry().bottom() - on->availableGeometry().bottom();
        if (below > 0)
            move(x(), std::max(on->availableGeometry().top(), pos().y() - below));
    }
}

void Dialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary && m_primary->isEnabled()) {
        const bool withControl = event->modifiers() & Qt::ControlModifier;
        QWidget* at = focusWidget();
        // A box is ticked with Space; Enter on it is the main button, as in a field.
        const bool pushes = qobject_cast<QPushButton*>(at) || qobject_cast<QToolButton*>(at);
        if (withControl || !pushes)
            m_primary->click();
        else
            static_cast<QAbstractButton*>(at)->click();
        return;
    }
    if (enter && m_primary && (qobject_cast<QCheckBox*>(focusWidget()) || qobject_cast<QRadioButton*>(focusWidget())))
        return; // not yet
    QDialog::keyPressEvent(event);
}

QSize Dialog::sizeHint() const {
    const QSize content = m_scroll->widget()->sizeHint();
    int width = std::max(content.width() + dp(20), dp(480));
    const int asWide = std::max(width, isVisible() ? this->width() : minimumWidth()); // as the lines will be
    const QWidget* body = m_scroll->widget();
    const int lines = body->layout()->hasHeightForWidth() ? body->heightForWidth(asWide) : content.height();
    int height = dp(4) + std::max(lines, body->minimumSizeHint().height()); // the column scrolls when it is lower
    for (int i = 0; i < layout()->count(); ++i) { // each by itself: together they are what they were before a change
        QLayoutItem* part = layout()->itemAt(i);
        if (part->widget() != m_scroll && !part->isEmpty())
            height += part->hasHeightForWidth() ? part->heightForWidth(asWide) : part->sizeHint().height();
    }
    if (const QScreen* on = screen()) {
        width = std::min(width, on->availableSize().width() * 9 / 10);
        height = std::min(height, on->availableSize().height() - dp(frameHeight));
    }
    return {width, height};
}

} // namespace wijkwerk::ui
