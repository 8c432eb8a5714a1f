// SPDX-License-Identifier: EUPL-1.2
// One evaluation of a stage, with what was agreed in it (domain.md 2.5). Correcting is a newer one that supersedes.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"
#include "core/domain/own_view.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class EvaluationKind { Intro, Interim, Final, Extra };
template <>
struct Words<EvaluationKind> {
    static constexpr Word<EvaluationKind> list[] = {{EvaluationKind::Intro, "intro"},
                                                    {EvaluationKind::Interim, "interim"},
                                                    {EvaluationKind::Final, "final"},
                                                    {EvaluationKind::Extra, "extra"}};
};

enum class EvaluationAdvice { Continue, Contract, Extend, Stop, OtherPlace };
template <>
struct Words<EvaluationAdvice> {
    static constexpr Word<EvaluationAdvice> list[] = {{EvaluationAdvice::Continue, "continue"},
                                                      {EvaluationAdvice::Contract, "contract"},
                                                      {EvaluationAdvice::Extend, "extend"},
                                                      {EvaluationAdvice::Stop, "stop"},
                                                      {EvaluationAdvice::OtherPlace, "other_place"}};
};

enum class EvaluationSignature {
    Seen,
    Refused, ///< wil niet tekenen
};
template <>
struct Words<EvaluationSignature> {
    static constexpr Word<EvaluationSignature> list[] = {{EvaluationSignature::Seen, "seen"},
                                                         {EvaluationSignature::Refused, "refused"}};
};

enum class AgreementBy { Participant, Guide, Coach, Other };
template <>
struct Words<AgreementBy> {
    static constexpr Word<AgreementBy> list[] = {{AgreementBy::Participant, "participant"},
                                                 {AgreementBy::Guide, "guide"},
                                                 {AgreementBy::Coach, "coach"},
                                                 {AgreementBy::Other, "other"}};
};

struct EvaluationAgreement {
    EvaluationAgreementId id;
    EvaluationId evaluation;
    ParticipantId participant;
    QString text;
    AgreementBy who = AgreementBy::Participant;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;
    int revision = 0;

    bool operator==(const EvaluationAgreement&) const = default;
};

struct Evaluation {
    EvaluationId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    PlacementId placement; ///< where the person was then
    EvaluationKind kind = EvaluationKind::Interim;
    std::optional<int> week; ///< of the stage, when it is one of the rhythm
    QDate heldOn;
    QString present;               ///< who were there
    std::optional<int> attendance; ///< per cent
    QString goesWell;
    QString toPractise;
    std::optional<EvaluationAdvice> advice;
    std::optional<ViewState> viewState; ///< must be there before it is saved
    QString ownView;
    std::optional<QDate> viewOn;
    std::optional<EvaluationSignature> signature; ///< nothing: not yet
    std::optional<QDate> signedOn;
    WorkerId worker;
    QDateTime recordedAt;
    EvaluationId supersedes;
    int revision = 0;
    std::vector<EvaluationAgreement> agreements;

    bool operator==(const Evaluation&) const = default;
};

} // namespace wijkwerk
