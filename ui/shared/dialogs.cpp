// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/dialogs.h"

#include "ui/shared/buttons.h"
#include "ui/shared/guard.h"
#include "ui/shared/practice.h"
#include "ui/shared/reason_dialog.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace wijkwerk::ui::dialogs {

namespace {

constexpr int widestText = 480;

QString cancelText() {
    return QCoreApplication::translate("Dialogs", "Cancel");
}

/// Dialogs of the system have no room for a line of ours but their title.
QString titled(QWidget* parent, const QString& title) {
    return isPractice(parent) ? QStringLiteral("%1 – %2").arg(title, practiceWords()) : title;
}

QMessageBox* box(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& body) {
    auto* message = new QMessageBox(icon, title, title, QMessageBox::NoButton, parent ? parent->window() : nullptr);
    message->setTextFormat(Qt::PlainText); // names may look like markup
    if (auto* heading = message->findChild<QLabel*>(QStringLiteral("qt_msgbox_label")))
        heading->setFont(textFont(TextSize::CardTitle));
    message->setInformativeText(isPractice(parent) ? body + QStringLiteral("\n\n") + practiceWords() : body);
    // Qt hands the format on to the first label only; the body shows names as well.
    if (auto* words = message->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"))) {
        words->setTextFormat(Qt::PlainText);
        // Qt makes it as narrow as the title; sentences and paths want a line.
        const QFontMetrics metrics(words->font());
        int widest = 0;
        for (const QString& line : words->text().split(u'\n'))
            widest = std::max(widest, metrics.horizontalAdvance(line));
        words->setMinimumWidth(std::min(widest + space::s(), dp(widestText)));
    }
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setAccessibleName(title);
    message->setAccessibleDescription(body);
    return message;
}

/// Runs what follows an answer; the window that asked may be gone by then.
void follow(QWidget* parent, const Then& then) {
    if (then)
        guardPatiently(parent, then);
}

void showMessage(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& body, Then then) {
    auto* message = box(parent, icon, title, body);
    message->addButton(QCoreApplication::translate("Dialogs", "OK"), QMessageBox::AcceptRole);
    QObject::connect(message, &QDialog::finished, message, [parent, then](int) { follow(parent, then); });
    message->open();
}

QFileDialog* files(QWidget* parent, const QString& title, const QStringList& filters) {
    auto* dialog = new QFileDialog(parent ? parent->window() : nullptr, titled(parent, title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    dialog->resize(dp(820), dp(520));
    return dialog;
}

/// The dialog of Qt, where the system has none of its own: the name takes the room, and what is kept of a file is
/// whole.
void makeRoom(const QFileDialog& dialog) {
    auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (!list || list->header()->count() < 4)
        return;
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setColumnHidden(2, true); // "kind" says nothing here
    for (const int column : {1, 3})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void openFiles(QWidget* parent, QFileDialog* dialog, ThenText chosen) {
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [parent, chosen](const QString& path) {
        if (!path.isEmpty())
            guardPatiently(parent, [chosen, path] { chosen(path); });
    });
    dialog->open();
    makeRoom(*dialog);
}

} // namespace

void tell(QWidget* parent, const QString& title, const QString& body, Then then) {
    showMessage(parent, QMessageBox::Information, title, body, std::move(then));
}

void warn(QWidget* parent, const QString& title, const QString& body, Then then) {
    showMessage(parent, QMessageBox::Warning, title, body, std::move(then));
}

void ask(QWidget* parent, const QString& title, const QString& body, const QString& verb, Then yes,
         const QString& otherwise, Then no) {
    choose(parent, title, body, {verb, otherwise.isEmpty() ? cancelText() : otherwise},
           [parent, yes = std::move(yes), no = std::move(no)](int index) { follow(parent, index == 0 ? yes : no); });
}

void choose(QWidget* parent, const QString& title, const QString& body, const QStringList& verbs,
            std::function<void(int)> chosen, qsizetype enter) {
    auto* message = box(parent, QMessageBox::Question, title, body);
    QList<QPushButton*> buttons;
    for (const auto& verb : verbs) {
        const bool last = buttons.size() == verbs.size() - 1;
        auto* button = new Button(verb);
        message->addButton(button, last ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        buttons << button;
    }
    message->setDefaultButton(buttons.at(enter));
    message->setEscapeButton(buttons.last());
    QObject::connect(message, &QDialog::finished, message, [message, buttons, parent, chosen](int) {
        const auto index = static_cast<int>(buttons.indexOf(qobject_cast<QPushButton*>(message->clickedButton())));
        const int answer = index < 0 ? static_cast<int>(buttons.size()) - 1 : index;
        guardPatiently(parent, [chosen, answer] { chosen(answer); });
    });
    message->open();
}

void askReason(QWidget* parent, const QString& title, const QString& body, const QString& verb, ThenText given) {
    auto* dialog = new ReasonDialog(title, body, verb, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, parent, given] {
        const QString reason = dialog->reason();
        guardPatiently(parent, [given, reason] { given(reason); });
    });
    dialog->open();
}

void openFile(QWidget* parent, const QString& title, const QStringList& filters, ThenText chosen,
              const QString& folder) {
    auto* dialog = files(parent, title, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    openFiles(parent, dialog, std::move(chosen));
}

void saveFile(QWidget* parent, const QString& title, const QString& proposal, const QStringList& filters,
              ThenText chosen) {
    auto* dialog = files(parent, title, filters);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QFileInfo info(proposal);
    dialog->setDefaultSuffix(info.suffix());
    if (info.isAbsolute())
        dialog->setDirectory(info.absolutePath());
    dialog->selectFile(info.fileName());
    openFiles(parent, dialog, std::move(chosen));
}

void openFolder(QWidget* parent, const QString& title, ThenText chosen) {
    auto* dialog = files(parent, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFiles(parent, dialog, std::move(chosen));
}

void print(QWidget* parent, QPrinter* printer, Then accepted) {
    auto* dialog = new QPrintDialog(printer, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(titled(parent, dialog->windowTitle()));
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // that file would be for everybody on this computer
    QObject::connect(dialog, &QDialog::accepted, dialog, [parent, accepted] { follow(parent, accepted); });
    dialog->open();
}

} // namespace wijkwerk::ui::dialogs
