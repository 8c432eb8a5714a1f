// SPDX-License-Identifier: EUPL-1.2
// What a worker writes down about a person. Everything here is open to the person (inzagerecht).
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class NoteKind { Note, Talk, Phone, Visit, Mail, Voicemail, Letter, Imported };
template <>
struct Words<NoteKind> {
    static constexpr Word<NoteKind> list[] = {{NoteKind::Note, "note"},     {NoteKind::Talk, "talk"},
                                              {NoteKind::Phone, "phone"},   {NoteKind::Visit, "visit"},
                                              {NoteKind::Mail, "mail"},     {NoteKind::Voicemail, "voicemail"},
                                              {NoteKind::Letter, "letter"}, {NoteKind::Imported, "imported"}};
};
/// Real two-way contact: a talk, a visit, a call. A note, a mail, a letter, words on a voicemail or an imported
/// remark is none.
constexpr bool isContact(NoteKind kind) {
    return kind == NoteKind::Talk || kind == NoteKind::Phone || kind == NoteKind::Visit;
}

/// Face to face: the first talk of a voorselectie, from which its report is counted.
constexpr bool isTalk(NoteKind kind) {
    return kind == NoteKind::Talk || kind == NoteKind::Visit;
}

struct Note {
    NoteId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    WorkerId author;
    NoteKind kind = NoteKind::Note;
    QDate happenedOn;
    QString text;
    QDateTime recordedAt;
    NoteId supersedes = {};        ///< the note that this one puts right
    QString correctionReason = {}; ///< why, when it puts one right
    RightsRequestId request = {};  ///< the request it answers; may be null
    NoteId supersededBy = {};      ///< read only: the one that took its place
    bool sensitive = false;        ///< folded away until somebody asks for it
    NoteId additionTo = {};        ///< the note it adds something to, of the same person
    std::int64_t shared = 0;       ///< the same for notes about several people that were written as one; else 0

    bool operator==(const Note&) const = default;
};

/// Half-typed text, kept in the department file until it is saved or thrown away.
struct Draft {
    DraftId id;
    ParticipantId participant;
    WorkerId author;
    QString place; ///< which field it was typed in: "note"
    QString text;
    QDateTime savedAt;
    NoteKind kind = NoteKind::Note; ///< of a note, as it was chosen so far; so are the two below
    std::optional<QDate> day = {};
    bool sensitive = false;

    bool operator==(const Draft&) const = default;
};

} // namespace wijkwerk
