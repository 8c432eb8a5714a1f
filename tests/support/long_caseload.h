// SPDX-License-Identifier: EUPL-1.2
// A caseload file as long as one likes, made of the rows of the sample: for the bench and for tests of long work.
#pragma once

#include <QString>

namespace wijkwerk::test {

/// Writes a file with `rows` people with client numbers, BSNs (of the range for tests) and birth dates of their own, so
/// that nobody is a double. Throws std::runtime_error when the sample cannot be read or the file not be written.
void writeLongCaseload(const QString& path, int rows);

} // namespace wijkwerk::test
