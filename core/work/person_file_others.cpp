// SPDX-License-Identifier: EUPL-1.2
// Finding passages about others in the dossier of a person.
#include "core/store/participants.h"
#include "core/work/person_file.h"

namespace wijkwerk::work {

namespace {

constexpr qsizetype around = 60;

rules::KnownPeople peopleOf(db::Database& database, const PersonFile& file) {
    rules::KnownPeople people;
    const auto own = store::participants::find(database, file.person);
    if (!own)
        throw Error(Fault::NotFound);
    for (const QString& text :
         {own->name.firstNames, own->name.callName, own->name.prefix, own->name.surname, own->name.partnerPrefix,
          own->name.partnerSurname, own->bsn, own->phone, own->phone2, own->email})
        people.addOwn(text);
    for (const ExternalNumber& number : own->externalNumbers)
        people.addOwn(number.value);
    auto query = database.statement("select first_names, call_name, surname, partner_surname from participant "
                                    "where id <> :person");
    query.with(file.person);
    while (query.next()) {
        const QString first = query.text() + u' ' + query.text();
        people.addOther(first, {}, query.text());
        if (const QString partner = query.text(); !partner.isEmpty())
            people.addOther(first, {}, partner);
    }
    return people;
}

/// What the person gave or got: nothing in it is kept from them.
bool isTheirs(const QString& section) {
    static const QStringList theirs{QStringLiteral("participant"),     QStringLiteral("external_number"),
                                    QStringLiteral("letter"),          QStringLiteral("letter_pdf"),
                                    QStringLiteral("consent"),         QStringLiteral("rights_request"),
                                    QStringLiteral("person_statement")};
    return theirs.contains(section);
}

} // namespace

std::vector<Proposal> proposals(db::Database& database, const PersonFile& file) {
    const rules::KnownPeople people = peopleOf(database, file);
    std::vector<Proposal> found;
    for (const FileSection& section : file.sections) {
        if (isTheirs(section.key))
            continue;
        for (const FileRecord& record : section.records) {
            for (const FileCell& cell : record.cells) {
                if (!cell.isWords || cell.isName)
                    continue;
                for (const rules::Passage& passage : rules::proposeBlackOut(cell.value, people)) {
                    const qsizetype from = std::max<qsizetype>(0, passage.start - around);
                    found.push_back({record.place + u'/' + cell.key, section.title, record.title, passage,
                                     cell.value.mid(from, passage.start - from),
                                     cell.value.mid(passage.start + passage.length, around)});
                }
            }
        }
    }
    return found;
}

} // namespace wijkwerk::work
