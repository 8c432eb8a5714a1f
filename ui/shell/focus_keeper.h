// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard was on a page. What had it may be taken away, made anew or switched off when a page is brought up
// to date; Qt then goes on to whatever comes next, which mostly is the navigation. Here it comes back: to the same
// thing made anew, or else to what stands nearest to where it was.
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>

class QTimer;
class QWidget;

namespace wijkwerk::ui {

class FocusKeeper : public QObject {
    Q_OBJECT
public:
    /// `page`: the one that is shown; null when there is none.
    explicit FocusKeeper(std::function<QWidget*()> page, QObject* parent = nullptr);
    /// Another page comes.
    void forget();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QPointer<QWidget> widget;
        QByteArray kind; ///< name of its class; empty: nothing is remembered
        QString name;    ///< what a screen reader says
        QRect at;        ///< on the page
    };
    void moved(const QWidget* old, QWidget* now);
    void remember(QWidget* widget);
    bool isLost() const;
    void goBack();
    QWidget* nearest(const QWidget& page) const;

    std::function<QWidget*()> m_page;
    Place m_place;
    QTimer* m_soon;
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
};

} // namespace wijkwerk::ui
