// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/look_section.h"

#include "ui/shared/card.h"
#include "ui/shared/guard.h"
#include "ui/shared/look.h"
#include "ui/shared/text_label.h"

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
    column->addStretch(1);
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
