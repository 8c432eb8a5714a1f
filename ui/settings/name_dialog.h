// SPDX-License-Identifier: EUPL-1.2
// A small dialog for things that are little more than a name, with archive and put back.
#pragma once

#include "core/base/problem.h"
#include "ui/shared/dialog.h"

#include <functional>

class QLineEdit;

namespace wijkwerk::ui {

class NameDialog : public Dialog {
    Q_OBJECT
public:
    struct Subject {
        QString newTitle; ///< title when it is a new one
        QString name;     ///< empty for a new one
        bool isNew = true;
        bool archived = false;
        bool mayWrite = true;
    };
    /// Saves the state as typed; gives problems back, and `done` false when it was refused.
    struct Saved {
        Problems problems;
        bool done = false;
    };
    using Save = std::function<Saved(bool archived)>;

    NameDialog(const Subject& subject, QWidget* parent);

    Form* form() { return m_form; }
    QString name() const;
    void setSave(Save save) { m_save = std::move(save); }

private:
    void save(bool archived);
    Subject m_subject;
    Form* m_form;
    QLineEdit* m_name;
    Save m_save;
};

} // namespace wijkwerk::ui
