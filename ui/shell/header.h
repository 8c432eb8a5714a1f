// SPDX-License-Identifier: EUPL-1.2
// The line above every page: way back, title, what the page adds, the search box, "+ Snelle aanmelding".
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace wijkwerk::ui {

class Button;
class ElidedLabel;
class Page;
class SearchBox;
class TextLabel;

class Header : public QWidget {
    Q_OBJECT
public:
    /// The header takes the search box.
    explicit Header(SearchBox* search, QWidget* parent = nullptr);

    /// Shows this page with its actions; `backName` is empty when there is no way back.
    void show(Page& page, const std::vector<QWidget*>& actions, const QString& backName);
    /// Not there when who works here may not do it, off when one can only look.
    void setReferral(bool exists, bool may);

Q_SIGNALS:
    void backRequested();
    void referralRequested();

private:
    Button* m_back;
    TextLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_actionRow;
    SearchBox* m_search;
    Button* m_referral;
    std::vector<QPointer<QWidget>> m_actions; ///< a page that was thrown away takes its own along
    bool m_referralExists = false;
};

} // namespace wijkwerk::ui
