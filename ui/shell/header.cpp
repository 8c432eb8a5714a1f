// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/header.h"

#include "ui/shared/buttons.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/page.h"
#include "ui/shell/search_box.h"

#include <QHBoxLayout>

namespace wijkwerk::ui {

namespace {

/// What is said of a page when there is less room: part by part less, and nothing rather than half a date.
QStringList fewerParts(const QString& subtitle) {
    static const QString between = QStringLiteral(" · ");
    QStringList fewer;
    for (QStringList parts = subtitle.split(between); !parts.isEmpty();) {
        parts.removeLast();
        fewer << parts.join(between);
    }
    return fewer;
}

} // namespace

Header::Header(SearchBox* search, QWidget* parent)
    : QWidget(parent)
    , m_back(new LinkButton)
    , m_title(new TextLabel({}, TextSize::PageTitle))
    , m_subtitle(new ElidedLabel({}, TextSize::Base, ColorRole::Muted))
    , m_actionRow(new QHBoxLayout)
    , m_search(search)
    , m_referral(new PrimaryButton(tr("+ Quick referral"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl(), space::l(), space::xl(), space::s());
    row->setSpacing(space::s());
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    // Title and subtitle are never cut while the search box can give way; what is left over goes to the box first.
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    m_search->setMinimumWidth(dp(170));
    m_search->setMaximumWidth(dp(340));
    row->addLayout(m_actionRow);
    m_actionRow->setSpacing(space::s());
    row->addWidget(m_referral);
    m_back->hide();
    m_title->setAccessibleDescription(tr("Title of the page"));
    m_referral->setToolTip(tr("Quick referral (Ctrl+N)"));
    connect(m_back, &Button::clicked, this, &Header::backRequested);
    connect(m_referral, &Button::clicked, this, &Header::referralRequested);
}

void Header::show(Page& page, const std::vector<QWidget*>& actions, const QString& backName) {
    m_title->setText(page.title());
    m_title->setHidden(page.title().isEmpty());
    m_subtitle->setText(page.subtitle());
    m_subtitle->setShorter(fewerParts(page.subtitle()));
    m_back->setText(tr("‹ %1").arg(backName));
    m_back->setAccessibleName(tr("Back to %1").arg(backName));
    m_back->setHidden(backName.isEmpty());
    for (const QPointer<QWidget>& action : m_actions) {
        if (action)
            action->hide();
    }
    m_actions.assign(actions.begin(), actions.end());
    for (QWidget* action : actions) {
        if (action->parentWidget() != this)
            m_actionRow->addWidget(action);
        action->show();
    }
    m_referral->setVisible(m_referralExists && !page.hasPrimary());
}

void Header::setReferral(bool exists, bool may) {
    m_referralExists = exists;
    m_referral->setVisible(exists);
    m_referral->setEnabled(may);
}

} // namespace wijkwerk::ui
