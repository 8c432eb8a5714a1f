// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/department.h"

namespace wijkwerk {

namespace {

bool hasPostalAddress(const Department& department) {
    return !department.postalBox.trimmed().isEmpty() && !department.postalPostcode.trimmed().isEmpty() &&
           !department.postalCity.trimmed().isEmpty();
}

bool hasVisitingAddress(const Department& department) {
    return !addressLine1(department.visiting).isEmpty() && !addressLine2(department.visiting).isEmpty();
}

} // namespace

QStringList missingForLetters(const Department& department) {
    QStringList missing;
    const auto need = [&missing](bool there, const char* field) {
        if (!there)
            missing << QString::fromLatin1(field);
    };
    const auto needText = [&need](const QString& text, const char* field) { need(!text.trimmed().isEmpty(), field); };
    needText(department.name, "name");
    needText(department.municipality, "municipality");
    need(hasVisitingAddress(department) || hasPostalAddress(department), "address");
    needText(department.phone, "phone");
    needText(department.signatoryName, "signatoryName");
    needText(department.signatoryFunction, "signatoryFunction");
    needText(department.mandateLine, "mandateLine");
    needText(department.objectionAddress, "objectionAddress");
    needText(department.travelAllowance, "travelAllowance");
    needText(department.absenceRule, "absenceRule");
    return missing;
}

} // namespace wijkwerk
