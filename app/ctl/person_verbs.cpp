// SPDX-License-Identifier: EUPL-1.2
// participants add|edit: a person from options, for what does not come from a caseload file.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/store/participants.h"
#include "core/work/correction_work.h"
#include "core/work/participant_work.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

constexpr const char* personOptions =
    "first-names initials call-name prefix surname partner-prefix partner-surname name-use sex form-of-address born "
    "bsn "
    "phone phone2 email street house-number house-letter house-suffix postcode city municipality wijk kind "
    "external-number";

void takeTexts(Run& run, Participant& person) {
    const std::pair<const char*, QString*> texts[] = {{"first-names", &person.name.firstNames},
                                                      {"initials", &person.name.initials},
                                                      {"call-name", &person.name.callName},
                                                      {"prefix", &person.name.prefix},
                                                      {"surname", &person.name.surname},
                                                      {"partner-prefix", &person.name.partnerPrefix},
                                                      {"partner-surname", &person.name.partnerSurname},
                                                      {"bsn", &person.bsn},
                                                      {"phone", &person.phone},
                                                      {"phone2", &person.phone2},
                                                      {"email", &person.email},
                                                      {"street", &person.home.street},
                                                      {"house-letter", &person.home.houseLetter},
                                                      {"house-suffix", &person.home.houseSuffix},
                                                      {"postcode", &person.home.postcode},
                                                      {"city", &person.home.city},
                                                      {"municipality", &person.home.municipality}};
    for (const auto& [option, field] : texts) {
        if (run.arguments().has(QLatin1String(option)))
            *field = run.text(option);
    }
    person.home.postcode = normalPostcode(person.home.postcode).value_or(person.home.postcode);
    person.phone = phoneFromText(person.phone).value_or(person.phone);
    person.phone2 = phoneFromText(person.phone2).value_or(person.phone2);
}

void take(Run& run, Participant& person) {
    takeTexts(run, person);
    person.name.use = run.word("name-use", person.name.use);
    person.name.sex = run.word("sex", person.name.sex);
    person.name.address = run.word("form-of-address", person.name.address);
    person.kind = run.word("kind", person.kind);
    person.home.houseNumber = run.number("house-number", 1, 99999, person.home.houseNumber);
    if (!run.text("wijk").isEmpty())
        person.wijk = run.wijk(run.text("wijk")).value_or(WijkId{});
    if (!run.text("external-number").isEmpty())
        person.externalNumbers.push_back({QStringLiteral("klant"), run.text("external-number")});
    if (const QString born = run.text("born"); !born.isEmpty()) {
        const auto date = birthDateFromText(born, run.today());
        if (date)
            person.born = *date;
        else
            run.sayWrongValue("born", QStringLiteral("1980-05-24, 24-05-1980, 1980"));
    }
}

Exit save(Run& run, db::Database& database, const Participant& person) {
    const QString reason = run.text("correction");
    const auto outcome = work::perform(database, [&](db::Transaction& tx) {
        return reason.isEmpty() ? work::saveParticipant(tx, person)
                                : work::correctParticipant(tx, person, {reason, {}});
    });
    const Exit exit = run.say(outcome);
    if (exit != Exit::Done)
        return exit;
    const Participant saved = store::participants::find(database, *outcome.done).value();
    run.out().set("participantId", json(saved.id));
    run.out().set("number", QString::number(saved.number));
    run.out().line(QCoreApplication::translate("Ctl", "Saved: %1, person number %2.")
                       .arg(listName(saved.name), QString::number(saved.number)));
    return exit;
}

Exit addParticipant(Run& run) {
    db::Database& database = run.writable();
    Participant person;
    take(run, person);
    person.toComplete = !missingFields(person).isEmpty();
    return run.failed() ? Exit::Refused : save(run, database, person);
}

Exit editParticipant(Run& run) {
    db::Database& database = run.writable();
    const auto id = run.participant(run.arguments().at(1));
    if (!id)
        return Exit::Refused;
    Participant person = store::participants::find(database, *id).value();
    take(run, person);
    return run.failed() ? Exit::Refused : save(run, database, person);
}

} // namespace

std::span<const Verb> personVerbs() {
    static const QByteArray editOptions = QByteArray(personOptions) + " correction";
    static const Verb table[] = {
        {"participants add", "FILE --surname S [--initials I] [--born DATE] [--street S --house-number N …]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a person who is not in a caseload file."), personOptions, "", "surname", 1, 1,
         false, addParticipant},
        {"participants edit", "FILE ID [--phone N] [--wijk W] […] [--correction REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Changes the data of a person."), editOptions.constData(), "", "", 2, 2, false,
         editParticipant},
    };
    return table;
}

} // namespace wijkwerk::ctl
