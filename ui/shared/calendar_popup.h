// SPDX-License-Identifier: EUPL-1.2
// A month to choose a day from, opened below a field.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace wijkwerk::ui {

class CalendarPopup : public QFrame {
    Q_OBJECT
public:
    CalendarPopup(QDate selected, QWidget* parent);
    /// Shows itself under `field`, or above it when there is no room; deletes itself when closed.
    void openBelow(const QWidget* field);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QCalendarWidget* m_calendar;
};

} // namespace wijkwerk::ui
