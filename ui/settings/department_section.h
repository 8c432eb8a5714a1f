// SPDX-License-Identifier: EUPL-1.2
// The department as it stands on letters: addresses, logo, who signs, sentences; says what a letter still misses.
#pragma once

#include "core/domain/department.h"
#include "ui/settings/section.h"

class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace wijkwerk::ui {

class Bar;
class Button;
class DateEdit;
class Form;
class TextLabel;

class DepartmentSection : public Section {
    Q_OBJECT
public:
    explicit DepartmentSection(Context& context);

    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;
    bool hasUnsavedWork() const override;
    void mayLeave(std::function<void(bool)> answer) override;
    void takeFocus() override;
    void showField(const QString& field) override;

private:
    void build();
    QWidget* makeLogoRow();
    void read();
    Department typed() const;
    bool save();
    void chooseLogo();
    void showLogo();
    void showMissing();
    void showButtons();

    Department m_before;
    QByteArray m_logo;
    Form* m_form;
    QScrollArea* m_scroll;
    Bar* m_missing;
    Button* m_save;
    Button* m_undo;
    TextLabel* m_logoView = nullptr;
    Button* m_noLogo = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_municipality = nullptr;
    QLineEdit* m_unit = nullptr;
    QLineEdit* m_street = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_postcode = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_postalBox = nullptr;
    QLineEdit* m_postalPostcode = nullptr;
    QLineEdit* m_postalCity = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_signatory = nullptr;
    QLineEdit* m_function = nullptr;
    QLineEdit* m_mandate = nullptr;
    DateEdit* m_mandateFrom = nullptr;
    DateEdit* m_mandateUntil = nullptr;
    QPlainTextEdit* m_objection = nullptr;
    QPlainTextEdit* m_travel = nullptr;
    QPlainTextEdit* m_absence = nullptr;
};

} // namespace wijkwerk::ui
