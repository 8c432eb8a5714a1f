// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/list_section.h"

#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wijkwerk::ui {

ListSection::ListSection(Context& context, const QString& list, const QString& explanation, const QString& newVerb,
                         bool withArchive)
    : Section(context)
    , m_memory(context.settings())
    , m_view(new RowsView(list, &m_memory))
    , m_buttons(new FlowLayout(nullptr, space::s()))
    , m_new(new PrimaryButton(newVerb))
    , m_archived(new QCheckBox(tr("Archived ones too"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    auto* above = new QHBoxLayout;
    above->setSpacing(space::m());
    above->addWidget((new TextLabel(explanation, TextSize::Base, ColorRole::Muted))->wrapped(), 1);
    above->addWidget(m_archived);
    column->addLayout(above);
    column->addWidget(m_view, 1);
    m_new->setEnabled(context.mayWrite());
    m_buttons->addWidget(m_new);
    column->addLayout(m_buttons);
    m_archived->setVisible(withArchive);
    connect(m_new, &Button::clicked, this, guarded(this, [this] { edit(0); }));
    connect(m_archived, &QCheckBox::toggled, this, guarded(this, [this] { read(); }));
    connect(m_view, &RowsView::openRequested, this, [this](qint64 id) { guard(this, [&] { edit(id); }); });
}

ListSection::~ListSection() {
    delete m_view; // it remembers its columns with what dies with us
}

void ListSection::setModel(RowsModelBase* model) {
    m_view->setRows(model);
}

bool ListSection::showsArchived() const {
    return m_archived->isChecked();
}

Button* ListSection::addButton(const QString& verb) {
    auto* button = new Button(verb);
    button->setEnabled(context().mayWrite());
    m_buttons->addWidget(button);
    return button;
}

void ListSection::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
