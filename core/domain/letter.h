// SPDX-License-Identifier: EUPL-1.2
// A letter to a person: concept until it is made final, frozen from then on (domain.md 10).
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class LetterStatus { Final, Sent };
template <>
struct Words<LetterStatus> {
    static constexpr Word<LetterStatus> list[] = {{LetterStatus::Final, "final"}, {LetterStatus::Sent, "sent"}};
};

struct Letter {
    LetterId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    QString templateName; ///< `plaatsingsbrief`
    QString reference;    ///< kenmerk, `WW-2026-0001`; unique, taken when it is made final
    QString subject;
    QDate datedOn; ///< date printed on it
    bool isDecision = false;
    LetterStatus status = LetterStatus::Final;
    QString markup; ///< the frozen merged text
    QString sha256; ///< of the PDF, lower-case hexadecimal; empty when there is none
    int pages = 0;
    WorkerId author;
    QDateTime recordedAt;

    bool operator==(const Letter&) const = default;
};

} // namespace wijkwerk
