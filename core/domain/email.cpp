// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/email.h"

#include <QRegularExpression>

namespace wijkwerk {

std::optional<QString> emailFromText(QStringView text) {
    static const QRegularExpression form(QStringLiteral(
        R"(^([^\s@<>,;:"]{1,64})@((?:[^\s@<>,;:"._](?:[^\s@<>,;:".]*[^\s@<>,;:".])?\.)+[^\s@<>,;:".]{2,})$)"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || match.captured().size() > 254 || match.captured(1).startsWith(u'.') ||
        match.captured(1).endsWith(u'.'))
        return std::nullopt;
    return match.captured(1) + u'@' + match.captured(2).toLower();
}

} // namespace wijkwerk
