// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/person_text.h"

#include "core/domain/naming.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

QString givenName(const PersonName& name) {
    if (!name.callName.trimmed().isEmpty())
        return name.callName.trimmed();
    const QString first = name.firstNames.section(u' ', 0, 0, QString::SectionSkipEmpty);
    return first.isEmpty() ? initialsOf(name) : first;
}

} // namespace

QString listLabel(const PersonName& name) {
    const QString given = QStringList({givenName(name), name.prefix.trimmed()}).join(u' ').trimmed();
    const QString surname = isUnknownName(name.surname) ? QString() : name.surname.trimmed();
    if (surname.isEmpty())
        return given.isEmpty() ? QCoreApplication::translate("ParticipantList", "(no name)") : given;
    return given.isEmpty() ? surname : surname + QStringLiteral(", ") + given;
}

QString fullLabel(const PersonName& name) {
    const QString full = workFloorName(name);
    return full.isEmpty() ? listLabel(name) : full;
}

QString oneLine(const Address& address) {
    const QStringList lines{addressLine1(address), addressLine2(address), addressLine3(address),
                            addressCountryLine(address)};
    QStringList filled;
    for (const QString& line : lines) {
        if (!line.isEmpty())
            filled.append(line);
    }
    return filled.join(QStringLiteral(", "));
}

} // namespace wijkwerk::ui::participants
