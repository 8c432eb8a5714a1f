// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/unlock_panel.h"

#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace wijkwerk::ui {

UnlockPanel::UnlockPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::PageTitle))
    , m_text(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_problems(new Bar(Tone::Red))
    , m_form(new Form)
    , m_busy(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_buttons(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m());
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_problems->hide();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addWidget(m_form);
    auto* row = new FlowLayout(m_buttons, space::s()); // with larger letters they do not fit beside each other
    row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_buttons);
    column->addWidget(m_busy);
    column->addStretch(1);
    connect(m_form, &Form::changed, this, [this] { m_problems->hide(); });
}

void UnlockPanel::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
}

PrimaryButton* UnlockPanel::setPrimary(const QString& verb, std::function<void()> act) {
    m_primary = new PrimaryButton(verb);
    m_buttons->layout()->addWidget(m_primary);
    connect(m_primary, &Button::clicked, this, guarded(this, std::move(act)));
    return m_primary;
}

Button* UnlockPanel::addLink(const QString& verb) {
    auto* link = new LinkButton(verb);
    m_buttons->layout()->addWidget(link);
    return link;
}

void UnlockPanel::showProblems(const Problems& problems) {
    showText(wijkwerk::ui::textOf(m_form->show(problems)));
}

void UnlockPanel::showText(const QString& wrong) {
    m_problems->setText(wrong);
    m_problems->setHidden(wrong.isEmpty());
}

void UnlockPanel::setBusy(const QString& what) {
    const bool busy = !what.isEmpty();
    if (busy)
        m_focusBefore = window()->focusWidget();
    m_busy->setText(what);
    m_form->setDisabled(busy);
    m_buttons->setDisabled(busy);
    if (!busy && m_focusBefore && isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void UnlockPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary && m_primary->isEnabled())
        m_primary->click();
    else
        QWidget::keyPressEvent(event);
}

bool UnlockPanel::isBusy() const {
    return !m_busy->text().isEmpty();
}

} // namespace wijkwerk::ui
