// SPDX-License-Identifier: EUPL-1.2
// Vandaag as somebody opens it again and again, without a display: `today_open FILE`. The page of the team lead, who
// has everybody, is shown once; then one person changes and the page is renewed, fifteen times. Prints the median of
// the CPU milliseconds of a renewal, with everything that it reads, makes and puts in its place, and after it the
// number of people who are late.
#include "core/db/session.h"
#include "core/domain/ids.h"
#include "core/store/workers.h"
#include "core/work/open_department.h"
#include "tests/bench/benches.h"
#include "ui/shared/context.h"
#include "ui/shared/theme.h"
#include "ui/texts/dutch.h"
#include "ui/today/today_page.h"

#include <QApplication>

#include <cstdio>

using namespace wijkwerk;

namespace {

/// What waits until the page is as it stands: widgets that come, their layout, and those that go away.
void settle() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    for (int i = 0; i < 3; ++i) // one layout asks for that around it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void lookAsLead(ui::Context& context) {
    for (const Worker& worker : store::workers::all(context.database())) {
        if (worker.role == Role::TeamLead)
            return context.setWorker(worker);
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::installDutch();
    ui::apply(app, ui::Scheme::Light);
    const QString path = QString::fromLocal8Bit(argv[argc - 1]);
    const auto session = db::Session::open(path, work::openKeyOf(path), {.clock = {bench::benchDay}});
    ui::Context context(*session);
    lookAsLead(context);
    ui::TodayPage page(context);
    page.resize(1100, 768);
    page.show();
    app.processEvents();

    db::ChangeSet change; // of one person, as after a note
    change.changes = {{db::Thing::Note, 1}};
    change.persons = {context.database().number("select max(participant_id) from trajectory")};
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        times.push_back(bench::timeOf([&] {
                            context.forget(change);
                            page.refresh(change);
                            settle();
                        }).cpu);
        app.processEvents();
    }
    std::printf("%.2f %d\n", bench::median(times), page.badge());
    return page.badge() > 0 ? 0 : 1;
}
