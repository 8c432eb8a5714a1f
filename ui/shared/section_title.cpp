// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/section_title.h"

#include "ui/shared/elided_label.h"

#include <QHBoxLayout>

namespace wijkwerk::ui {

SectionTitle::SectionTitle(const QString& title, ColorRole role, QWidget* parent)
    : TextLabel(title, TextSize::Strong, role, parent) {}

void SectionTitle::setTitle(const QString& title, int count) {
    setText(count < 0 ? title : QStringLiteral("%1  ·  %2").arg(title).arg(count));
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::PageTitle))
    , m_remark(new ElidedLabel({}, TextSize::Base, ColorRole::Muted))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s());
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark, 1);
    setAccessibleName(title);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setRemark(const QString& remark) {
    m_remark->setText(remark);
}

void PageHeader::addAction(QWidget* widget, int stretch) {
    m_row->addWidget(widget, stretch);
}

} // namespace wijkwerk::ui
