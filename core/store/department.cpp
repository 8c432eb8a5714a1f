// SPDX-License-Identifier: EUPL-1.2
#include "core/store/department.h"

#include "core/store/days_off.h"
#include "core/store/fields.h"

#include <algorithm>

namespace wijkwerk::store::department {

namespace {

Department read(db::Statement& row) {
    Department d;
    d.id = row.id<DepartmentId>();
    d.name = row.text();
    d.municipality = row.text();
    d.unit = row.text();
    d.visiting = addressFromText(row.text());
    d.postalBox = row.text();
    d.postalPostcode = row.text();
    d.postalCity = row.text();
    d.phone = row.text();
    d.email = row.text();
    d.logo = row.bytes();
    d.signatoryName = row.text();
    d.signatoryFunction = row.text();
    d.mandateLine = row.text();
    d.mandateFrom = row.maybeDate();
    d.mandateUntil = row.maybeDate();
    d.objectionAddress = row.text();
    d.travelAllowance = row.text();
    d.absenceRule = row.text();
    d.demo = row.flag();
    d.revision = row.integer();
    return d;
}

void bindAll(db::Statement& statement, const Department& d) {
    statement.bind("id", d.id)
        .bind("name", d.name)
        .bind("municipality", d.municipality)
        .bind("unit", d.unit)
        .bind("visiting", toText(d.visiting))
        .bind("postal_box", d.postalBox)
        .bind("postal_postcode", d.postalPostcode)
        .bind("postal_city", d.postalCity)
        .bind("phone", d.phone)
        .bind("email", d.email)
        .bind("logo", d.logo)
        .bind("signatory_name", d.signatoryName)
        .bind("signatory_function", d.signatoryFunction)
        .bind("mandate_line", d.mandateLine)
        .bind("mandate_from", d.mandateFrom)
        .bind("mandate_until", d.mandateUntil)
        .bind("objection_address", d.objectionAddress)
        .bind("travel_allowance", d.travelAllowance)
        .bind("absence_rule", d.absenceRule)
        .bind("demo", d.demo);
}

Difference differenceOf(const Department& before, const Department& after) {
    Difference d;
    d.field("name", before.name, after.name)
        .field("municipality", before.municipality, after.municipality)
        .field("unit", before.unit, after.unit)
        .field("visiting", before.visiting, after.visiting)
        .field("postalBox", before.postalBox, after.postalBox)
        .field("postalPostcode", before.postalPostcode, after.postalPostcode)
        .field("postalCity", before.postalCity, after.postalCity)
        .field("phone", before.phone, after.phone)
        .field("email", before.email, after.email)
        .field("logoBytes", before.logo.size(), after.logo.size())
        .field("signatoryName", before.signatoryName, after.signatoryName)
        .field("signatoryFunction", before.signatoryFunction, after.signatoryFunction)
        .field("mandateLine", before.mandateLine, after.mandateLine)
        .field("mandateFrom", before.mandateFrom, after.mandateFrom)
        .field("mandateUntil", before.mandateUntil, after.mandateUntil)
        .field("objectionAddress", before.objectionAddress, after.objectionAddress)
        .field("travelAllowance", before.travelAllowance, after.travelAllowance)
        .field("absenceRule", before.absenceRule, after.absenceRule);
    return d;
}

} // namespace

Department find(db::Database& database) {
    auto query = database.statement(
        "select id, name, municipality, unit, visiting, postal_box, postal_postcode, postal_city, phone, email, logo, "
        "signatory_name, signatory_function, mandate_line, mandate_from, mandate_until, objection_address, "
        "travel_allowance, absence_rule, demo, revision from department order by id limit 1");
    if (!query.next())
        throw Error(Fault::Damaged, QStringLiteral("department"));
    return read(query);
}

DepartmentId add(db::Transaction& tx, Department department) {
    if (department.id.isNull())
        department.id = newId<DepartmentId>();
    auto insert = tx.statement(
        "insert into department (id, name, municipality, unit, visiting, postal_box, postal_postcode, postal_city, "
        "phone, email, logo, signatory_name, signatory_function, mandate_line, mandate_from, mandate_until, "
        "objection_address, travel_allowance, absence_rule, demo) values (:id, :name, :municipality, :unit, :visiting, "
        ":postal_box, :postal_postcode, :postal_city, :phone, :email, :logo, :signatory_name, :signatory_function, "
        ":mandate_line, :mandate_from, :mandate_until, :objection_address, :travel_allowance, :absence_rule, :demo)");
    bindAll(insert, department);
    insert.run();
    tx.added(db::Thing::Department, department.id.value);
    return department.id;
}

void update(db::Transaction& tx, const Department& after) {
    const Difference difference = differenceOf(find(tx.database()), after);
    auto change = tx.statement(
        "update department set name = :name, municipality = :municipality, unit = :unit, visiting = :visiting, "
        "postal_box = :postal_box, postal_postcode = :postal_postcode, postal_city = :postal_city, phone = :phone, "
        "email = :email, logo = :logo, signatory_name = :signatory_name, signatory_function = :signatory_function, "
        "mandate_line = :mandate_line, mandate_from = :mandate_from, mandate_until = :mandate_until, "
        "objection_address = :objection_address, travel_allowance = :travel_allowance, absence_rule = :absence_rule, "
        "demo = :demo, revision = revision + 1 where id = :id and revision = :revision");
    bindAll(change, after);
    change.bind("revision", after.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::Department, after.id.value, difference.changes());
}

std::vector<QDate> closingDays(db::Database& database) {
    std::vector<QDate> days;
    for (const ClosingPeriod& closing : days_off::closings(database)) {
        for (QDate day = closing.from; day <= closing.until; day = day.addDays(1)) {
            if (day.dayOfWeek() < Qt::Saturday)
                days.push_back(day);
        }
    }
    std::ranges::sort(days);
    return days;
}

std::optional<QString> setting(db::Database& database, const QString& name) {
    auto query = database.statement("select value from setting where name = :name");
    query.with(name);
    return query.next() ? std::optional(query.text()) : std::nullopt;
}

void setSetting(db::Transaction& tx, const QString& name, const QString& value) {
    auto change = tx.statement("insert into setting (name, value) values (:name, :value) "
                               "on conflict (name) do update set value = excluded.value");
    change.with(name, value).run();
    tx.touched(db::Thing::Setting, 0);
}

} // namespace wijkwerk::store::department
