// SPDX-License-Identifier: EUPL-1.2
// Every act asks the role first: functions of core/work that write (they begin a db::Transaction, or others hand them
// one) ask lacking() before they write, or stand in a short list with the reason.
#pragma once

#include "tests/house/source.h"

namespace house {

/// A function of core/work that writes without asking the role itself.
struct Unasked {
    QString path;
    QString function; ///< name, with its class
    int line = 0;
    QString reason; ///< empty when the list does not know it
};

/// Those of one source.
std::vector<Unasked> unaskedIn(const Source& source);
Findings checkActsAskTheRole(const Source& source);
/// Reasons for functions that ask by now, or are gone.
Findings reasonsNotNeeded(const std::vector<Source>& sources);

} // namespace house
