// SPDX-License-Identifier: EUPL-1.2
// The stage itself: what must be arranged before the first day, that the first day was there, and what was agreed
// (domain.md 2.5).
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class StartItem { Agreement, Decision, Vog, Clothes, Safety, Insurance };
template <>
struct Words<StartItem> {
    static constexpr Word<StartItem> list[] = {
        {StartItem::Agreement, "agreement"}, {StartItem::Decision, "decision"}, {StartItem::Vog, "vog"},
        {StartItem::Clothes, "clothes"},     {StartItem::Safety, "safety"},     {StartItem::Insurance, "insurance"}};
};

/// One thing of "Voor de eerste dag".
struct StartCheck {
    StartCheckId id;
    PlacementId placement;
    ParticipantId participant;
    StartItem item = StartItem::Agreement;
    bool needed = true;
    std::optional<QDate> doneOn;
    QString remark; ///< why not needed, or anything about it
    WorkerId worker;
    int revision = 0;

    bool isOpen() const { return needed && !doneOn; }
    bool operator==(const StartCheck&) const = default;
};

/// The first day on a place was really there.
struct PlacementStart {
    PlacementId placement;
    ParticipantId participant;
    QDate startedOn;
    QString overrideReason; ///< why it could begin with something still open
    WorkerId worker;
    QDateTime recordedAt;

    bool operator==(const PlacementStart&) const = default;
};

/// Facts of the stageovereenkomst that stand nowhere else; a newer one supersedes. Whether photos may be made is no
/// part of it: that is a consent of its own (domain/consent.h), which can be withdrawn.
struct StageAgreement {
    StageAgreementId id;
    PlacementId placement;
    ParticipantId participant;
    QString goal;
    QString tasks;
    QString breaks;
    QString allowance;
    QString clothes;
    QString callFor; ///< whom to call when one cannot come, and before what time
    QString prospect;
    bool additionalWork = true; ///< the work is additional and displaces no paid work
    std::optional<QDate> signedOn;
    WorkerId worker;
    QDateTime recordedAt;

    bool operator==(const StageAgreement&) const = default;
};

} // namespace wijkwerk
