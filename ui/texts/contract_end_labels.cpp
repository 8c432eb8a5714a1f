// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/contract_end_labels.h"

#include "ui/texts/label_table.h"

namespace wijkwerk::ui {

namespace {

constexpr Label<ContractEndHow> hows[] = {
    {ContractEndHow::ByLaw, QT_TRANSLATE_NOOP("ContractEndHow", "By itself, on its last day")},
    {ContractEndHow::OwnResignation, QT_TRANSLATE_NOOP("ContractEndHow", "The person gives notice")},
    {ContractEndHow::MutualAgreement, QT_TRANSLATE_NOOP("ContractEndHow", "Together, with an agreement")},
    {ContractEndHow::Probation, QT_TRANSLATE_NOOP("ContractEndHow", "In the probation")},
    {ContractEndHow::Dismissal, QT_TRANSLATE_NOOP("ContractEndHow", "Dismissal, asked through HR")},
};

constexpr Label<DismissalGround> grounds[] = {
    {DismissalGround::Business, QT_TRANSLATE_NOOP("DismissalGround", "a. The work falls away (business reasons)")},
    {DismissalGround::LongAbsence, QT_TRANSLATE_NOOP("DismissalGround", "b. Not able to work for two years")},
    {DismissalGround::FrequentAbsence, QT_TRANSLATE_NOOP("DismissalGround", "c. Away very often")},
    {DismissalGround::Performance, QT_TRANSLATE_NOOP("DismissalGround", "d. The work does not succeed")},
    {DismissalGround::Culpable, QT_TRANSLATE_NOOP("DismissalGround", "e. Culpable conduct")},
    {DismissalGround::Conscience, QT_TRANSLATE_NOOP("DismissalGround", "f. Objection of conscience")},
    {DismissalGround::Relation, QT_TRANSLATE_NOOP("DismissalGround", "g. The working relation is disturbed")},
    {DismissalGround::Circumstances, QT_TRANSLATE_NOOP("DismissalGround", "h. Other circumstances")},
    {DismissalGround::Combination, QT_TRANSLATE_NOOP("DismissalGround", "i. Several grounds together")},
};

constexpr Label<EndEvidence> papers[] = {
    {EndEvidence::ResignationWritten, QT_TRANSLATE_NOOP("EndEvidence", "Written notice of the person")},
    {EndEvidence::EffectsTold, QT_TRANSLATE_NOOP("EndEvidence", "Told what it means for WW and benefit")},
    {EndEvidence::AgreementWritten, QT_TRANSLATE_NOOP("EndEvidence", "Signed agreement to end")},
    {EndEvidence::ReflectionTold, QT_TRANSLATE_NOOP("EndEvidence", "In it: how long the person may take it back")},
    {EndEvidence::ProbationWritten, QT_TRANSLATE_NOOP("EndEvidence", "Contract in which the probation stands")},
    {EndEvidence::FactsDated, QT_TRANSLATE_NOOP("EndEvidence", "What happened, with days")},
    {EndEvidence::DatedTalks, QT_TRANSLATE_NOOP("EndEvidence", "Reports of talks, with days")},
    {EndEvidence::ImprovementPlan, QT_TRANSLATE_NOOP("EndEvidence", "Improvement plan, and how it went")},
    {EndEvidence::TrainingOffered, QT_TRANSLATE_NOOP("EndEvidence", "Training and guidance that was offered")},
    {EndEvidence::OtherWorkLookedFor, QT_TRANSLATE_NOOP("EndEvidence", "Other suitable work was looked for")},
};

template <class E>
std::function<QString(const QString&)> speaker() {
    return [](const QString& codes) {
        QStringList words;
        for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
            const auto value = fromCode<E>(code);
            words << (value ? labelOf(*value) : code);
        }
        return words.join(QStringLiteral(", "));
    };
}

} // namespace

QString labelOf(ContractEndHow how) {
    return find("ContractEndHow", hows, how);
}

QString labelOf(DismissalGround ground) {
    return find("DismissalGround", grounds, ground);
}

QString labelOf(EndEvidence evidence) {
    return find("EndEvidence", papers, evidence);
}

QString endingText(const ContractEnding& ending) {
    const QString how = labelOf(ending.how);
    return ending.ground ? how + QStringLiteral(": ") + labelOf(*ending.ground) : how;
}

std::function<QString(const QString&)> contractEndWords(const QString& set) {
    if (set == u"contract_end_how")
        return speaker<ContractEndHow>();
    if (set == u"dismissal_ground")
        return speaker<DismissalGround>();
    if (set == u"end_evidence")
        return speaker<EndEvidence>();
    return {};
}

} // namespace wijkwerk::ui
