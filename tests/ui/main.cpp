// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/soak_table.h"

#include "ui/shared/theme.h"
#include "ui/texts/dutch.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    wijkwerk::ui::installDutch();
    wijkwerk::ui::apply(app, wijkwerk::ui::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
