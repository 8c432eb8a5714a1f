// SPDX-License-Identifier: EUPL-1.2
// Editors for facts of a profile in a form, and what is in them: for the dialog of one block and for the talk.
#pragma once

#include "core/work/profile_work.h"

#include <QDate>

#include <functional>

class QWidget;

namespace wijkwerk::ui {
class Form;
}

namespace wijkwerk::ui::participants {

class ProfileFields {
public:
    ProfileFields(Form& form, QDate today)
        : m_form(form)
        , m_today(today) {}

    /// A line of the form with what is known.
    void add(ProfileField field, const QString& value);
    /// What is in the editors now, as typed.
    std::vector<work::ProfileEntry> entries() const;
    /// Puts the cursor there; nothing happens for a field that is not in the form.
    void focus(ProfileField field) const;
    /// The first field after the last one that is filled in; the first of all when nothing is. Empty when all is done.
    std::optional<ProfileField> goesOnAt() const;

private:
    struct Editor {
        ProfileField field;
        QWidget* widget;
        std::function<QString()> value;
    };
    Editor text(ProfileField field, const QString& value);
    Editor choice(ProfileField field, const QString& value);
    Editor list(ProfileField field, const QString& value);
    Editor days(ProfileField field, const QString& value);
    Editor date(ProfileField field, const QString& value);

    Form& m_form;
    QDate m_today;
    std::vector<Editor> m_editors;
};

} // namespace wijkwerk::ui::participants
