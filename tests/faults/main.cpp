// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/soak_table.h"

#include "tests/faults/acts.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (const auto exitCode = wijkwerk::faults::doAct())
        return *exitCode;
    return Catch::Session().run(argc, argv);
}
