// SPDX-License-Identifier: EUPL-1.2
// Passwords that are long but made by walking over the keyboard, counting or repeating. Only for password_rules.
#pragma once

#include <QString>

namespace wijkwerk::keys {

/// How many straight pieces a text has: `abcd` is one (counting up), `4321` one (down), `qwerty` one (along the
/// keyboard), `1qaz` one; doubled signs count once, so `112233` is one. Small letters are expected.
int piecesOf(const QString& text);
/// Made of three signs or fewer, of the same part again and again, or with pieces of four signs and more on average,
/// also when two pieces are woven together (`q1w2e3r4t5y6`).
bool isPattern(const QString& text);

} // namespace wijkwerk::keys
