// SPDX-License-Identifier: EUPL-1.2
// What a password must be: long, and not among the first that somebody would try. No rules on capitals, digits or
// signs, and nothing on how long it may be used (NIST SP 800-63B 5.1.1.2 says why).
#pragma once

#include "core/base/problem.h"

#include <QString>

namespace wijkwerk::keys {

constexpr int leastPasswordLength = 12; ///< characters, as usualForm() gives them
constexpr int mostPasswordLength = 256;

/// Whose name and which department a password may not consist of.
struct PasswordOwner {
    QString name;
    QString department;
};

/// Problems of a new password: password_short, password_long, password_character, password_pattern (`aaaaaaaaaaaa`,
/// `123456qwerty`, twice the same), password_common (in resources/keys/common_passwords.txt, or no more than two base
/// words with digits behind), password_own_name. No problem repeats any of the password.
Problems checkPassword(const QString& password, const PasswordOwner& owner = {});

} // namespace wijkwerk::keys
