// SPDX-License-Identifier: EUPL-1.2
// The list that drops down under the search box. It never takes the keyboard; the box tells it where to go.
#pragma once

#include "ui/shell/search_answers.h"

#include <QFontMetrics>
#include <QFrame>

class QListWidget;

namespace wijkwerk::ui {

/// A detail that fits in so much room: when the word that was found would fall off, what stands before it goes first.
QString aroundHit(const SearchAnswer& answer, const QFontMetrics& metrics, int room);

class SearchResults : public QFrame {
    Q_OBJECT
public:
    explicit SearchResults(QWidget* window);

    /// `text` is what was typed, for the sentence when nothing was found.
    void show(const SearchAnswers& answers, const QString& text);
    using QFrame::show;
    /// Up and down over the lines, past the headings.
    void move(int step);
    using QFrame::move;
    /// The marked line; nothing when there is none.
    std::optional<SearchAnswer> marked() const;
    int lineCount() const { return int(m_answers.size()); }
    /// What a screen reader should say of the marked line.
    QString markedText() const;

Q_SIGNALS:
    void chosen(const wijkwerk::ui::SearchAnswer& answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeading(const QString& text);
    void addLine(const SearchAnswer& answer);
    QListWidget* m_list;
    std::vector<SearchAnswer> m_answers;
};

} // namespace wijkwerk::ui
