// SPDX-License-Identifier: EUPL-1.2
#include "core/work/profile_work.h"

#include "core/rules/profile.h"
#include "core/store/certificates.h"
#include "core/store/profile.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

bool isOfLimits(ProfileField field) {
    return specOf(field).block == ProfileBlock::Limits;
}

template <class T>
bool mayWrite(db::Transaction& tx, Outcome<T>& outcome, ParticipantId person) {
    requireKnown(outcome.problems, tx.database(), person);
    if (hasWrong(outcome.problems))
        return false;
    requireParticipant(tx.database(), person);
    return true;
}

} // namespace

Profile profileOf(db::Database& database, ParticipantId person) {
    return {store::profile::current(database, person), store::profile::limits(database, person),
            store::certificates::ofParticipant(database, person), store::certificates::workOf(database, person)};
}

bool maySee(const Sight& sight, ProfileField field) {
    return sight.may(isOfLimits(field) ? Right::SeeLimits : Right::SeeScreening);
}

Profile visible(Profile profile, const Sight& sight) {
    std::erase_if(profile.items, [&](const ProfileItem& item) { return !maySee(sight, item.field); });
    if (!sight.may(Right::SeeLimits))
        profile.limits.clear();
    if (!sight.may(Right::SeeScreening)) {
        profile.certificates.clear();
        profile.work.clear();
    }
    return profile;
}

std::vector<ProfileField> missingOf(db::Database& database, ParticipantId person) {
    return rules::missingOfMinimum(store::profile::current(database, person));
}

Outcome<int> setProfile(db::Transaction& tx, const ProfileRequest& request) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    Outcome<int> outcome{checkEntries(request.entries, tx.today()), {}};
    if (!mayWrite(tx, outcome, request.participant))
        return outcome;
    const Problems medical = medicalWarning(wordsOf(request.entries));
    beginAct(tx, QStringLiteral("profile_changed"), request.participant);
    outcome.done = writeEntries(tx, request.participant, request.entries);
    if (*outcome.done > 0)
        noteMedicalWords(tx, request.participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    return outcome;
}

Outcome<int> confirmProfile(db::Transaction& tx, ParticipantId person, const std::vector<ProfileField>& fields) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    Outcome<int> outcome;
    if (!mayWrite(tx, outcome, person))
        return outcome;
    beginAct(tx, QStringLiteral("profile_confirmed"), person);
    outcome.done = 0;
    for (ProfileItem item : store::profile::current(tx.database(), person)) {
        if (item.value.isEmpty() || std::ranges::find(fields, item.field) == fields.end())
            continue;
        item.confirmedOn = tx.today();
        item.confirmedBy = actorOf(tx);
        store::profile::put(tx, item);
        ++*outcome.done;
    }
    return outcome;
}

Outcome<ProfileItemId> restoreProfile(db::Transaction& tx, ProfileItemId id) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    auto item = store::profile::find(tx.database(), id);
    if (!item)
        throw Error(Fault::NotFound);
    Outcome<ProfileItemId> outcome;
    if (item->value == valueOf(store::profile::current(tx.database(), item->participant), item->field))
        outcome.problems.push_back(refusal(QStringLiteral("profile_value_same")));
    if (!mayWrite(tx, outcome, item->participant))
        return outcome;
    beginAct(tx, QStringLiteral("profile_restored"), item->participant);
    item->confirmedOn = tx.today();
    item->confirmedBy = actorOf(tx);
    outcome.done = store::profile::put(tx, *item);
    return outcome;
}

Outcome<int> setLimits(db::Transaction& tx, ParticipantId person, const std::vector<FunctionalLimit>& limits) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    Outcome<int> outcome{checkLimits(limits, tx.today()), {}};
    if (!mayWrite(tx, outcome, person))
        return outcome;
    const Problems medical = medicalWarning(wordsOf(limits));
    beginAct(tx, QStringLiteral("limits_changed"), person);
    outcome.done = writeLimits(tx, person, limits);
    if (*outcome.done > 0)
        noteMedicalWords(tx, person, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    return outcome;
}

Outcome<int> confirmLimits(db::Transaction& tx, ParticipantId person) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    Outcome<int> outcome;
    if (!mayWrite(tx, outcome, person))
        return outcome;
    beginAct(tx, QStringLiteral("limits_confirmed"), person);
    outcome.done = 0;
    for (FunctionalLimit limit : store::profile::limits(tx.database(), person)) {
        limit.confirmedOn = tx.today();
        limit.confirmedBy = actorOf(tx);
        store::profile::put(tx, limit);
        ++*outcome.done;
    }
    return outcome;
}

Outcome<CertificateId> saveCertificate(db::Transaction& tx, Certificate certificate) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    certificate.name = certificate.kind == CertificateKind::Other ? certificate.name.simplified() : QString();
    certificate.number = certificate.number.simplified();
    Outcome<CertificateId> outcome{check(certificate, tx.today()), {}};
    if (!mayWrite(tx, outcome, certificate.participant))
        return outcome;
    const Problems medical = medicalWarning({certificate.name});
    const bool isNew = certificate.id.isNull();
    beginAct(tx, isNew ? QStringLiteral("certificate_added") : QStringLiteral("certificate_changed"),
             certificate.participant);
    if (isNew) {
        certificate.recordedBy = actorOf(tx);
        certificate.id = store::certificates::add(tx, certificate);
    } else {
        store::certificates::update(tx, certificate);
    }
    noteMedicalWords(tx, certificate.participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    outcome.done = certificate.id;
    return outcome;
}

Outcome<Done> endCertificate(db::Transaction& tx, CertificateId id) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    auto certificate = store::certificates::find(tx.database(), id);
    if (!certificate)
        throw Error(Fault::NotFound);
    if (certificate->ended)
        return {{}, Done{}}; // it was so already
    beginAct(tx, QStringLiteral("certificate_ended"), certificate->participant);
    certificate->ended = true;
    store::certificates::update(tx, *certificate);
    return {{}, Done{}};
}

Outcome<WorkHistoryId> saveWork(db::Transaction& tx, WorkPeriod work) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    work.employer = work.employer.simplified();
    work.tasks = work.tasks.trimmed();
    work.reasonLeft = work.reasonLeft.trimmed();
    Outcome<WorkHistoryId> outcome{check(work, tx.today()), {}};
    if (!mayWrite(tx, outcome, work.participant))
        return outcome;
    work.from = monthFromText(work.from).value_or(QString());
    work.until = monthFromText(work.until).value_or(QString());
    const Problems medical = medicalWarning({work.employer, work.tasks, work.reasonLeft});
    const bool isNew = work.id.isNull();
    beginAct(tx, isNew ? QStringLiteral("work_history_added") : QStringLiteral("work_history_changed"),
             work.participant);
    if (isNew)
        work.id = store::certificates::addWork(tx, work);
    else
        store::certificates::updateWork(tx, work);
    noteMedicalWords(tx, work.participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    outcome.done = work.id;
    return outcome;
}

Outcome<Done> removeWork(db::Transaction& tx, WorkHistoryId id) {
    if (Problems no = lacking(tx, Right::ChangePerson); !no.empty())
        return {std::move(no), {}};
    const auto work = store::certificates::findWork(tx.database(), id);
    if (!work)
        throw Error(Fault::NotFound);
    beginAct(tx, QStringLiteral("work_history_removed"), work->participant);
    store::certificates::removeWork(tx, id);
    return {{}, Done{}};
}

} // namespace wijkwerk::work
