// SPDX-License-Identifier: EUPL-1.2
// The fields of one address in a form: Dutch, and the lines of a foreign one once there is a country.
#pragma once

#include "core/domain/address.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {
class Form;
}

namespace wijkwerk::ui::participants {

class AddressFields : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to the form. The postal address has fields of its own names, `postalPostcode`.
    AddressFields(Form* form, bool postal);

    void set(const Address& address);
    Address address() const;

private:
    QString field(const char* home, const char* postal) const;
    void showForeign();

    Form* m_form;
    bool m_postal;
    QLineEdit* m_street;
    QLineEdit* m_number;
    QLineEdit* m_letter;
    QLineEdit* m_suffix;
    QComboBox* m_hint;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_location;
    QLineEdit* m_country;
    QLineEdit* m_foreign1;
    QLineEdit* m_foreign2;
    QLineEdit* m_foreign3;
    QCheckBox* m_secret = nullptr;
    QString m_municipality; ///< no field of its own; kept as it was
};

} // namespace wijkwerk::ui::participants
