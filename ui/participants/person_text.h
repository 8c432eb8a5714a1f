// SPDX-License-Identifier: EUPL-1.2
// A person in a few words for lists and headers: the name people use, the term, the address on one line.
#pragma once

#include "core/domain/participant.h"

namespace wijkwerk::ui::participants {

/// `Berg, Marijke van den`: as lists are sorted, with the call name (or first name, or initials) so that people are
/// told apart. Never empty.
QString listLabel(const PersonName& name);
/// `Marijke van den Berg`: for headings and buttons. Never empty.
QString fullLabel(const PersonName& name);
/// `Lijsterbeslaan 14, 7004 HK  WIJKERDAM`; empty without an address.
QString oneLine(const Address& address);

} // namespace wijkwerk::ui::participants
