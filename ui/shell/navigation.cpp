// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/navigation.h"

#include "core/domain/department.h"
#include "ui/shared/avatar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/elided_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace wijkwerk::ui {

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_brand(new TextLabel(QStringLiteral("Wijkwerk"), TextSize::CardTitle, ColorRole::Primary))
    , m_department(new ElidedLabel({}, TextSize::Base, ColorRole::Muted))
    , m_whoTexts(new QWidget)
    , m_avatar(new Avatar({}, Avatar::Shape::Round))
    , m_who(new ElidedLabel({}, TextSize::Small))
    , m_role((new TextLabel({}, TextSize::Small, ColorRole::Muted))->wrapped())
    , m_switch(new LinkButton) {
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m(), space::l(), space::m(), space::m());
    column->setSpacing(space::xs());
    column->addWidget(m_brand);
    column->addWidget(m_department);
    column->addSpacing(space::m());
    for (const PageEntry& entry : pages()) {
        if (entry.digit > 0)
            column->addWidget(add(entry));
    }
    column->addStretch(1);
    for (const PageEntry& entry : pages()) {
        if (entry.digit == 0 && !entry.under)
            column->addWidget(add(entry));
    }
    column->addWidget(new Separator);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::xs(), 0, 0);
    row->setSpacing(space::s());
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    auto* texts = new QGridLayout(m_whoTexts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(m_who, 0, 0);
    texts->addWidget(m_role, 1, 0);
    texts->addWidget(m_switch, 2, 0, Qt::AlignLeft);
    row->addWidget(m_whoTexts, 1);
    column->addLayout(row);
    m_switch->setFont(textFont(TextSize::Small));
    m_switch->setFixedHeight(m_switch->fontMetrics().height() + dp(6));
    connect(m_switch, &Button::clicked, this, [this] {
        if (m_practice)
            Q_EMIT lookAsRequested();
        else
            Q_EMIT lockRequested();
    });
    setPractice(false);
    setWorker({}, {});
    setNarrow(false);
}

NavButton* Navigation::add(const PageEntry& entry) {
    auto* button = new NavButton(entry.icon, nameOf(entry));
    const PageId id = entry.id;
    connect(button, &NavButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
    if (entry.digit > 0)
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(nameOf(entry)).arg(entry.digit));
    m_buttons[id] = button;
    m_order.push_back(button);
    return button;
}

void Navigation::setDepartment(const Department& department) {
    QStringList parts{department.name, department.municipality, department.unit};
    parts.removeAll(QString());
    m_department->setText(parts.value(0));
    m_department->setToolTip(parts.join(QStringLiteral(" · ")));
}

void Navigation::setWorker(const QString& name, const QString& role) {
    m_avatar->setName(name.isEmpty() ? QStringLiteral("?") : name);
    m_who->setText(name.isEmpty() ? tr("Nobody yet") : name);
    // The abbreviation in brackets is for lists; here it would take a third line.
    static const QRegularExpression brackets(QStringLiteral(R"(\s*\([^)]*\)$)"));
    m_role->setText(QString(role).remove(brackets));
    m_role->setToolTip(role);
    m_avatar->setToolTip(m_who->text());
}

void Navigation::setPractice(bool practice) {
    m_practice = practice;
    m_switch->setText(practice ? tr("Look as…") : tr("Lock"));
    m_switch->setAccessibleName(practice ? tr("Look as somebody else") : tr("Lock (Ctrl+L)"));
    m_switch->setToolTip(m_switch->accessibleName());
}

void Navigation::setCurrent(PageId id) {
    const PageEntry* entry = pageEntry(id);
    const PageId marked = entry && entry->under ? *entry->under : id;
    for (const auto& [page, button] : m_buttons)
        button->setChecked(page == marked);
}

void Navigation::setSight(const work::Sight& sight) {
    for (const auto& [page, button] : m_buttons) {
        button->setVisible(maySee(sight, page));
        button->setBadge({});
    }
}

void Navigation::setBadge(PageId id, const QString& badge) {
    if (const auto found = m_buttons.find(id); found != m_buttons.end())
        found->second->setBadge(badge);
    fitWords();
}

void Navigation::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_brand->setText(narrow ? QStringLiteral("W") : QStringLiteral("Wijkwerk"));
    m_brand->setAccessibleName(QStringLiteral("Wijkwerk"));
    m_department->setVisible(!narrow);
    m_whoTexts->setVisible(!narrow);
    for (NavButton* button : m_order)
        button->setNarrow(narrow);
    fitWords();
}

/// As wide as its longest page with what stands behind it, in the letters of the system.
void Navigation::fitWords() {
    int width = m_narrow ? 0 : dp(212);
    for (const NavButton* button : m_order)
        width = std::max(width, button->sizeHint().width() + 2 * space::m());
    setFixedWidth(m_narrow ? sizeHint().width() : width);
}

void Navigation::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWords();
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Side, palette()));
    painter.fillRect(width() - 1, 0, 1, height(), color(ColorRole::Line, palette()));
}

void Navigation::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto here = std::find(m_order.begin(), m_order.end(), focusWidget());
    if (step == 0 || here == m_order.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (auto next = here - m_order.begin() + step; next >= 0 && next < std::ssize(m_order); next += step) {
        NavButton* button = m_order[static_cast<std::size_t>(next)];
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::TabFocusReason);
    }
}

} // namespace wijkwerk::ui
