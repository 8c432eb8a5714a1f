// SPDX-License-Identifier: EUPL-1.2
// Which passages of a text are about somebody else, so that a worker can decide to leave them out of what the person
// gets (AVG art. 15(4), UAVG art. 41(1)(i)). It only proposes, rather too much than too little; and it leaves out what
// was decided, so that nothing of it remains.
#pragma once

#include "core/base/words.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace wijkwerk::rules {

enum class PassageKind { OtherPerson, Relative, Phone, Email, Number };

} // namespace wijkwerk::rules

template <>
struct wijkwerk::Words<wijkwerk::rules::PassageKind> {
    using K = rules::PassageKind;
    static constexpr Word<K> list[] = {{K::OtherPerson, "other_person"},
                                       {K::Relative, "relative"},
                                       {K::Phone, "phone"},
                                       {K::Email, "email"},
                                       {K::Number, "number"}};
};

namespace wijkwerk::rules {

/// A part of one text.
struct Passage {
    qsizetype start = 0;
    qsizetype length = 0;
    PassageKind kind = PassageKind::OtherPerson;
    QString words; ///< as they stand there
    bool operator==(const Passage&) const = default;
};

/// Whose names and numbers are known.
class KnownPeople {
public:
    /// The one the dossier is of: never proposed.
    void addOwn(const QString& text);
    /// Somebody else of the file.
    void addOther(const QString& firstName, const QString& prefix, const QString& surname);

    bool isOwn(QStringView word) const;
    /// Somebody else has this surname (without its prefix).
    bool hasSurname(QStringView word) const;
    /// One and the same other person has this call name and this surname.
    bool hasName(QStringView firstName, QStringView surname) const;
    bool isOwnNumber(QStringView number) const;

private:
    QSet<QString> m_own;                    ///< folded words
    QSet<QString> m_numbers;                ///< digits of own numbers, own e-mail addresses in small letters
    QHash<QString, QSet<QString>> m_others; ///< folded first names by the folded last word of the surname
};

/// What could be about others, in the order of the text; passages do not overlap.
std::vector<Passage> proposeBlackOut(const QString& text, const KnownPeople& known);

/// A decision: this part is left out, for this reason.
struct Omission {
    qsizetype start = 0;
    qsizetype length = 0;
    QString reason;
    bool operator==(const Omission&) const = default;
};

/// The text with `[weggelaten: reden]` in place of every omission. Overlapping ones are taken together under the first
/// reason; parts outside the text are ignored.
QString withOmissions(const QString& text, std::vector<Omission> omissions);
/// Every place where these words stand as whole words, capitals ignored.
std::vector<Omission> omissionsOf(const QString& text, const QString& words, const QString& reason);

} // namespace wijkwerk::rules
