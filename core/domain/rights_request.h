// SPDX-License-Identifier: EUPL-1.2
// Somebody asks for what the AVG gives them (art. 15-21), what was put right because of it, and what they say
// themselves. When it must be answered is for rules/request_terms.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

/// AVG art. 15, 16, 17, 18, 21 and 20.
enum class RequestKind { Access, Correction, Erasure, Restriction, Objection, Portability };
template <>
struct Words<RequestKind> {
    static constexpr Word<RequestKind> list[] = {
        {RequestKind::Access, "access"},       {RequestKind::Correction, "correction"},
        {RequestKind::Erasure, "erasure"},     {RequestKind::Restriction, "restriction"},
        {RequestKind::Objection, "objection"}, {RequestKind::Portability, "portability"}};
};

/// How it is known that the request is of the person. A copy of an identity card is never asked for nor kept.
enum class IdentityCheck { NotYet, KnownInPerson, DocumentShown, Digid, Questions, Authorised };
template <>
struct Words<IdentityCheck> {
    static constexpr Word<IdentityCheck> list[] = {{IdentityCheck::NotYet, "not_yet"},
                                                   {IdentityCheck::KnownInPerson, "known_in_person"},
                                                   {IdentityCheck::DocumentShown, "document_shown"},
                                                   {IdentityCheck::Digid, "digid"},
                                                   {IdentityCheck::Questions, "questions"},
                                                   {IdentityCheck::Authorised, "authorised"}};
};

enum class RequestOutcome { Granted, Partly, Refused, Withdrawn };
template <>
struct Words<RequestOutcome> {
    static constexpr Word<RequestOutcome> list[] = {{RequestOutcome::Granted, "granted"},
                                                    {RequestOutcome::Partly, "partly"},
                                                    {RequestOutcome::Refused, "refused"},
                                                    {RequestOutcome::Withdrawn, "withdrawn"}};
};

struct RightsRequest {
    RightsRequestId id;
    ParticipantId participant;
    RequestKind kind = RequestKind::Access;
    QDate receivedOn;
    QString wish; ///< what is asked, in words
    IdentityCheck identity = IdentityCheck::NotYet;
    QDate dueOn;                     ///< by law, before any extension
    std::optional<QDate> extendedTo; ///< the later day
    QString extensionReason;
    std::optional<QDate> extensionToldOn; ///< when the person was told of it
    std::optional<QDate> answeredOn;
    std::optional<RequestOutcome> outcome;
    QString answer; ///< the reasons, in words
    WorkerId handler;
    WorkerId recordedBy;
    QDateTime recordedAt;
    TaskId task; ///< to answer it in time; may be null
    int revision = 0;

    bool isOpen() const { return !answeredOn; }
    /// The day by which it must be answered.
    QDate deadline() const { return extendedTo.value_or(dueOn); }
    bool operator==(const RightsRequest&) const = default;
};

/// A fact of a person that was put right: what it was, and why.
struct Correction {
    CorrectionId id;
    ParticipantId participant;
    RightsRequestId request; ///< may be null
    QString field;           ///< name of the field as in the journal, `surname`
    QString was;
    QString became;
    QString reason;
    WorkerId worker;
    QDateTime recordedAt;

    bool operator==(const Correction&) const = default;
};

/// What a statement of the person is about.
enum class StatementAbout { Person, Note, Advice, Step, Placement, Letter };
template <>
struct Words<StatementAbout> {
    static constexpr Word<StatementAbout> list[] = {
        {StatementAbout::Person, "participant"},  {StatementAbout::Note, "note"},
        {StatementAbout::Advice, "advice"},       {StatementAbout::Step, "phase_event"},
        {StatementAbout::Placement, "placement"}, {StatementAbout::Letter, "letter"}};
};

/// Verklaring van betrokkene: their own words beside what we wrote.
struct PersonStatement {
    StatementId id;
    ParticipantId participant;
    StatementAbout about = StatementAbout::Person;
    std::int64_t aboutId = 0;
    QString text;
    QDate statedOn;
    RightsRequestId request;
    WorkerId recordedBy;
    QDateTime recordedAt;

    bool operator==(const PersonStatement&) const = default;
};

} // namespace wijkwerk
