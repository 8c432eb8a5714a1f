// SPDX-License-Identifier: EUPL-1.2
// Every page of a department file as the engine reads it: decrypted, free pages included.
#pragma once

#include <QByteArray>
#include <QString>

namespace wijkwerk::test {

/// With testKey().
QByteArray decrypted(const QString& path);

} // namespace wijkwerk::test
