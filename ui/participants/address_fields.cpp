// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/address_fields.h"

#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace wijkwerk::ui::participants {

namespace {

QLineEdit* small(const QString& name, int letters) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setMaxLength(letters);
    return line;
}

} // namespace

AddressFields::AddressFields(Form* form, bool postal)
    : QObject(form)
    , m_form(form)
    , m_postal(postal)
    , m_number(small(tr("number"), 5))
    , m_letter(small(tr("letter"), 1))
    , m_suffix(small(tr("suffix"), 4))
    , m_hint(new QComboBox) {
    m_street = form->text(field("street", "postalStreet"), tr("Street"));
    auto* numbers = new QWidget;
    auto* row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    m_hint->setAccessibleName(tr("At or opposite the number"));
    fillWith<NumberHint>(
        *m_hint, [](NumberHint hint) { return hint == NumberHint::None ? tr("at the number") : labelOf(hint); });
    for (QWidget* part : {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_letter),
                          static_cast<QWidget*>(m_suffix), static_cast<QWidget*>(m_hint)})
        row->addWidget(part, part == m_hint ? 2 : 1);
    numbers->setFocusProxy(m_number);
    form->add(field("houseNumber", "postalHouseNumber"), tr("House number"), numbers);
    const auto changed = [form] {
        form->setChanged(true);
        Q_EMIT form->changed();
    };
    for (QLineEdit* line : {m_number, m_letter, m_suffix})
        connect(line, &QLineEdit::textEdited, form, changed);
    connect(m_hint, &QComboBox::activated, form, changed);
    m_postcode = form->text(field("postcode", "postalPostcode"), tr("Postcode"));
    m_city = form->text(field("city", "postalCity"), tr("City"));
    m_location = form->text(field("location", "postalLocation"), tr("Description of the place"));
    form->hint(tr("Only where there is no street, such as a houseboat."));
    m_country = form->text(field("country", "postalCountry"), tr("Country"));
    m_country->setPlaceholderText(tr("The Netherlands"));
    m_foreign1 = form->text(field("foreign1", "postalForeign1"), tr("Address line 1"));
    m_foreign2 = form->text(field("foreign2", "postalForeign2"), tr("Address line 2"));
    m_foreign3 = form->text(field("foreign3", "postalForeign3"), tr("Address line 3"));
    if (!postal)
        m_secret = form->check(QStringLiteral("secret"), tr("Secret address: never on lists"));
    connect(m_country, &QLineEdit::textChanged, this, &AddressFields::showForeign);
    showForeign();
}

QString AddressFields::field(const char* home, const char* postal) const {
    return QString::fromLatin1(m_postal ? postal : home);
}

void AddressFields::showForeign() {
    const bool foreign = address().isForeign();
    m_form->setFieldVisible(field("foreign1", "postalForeign1"), foreign);
    m_form->setFieldVisible(field("foreign2", "postalForeign2"), foreign);
    m_form->setFieldVisible(field("foreign3", "postalForeign3"), foreign);
}

void AddressFields::set(const Address& address) {
    m_municipality = address.municipality;
    m_street->setText(address.street);
    m_number->setText(address.houseNumber > 0 ? QString::number(address.houseNumber) : QString());
    m_letter->setText(address.houseLetter);
    m_suffix->setText(address.houseSuffix);
    chooseIn(*m_hint, address.hint);
    m_postcode->setText(shownPostcode(address.postcode));
    m_city->setText(address.city);
    m_location->setText(address.locationDescription);
    m_foreign1->setText(address.foreignLine1);
    m_foreign2->setText(address.foreignLine2);
    m_foreign3->setText(address.foreignLine3);
    m_country->setText(address.country);
    if (m_secret)
        m_secret->setChecked(address.secret);
    showForeign();
}

Address AddressFields::address() const {
    Address address;
    address.municipality = m_municipality;
    address.street = m_street->text().trimmed();
    address.houseNumber = m_number->text().trimmed().toInt();
    address.houseLetter = m_letter->text().trimmed();
    address.houseSuffix = m_suffix->text().trimmed();
    address.hint = chosenIn<NumberHint>(*m_hint);
    address.postcode = normalPostcode(m_postcode->text()).value_or(m_postcode->text().trimmed());
    address.city = m_city->text().trimmed();
    address.locationDescription = m_location->text().trimmed();
    address.country = m_country->text().trimmed();
    address.foreignLine1 = m_foreign1->text().trimmed();
    address.foreignLine2 = m_foreign2->text().trimmed();
    address.foreignLine3 = m_foreign3->text().trimmed();
    address.secret = m_secret && m_secret->isChecked();
    return address;
}

} // namespace wijkwerk::ui::participants
