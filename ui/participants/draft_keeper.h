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
    /// drafts go when the dialog is saved or left on purpose, not when the window locks or the program ends.
    DraftKeeper(Context& context, Dialog* dialog, ParticipantId person, const QString& place);

private:
    struct Field {
        QPlainTextEdit* edit;
        QString place;
        QString kept;  ///< what the file has
        QString found; ///< what it had when the dialog was opened
    };
    void offer();
    void putBack();
    void throwAway();
    void typed();
    void keep();
    void write(bool nothing);

    Context& m_context;
    Dialog* m_dialog;
    ParticipantId m_person;
    std::vector<Field> m_fields;
    QTimer* m_timer;
    Bar* m_bar = nullptr; ///< as long as it stands nothing is written over
};

} // namespace wijkwerk::ui::participants
