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

/// Why the line is no object at all.
Problems problemsOf(const QJsonDocument& document, const QJsonParseError& error, const QByteArray& text) {
    if (document.isObject())
        return {};
    // A lone number or word is JSON too, but Qt takes it only inside something.
    const bool isJson = error.error == QJsonParseError::NoError || !QJsonDocument::fromJson('[' + text + ']').isNull();
    if (isJson)
        return {wrong(QStringLiteral("json_line_no_object"))};
    Problem problem = wrong(QStringLiteral("json_line_wrong"));
    problem.args = {QString::number(error.offset)};
    return {problem};
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
        Problems problems = problemsOf(document, error, text);
        NamedPerson person;
        if (problems.empty())
            person = personFromJson(document.object(), problems);
        for (Problem& problem : problems)
            problem.row = line;
        run.out().add(problems);
        if (!problems.empty())
            continue; // a line that is half right is not written; the others are
        const QJsonObject result = written(person);
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
