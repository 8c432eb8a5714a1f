// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/json.h"

#include "core/domain/naming.h"

namespace wijkwerk::ctl {

namespace {

using Members = std::initializer_list<std::pair<const char*, QJsonValue>>;

QJsonObject object(Members members) {
    QJsonObject result;
    for (const auto& [name, value] : members)
        result.insert(QLatin1String(name), value);
    return result;
}

QJsonObject nameOf(const PersonName& name) {
    return object({{"firstNames", json(name.firstNames)},
                   {"initials", json(initialsOf(name))},
                   {"callName", json(name.callName)},
                   {"prefix", json(name.prefix)},
                   {"surname", json(name.surname)},
                   {"partnerPrefix", json(name.partnerPrefix)},
                   {"partnerSurname", json(name.partnerSurname)},
                   {"nameUse", json(name.use)},
                   {"sex", json(name.sex)},
                   {"formOfAddress", json(name.address)}});
}

} // namespace

QJsonValue json(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue json(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const QDateTime& moment) {
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const PartialDate& date) {
    return date.isUnknown() ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(date));
}

QJsonValue json(Hours hours) {
    return hours.hundredths ? QJsonValue(hours.hundredths / 100.0) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(Weekdays days) {
    QJsonArray names;
    for (const QString& name : toText(days).split(u',', Qt::SkipEmptyParts))
        names.append(name);
    return names;
}

QJsonValue json(const Address& address) {
    if (address.isEmpty())
        return QJsonValue::Null;
    return object({{"street", json(address.street)},
                   {"houseNumber", address.houseNumber ? QJsonValue(address.houseNumber) : QJsonValue()},
                   {"houseLetter", json(address.houseLetter)},
                   {"houseSuffix", json(address.houseSuffix)},
                   {"numberHint", json(address.hint)},
                   {"postcode", json(address.postcode)},
                   {"city", json(address.city)},
                   {"municipality", json(address.municipality)},
                   {"locationDescription", json(address.locationDescription)},
                   {"country", json(address.country)},
                   {"foreignLine1", json(address.foreignLine1)},
                   {"foreignLine2", json(address.foreignLine2)},
                   {"foreignLine3", json(address.foreignLine3)},
                   {"secret", address.secret},
                   {"line1", json(addressLine1(address))},
                   {"line2", json(addressLine2(address))}});
}

QString shownBsn(const QString& bsn, bool whole) {
    return whole || bsn.isEmpty() ? bsn : QStringLiteral("•••••") + bsn.right(4);
}

QJsonObject json(const Participant& person, bool wholeBsn) {
    QJsonArray numbers;
    for (const ExternalNumber& number : person.externalNumbers)
        numbers.append(object({{"system", json(number.system)}, {"value", json(number.value)}}));
    QJsonArray flags;
    for (const FlagPeriod& flag : person.flags)
        flags.append(object({{"flag", json(flag.flag)}, {"from", json(flag.from)}, {"until", json(flag.until)}}));
    QJsonArray missing;
    for (const QString& field : missingFields(person))
        missing.append(field);
    return object({{"id", json(person.id)},
                   {"number", QString::number(person.number)},
                   {"name", nameOf(person.name)},
                   {"addressName", json(addressName(person.name))},
                   {"listName", json(listName(person.name))},
                   {"bornOn", json(person.born)},
                   {"bsn", json(shownBsn(person.bsn, wholeBsn))},
                   {"home", json(person.home)},
                   {"postal", json(person.postal)},
                   {"phone", json(person.phone)},
                   {"phone2", json(person.phone2)},
                   {"email", json(person.email)},
                   {"wijkId", json(person.wijk)},
                   {"kind", json(person.kind)},
                   {"deceased", person.deceased},
                   {"toComplete", person.toComplete},
                   {"archived", person.archived},
                   {"missing", missing},
                   {"flags", flags},
                   {"externalNumbers", numbers}});
}

QJsonObject json(const Trajectory& trajectory) {
    return object({{"id", json(trajectory.id)},
                   {"participantId", json(trajectory.participant)},
                   {"kind", json(trajectory.kind)},
                   {"referredBy", json(trajectory.referredBy)},
                   {"referredOn", json(trajectory.referredOn)},
                   {"reason", json(trajectory.reason)},
                   {"externalNumber", json(trajectory.externalNumber)},
                   {"accepted", trajectory.accepted ? QJsonValue(*trajectory.accepted) : QJsonValue(QJsonValue::Null)},
                   {"refusalReason", json(trajectory.refusalReason)},
                   {"coachId", json(trajectory.coach)},
                   {"phase", json(trajectory.phase)},
                   {"phaseSince", json(trajectory.phaseSince)}});
}

QJsonObject json(const Placement& placement) {
    return object({{"id", json(placement.id)},
                   {"trajectoryId", json(placement.trajectory)},
                   {"participantId", json(placement.participant)},
                   {"workplaceId", json(placement.workplace)},
                   {"guideId", json(placement.guide)},
                   {"kind", json(placement.kind)},
                   {"legalForm", json(placement.legalForm)},
                   {"startsOn", json(placement.startsOn)},
                   {"lastDay", json(placement.lastDay)},
                   {"endedOn", json(placement.endedOn)},
                   {"hours", json(placement.hours)},
                   {"days", json(placement.days)},
                   {"agreements", json(placement.agreements)},
                   {"recordedAt", json(placement.recordedAt)}});
}

QJsonObject json(const Task& task) {
    return object({{"id", json(task.id)},
                   {"participantId", json(task.participant)},
                   {"trajectoryId", json(task.trajectory)},
                   {"ownerId", json(task.owner)},
                   {"kind", json(task.kind)},
                   {"title", json(task.title)},
                   {"dueOn", json(task.dueOn)},
                   {"at", task.at.isValid() ? QJsonValue(task.at.toString(QStringLiteral("HH:mm"))) : QJsonValue()},
                   {"byLaw", task.byLaw},
                   {"waitingFor", json(task.waitingFor)},
                   {"doneAt", json(task.doneAt)}});
}

QJsonObject json(const Letter& letter) {
    return object({{"id", json(letter.id)},
                   {"participantId", json(letter.participant)},
                   {"trajectoryId", json(letter.trajectory)},
                   {"template", json(letter.templateName)},
                   {"reference", json(letter.reference)},
                   {"subject", json(letter.subject)},
                   {"datedOn", json(letter.datedOn)},
                   {"isDecision", letter.isDecision},
                   {"status", json(letter.status)},
                   {"sha256", json(letter.sha256)},
                   {"pages", letter.pages},
                   {"authorId", json(letter.author)},
                   {"recordedAt", json(letter.recordedAt)}});
}

QJsonObject json(const Worker& worker) {
    return object({{"id", json(worker.id)},
                   {"name", json(worker.name)},
                   {"role", json(worker.role)},
                   {"phone", json(worker.phone)},
                   {"email", json(worker.email)},
                   {"teamId", json(worker.team)},
                   {"guidancePoints", worker.guidancePoints / 100.0},
                   {"absentUntil", json(worker.absentUntil)},
                   {"archived", worker.archived}});
}

QJsonObject json(const reports::PlaceUse& use) {
    const Workplace& workplace = use.workplace;
    return object({{"id", json(workplace.id)},
                   {"name", json(workplace.name)},
                   {"teamId", json(workplace.team)},
                   {"team", json(use.team)},
                   {"wijkId", json(workplace.wijk)},
                   {"wijk", json(use.wijk)},
                   {"location", json(workplace.location)},
                   {"tasks", json(workplace.tasks)},
                   {"guideId", json(workplace.guide)},
                   {"guide", json(use.guide)},
                   {"guideTrained", use.guideTrained},
                   {"guidePresent", use.guidePresent},
                   {"guideLoad", use.guideLoad / 100.0},
                   {"guideCapacity", use.guideCapacity / 100.0},
                   {"startTime", json(workplace.startTime)},
                   {"endTime", json(workplace.endTime)},
                   {"requirements", json(workplace.requirements)},
                   {"needsVog", workplace.needsVog},
                   {"opensOn", json(workplace.opensOn)},
                   {"closesOn", json(workplace.closesOn)},
                   {"capacity", use.capacity},
                   {"occupied", use.occupied},
                   {"free", use.free()}});
}

} // namespace wijkwerk::ctl
