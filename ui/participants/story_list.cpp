// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/story_list.h"

#include "ui/shared/text_label.h"

#include <QGridLayout>

namespace wijkwerk::ui::participants {

StoryList::StoryList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QGridLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::l());
    m_lines->setVerticalSpacing(space::xs());
    m_lines->setColumnStretch(1, 1);
}

void StoryList::clear() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void StoryList::add(const QString& name, const QString& text) {
    auto* words = new TextLabel(text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    addLine(name, words, Qt::AlignTop);
}

void StoryList::add(const QString& name, QWidget* value) {
    addLine(name, value, Qt::AlignTop | Qt::AlignLeft);
}

void StoryList::addLine(const QString& name, QWidget* value, Qt::Alignment alignment) {
    const int row = m_lines->count() / 2;
    auto* label = new TextLabel(name, TextSize::Base, ColorRole::Muted);
    label->setMinimumWidth(dp(150));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->addWidget(label, row, 0, Qt::AlignTop);
    m_lines->addWidget(value, row, 1, alignment);
}

} // namespace wijkwerk::ui::participants
