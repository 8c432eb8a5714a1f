// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/fault_text.h"

#include <QCoreApplication>

#include <array>

namespace wijkwerk::ui {

namespace {

struct FaultText {
    Fault fault;
    const char* title;
    const char* sentence; ///< `%1` is the detail
};

constexpr std::array faultTexts{
    FaultText{Fault::FileMissing, QT_TRANSLATE_NOOP("FaultTitle", "File not found"),
              QT_TRANSLATE_NOOP("Fault", "There is no file at “%1”. Nothing was changed. Check whether the file was "
                                         "moved or the drive is connected, and open it again.")},
    FaultText{Fault::FileExists, QT_TRANSLATE_NOOP("FaultTitle", "File already exists"),
              QT_TRANSLATE_NOOP("Fault", "There already is a file “%1”. It was not overwritten. Choose another name.")},
    FaultText{Fault::FileEmpty, QT_TRANSLATE_NOOP("FaultTitle", "File is empty"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is empty (0 bytes), so there is no department in it. The file "
                                         "was left as it is. Restore a backup, or make a new department.")},
    FaultText{Fault::NotADepartment, QT_TRANSLATE_NOOP("FaultTitle", "Not a department"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is no department file of Wijkwerk. It was left as it is. "
                                         "Choose a file whose name ends in .wijkwerk.")},
    FaultText{Fault::ForeignDatabase, QT_TRANSLATE_NOOP("FaultTitle", "File of another program"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is a database of another program. It was left as it is. "
                                         "Choose a file that Wijkwerk made.")},
    FaultText{Fault::NewerVersion, QT_TRANSLATE_NOOP("FaultTitle", "Made by a newer Wijkwerk"),
              QT_TRANSLATE_NOOP("Fault", "This file was made by a newer version of Wijkwerk (%1). It was left as it "
                                         "is. Install the newest version and open the file again.")},
    FaultText{Fault::OlderVersion, QT_TRANSLATE_NOOP("FaultTitle", "Made by an older Wijkwerk"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” was made by an older version of Wijkwerk, and here it can only "
                                         "be read. It was left as it is. Open it once where it can be written and "
                                         "nobody else has it open: then it is brought up to date.")},
    FaultText{Fault::NotEncrypted, QT_TRANSLATE_NOOP("FaultTitle", "File is not encrypted"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is a department that is not encrypted, so everybody can read "
                                         "it. It was left as it is. Convert it first: then it opens only for its own "
                                         "people.")},
    FaultText{Fault::WrongKeyOrDamaged, QT_TRANSLATE_NOOP("FaultTitle", "File cannot be unlocked"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” cannot be unlocked with this key. The key belongs to another "
                                         "file, or the file is damaged. It was left as it is. Look whether the file "
                                         "that ends in .sleutels beside it is the right one, or open the newest "
                                         "backup.")},
    FaultText{Fault::Damaged, QT_TRANSLATE_NOOP("FaultTitle", "File is damaged"),
              QT_TRANSLATE_NOOP("Fault", "The file is damaged (%1). Nothing was changed in it. Do not work on in this "
                                         "file: keep it, and open the newest backup.")},
    FaultText{Fault::Altered, QT_TRANSLATE_NOOP("FaultTitle", "File was altered"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is built differently from how Wijkwerk makes it: something was "
                                         "added or changed with another program. It was left as it is. Keep it, put "
                                         "the newest backup back, and tell your administrator.")},
    FaultText{Fault::ReadOnly, QT_TRANSLATE_NOOP("FaultTitle", "You can only look"),
              QT_TRANSLATE_NOOP("Fault", "The file is open for reading only. Your change was not saved. Open the file "
                                         "in a place where you may write.")},
    FaultText{Fault::HotJournal, QT_TRANSLATE_NOOP("FaultTitle", "Change was not finished"),
              QT_TRANSLATE_NOOP("Fault", "Beside the file lies a half-finished change, and it cannot be undone here "
                                         "because this place cannot be written, or because a colleague may be busy "
                                         "with it from elsewhere. The file was left as it is. Try again in a minute. "
                                         "Does it stay like this? Then copy the file and the file that ends in "
                                         "-journal to an ordinary folder of this computer, and open it there.")},
    FaultText{Fault::NoPermission, QT_TRANSLATE_NOOP("FaultTitle", "No access"),
              QT_TRANSLATE_NOOP("Fault", "You have no access to “%1”. Nothing was changed. Ask your administrator for "
                                         "the right to read and write there.")},
    FaultText{Fault::FileMoved, QT_TRANSLATE_NOOP("FaultTitle", "File was moved"),
              QT_TRANSLATE_NOOP("Fault", "The file was moved or removed while it was open. Your last change was not "
                                         "saved. Put the file back and save again, or keep a copy of what is still "
                                         "open.")},
    FaultText{Fault::FileReplaced, QT_TRANSLATE_NOOP("FaultTitle", "File was replaced"),
              QT_TRANSLATE_NOOP("Fault", "Another file took the place of this file while it was open. Your last change "
                                         "was not saved, and the other file was left as it is. Keep a copy of what is "
                                         "still open, then close the department and find out who replaced the file.")},
    FaultText{Fault::FileTruncated, QT_TRANSLATE_NOOP("FaultTitle", "File was cut off"),
              QT_TRANSLATE_NOOP("Fault", "The file became shorter while it was open: another program cut it off. Your "
                                         "last change was not saved, and nothing more is written. Close the department "
                                         "and put the newest backup back.")},
    FaultText{Fault::FileRolledBack, QT_TRANSLATE_NOOP("FaultTitle", "File went back in time"),
              QT_TRANSLATE_NOOP("Fault",
                                "The file was overwritten with an older copy while it was open. Your last "
                                "change was not saved, and nothing more is written. Close the department, keep "
                                "this file, and compare it with the newest backup.")},
    FaultText{Fault::BackupDamaged, QT_TRANSLATE_NOOP("FaultTitle", "Backup is damaged"),
              QT_TRANSLATE_NOOP("Fault", "The backup “%1” is damaged: it is not what it was when it was made. It was "
                                         "left as it is and nothing was put back. Take an older backup.")},
    FaultText{Fault::NotABackup, QT_TRANSLATE_NOOP("FaultTitle", "Not a backup"),
              QT_TRANSLATE_NOOP("Fault", "The file “%1” is no backup of Wijkwerk. It was left as it is. Choose a file "
                                         "whose name ends in .wijkwerk-backup.")},
    FaultText{Fault::NoRoom, QT_TRANSLATE_NOOP("FaultTitle", "Too little room"),
              QT_TRANSLATE_NOOP("Fault", "There is too little free room on the disk for this: %1 is needed. Nothing "
                                         "was changed. Make room and try again.")},
    FaultText{Fault::DiskFull, QT_TRANSLATE_NOOP("FaultTitle", "Disk is full"),
              QT_TRANSLATE_NOOP("Fault", "The disk is full. Your last change was not saved; what was saved before is "
                                         "safe. Make room and save again.")},
    FaultText{Fault::DiskTrouble, QT_TRANSLATE_NOOP("FaultTitle", "Disk trouble"),
              QT_TRANSLATE_NOOP("Fault", "The disk or the network reports an error (%1). Your last change was not "
                                         "saved; what was saved before is safe. Check the connection and try again.")},
    FaultText{Fault::Busy, QT_TRANSLATE_NOOP("FaultTitle", "File is busy"),
              QT_TRANSLATE_NOOP("Fault", "Another program is using the file at this moment. Your change was not saved "
                                         "yet. Wait a moment and try again.")},
    FaultText{Fault::InUse, QT_TRANSLATE_NOOP("FaultTitle", "In use"),
              QT_TRANSLATE_NOOP("Fault", "Somebody else is working in this file: %1. Nothing was changed. You can look "
                                         "on, and write as soon as the other has closed the file.")},
    FaultText{Fault::NoLocks, QT_TRANSLATE_NOOP("FaultTitle", "Place is not safe for writing"),
              QT_TRANSLATE_NOOP("Fault", "In this place files cannot be locked, so two people could write at once. The "
                                         "file is open for reading only. Put a copy on your own disk to work in it.")},
    FaultText{Fault::OutcomeUnknown, QT_TRANSLATE_NOOP("FaultTitle", "Not sure whether it was saved"),
              QT_TRANSLATE_NOOP("Fault", "While saving, the connection with the file failed. Your last change may or "
                                         "may not have been saved; what was saved before is safe. Open the file again "
                                         "and look whether your change is there.")},
    FaultText{Fault::Conflict, QT_TRANSLATE_NOOP("FaultTitle", "Changed in the meantime"),
              QT_TRANSLATE_NOOP("Fault",
                                "Somebody else changed this record in the meantime. Your change was not saved, "
                                "the other one was. Look at the new data and make your change again.")},
    FaultText{Fault::NotFound, QT_TRANSLATE_NOOP("FaultTitle", "Not found"),
              QT_TRANSLATE_NOOP("Fault",
                                "This does not exist (any more): %1. Nothing was changed. Refresh the list and "
                                "search again.")},
    FaultText{Fault::Constraint, QT_TRANSLATE_NOOP("FaultTitle", "Not saved"),
              QT_TRANSLATE_NOOP("Fault",
                                "The file refuses this change (%1). Nothing was saved. This is an error in the "
                                "program: please report it to your administrator.")},
    FaultText{Fault::Cancelled, QT_TRANSLATE_NOOP("FaultTitle", "Stopped"),
              QT_TRANSLATE_NOOP("Fault", "You stopped this. Nothing was changed. You can start again at any time.")},
    FaultText{Fault::NotUnderstood, QT_TRANSLATE_NOOP("FaultTitle", "File not understood"),
              QT_TRANSLATE_NOOP("Fault", "This file could not be read (%1). Nothing was changed. Check whether it is "
                                         "the right file, or save it again as CSV.")},
    FaultText{Fault::NoServer, QT_TRANSLATE_NOOP("FaultTitle", "No connection"),
              QT_TRANSLATE_NOOP("Fault", "The server cannot be reached. Your last change was not saved. Check the "
                                         "network and try again, or ask your administrator.")},
    FaultText{Fault::Internal, QT_TRANSLATE_NOOP("FaultTitle", "Error in the program"),
              QT_TRANSLATE_NOOP("Fault", "Something went wrong in the program (%1). Your last change was not saved; "
                                         "what was saved before is safe. Try again, and report it if it happens "
                                         "again.")},
};

const FaultText& textsOf(Fault fault) {
    for (const auto& text : faultTexts) {
        if (text.fault == fault)
            return text;
    }
    return faultTexts.back();
}

} // namespace

QString textOf(const Error& error) {
    QString sentence = QCoreApplication::translate("Fault", textsOf(error.fault()).sentence);
    if (error.detail().isEmpty()) // a blank without a word for it leaves no empty quotes or brackets behind
        sentence.remove(QStringLiteral(" “%1”")).remove(QStringLiteral(" (%1)")).remove(QStringLiteral(": %1"));
    return sentence.replace(QStringLiteral("%1"), error.detail());
}

QString titleOf(Fault fault) {
    return QCoreApplication::translate("FaultTitle", textsOf(fault).title);
}

} // namespace wijkwerk::ui
