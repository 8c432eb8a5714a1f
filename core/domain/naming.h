// SPDX-License-Identifier: EUPL-1.2
// How a name is written out: on an envelope, in a salutation, in a sentence, in a list (domain.md 7.4, which follows
// the public rules of the BRP for aanschrijfwijze, aanhef and gebruik in lopende tekst). Noble titles are out of scope.
#pragma once

#include "core/domain/name.h"

namespace wijkwerk {

enum class SalutationStyle { Formal, FullName };
template <>
struct Words<SalutationStyle> {
    static constexpr Word<SalutationStyle> list[] = {{SalutationStyle::Formal, "geacht_formeel"},
                                                     {SalutationStyle::FullName, "beste_volledige_naam"}};
};

/// Empty, `.` (unknown in the BRP) and names of spaces are unknown.
bool isUnknownName(QStringView name);

/// `Anna Cornelia` → `A.C.`, `Anne-Fleur Belle` → `A.B.`, `Theo Philip IJsbrand` → `T.P.I.`, `Suzie Q` → `S.Q`, `J P` →
/// `J P`.
QString derivedInitials(QStringView firstNames);
/// The stored ones, else those derived from the first names.
QString initialsOf(const PersonName& name);

/// Prefix and surname as the name use says: `Groenlo-van Velzen`. A partner without a (known) surname counts as own
/// name. Empty when an own surname is needed and unknown.
QString composedSurname(const PersonName& name);
/// Own prefix and surname, whatever the name use: `van den Berg`.
QString ownSurname(const PersonName& name);

/// The name line of an address: `E.Q van Velzen`. Without initials the first component gets a capital: `Van Velzen`.
/// Empty when composedSurname() is.
QString addressName(const PersonName& name);
/// `Geachte mevrouw In het Veld-van Velzen`, `Geachte R.M. van Puffelen`, `Beste Robin van Puffelen`; without a comma.
/// What the person asked for wins over the registered sex. Empty when composedSurname() is.
QString salutation(const PersonName& name, SalutationStyle style = SalutationStyle::Formal);
/// `de heer In het Veld`, `mevrouw Van Velzen`, `J.R. in het Zonnetje`. Empty when composedSurname() is.
QString runningText(const PersonName& name);
/// The salutation of a recipient whose name is unknown: `Geachte heer of mevrouw`.
QString generalSalutation();

/// `Berg, J. van den`: own surname, as lists are sorted. With an unknown surname the first names stand in.
QString listName(const PersonName& name);
/// `Berg, Marijke van den`: as listName(), with the roepnaam, else the first of the first names, else the initials: how
/// lists on the screen name people, so that they are told apart. Empty when nothing is known.
QString calledListName(const PersonName& name);
/// Roepnaam, else the first of the first names, and surname: `Robin van Puffelen`; with only initials `R.M. van
/// Puffelen`.
QString workFloorName(const PersonName& name);
/// `S. de Boer`: one initial and surname.
QString shortName(const PersonName& name);
/// One or two capitals for a round picture: `SB`.
QString avatarLetters(const PersonName& name);

/// Whether letters say heer or mevrouw, or neither: what was asked, else the registered sex.
FormOfAddress effectiveAddress(const PersonName& name);

} // namespace wijkwerk
