// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/journal_look.h"

#include "core/backup/schedule.h"
#include "core/work/journal_check.h"
#include "ui/shared/bar.h"
#include "ui/shared/context.h"
#include "ui/shared/job.h"
#include "ui/texts/problem_text.h"

namespace wijkwerk::ui {

void lookAtJournal(Context& context, QObject* parent, std::function<void(const Problems&)> found) {
    const QString folder = backup::scheduleOf(context.database()).folder;
    startJob(
        parent,
        [opener = context.session().opener().forReading(), folder](const JobControl&) {
            db::Database database = opener();
            return work::checkAtOpening(database, opener, folder);
        },
        [found = std::move(found)](const Problems& problems) {
            if (!problems.empty())
                found(problems);
        },
        [](const Error&) {}); // whoever works here is told by what he does
}

Bar* journalBar(const Problems& problems) {
    auto* bar = new Bar(Tone::Red, textOf(problems));
    bar->setClosable(true);
    return bar;
}

} // namespace wijkwerk::ui
