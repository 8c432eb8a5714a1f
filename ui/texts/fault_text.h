// SPDX-License-Identifier: EUPL-1.2
// The sentences of an Error: what happened, what it means for the data, and what to do.
#pragma once

#include "core/base/error.h"

namespace wijkwerk::ui {

/// Two or three short sentences in the language of the program; the detail of the error fills the blank where it helps
/// (a path, the name of who holds the file, a version).
QString textOf(const Error& error);
/// A few words for the title of a dialog or a bar.
QString titleOf(Fault fault);

} // namespace wijkwerk::ui
