// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/stage_labels.h"

#include "ui/texts/label_table.h"

namespace wijkwerk::ui {

namespace {

constexpr Label<StartItem> items[] = {
    {StartItem::Agreement, QT_TRANSLATE_NOOP("StartItem", "Signed agreement")},
    {StartItem::Decision, QT_TRANSLATE_NOOP("StartItem", "Decision or confirmation letter")},
    {StartItem::Vog, QT_TRANSLATE_NOOP("StartItem", "VOG")},
    {StartItem::Clothes, QT_TRANSLATE_NOOP("StartItem", "Work clothes")},
    {StartItem::Safety, QT_TRANSLATE_NOOP("StartItem", "Safety instruction")},
    {StartItem::Insurance, QT_TRANSLATE_NOOP("StartItem", "Insurance")},
};

constexpr Label<ViewState> views[] = {
    {ViewState::Given, QT_TRANSLATE_NOOP("ViewState", "Given")},
    {ViewState::NothingToSay, QT_TRANSLATE_NOOP("ViewState", "Did not want to say anything")},
    {ViewState::WasNotThere, QT_TRANSLATE_NOOP("ViewState", "Was not there")},
};

constexpr Label<EvaluationKind> kinds[] = {
    {EvaluationKind::Intro, QT_TRANSLATE_NOOP("EvaluationKind", "First talk")},
    {EvaluationKind::Interim, QT_TRANSLATE_NOOP("EvaluationKind", "Interim evaluation")},
    {EvaluationKind::Final, QT_TRANSLATE_NOOP("EvaluationKind", "Final evaluation")},
    {EvaluationKind::Extra, QT_TRANSLATE_NOOP("EvaluationKind", "Extra talk")},
};

constexpr Label<EvaluationAdvice> advices[] = {
    {EvaluationAdvice::Continue, QT_TRANSLATE_NOOP("EvaluationAdvice", "Go on")},
    {EvaluationAdvice::Contract, QT_TRANSLATE_NOOP("EvaluationAdvice", "Contract")},
    {EvaluationAdvice::Extend, QT_TRANSLATE_NOOP("EvaluationAdvice", "Extend")},
    {EvaluationAdvice::Stop, QT_TRANSLATE_NOOP("EvaluationAdvice", "Stop")},
    {EvaluationAdvice::OtherPlace, QT_TRANSLATE_NOOP("EvaluationAdvice", "Another workplace")},
};

constexpr Label<EvaluationSignature> signatures[] = {
    {EvaluationSignature::Seen, QT_TRANSLATE_NOOP("EvaluationSignature", "Signed as seen")},
    {EvaluationSignature::Refused, QT_TRANSLATE_NOOP("EvaluationSignature", "Does not want to sign")},
};

constexpr Label<AgreementBy> people[] = {
    {AgreementBy::Participant, QT_TRANSLATE_NOOP("AgreementBy", "Participant")},
    {AgreementBy::Guide, QT_TRANSLATE_NOOP("AgreementBy", "Craft specialist")},
    {AgreementBy::Coach, QT_TRANSLATE_NOOP("AgreementBy", "Job coach")},
    {AgreementBy::Other, QT_TRANSLATE_NOOP("AgreementBy", "Somebody else")},
};

constexpr Label<AbsenceKind> absences[] = {
    {AbsenceKind::ReportedSick, QT_TRANSLATE_NOOP("AbsenceKind", "Reported sick")},
    {AbsenceKind::Leave, QT_TRANSLATE_NOOP("AbsenceKind", "Leave")},
    {AbsenceKind::NotCome, QT_TRANSLATE_NOOP("AbsenceKind", "Did not come")},
};

constexpr Label<SuspensionReason> suspensions[] = {
    {SuspensionReason::LongerAbsence, QT_TRANSLATE_NOOP("SuspensionReason", "Away for a longer time")},
    {SuspensionReason::Personal, QT_TRANSLATE_NOOP("SuspensionReason", "Personal circumstances")},
    {SuspensionReason::WorkPaused, QT_TRANSLATE_NOOP("SuspensionReason", "The work stands still")},
    {SuspensionReason::PlaceNotReady, QT_TRANSLATE_NOOP("SuspensionReason", "The workplace is not ready")},
    {SuspensionReason::Decision, QT_TRANSLATE_NOOP("SuspensionReason", "Waiting for a decision")},
    {SuspensionReason::Other, QT_TRANSLATE_NOOP("SuspensionReason", "Something else")},
};

constexpr Label<ChangeReason> changes[] = {
    {ChangeReason::BetterMatch, QT_TRANSLATE_NOOP("ChangeReason", "Other work suits better")},
    {ChangeReason::OwnWish, QT_TRANSLATE_NOOP("ChangeReason", "Own wish")},
    {ChangeReason::NextStep, QT_TRANSLATE_NOOP("ChangeReason", "Next step in learning")},
    {ChangeReason::WorkEnded, QT_TRANSLATE_NOOP("ChangeReason", "The work there ends")},
    {ChangeReason::GuideChanged, QT_TRANSLATE_NOOP("ChangeReason", "The craft specialist changes")},
    {ChangeReason::Travel, QT_TRANSLATE_NOOP("ChangeReason", "Travel distance")},
    {ChangeReason::Hours, QT_TRANSLATE_NOOP("ChangeReason", "Days or hours")},
    {ChangeReason::Cooperation, QT_TRANSLATE_NOOP("ChangeReason", "Working together")},
    {ChangeReason::Other, QT_TRANSLATE_NOOP("ChangeReason", "Something else")},
};

} // namespace

QString labelOf(StartItem item) {
    return find("StartItem", items, item);
}

QString labelOf(ViewState state) {
    return find("ViewState", views, state);
}

QString labelOf(EvaluationKind kind) {
    return find("EvaluationKind", kinds, kind);
}

QString labelOf(EvaluationAdvice advice) {
    return find("EvaluationAdvice", advices, advice);
}

QString labelOf(EvaluationSignature signature) {
    return find("EvaluationSignature", signatures, signature);
}

QString labelOf(AgreementBy who) {
    return find("AgreementBy", people, who);
}

QString labelOf(AbsenceKind kind) {
    return find("AbsenceKind", absences, kind);
}

QString labelOf(SuspensionReason reason) {
    return find("SuspensionReason", suspensions, reason);
}

QString labelOf(ChangeReason reason) {
    return find("ChangeReason", changes, reason);
}

} // namespace wijkwerk::ui
