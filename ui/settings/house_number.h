// SPDX-License-Identifier: EUPL-1.2
// A house number with letter and suffix as people type it in one field.
#pragma once

#include "core/base/problem.h"
#include "core/domain/address.h"

namespace wijkwerk::ui {

/// `12`, `12a`, `12 a-2`.
QString houseNumberText(const Address& address);
/// Reads `12a-2` into number, letter and suffix; false, with the address as it was, when it does not begin with a
/// number. Empty text is no number.
bool readHouseNumber(const QString& text, Address& address);

} // namespace wijkwerk::ui
