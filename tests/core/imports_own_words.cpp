// SPDX-License-Identifier: EUPL-1.2
// The words of own lists: headers, phases and reasons.
#include "core/imports/mapping.h"
#include "core/imports/own_row.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("own list: headers of such lists are known, and a team is one of ours") {
    const QStringList headers = {
        u("Achternaam"),     u("Voorletters"),    u("Geb. datum"),   u("BSN"),         u("Telefoon"),
        u("Wijk"),           u("Instroom"),       u("Aanmelddatum"), u("Start stage"), u("Einde stage"),
        u("Team"),           u("Vakspecialist"),  u("Status"),       u("Uitstroom"),   u("Datum uitstroom"),
        u("Contract start"), u("Contract einde"), u("Opmerking"),    u("Jobcoach"),    u("Uren"),
        u("Iets anders")};
    const std::vector<Target> expected = {
        Target::Surname,       Target::Initials,    Target::BirthDate,  Target::Bsn,        Target::Phone,
        Target::Wijk,          Target::Scheme,      Target::ReferredOn, Target::StageStart, Target::StageEnd,
        Target::Workplace,     Target::Guide,       Target::OwnPhase,   Target::EndReason,  Target::EndedOn,
        Target::ContractStart, Target::ContractEnd, Target::OwnRemark,  Target::Coach,      Target::WorkHours,
        Target::Keep};
    const Mapping mapping = guessMapping(headers, ListKind::Own);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(headers[qsizetype(i)].toStdString());
        CHECK(codeOf(mapping.columns[i].target) == codeOf(expected[i]));
        CHECK(fits(mapping.columns[i].target, ListKind::Own));
    }
    CHECK(check(mapping).empty());
    const Profile again = profileFromJson(toJson({mapping, {}, {}, {}}));
    CHECK(again.mapping == mapping);
}

TEST_CASE("own list: words of a phase and of a reason, and what they are proposed to mean") {
    const std::vector<std::pair<const char*, Phase>> phases = {{"Aangemeld", Phase::Referred},
                                                               {"intake gepland", Phase::Preselection},
                                                               {"Wachtlijst", Phase::Waiting},
                                                               {"Proefplaatsing", Phase::Stage},
                                                               {"STAGE", Phase::Stage},
                                                               {"in dienst", Phase::Contract},
                                                               {"Gedetacheerd (SW)", Phase::Seconded},
                                                               {"nazorg", Phase::Aftercare},
                                                               {"Uitgestroomd", Phase::Outflow},
                                                               {"uit", Phase::Closed},
                                                               {"Gestopt", Phase::DroppedOut},
                                                               {"afgesloten", Phase::Closed}};
    for (const auto& [word, phase] : phases) {
        INFO(word);
        CHECK(phaseOfWord(u(word)) == phase);
    }
    CHECK_FALSE(phaseOfWord(u("paars")));
    const std::vector<std::pair<const char*, const char*>> reasons = {{"Geen motivatie", "dropped_out:motivation"},
                                                                      {"ongemotiveerd, lui", "dropped_out:motivation"},
                                                                      {"no-show", "dropped_out:attendance"},
                                                                      {"Veel verzuim", "dropped_out:attendance"},
                                                                      {"Lastig gedrag", "dropped_out:behaviour"},
                                                                      {"Disfunctioneren", ""},
                                                                      {"functioneert niet", "dropped_out:performance"},
                                                                      {"verslaafd", "dropped_out:care_first"},
                                                                      {"Ziek", "dropped_out:health"},
                                                                      {"schulden", "dropped_out:private"},
                                                                      {"reistijd", "dropped_out:travel"},
                                                                      {"Verhuisd naar Gouda", "dropped_out:moved"},
                                                                      {"uitkering gestopt", "dropped_out:benefit_end"},
                                                                      {"overleden", "outflow:death"},
                                                                      {"Vaste baan", "outflow:regular_permanent"},
                                                                      {"betaald werk", "outflow:regular_temporary"},
                                                                      {"BBL opleiding", "outflow:education"},
                                                                      {"uitzendwerk", "outflow:agency_payroll"},
                                                                      {"AOW", "outflow:pension_aow"},
                                                                      {"traject afgerond", "closed:goal_reached"},
                                                                      {"sluiting", ""},
                                                                      {"raar", ""}};
    for (const auto& [word, text] : reasons) {
        INFO(word);
        const auto ending = endingOfWord(u(word));
        CHECK((ending ? toText(*ending) : QString()) == u(text));
    }
    for (const OwnEnding& ending : allEndings())
        CHECK(endingFromText(toText(ending)) == ending);
}
