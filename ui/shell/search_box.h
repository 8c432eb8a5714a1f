// SPDX-License-Identifier: EUPL-1.2
// The search box of the window: results drop down while typing, arrows choose, Enter opens, Escape closes.
#pragma once

#include "ui/shell/search_answers.h"

#include <QLineEdit>

namespace wijkwerk::ui {

class SearchResults;

class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(Context& context, QWidget* parent = nullptr);

    /// Takes the keyboard, with what was typed selected.
    void start();
    SearchResults* results();
    /// Who works here may see people, workplaces or letters.
    bool findsAnything() const;

Q_SIGNALS:
    void openRequested(wijkwerk::ui::Kind kind, qint64 id);
    void listRequested(const wijkwerk::ParticipantFilter& filter, const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look(bool moreNotes = false);
    void describe();
    void showHint();
    void place();
    void choose(const SearchAnswer& answer);
    void noteSearch(ParticipantId opened = {});

    Context& m_context;
    SearchResults* m_results = nullptr;
    bool m_noteWords = false; ///< of that search words of notes were shown
    int m_answers = -1;       ///< of a search that is not journalled yet; -1 for none
};

} // namespace wijkwerk::ui
