// SPDX-License-Identifier: EUPL-1.2
// The tab Gegevens: everything that is known of the person, and what Werk en Inkomen knows beside it.
#pragma once

#include "ui/participants/dossier.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace wijkwerk::ui {
class Bar;
class Button;
class Card;
class Context;
class Form;
class IdCombo;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class AddressFields;
class BsnEdit;
class FlagsEditor;
class NumbersEditor;
class StoryList;

class DetailsTab : public QWidget {
    Q_OBJECT
public:
    explicit DetailsTab(Context& context, QWidget* parent = nullptr);

    /// Shows the person; what was typed and not saved of the same person stays.
    void show(const Dossier& dossier);
    using QWidget::show;
    bool isUnsaved() const;
    /// True when it was saved; otherwise the problems stand in the form.
    bool save();
    /// The same, and keeps of every field what it was, with the reason that is asked.
    void saveAsCorrection();
    void throwAway();
    /// The field with that name (`street`, `address`) gets the keyboard and comes into view; false when there is none.
    bool focusField(const QString& field);

private:
    Form* buildName();
    Form* buildPerson();
    Form* buildContact();
    Form* buildAddress(bool postal);
    Card* cardOf(const QString& title, Form* form);
    void buildButtons(QVBoxLayout* column);
    void fill(const Participant& person);
    void showNames();
    void showButtons();
    void showCaseload(const std::optional<CaseloadRecord>& record);
    PersonName typedName() const;
    Participant typed(Problems& problems) const;
    bool saveWith(const std::optional<QString>& reason);
    bool showProblems(const Problems& problems);

    Context& m_context;
    Participant m_person;
    std::vector<Form*> m_forms;
    QLineEdit* m_firstNames;
    QLineEdit* m_initials;
    QLineEdit* m_callName;
    QLineEdit* m_prefix;
    QLineEdit* m_surname;
    QLineEdit* m_partnerPrefix;
    QLineEdit* m_partnerSurname;
    QComboBox* m_nameUse;
    QComboBox* m_sex;
    QComboBox* m_formOfAddress;
    TextLabel* m_addressName;
    TextLabel* m_salutation;
    QLineEdit* m_born;
    BsnEdit* m_bsn;
    QComboBox* m_kind;
    IdCombo* m_wijk;
    FlagsEditor* m_flags;
    NumbersEditor* m_numbers;
    QCheckBox* m_deceased;
    QLineEdit* m_phone;
    QLineEdit* m_phone2;
    QLineEdit* m_email;
    AddressFields* m_home;
    AddressFields* m_postal;
    Card* m_caseload;
    StoryList* m_caseloadFacts;
    Bar* m_problems;
    Button* m_history;
    Button* m_undo;
    Button* m_correct;
    Button* m_save;
};

} // namespace wijkwerk::ui::participants
