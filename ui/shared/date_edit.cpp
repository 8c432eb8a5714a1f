// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/date_edit.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/calendar_popup.h"
#include "ui/shared/format.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

DateEdit::DateEdit(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_field(new QLineEdit)
    , m_weekday(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_flag(new TextLabel({}, TextSize::Small, ColorRole::Amber))
    , m_offer(new LinkButton)
    , m_parser([](const QString& text, QDate day) { return dateFromText(text, day); })
    , m_flagger([](QDate day) {
        const QString name = dayOffName(day);
        return name.isEmpty() ? QString() : tr("Nobody works on this day (%1).").arg(name);
    }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(2));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    row->addWidget(m_field);
    row->addWidget(m_weekday);
    row->addStretch(1);
    column->addLayout(row);
    m_flag->setWordWrap(true);
    m_flag->hide();
    column->addWidget(m_flag);
    m_offer->hide();
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    connect(m_offer, &LinkButton::clicked, this, [this] {
        if (const auto now = date())
            choose(workingDayOnOrAfter(*now));
    });

    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + dp(64));
    m_field->setPlaceholderText(tr("dd-mm-yyyy"));
    m_field->setToolTip(tr("Type the digits, or +6w, or today. Arrow down opens the calendar."));
    auto* open = m_field->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Choose from the calendar"));
    open->setToolTip(open->text());
    open->setShortcut(Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &DateEdit::settle);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

std::optional<QDate> DateEdit::date() const {
    const QString text = m_field->text().trimmed();
    return text.isEmpty() ? std::nullopt : m_parser(text, m_today);
}

void DateEdit::setDate(const std::optional<QDate>& date) {
    m_field->setText(ui::shownDate(date));
    m_field->setProperty("wrong", false);
    follow();
}

bool DateEdit::isEmpty() const {
    return m_field->text().trimmed().isEmpty();
}

void DateEdit::setParser(Parser parser) {
    m_parser = std::move(parser);
    follow();
}

void DateEdit::setFlagger(Flagger flagger) {
    m_flagger = std::move(flagger);
    m_offers = false; // who flags says what to do
    follow();
}

/// While typing: the weekday tells what is understood, and nothing is called wrong yet.
void DateEdit::follow() {
    const auto now = date();
    const QString typed = m_field->text().trimmed();
    QString behind = now ? weekdayOf(*now) : QString();
    if (now && typed != wijkwerk::shownDate(*now))
        behind += u' ' + wijkwerk::shownDate(*now);
    m_weekday->setText(behind);
    const QString flag = now && m_flagger ? m_flagger(*now) : QString();
    m_flag->setRole(ColorRole::Amber);
    m_flag->setText(flag);
    m_flag->setHidden(flag.isEmpty());
    const bool offers = m_offers && !flag.isEmpty() && *now > m_today;
    if (offers) {
        const QDate next = workingDayOnOrAfter(*now);
        m_offer->setText(tr("Take %1").arg(weekdayOf(next) + u' ' + wijkwerk::shownDate(next)));
    }
    m_offer->setVisible(offers);
    if (now)
        m_field->setProperty("wrong", false);
    m_field->update();
    if (now != m_last) {
        m_last = now;
        Q_EMIT dateChanged();
    }
}

/// On leaving the field: written out in full, or called wrong.
void DateEdit::settle() {
    if (const auto now = date()) {
        m_field->setText(wijkwerk::shownDate(*now));
        follow();
        return;
    }
    m_field->setProperty("wrong", !isEmpty());
    m_field->update();
    if (!isEmpty()) {
        m_flag->setRole(ColorRole::Red);
        m_flag->setText(tr("This is not a date. Type for example 24-11-2026."));
        m_flag->show();
    }
}

void DateEdit::openCalendar() {
    auto* popup = new CalendarPopup(date().value_or(m_today), this);
    connect(popup, &CalendarPopup::chosen, this, &DateEdit::choose);
    popup->openBelow(m_field);
}

void DateEdit::choose(QDate day) {
    setDate(day);
    m_field->setFocus();
    Q_EMIT edited();
}

void DateEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_weekday->setEnabled(isEnabled());
}

} // namespace wijkwerk::ui
