// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/deadline.h"

namespace wijkwerk {

QString toText(const DeadlineSubject& subject) {
    const QString word = QString::fromLatin1(subject.word);
    return subject.number == 0 ? word : word + u'_' + QString::number(subject.number);
}

QDate Deadline::day() const {
    return postponedTo && !hard ? *postponedTo : due;
}

bool isMoreUrgent(const Deadline& a, const Deadline& b) {
    if (a.hard != b.hard)
        return a.hard;
    if (a.due != b.due)
        return a.due < b.due;
    return a.rule != b.rule ? a.rule < b.rule : a.person < b.person;
}

} // namespace wijkwerk
