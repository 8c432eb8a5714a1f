// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contact_interval.h"

namespace wijkwerk::rules {

int contactInterval(Phase phase, ParticipantKind kind, QDate day, const Values& values) {
    const QString phaseCode = codeOf(phase), kindCode = codeOf(kind);
    for (const QString& subject : {phaseCode + u'/' + kindCode, kindCode, phaseCode}) {
        if (const RuleValue* row = values.find(Rule::ContactDays, subject, day))
            return row->amounts.front();
    }
    return values.number(Rule::ContactDays, day);
}

} // namespace wijkwerk::rules
