// SPDX-License-Identifier: EUPL-1.2
// new, department, check.
#include "app/ctl/json.h"
#include "app/ctl/recovery.h"
#include "app/ctl/secrets.h"
#include "app/ctl/verb.h"
#include "core/domain/phone.h"
#include "core/store/department.h"
#include "core/work/access_change.h"
#include "core/work/check.h"
#include "core/work/open_department.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

constexpr const char* departmentOptions =
    "department municipality unit signatory function mandate mandate-from mandate-until phone email street "
    "house-number postcode city postal-box postal-postcode postal-city objection travel-allowance absence-rule";

/// Puts the options that were given into the department; `\n` in an address is a new line.
void take(Run& run, Department& department) {
    const std::pair<const char*, QString*> texts[] = {{"department", &department.name},
                                                      {"municipality", &department.municipality},
                                                      {"unit", &department.unit},
                                                      {"signatory", &department.signatoryName},
                                                      {"function", &department.signatoryFunction},
                                                      {"mandate", &department.mandateLine},
                                                      {"phone", &department.phone},
                                                      {"email", &department.email},
                                                      {"street", &department.visiting.street},
                                                      {"postcode", &department.visiting.postcode},
                                                      {"city", &department.visiting.city},
                                                      {"postal-box", &department.postalBox},
                                                      {"postal-postcode", &department.postalPostcode},
                                                      {"postal-city", &department.postalCity},
                                                      {"objection", &department.objectionAddress},
                                                      {"travel-allowance", &department.travelAllowance},
                                                      {"absence-rule", &department.absenceRule}};
    for (const auto& [option, field] : texts) {
        if (run.arguments().has(QLatin1String(option)))
            *field = run.text(option).replace(QLatin1String("\\n"), QLatin1String("\n"));
    }
    department.visiting.postcode = normalPostcode(department.visiting.postcode).value_or(department.visiting.postcode);
    department.postalPostcode = normalPostcode(department.postalPostcode).value_or(department.postalPostcode);
    department.phone = phoneFromText(department.phone).value_or(department.phone);
    department.visiting.houseNumber = run.number("house-number", 1, 99999, department.visiting.houseNumber);
    if (const auto from = run.maybeDate("mandate-from"))
        department.mandateFrom = from;
    if (const auto until = run.maybeDate("mandate-until"))
        department.mandateUntil = until;
}

void tell(Run& run, const Department& department) {
    Output& out = run.out();
    out.set("departmentId", json(department.id));
    out.set("name", json(department.name));
    out.set("municipality", json(department.municipality));
    out.set("signatory", json(department.signatoryName));
    QJsonArray missing;
    QStringList labels;
    for (const QString& field : missingForLetters(department)) {
        missing.append(field);
        labels << ui::fieldLabelOf(field);
    }
    out.set("missingForLetters", missing);
    if (!labels.isEmpty())
        out.line(QCoreApplication::translate("Ctl", "Not filled in yet, but needed for letters: %1.")
                     .arg(labels.join(QStringLiteral(", "))));
}

work::MadeDepartment makeForPractice(Run& run, const QString& path, work::NewDepartment wanted) {
    wanted.demo = true;
    const auto made = orStop(work::createOpenDepartment(path, wanted, run.clock()), run.out());
    run.enter(orStop(work::openWithoutPassword(path), run.out()));
    return made;
}

work::MadeDepartment makeSecured(Run& run, const QString& path, const work::NewDepartment& wanted) {
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    if (wanted.worker.isEmpty())
        run.out().add({wrong(QStringLiteral("first_worker_needed"), QStringLiteral("worker"))});
    const auto password =
        run.failed() ? std::nullopt : askFor(Secret::FirstPassword, wanted.worker, run.arguments(), run.out());
    if (!password)
        throw Stopped{};
    const auto secured = orStop(work::createSecuredDepartment(path, wanted, *password, run.clock()), run.out());
    tellRecoveryCode(run, wanted.name, path, secured.recoveryCode);
    run.enter(secured.who);
    return secured.made;
}

Exit newDepartment(Run& run) {
    work::NewDepartment wanted;
    take(run, wanted.rest);
    wanted.name = wanted.rest.name;
    wanted.municipality = wanted.rest.municipality;
    wanted.unit = wanted.rest.unit;
    wanted.signatoryName = wanted.rest.signatoryName;
    wanted.signatoryFunction = wanted.rest.signatoryFunction;
    wanted.mandateLine = wanted.rest.mandateLine;
    wanted.worker = run.text("worker");
    wanted.workerRole = run.word("role", Role::JobCoach);
    if (run.failed())
        return Exit::Refused;
    const QString path = run.arguments().at(0);
    const bool practice = run.arguments().has(QStringLiteral("practice"));
    const auto made = practice ? makeForPractice(run, path, wanted) : makeSecured(run, path, wanted);
    run.out().set("file", QFileInfo(path).absoluteFilePath());
    run.out().set("workerId", json(made.worker));
    run.out().line(QCoreApplication::translate("Ctl", "The department “%1” is ready in %2.").arg(wanted.name, path));
    tell(run, store::department::find(run.database()));
    return Exit::Done;
}

Exit department(Run& run) {
    const QStringList options = QString::fromLatin1(departmentOptions).split(u' ');
    if (std::ranges::none_of(options, [&](const QString& option) { return run.arguments().has(option); })) {
        run.onlyLook();
        tell(run, store::department::find(run.database()));
        run.out().line(store::department::find(run.database()).name);
        return Exit::Done;
    }
    run.require(rules::Right::SetUpDepartment);
    db::Database& database = run.writable();
    Department department = store::department::find(database);
    take(run, department);
    if (run.failed())
        return Exit::Refused;
    const Exit exit =
        run.say(work::perform(database, [&](db::Transaction& tx) { return work::saveDepartment(tx, department); }));
    if (exit == Exit::Done) {
        run.out().line(QCoreApplication::translate("Ctl", "The data of the department were saved."));
        tell(run, store::department::find(database));
    }
    return exit;
}

Exit check(Run& run) {
    run.onlyLook();
    const Problems problems = work::checkDepartment(run.database());
    run.out().add(problems);
    run.out().set("defects", int(problems.size()));
    if (problems.empty())
        run.out().line(QCoreApplication::translate("Ctl", "The file is in order."));
    return problems.empty() ? Exit::Done : Exit::Refused;
}

} // namespace

std::span<const Verb> departmentVerbs() {
    static const QByteArray ofNew = QByteArray(departmentOptions) + " worker role";
    static const Verb table[] = {
        {"new",
         "FILE --department NAME [--municipality M] [--signatory N --function F] --worker NAME [--role R] [--practice] "
         "[…]",
         QT_TRANSLATE_NOOP("Ctl", "Makes a new department."), ofNew.constData(), "practice", "department", 1, 1, false,
         newDepartment},
        {"department", "FILE [--phone N] [--street S --house-number N --postcode P --city C] [--objection TEXT] […]",
         QT_TRANSLATE_NOOP("Ctl", "Shows or changes the data of the department."), departmentOptions, "", "", 1, 1,
         false, department},
        demoVerb(),
        {"check", "FILE", QT_TRANSLATE_NOOP("Ctl", "Looks whether the file is whole and agrees with itself."), "", "",
         "", 1, 1, false, check},
    };
    return table;
}

} // namespace wijkwerk::ctl
