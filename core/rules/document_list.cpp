// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/document_list.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using K = AttachmentKind;

struct Expected {
    K kind;
    std::vector<Phase> from; ///< having been in one of these asks for it
    int number = 1;
};

const std::vector<Expected>& checkList() {
    static const std::vector<Expected> list{
        {K::ReferralForm, {Phase::Referred}},
        {K::PrivacySheet, {Phase::Preselection}},
        {K::PreselectionReport, {Phase::Waiting, Phase::Stage, Phase::Contract}},
        {K::SkillsForm, {Phase::Stage}},
        {K::ActionPlan, {Phase::Stage}},
        {K::PlacementDecision, {Phase::Stage}},
        {K::StageAgreement, {Phase::Stage}},
        {K::Evaluation, {Phase::Contract, Phase::Outflow}, 2},
        {K::Contract, {Phase::Contract}},
        {K::NoticeLetter, {}}, // whether one is owed is for the rules of the contract
        {K::EndLetter, {Phase::Outflow, Phase::DroppedOut}},
        {K::OutflowProof, {Phase::Outflow}},
        {K::HandoverForm, {Phase::DroppedOut}},
        {K::AftercareLog, {Phase::Aftercare}},
    };
    return list;
}

bool isExpected(const Expected& expected, const std::set<Phase>& been) {
    return std::ranges::any_of(expected.from, [&](Phase phase) { return been.contains(phase); });
}

} // namespace

std::vector<AttachmentKind> expectedDocuments(const std::set<Phase>& been) {
    std::vector<AttachmentKind> kinds;
    for (const Expected& expected : checkList()) {
        if (isExpected(expected, been))
            kinds.push_back(expected.kind);
    }
    return kinds;
}

std::vector<AttachmentKind> missingDocuments(const std::set<Phase>& been, const std::vector<AttachmentKind>& there) {
    std::vector<AttachmentKind> kinds;
    for (const Expected& expected : checkList()) {
        if (isExpected(expected, been) && std::ranges::count(there, expected.kind) < expected.number)
            kinds.push_back(expected.kind);
    }
    return kinds;
}

} // namespace wijkwerk::rules
