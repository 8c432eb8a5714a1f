// SPDX-License-Identifier: EUPL-1.2
// demo: a department of invented people, to practise with or to measure on.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/store/participants.h"
#include "core/work/open_department.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

Exit demo(Run& run) {
    work::DemoOptions options;
    options.seed = unsigned(run.number("seed", 1, 1'000'000'000, 1));
    options.size = run.number("size", 1, 1'000'000, 0);
    if (run.failed())
        return Exit::Refused;
    const QString path = run.arguments().at(0);
    work::makeOpenDemo(path, run.clock(), options);
    run.onlyLook();
    run.out().set("file", QFileInfo(path).absoluteFilePath());
    run.out().set("participants", int(store::participants::idsByName(run.database(), true).size()));
    run.out().line(QCoreApplication::translate("Ctl", "A department of invented people is in %1.").arg(path));
    return Exit::Done;
}

} // namespace

Verb demoVerb() {
    return {"demo",
            "FILE [--size N] [--seed N]",
            QT_TRANSLATE_NOOP("Ctl", "Makes a department of invented people, to practise with."),
            "size seed",
            "",
            "",
            1,
            1,
            true,
            demo};
}

} // namespace wijkwerk::ctl
