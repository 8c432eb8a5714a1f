// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/person_text.h"

#include "core/domain/naming.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

QString listLabel(const PersonName& name) {
    const QString label = calledListName(name);
    return label.isEmpty() ? QCoreApplication::translate("ParticipantList", "(no name)") : label;
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
