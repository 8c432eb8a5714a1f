// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/retention_pane.h"

#include "core/store/workers.h"
#include "core/work/sight.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

RetentionPane::RetentionPane(Context& context, const QString& list, const QString& explanation)
    : m_context(context)
    , m_memory(context.settings())
    , m_state(new Bar(Tone::Amber))
    , m_view(new RowsView(list, &m_memory))
    , m_buttons(new QHBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addWidget((new TextLabel(explanation, TextSize::Base, ColorRole::Muted))->wrapped());
    column->addWidget(m_state);
    column->addWidget(m_view, 1);
    m_buttons->setSpacing(space::s());
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    m_state->hide();
}

RetentionPane::~RetentionPane() {
    delete m_view; // it remembers its columns with what dies with us
}

void RetentionPane::setModel(RowsModelBase* model) {
    m_view->setRows(model);
}

void RetentionPane::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

PrimaryButton* RetentionPane::addPrimary(const QString& verb, std::function<void()> act) {
    auto* button = new PrimaryButton(verb);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &Button::clicked, this, guarded(this, std::move(act)));
    return button;
}

Button* RetentionPane::addButton(const QString& verb, std::function<void()> act) {
    auto* button = new Button(verb);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &Button::clicked, this, guarded(this, std::move(act)));
    return button;
}

void RetentionPane::setState(Tone tone, const QString& text) {
    m_state->setTone(tone);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

bool RetentionPane::may(rules::Right right) const {
    return m_context.mayWrite() && m_context.sight().may(right);
}

bool RetentionPane::tellProblems(const Problems& problems) {
    if (hasWrong(problems))
        dialogs::warn(this, tr("This cannot be done now"), textOf(problems));
    return !hasWrong(problems);
}

QString RetentionPane::nameOf(std::int64_t worker) const {
    const auto found = store::workers::find(m_context.database(), WorkerId{worker});
    return found ? found->name : tr("unknown");
}

} // namespace wijkwerk::ui
