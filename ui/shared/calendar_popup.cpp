// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/calendar_popup.h"

#include "ui/shared/theme.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace wijkwerk::ui {

CalendarPopup::CalendarPopup(QDate selected, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(4), dp(4), dp(4), dp(4));
    m_calendar->setLocale(QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setGridVisible(false);
    QTextCharFormat weekend;
    weekend.setForeground(color(ColorRole::Muted));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    m_calendar->setSelectedDate(selected);
    column->addWidget(m_calendar);
    const auto choose = [this](QDate day) {
        Q_EMIT chosen(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
}

void CalendarPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Surface));
    painter.setPen(color(ColorRole::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CalendarPopup::openBelow(const QWidget* field) {
    adjustSize();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + 2));
    if (const QScreen* screen = field->screen()) {
        const QRect room = screen->availableGeometry();
        if (at.y() + height() > room.bottom())
            at.setY(field->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
        at.setX(std::min(at.x(), room.right() - width()));
    }
    move(at);
    show();
    m_calendar->setFocus();
}

} // namespace wijkwerk::ui
