// SPDX-License-Identifier: EUPL-1.2
// A day that does not end: one save after the other on one connection, as an open window does.
#include "core/work/note_work.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/secured_department.h"

#include <QFile>

using namespace wijkwerk;

namespace {

/// Of this process now, in MB; 0 where the system does not tell.
double memory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

TEST_CASE("one save after the other takes no more and more memory, and every one is kept", "[e2][e2.30]") {
    const test::SecuredDepartment department;
    const auto session = department.enter(department.bram, test::SecuredDepartment::bramsPassword());
    db::Database& database = session->database();
    {
        db::Transaction tx(database, {});
        tx.statement("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir')").run();
        tx.commit();
    }
    const int saves = test::effort(400, 10000);
    double settled = 0;
    for (int i = 0; i < saves; ++i) {
        if (i == saves / 5) // caches are full by then
            settled = memory();
        Note note;
        note.participant = ParticipantId{1};
        note.happenedOn = session->today();
        note.text = QStringLiteral("Belde, nummer %1: komt morgen een half uur later.").arg(i);
        const auto kept =
            work::perform(database, [&](db::Transaction& tx) { return work::addNote(tx, std::move(note)); });
        REQUIRE(kept);
    }
    test::count("saves", saves);
    CHECK(memory() - settled < 20);
    CHECK(database.number("select count(*) from note") == saves);
}
