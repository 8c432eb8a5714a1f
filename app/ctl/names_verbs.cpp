// SPDX-License-Identifier: EUPL-1.2
// names: people as JSON lines on stdin, and how letters would write them; for checking templates and imports.
#include "app/ctl/json.h"
#include "app/ctl/person_json.h"
#include "app/ctl/verb.h"

#include <QFile>
#include <QJsonDocument>

namespace wijkwerk::ctl {

namespace {

QJsonObject written(const NamedPerson& person) {
    return {{QStringLiteral("voorletters"), json(initialsOf(person.name))},
            {QStringLiteral("addressName"), json(addressName(person.name))},
            {QStringLiteral("salutation"), json(salutation(person.name, person.style))},
            {QStringLiteral("runningText"), json(runningText(person.name))},
            {QStringLiteral("listName"), json(listName(person.name))},
            {QStringLiteral("addressLine1"), json(addressLine1(person.address))},
            {QStringLiteral("addressLine2"), json(addressLine2(person.address))},
            {QStringLiteral("addressLine3"), json(addressLine3(person.address))},
            {QStringLiteral("countryLine"), json(addressCountryLine(person.address))}};
}

Exit names(Run& run) {
    QFile input;
    if (!input.open(0, QIODevice::ReadOnly))
        throw Error(Fault::DiskTrouble, QStringLiteral("stdin"));
    QJsonArray items;
    int line = 0;
    // One object per line goes in, one comes out; --json takes them together in one object.
    for (const QByteArray& read : input.readAll().split('\n')) {
        const QByteArray text = read.trimmed();
        ++line;
        if (text.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.isObject()) {
            Problem problem = wrong(QStringLiteral("json_line_wrong"));
            problem.row = line;
            problem.args = {error.errorString()};
            run.out().add({problem});
            continue;
        }
        const QJsonObject result = written(personFromJson(document.object()));
        if (run.out().isJson())
            items.append(result);
        else
            run.out().raw(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n');
    }
    run.out().set("items", items);
    return run.failed() ? Exit::Refused : Exit::Done;
}

} // namespace

std::span<const Verb> namesVerbs() {
    static const Verb table[] = {
        {"names", "< PEOPLE.jsonl",
         QT_TRANSLATE_NOOP("Ctl", "Reads people as JSON lines and writes how letters name and address them."), "", "",
         "", 0, 0, false, names},
    };
    return table;
}

} // namespace wijkwerk::ctl
