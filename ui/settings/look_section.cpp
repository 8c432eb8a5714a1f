// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/look_section.h"

#include "ui/shared/card.h"
#include "ui/shared/guard.h"
#include "ui/shared/lock_minutes.h"
#include "ui/shared/look.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wijkwerk::ui {

LookSection::LookSection(Context& context)
    : Section(context) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m());
    auto* card = new Card(tr("Light or dark"), this);
    card->setMaximumWidth(dp(720));
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::System, tr("As the computer is set")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto& [scheme, name] : schemes) {
        auto* choice = new QRadioButton(name, card);
        choice->setChecked(scheme == ui::scheme());
        connect(choice, &QRadioButton::clicked, this, guarded(this, [scheme = scheme] { chooseScheme(scheme); }));
        card->add(choice);
        m_choices.push_back(choice);
    }
    card->add((new TextLabel(tr("This holds for this computer, for everybody who works here. The size of the letters "
                                "follows the computer's own settings."),
                             TextSize::Base, ColorRole::Muted))
                  ->wrapped());
    column->addWidget(card);
    column->addWidget(lockCard());
    column->addStretch(1);
}

QWidget* LookSection::lockCard() {
    auto* card = new Card(tr("Locking"), this);
    card->setMaximumWidth(dp(720));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    auto* label = new TextLabel(tr("Lock when nobody touches the computer for"));
    m_minutes = new QComboBox;
    for (int minutes = leastLockMinutes; minutes <= mostLockMinutes; ++minutes)
        m_minutes->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(lockMinutes() - leastLockMinutes);
    m_minutes->setAccessibleName(label->text());
    label->setBuddy(m_minutes);
    connect(m_minutes, &QComboBox::activated, this,
            guarded(this, [this] { setLockMinutes(m_minutes->currentData().toInt()); }));
    row->addWidget(label);
    row->addWidget(m_minutes);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->add((new TextLabel(tr("Wijkwerk also locks when the screen locks and when the computer goes to sleep, and "
                                "with Ctrl+L. This holds for this computer."),
                             TextSize::Base, ColorRole::Muted))
                  ->wrapped());
    return card;
}

QString LookSection::title() const {
    return tr("Look");
}

void LookSection::takeFocus() {
    for (QRadioButton* choice : m_choices) {
        if (choice->isChecked())
            choice->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace wijkwerk::ui
