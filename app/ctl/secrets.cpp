// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/secrets.h"

#include "app/ctl/terminal.h"
#include "core/keys/secret.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace wijkwerk::ctl {

namespace {

constexpr qsizetype longestLine = 4096;

const char* variableOf(Secret secret) {
    switch (secret) {
    case Secret::Password:
    case Secret::FirstPassword:
        return "WIJKWERK_PASSWORD";
    case Secret::NewPassword:
        return "WIJKWERK_NEW_PASSWORD";
    case Secret::RecoveryCode:
        return "WIJKWERK_RECOVERY_CODE";
    }
    return "";
}

QString questionFor(Secret secret, const QString& whose) {
    switch (secret) {
    case Secret::Password:
        return QCoreApplication::translate("Ctl", "Password of %1: ").arg(whose);
    case Secret::FirstPassword:
    case Secret::NewPassword:
        return QCoreApplication::translate("Ctl", "New password of %1: ").arg(whose);
    case Secret::RecoveryCode:
        break;
    }
    return QCoreApplication::translate("Ctl", "Recovery code of %1: ").arg(whose);
}

long readByte(int descriptor, char& byte) {
#ifdef Q_OS_UNIX
    ssize_t got;
    do {
        got = ::read(descriptor, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return long(got);
#else
    return _read(descriptor, &byte, 1);
#endif
}

/// Byte by byte, so that the next secret is still there to be read.
std::optional<QString> lineOf(int descriptor) {
    QByteArray line;
    line.reserve(longestLine); // a line that grows leaves parts of itself behind
    char byte = 0;
    long got = 0;
    while (line.size() < longestLine && (got = readByte(descriptor, byte)) == 1 && byte != '\n')
        line += byte;
    if (got < 0 || (got == 0 && line.isEmpty()))
        return std::nullopt;
    if (line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    keys::wipe(line);
    return text;
}

std::optional<QString> typed(Secret secret, const QString& question, Output& output) {
    auto first = typedUnseen(question);
    if (!first || secret == Secret::Password || secret == Secret::RecoveryCode)
        return first;
    auto again = typedUnseen(QCoreApplication::translate("Ctl", "Once more: "));
    const bool same = again == first;
    if (again)
        keys::wipe(*again);
    if (same)
        return first;
    keys::wipe(*first);
    output.add({wrong(QStringLiteral("passwords_differ"), QStringLiteral("password"))});
    return std::nullopt;
}

} // namespace

TypedSecret::~TypedSecret() {
    keys::wipe(m_text);
}

TypedSecret& TypedSecret::operator=(TypedSecret&& other) noexcept {
    std::swap(m_text, other.m_text);
    return *this;
}

std::optional<TypedSecret> askFor(Secret secret, const QString& whose, const Arguments& arguments, Output& output) {
    std::optional<QString> found;
    const char* const variable = variableOf(secret);
    if (const auto given = arguments.value(QStringLiteral("password-fd"))) {
        bool isNumber = false;
        const int descriptor = given->toInt(&isNumber);
        if (isNumber && descriptor >= 0)
            found = lineOf(descriptor);
    } else if (qEnvironmentVariableIsSet(variable)) {
        found = qEnvironmentVariable(variable);
        qunsetenv(variable);
    } else {
        const bool wasRefused = output.isRefused();
        found = typed(secret, questionFor(secret, whose), output);
        if (!found && output.isRefused() && !wasRefused)
            return std::nullopt;
    }
    if (found)
        return TypedSecret(std::move(*found));
    output.add({refusal(QStringLiteral("secret_not_given"), {QLatin1String(variable)})});
    return std::nullopt;
}

} // namespace wijkwerk::ctl
