// SPDX-License-Identifier: EUPL-1.2
// Messages, questions and file dialogs: the only place that knows QMessageBox, QFileDialog and QPrintDialog. All of
// them return at once; the answer comes in a function. That function runs through guard().
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QWidget;

namespace wijkwerk::ui::dialogs {

using Then = std::function<void()>;
using ThenText = std::function<void(const QString&)>;

void tell(QWidget* parent, const QString& title, const QString& text, Then then = {});
void warn(QWidget* parent, const QString& title, const QString& text, Then then = {});

/// A question with two buttons: `verb` does it, "Annuleren" (or `otherwise`) does not.
void ask(QWidget* parent, const QString& title, const QString& text, const QString& verb, Then yes,
         const QString& otherwise = {}, Then no = {});
/// A question with several buttons, named with verbs; the answer is the index. Escape is the last one, Enter is
/// `enter`.
void choose(QWidget* parent, const QString& title, const QString& text, const QStringList& verbs,
            std::function<void(int)> chosen, qsizetype enter = 0);
/// Asks for a reason of at least three letters, for what is overruled; `verb` stays off until there is one.
void askReason(QWidget* parent, const QString& title, const QString& text, const QString& verb, ThenText given);

/// `filters`: "CSV-bestanden (*.csv)". Starts in `folder`, or where a dialog was last.
void openFile(QWidget* parent, const QString& title, const QStringList& filters, ThenText chosen,
              const QString& folder = {});
/// Asks before an existing file is replaced; gives the path with the suffix of `proposal` when none was typed.
void saveFile(QWidget* parent, const QString& title, const QString& proposal, const QStringList& filters,
              ThenText chosen);
void openFolder(QWidget* parent, const QString& title, ThenText chosen);

/// `accepted` runs when the user has chosen a printer. The printer must live until then.
void print(QWidget* parent, QPrinter* printer, Then accepted);

} // namespace wijkwerk::ui::dialogs
