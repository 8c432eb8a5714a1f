// SPDX-License-Identifier: EUPL-1.2
// Keeps the long texts of a dialog as drafts in the department file while they are typed, as the quick note does for
// its one, and offers them after a crash. What was not typed there (choices, days) is not kept.
#pragma once

#include "core/domain/note.h"

#include <QObject>
#include <QString>

#include <vector>

class QPlainTextEdit;
class QTimer;

namespace wijkwerk::db {
class Transaction;
}

namespace wijkwerk::ui {
class Bar;
class Context;
class Dialog;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `place`: `evaluation`; its texts are `evaluation.1`, `evaluation.2`… To be made when all fields are there. The
    /// drafts go when the dialog is saved (spend) or left on purpose, not when the window locks or the program ends. A
    /// draft that was offered and nobody answered stays.
    DraftKeeper(Context& context, Dialog* dialog, ParticipantId person, const QString& place);

    /// In the transaction of the act that saves what the dialog holds: a draft never outlives what was made of it, and
    /// goes with nothing less.
    /// Dialogs that do not say so lose their drafts in a transaction of its own, when they are accepted.
    void spend(db::Transaction& tx);
    /// Writes down now what was typed; before the window locks.
    void keep();

private:
    struct Field {
        QPlainTextEdit* edit;
        QString place;
        QString given; ///< what stood in it when the dialog was made
        QString kept;  ///< what the file has
        QString found; ///< what it had when the dialog was opened
    };
    void offer();
    void answered();
    void putBack();
    void throwAway();
    void typed();
    void leave(int result);
    QString wanted(const Field& field) const;
    std::vector<Draft> changed(bool leaving) const;

    Context& m_context;
    Dialog* m_dialog;
    ParticipantId m_person;
    std::vector<Field> m_fields;
    QTimer* m_timer;
    Bar* m_bar = nullptr;
    bool m_isSpent = false;
    bool m_isAsking = false; ///< whether what was found is to be put back
};

} // namespace wijkwerk::ui::participants
