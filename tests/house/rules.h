// SPDX-License-Identifier: EUPL-1.2
// The other rules of the house: which words may stand where, how a file begins, how long it may be. Each rule looks at
// one source and returns what it found.
#pragma once

#include "tests/house/source.h"

#include <functional>

namespace house {

Findings checkSqlStaysInDb(const Source& source);
Findings checkSodiumStaysInKeys(const Source& source);
Findings checkCheapPasswordsAreForTests(const Source& source);
Findings checkCoreDoesNotSpeak(const Source& source);
Findings checkDialogsStayInOnePlace(const Source& source);
Findings checkCatchStaysAtTheEdge(const Source& source);
Findings checkNoNestedLoops(const Source& source);
Findings checkNoSingletons(const Source& source);
Findings checkConnectsAreTyped(const Source& source);
Findings checkNothingRunsModally(const Source& source);
Findings checkListsAreOurOwn(const Source& source);
Findings checkTextIsPlain(const Source& source);
Findings checkTodayIsAnArgument(const Source& source);
Findings checkLicenceLine(const Source& source);
Findings checkHeaderBegins(const Source& source);
Findings checkLength(const Source& source);
Findings checkNothingLeftForLater(const Source& source);

/// A translation file: nothing unfinished, empty, vanished or obsolete.
Findings checkTranslations(const QString& path, const QByteArray& text);

/// Released schema files never change. `list` has lines `sha256  NNN_name.sql` as sha256sum writes them, `read` gives
/// the bytes of a schema file (empty when it is not there).
Findings checkReleased(const QByteArray& list, const std::function<QByteArray(const QString& name)>& read);

} // namespace house
