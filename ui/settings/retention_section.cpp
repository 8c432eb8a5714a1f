// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/retention_section.h"

#include "core/work/sight.h"
#include "ui/settings/certificates_pane.h"
#include "ui/settings/destruction_pane.h"
#include "ui/settings/holds_pane.h"
#include "ui/settings/retention_rules_pane.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wijkwerk::ui {

RetentionSection::RetentionSection(Context& context)
    : Section(context)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_notYours(
          new TextLabel(tr("Keeping and destroying is for the beheerder and the privacy officer; the head of the "
                           "department can approve a list."),
                        TextSize::Base, ColorRole::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of keeping and destroying"));
    column->addWidget(m_notYours->wrapped());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addStretch(0);
    add(tr("Destruction list"), new DestructionPane(context));
    add(tr("Terms"), new RetentionRulesPane(context));
    add(tr("Kept longer"), new HoldsPane(context));
    add(tr("Earlier lists"), new CertificatesPane(context));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        guard(this, [&] {
            m_stack->setCurrentIndex(index);
            readShown();
        });
    });
    connect(&context, &Context::workerChanged, this, [this] { guard(this, [this] { readShown(); }); });
    readShown();
}

void RetentionSection::add(const QString& title, RetentionPane* pane) {
    m_panes.push_back(pane);
    m_stack->addWidget(pane);
    m_tabs->addTab(title);
}

QString RetentionSection::title() const {
    return tr("Keeping and destroying");
}

/// Who has nothing to do here sees no list of people.
void RetentionSection::readShown() {
    const bool may = context().sight().may(rules::Right::ApproveDestruction);
    m_notYours->setVisible(!may);
    m_tabs->setVisible(may);
    m_stack->setVisible(may);
    if (may)
        m_panes[std::size_t(m_stack->currentIndex())]->read();
}

void RetentionSection::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    if (changes.everything || changes.touches(Thing::RetentionRule) || changes.touches(Thing::LegalHold) ||
        changes.touches(Thing::DestructionList) || changes.touches(Thing::Setting) || changes.touches(Thing::Worker) ||
        changes.touches(Thing::Trajectory))
        readShown();
}

void RetentionSection::takeFocus() {
    m_panes[std::size_t(m_stack->currentIndex())]->takeFocus();
}

void RetentionSection::showPart(Part part) {
    m_tabs->setCurrentIndex(part);
}

} // namespace wijkwerk::ui
