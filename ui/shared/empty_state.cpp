// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/empty_state.h"

#include "ui/shared/buttons.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

class BigIcon : public QWidget {
public:
    explicit BigIcon(Icon icon)
        : m_icon(icon) {
        setFixedSize(dp(44), dp(44));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, color(ColorRole::Muted));
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::CardTitle))
    , m_text(new TextLabel(text, TextSize::Base, ColorRole::Muted))
    , m_buttons(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl(), space::xl(), space::xl(), space::xl());
    column->setSpacing(space::s());
    column->addStretch(2);
    column->addWidget(new BigIcon(icon), 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, space::s(), 0, 0);
    row->setSpacing(space::s());
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_buttons->hide();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

Button* EmptyState::addAction(const QString& verb, bool primary) {
    Button* button = primary ? new PrimaryButton(verb) : new Button(verb);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

} // namespace wijkwerk::ui
