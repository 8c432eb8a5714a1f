// SPDX-License-Identifier: EUPL-1.2
// Passwords and codes that a command needs: from a file descriptor, the environment, or a prompt that does not show
// what is typed. Never from an argument: those can be read by everybody on the machine.
#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/output.h"

namespace wijkwerk::ctl {

enum class Secret {
    Password,      ///< WIJKWERK_PASSWORD
    FirstPassword, ///< the same, but of a department that is being made: typed twice at the prompt
    NewPassword,   ///< WIJKWERK_NEW_PASSWORD; typed twice at the prompt
    RecoveryCode,  ///< WIJKWERK_RECOVERY_CODE
};

/// What was typed, wiped when it is no longer needed.
class TypedSecret {
public:
    TypedSecret() = default;
    explicit TypedSecret(QString text)
        : m_text(std::move(text)) {}
    ~TypedSecret();
    TypedSecret(const TypedSecret&) = default;
    TypedSecret(TypedSecret&&) = default;
    TypedSecret& operator=(const TypedSecret&) = delete;
    TypedSecret& operator=(TypedSecret&& other) noexcept;
    operator const QString&() const { return m_text; }

private:
    QString m_text;
};

/// With --password-fd N each secret is the next line of descriptor N; else its variable in the environment, which is
/// then taken out of it; else what is typed at the terminal. `whose` stands in the question. When there is none of
/// these, or the two that were typed differ, that is a problem in the output and nothing comes back.
std::optional<TypedSecret> askFor(Secret secret, const QString& whose, const Arguments& arguments, Output& output);

} // namespace wijkwerk::ctl
