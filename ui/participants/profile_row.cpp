// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/profile_row.h"

#include "ui/shared/buttons.h"
#include "ui/shared/chips.h"
#include "ui/shared/text_label.h"
#include "ui/texts/profile_labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace wijkwerk::ui::participants {

ProfileRow::ProfileRow(const Fact& fact, QWidget* parent)
    : QWidget(parent)
    , m_field(fact.field)
    , m_known(fact.known)
    , m_mayChange(fact.mayChange) {
    const QString name = labelOf(fact.field);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, fact.value, fact.confirmed));
    if (fact.mayChange)
        setAccessibleDescription(fact.known ? tr("Enter changes it, B confirms it.") : tr("Enter fills it in."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(4), dp(2), dp(4), dp(2));
    row->setSpacing(space::m());
    auto* label = (new TextLabel(name, TextSize::Base, ColorRole::Muted))->wrapped();
    label->setFixedWidth(dp(190));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(label, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const bool pale = !fact.known || fact.old;
    words->addWidget((new TextLabel(fact.value, TextSize::Base, pale ? ColorRole::Muted : ColorRole::Ink))->wrapped());
    if (!fact.confirmed.isEmpty())
        words->addWidget((new TextLabel(fact.confirmed, TextSize::Small, ColorRole::Muted))->wrapped());
    row->addLayout(words, 1);
    if (fact.old)
        row->addWidget(new ChipLabel(tr("Ask again"), Tone::Amber), 0, Qt::AlignTop);
    const auto link = [&](const QString& verb, void (ProfileRow::*signal)()) {
        auto* button = new LinkButton(verb);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(verb, name));
        button->setFocusPolicy(Qt::ClickFocus); // the row has the keys; Tab goes from fact to fact
        connect(button, &Button::clicked, this, signal);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    if (fact.known && fact.mayChange)
        link(tr("Confirm"), &ProfileRow::confirmRequested);
    if (!fact.known && fact.mayChange)
        link(tr("Fill in…"), &ProfileRow::changeRequested);
    if (fact.known)
        link(tr("Earlier…"), &ProfileRow::historyRequested);
}

void ProfileRow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_mayChange)
        Q_EMIT changeRequested();
    else if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT historyRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProfileRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ProfileRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ProfileRow::paintEvent(QPaintEvent*) {
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace wijkwerk::ui::participants
