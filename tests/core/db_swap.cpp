// SPDX-License-Identifier: EUPL-1.2
// Who is the writer, and asking to swap: small files that mean nothing once their program is gone.
#include "core/db/session.h"
#include "core/db/swap.h"
#include "core/work/open_department.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QFile>
#include <QFileInfo>

using namespace wijkwerk;
using test::TestDepartment;

namespace {

const db::Holder bram{QStringLiteral("Bram de Wit"),
                      QStringLiteral("bram"),
                      QStringLiteral("pc-12"),
                      QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC),
                      {}};

} // namespace

TEST_CASE("who is the writer can be seen without taking anything") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    CHECK_FALSE(db::holderOf(department.path()));
    auto session = db::Session::open(department.path(), test::testKey());
    session->setWorker(department.coach.value, QStringLiteral("Joke Brandsma"));
    REQUIRE(db::holderOf(department.path()));
    CHECK(db::holderOf(department.path())->worker == QStringLiteral("Joke Brandsma"));
    session.reset();
    CHECK_FALSE(db::holderOf(department.path()));
}

TEST_CASE("a side file that a crash left behind holds nobody") {
    TestDepartment department;
    QFile left(db::lockPathOf(department.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(db::toJson(bram));
    left.close();
    CHECK_FALSE(db::holderOf(department.path()));
}

TEST_CASE("a request stands as long as its program does, for one at a time, and for its own people only") {
    TestDepartment department;
    const QString path = department.path();
    CHECK_FALSE(db::swapRequestFor(path));
    auto first = db::SwapAsking::ask(path, bram);
    REQUIRE(first.asking.stands());
    const auto request = db::swapRequestFor(path);
    REQUIRE(request);
    CHECK(request->who == bram);
    CHECK(request->id == first.asking.id());
    CHECK(QFileInfo(db::swapPathOf(path)).permissions() == QFileInfo(path).permissions());
    const auto second = db::SwapAsking::ask(path, {});
    CHECK_FALSE(second.asking.stands());
    REQUIRE(second.by);
    CHECK(second.by->who.worker == QStringLiteral("Bram de Wit"));
    first.asking.withdraw();
    CHECK_FALSE(db::swapRequestFor(path));
    CHECK_FALSE(QFile::exists(db::swapPathOf(path)));
}

TEST_CASE("a request that a crash left behind is nobody's, and goes away") {
    TestDepartment department;
    for (const QByteArray& text : {QByteArray(R"({"request":"7","worker":"Bram"})"), QByteArray("{"), QByteArray()}) {
        QFile left(db::swapPathOf(department.path()));
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write(text);
        left.close();
        CHECK_FALSE(db::swapRequestFor(department.path()));
        CHECK_FALSE(left.exists());
    }
}

TEST_CASE("the writer answers in his own side file, and a new request is a new one") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    const auto session = db::Session::open(department.path(), test::testKey());
    auto asked = db::SwapAsking::ask(department.path(), bram);
    session->refuseSwap(db::swapRequestFor(department.path())->id);
    CHECK(db::holderOf(department.path())->refused == asked.asking.id());
    session->setWorker(department.coach.value, QStringLiteral("Joke Brandsma")); // keeps the answer
    CHECK(db::holderOf(department.path())->refused == asked.asking.id());
    asked.asking.withdraw();
    const auto again = db::SwapAsking::ask(department.path(), bram);
    CHECK(db::holderOf(department.path())->refused != again.asking.id());
}

TEST_CASE("wijkwerkctl says who is writing and who asks to swap, without a password") {
    test::Ctl ctl;
    ctl.makeDepartment();
    CHECK(ctl.must("lock|@").text().contains(QStringLiteral("Niemand werkt in dit bestand.")));
    const auto session = work::openSession(ctl.file());
    const auto asked = db::SwapAsking::ask(ctl.file(), bram);
    const auto said = ctl.must("lock|@");
    CHECK(said.text().contains(QStringLiteral("werkt in dit bestand, sinds")));
    CHECK(said.text().contains(QStringLiteral("Bram de Wit (bram@pc-12) vraagt om te wisselen")));
    CHECK(ctl.run("lock|@weg").exit == 3);
}
