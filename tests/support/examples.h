// SPDX-License-Identifier: EUPL-1.2
// Tables of hand-worked examples: what the program says, what somebody counted, and why.
#pragma once

#include "tests/support/catch.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wijkwerk::test {

struct Example {
    QString found;
    const char* expected;
    const char* why;
};

inline QString shown(QDate day) {
    return day.isValid() ? day.toString(QStringLiteral("dd-MM-yyyy")) : QStringLiteral("-");
}

inline void checkAll(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        CAPTURE(example.why);
        CHECK(example.found.toStdString() == example.expected);
    }
}

} // namespace wijkwerk::test
