// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/letter_samples.h"

#include "core/letters/merge.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace wijkwerk::test {

namespace {

Department wijkerdam() {
    Department department;
    department.name = QStringLiteral("Wijkbedrijf Wijkerdam");
    department.municipality = QStringLiteral("Wijkerdam");
    department.unit = QStringLiteral("afdeling BUHA");
    department.visiting.street = QStringLiteral("Marktplein");
    department.visiting.houseNumber = 1;
    department.visiting.postcode = QStringLiteral("7001AB");
    department.visiting.city = QStringLiteral("Wijkerdam");
    department.postalBox = QStringLiteral("Postbus 12");
    department.postalPostcode = QStringLiteral("7000AA");
    department.postalCity = QStringLiteral("Wijkerdam");
    department.phone = QStringLiteral("+31314123456");
    department.email = QStringLiteral("wijkbedrijf@wijkerdam.example");
    department.signatoryName = QStringLiteral("W. de Groot");
    department.signatoryFunction = QStringLiteral("teamleider wijkbedrijf");
    department.mandateLine = QStringLiteral("namens burgemeester en wethouders van Wijkerdam");
    department.mandateFrom = QDate(2026, 1, 1);
    department.mandateUntil = QDate(2026, 12, 31);
    department.objectionAddress =
        QStringLiteral("Burgemeester en wethouders van Wijkerdam\nTeam Bezwaar\nPostbus 12\n7000 AA  WIJKERDAM");
    department.travelAllowance = QStringLiteral("U krijgt uw reiskosten vergoed.");
    department.absenceRule = QStringLiteral("Bel dan vóór 7.45 uur uw vakspecialist.");
    return department;
}

Worker worker(const char* name, Role role, const char* phone) {
    Worker result;
    result.name = QString::fromUtf8(name);
    result.role = role;
    result.phone = QString::fromLatin1(phone);
    return result;
}

} // namespace

letters::LetterInput bouzid() {
    letters::LetterInput input;
    input.department = wijkerdam();
    auto& person = input.participant;
    person.number = 1042;
    person.name.firstNames = QStringLiteral("Samira");
    person.name.surname = QStringLiteral("Bouzid");
    person.name.sex = RegisteredSex::Female;
    person.home.street = QStringLiteral("Lijsterbeslaan");
    person.home.houseNumber = 14;
    person.home.postcode = QStringLiteral("7004HK");
    person.home.city = QStringLiteral("Wijkerdam");
    input.placement.kind = PlacementKind::Stage;
    input.placement.legalForm = StageLegalForm::WorkStage;
    input.placement.startsOn = QDate(2026, 11, 30);
    input.placement.lastDay = QDate(2027, 2, 28);
    input.placement.hours = Hours{2400};
    input.placement.days = Weekdays{}.with(1).with(2).with(4);
    input.workplace.name = QStringLiteral("Toezicht Centrum-Oost");
    input.workplace.location = QStringLiteral("Lijsterbeslaan 20");
    input.workplace.tasks = QStringLiteral("toezicht houden in de wijk en bewoners de weg wijzen.");
    input.workplace.startTime = QStringLiteral("08:00");
    input.workplace.endTime = QStringLiteral("16:30");
    input.team.name = QStringLiteral("Wijkbeheer");
    input.wijk = QStringLiteral("Centrum-Oost");
    input.guide = worker("Jan Smit", Role::CraftSpecialist, "+31634567890");
    input.coach = worker("Joke Brandsma", Role::JobCoach, "+31623456789");
    input.author = input.coach;
    input.date = QDate(2026, 11, 24);
    input.reference = QStringLiteral("WW-2026-0412");
    return input;
}

letters::LetterInput bouzidWithActs() {
    letters::LetterInput input = bouzid();
    Advice advice;
    advice.outcome = AdviceOutcome::Suitable;
    advice.talkedOn = QDate(2026, 11, 16);
    advice.reason = QStringLiteral("U wilt buiten werken en u kunt meteen beginnen.");
    advice.proposals = QStringLiteral("Wijkbeheer");
    input.advice = advice;
    input.extended = letters::LetterExtension{QDate(2026, 12, 31), QStringLiteral("U leert nog werken met de machines"),
                                              QDate(2027, 5, 29), QStringLiteral("werken in een team")};
    PlacementMove move;
    move.on = QDate(2026, 11, 30);
    move.reason = ChangeReason::BetterMatch;
    input.moved = letters::LetterMove{move, QStringLiteral("Plantsoen Noord")};
    letters::LetterStop stop;
    stop.lastDay = QDate(2026, 11, 20);
    stop.planned = QDate(2027, 2, 28);
    stop.dropOut = DropOutReason::Mismatch;
    stop.talkedOn = QDate(2026, 11, 19);
    input.stopped = stop;
    ContractProposal proposal;
    proposal.terms.function = QStringLiteral("Medewerker groen");
    proposal.terms.scale = QStringLiteral("1");
    proposal.terms.hours = Hours{2400};
    proposal.terms.wage = 185000;
    proposal.terms.startsOn = QDate(2027, 1, 1);
    proposal.terms.lastDay = QDate(2027, 12, 31);
    proposal.days = Weekdays{}.with(1).with(2).with(4);
    proposal.answerBy = QDate(2026, 12, 15);
    input.proposal = proposal;
    Contract contract;
    contract.terms.startsOn = QDate(2026, 1, 1);
    contract.terms.lastDay = QDate(2026, 12, 31);
    input.contract = contract;
    return input;
}

letters::Document placementLetter(const letters::LetterInput& input) {
    return letters::merge(letters::load(QStringLiteral("plaatsingsbrief")), letters::facts(input), input.date);
}

std::optional<QString> outputOf(const QString& program, const QStringList& before, const QByteArray& file,
                                const QStringList& after, int* exitCode) {
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QTemporaryFile copy;
    if (!copy.open() || copy.write(file) != file.size() || !copy.flush())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, before + QStringList{copy.fileName()} + after);
    if (!process.waitForFinished(60000))
        return std::nullopt;
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

} // namespace wijkwerk::test
