// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/people_demo.h"

#include "core/store/participant_list.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/demo.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"
#include "tests/ui/look_checks.h"

#include <QDir>
#include <QTest>
#include <QWidget>

namespace wijkwerk::test {

PeopleDemo::PeopleDemo(const QString& worker) {
    const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
    const Clock clock{QDate(2026, 11, 24)};
    work::makeDemo(path, test::testKey(), clock);
    session = db::Session::open(path, test::testKey(), {clock, false, 0});
    context = std::make_unique<ui::Context>(*session);
    for (const Worker& known : store::workers::all(session->database())) {
        if (known.name == worker)
            context->setWorker(known);
    }
    context->setSearch(std::make_shared<const store::SearchIndex>(
        store::SearchIndex::load(session->database(), store::searchedByAll)));
}

ParticipantId someoneIn(PeopleDemo& demo, Phase phase) {
    ParticipantFilter filter;
    filter.phases = {phase};
    for (const ParticipantId person : store::participant_list::ids(demo.database(), filter, demo.context->today())) {
        const auto way = store::trajectories::openOf(demo.database(), person);
        if (way && way->phase == phase) // who begins later counts as waiting, and was placed already
            return person;
    }
    FAIL("nobody in that phase");
    return {};
}

void keepPicture(QWidget& widget, const QString& name, QSize size) {
    if (size.isValid())
        widget.resize(size);
    widget.show();
    settle(120);
    INFO(name.toStdString());
    CHECK(cutWords(widget).join(u'\n').toStdString() == "");
    CHECK(namelessControls(widget).join(u'\n').toStdString() == "");
    CHECK(markupLabels(widget).join(u'\n').toStdString() == "");
    const QString folder = qEnvironmentVariable("WIJKWERK_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void settle(int milliseconds) {
    QTest::qWait(milliseconds);
}

} // namespace wijkwerk::test
