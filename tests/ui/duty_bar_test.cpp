// SPDX-License-Identifier: EUPL-1.2
// What the department itself must do now is told where its keeper begins.
#include "core/store/duties.h"
#include "core/work/duty_work.h"
#include "tests/support/catch.h"
#include "tests/support/long_closed.h"
#include "tests/ui/people_demo.h"
#include "ui/shared/buttons.h"
#include "ui/shared/duty_bar.h"

#include <QSignalSpy>

using namespace wijkwerk;

TEST_CASE("a data breach stands on the first screen of who keeps the duties, until it is answered", "[settings]") {
    test::PeopleDemo demo(QStringLiteral("Sander Bakker")); // privacy officer
    test::actAsNew(demo.database(), Role::PrivacyOfficer);
    ui::DutyBar bar(*demo.context);
    bar.look();
    CHECK(bar.isHidden());
    const int before = ui::DutyBar::dueFor(*demo.context);

    const QDateTime found = demo.database().clock().now().addSecs(-3600);
    const auto breach = test::must(demo.database(), [&](db::Transaction& tx) {
        return work::recordBreach(tx, found, QStringLiteral("lijst naar een verkeerd adres"));
    });
    bar.look();
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.text().contains(QStringLiteral("uiterlijk")));
    CHECK(ui::DutyBar::dueFor(*demo.context) == before + 1);
    const QSignalSpy asked(&bar, &ui::DutyBar::actRequested);
    bar.findChild<ui::Button*>()->click();
    CHECK(asked.at(0).at(0).toString() == QStringLiteral("duties"));

    test::must(demo.database(), [&](db::Transaction& tx) {
        return work::answerBreach(tx, {breach, true, found.addSecs(60), {}});
    });
    bar.look();
    CHECK(bar.isHidden());
    CHECK(ui::DutyBar::dueFor(*demo.context) == before);
}

TEST_CASE("a jobcoach sees no duties of the department while there is a beheerder", "[settings]") {
    test::PeopleDemo demo;
    {
        db::Transaction tx(demo.database(), {QStringLiteral("test"), 0, {}});
        DataBreach breach;
        breach.foundAt = demo.database().clock().now().addSecs(-3600);
        breach.what = QStringLiteral("een lijst");
        breach.recordedBy = demo.context->worker();
        store::duties::addBreach(tx, breach);
        tx.commit();
    }
    CHECK(ui::DutyBar::dueFor(*demo.context) == 0);
}
