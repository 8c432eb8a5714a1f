// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/story_list.h"

#include "ui/shared/text_label.h"

#include <QFormLayout>

namespace wijkwerk::ui::participants {

StoryList::StoryList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QFormLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::l());
    m_lines->setVerticalSpacing(space::xs());
    m_lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void StoryList::clear() {
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
}

void StoryList::add(const QString& name, const QString& text) {
    auto* label = new TextLabel(name, TextSize::Base, ColorRole::Muted);
    label->setMinimumWidth(dp(150));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* words = new TextLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    m_lines->addRow(label, words);
}

} // namespace wijkwerk::ui::participants
