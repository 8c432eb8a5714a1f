// SPDX-License-Identifier: EUPL-1.2
// Small things that are kept outside the department file (a text that was half typed when the window locked), readable
// only for who can open the department.
#pragma once

#include "core/keys/data_key.h"

#include <QByteArray>

#include <optional>

namespace wijkwerk::keys {

constexpr qsizetype mostSealedBytes = 16 * 1024 * 1024;

/// `place` says what it is and where it belongs (`draft 4711`); open() with another place refuses it, so that one
/// sealed thing cannot be put in place of another. Throws Fault::Internal for more than mostSealedBytes.
QByteArray seal(const DataKey& key, QByteArrayView place, QByteArrayView plain);
/// Nothing when it was altered, cut off, sealed with another key or for another place. The caller wipes what he gets.
std::optional<QByteArray> open(const DataKey& key, QByteArrayView place, QByteArrayView sealed);

} // namespace wijkwerk::keys
