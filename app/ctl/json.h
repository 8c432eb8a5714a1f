// SPDX-License-Identifier: EUPL-1.2
// Values as JSON: ids as text, dates yyyy-mm-dd, moments RFC 3339 in UTC, absent as null, codes of the domain.
#pragma once

#include "core/base/words.h"
#include "core/domain/department.h"
#include "core/domain/letter.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/reports/places.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wijkwerk::ctl {

template <class Tag>
QJsonValue json(Id<Tag> id) {
    return id ? QJsonValue(QString::number(id.value)) : QJsonValue(QJsonValue::Null);
}
/// Null when empty.
QJsonValue json(const QString& text);
QJsonValue json(QDate date);
QJsonValue json(const QDateTime& moment);
/// `1980-05-00`; null when nothing is known.
QJsonValue json(const PartialDate& date);
/// Hours a week as a number, 24.5.
QJsonValue json(Hours hours);
/// `["ma","di"]`
QJsonValue json(Weekdays days);
QJsonValue json(const Address& address);
template <class E>
requires std::is_enum_v<E> QJsonValue json(E value) {
    return codeOf(value);
}
template <class T>
QJsonValue json(const std::optional<T>& value) {
    return value ? json(*value) : QJsonValue(QJsonValue::Null);
}

/// `•••••6782`, or the whole BSN.
QString shownBsn(const QString& bsn, bool whole);
QJsonObject json(const Participant& participant, bool wholeBsn);
QJsonObject json(const Trajectory& trajectory);
QJsonObject json(const Placement& placement);
QJsonObject json(const Task& task);
QJsonObject json(const Letter& letter);
QJsonObject json(const Worker& worker);
QJsonObject json(const reports::PlaceUse& use);

} // namespace wijkwerk::ctl
