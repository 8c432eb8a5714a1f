// SPDX-License-Identifier: EUPL-1.2
// Beheer, Bewaren en vernietigen: terms, the list with two people, and what it leaves.
#include "core/store/destruction.h"
#include "core/store/workers.h"
#include "core/work/retention.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "ui/settings/destruction_pane.h"
#include "ui/settings/retention_rules_pane.h"
#include "ui/settings/retention_section.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/job.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace wijkwerk;

namespace {

struct Keeping {
    test::PeopleDemo demo;
    Worker admin;
    Worker privacy;

    Keeping() {
        admin = worker(wijkwerk::Role::Admin, QStringLiteral("Nadia Bos"));
        privacy = worker(wijkwerk::Role::PrivacyOfficer, QStringLiteral("Sander Mol"));
        work(admin);
    }
    Worker worker(wijkwerk::Role role, const QString& name) {
        for (const Worker& known : store::workers::all(demo.database())) {
            if (known.role == role)
                return known;
        }
        db::Transaction tx(demo.database(), {QStringLiteral("worker_added"), 0, {}});
        Worker fresh;
        fresh.name = name;
        fresh.role = role;
        fresh.id = store::workers::add(tx, fresh);
        tx.commit();
        return fresh;
    }
    void work(const Worker& who) {
        demo.session->setWorker(who.id.value, who.name);
        demo.context->setWorker(who);
    }
    void confirmAll() {
        work::perform(demo.database(), [](db::Transaction& tx) {
            work::seedRules(tx);
            for (const RetentionRule& rule : work::retentionRules(tx.database())) {
                if (rule.subject != RetentionSubject::Reference && rule.subject != RetentionSubject::BrokenOff)
                    work::confirmRule(tx, {rule.id, QStringLiteral("A. de Vries"), tx.today(), {}});
            }
            return work::Outcome<work::Done>{{}, work::Done{}};
        });
    }
};

ui::Button* buttonNamed(const QWidget& widget, const QString& text) {
    for (auto* button : widget.findChildren<ui::Button*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString stateOf(const QWidget& pane) {
    const auto* bar = pane.findChild<ui::Bar*>();
    return bar ? bar->text() : QString();
}

void wait(ui::Job* job) {
    QSignalSpy ended(job, &ui::Job::ended);
    REQUIRE(QTest::qWaitFor([&] { return ended.count() > 0; }, 60000));
}

} // namespace

TEST_CASE("as long as no term is confirmed the window says that nothing is destroyed", "[retention]") {
    Keeping keeping;
    ui::RetentionSection section(*keeping.demo.context);
    section.resize(1140, 700);
    section.show();
    auto* pane = section.findChild<ui::DestructionPane*>();
    CHECK(stateOf(*pane).contains(QStringLiteral("nog geen enkele termijn bevestigd")));
    CHECK_FALSE(buttonNamed(*pane, QStringLiteral("Lijst maken…"))->isEnabled());
    section.showPart(ui::RetentionSection::Terms);
    test::keepPicture(section, QStringLiteral("bewaartermijnen-uit"));

    auto* rules = section.findChild<ui::RetentionRulesPane*>();
    auto* view = rules->findChild<ui::RowsView*>();
    view->setCurrentId(1);
    rules->confirmChosen();
    auto* dialog = section.window()->findChild<ui::ConfirmRuleDialog*>();
    REQUIRE(dialog);
    test::keepPicture(*dialog, QStringLiteral("bewaartermijn-bevestigen"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("A. de Vries"));
    buttonNamed(*dialog, QStringLiteral("Bevestigen"))->click();
    const auto confirmed = work::retentionRules(keeping.demo.database());
    CHECK(std::ranges::count_if(confirmed, &RetentionRule::isConfirmed) == 1);
}

TEST_CASE("one makes the list, another approves it, and then it is carried out with a certificate", "[retention]") {
    Keeping keeping;
    keeping.confirmAll();
    ui::RetentionSection section(*keeping.demo.context);
    section.resize(1140, 700);
    section.show();
    auto* pane = section.findChild<ui::DestructionPane*>();
    CHECK(stateOf(*pane).contains(QStringLiteral("nog geen lijst")));
    test::keepPicture(section, QStringLiteral("vernietigingslijst-kandidaten"));

    pane->make();
    CHECK_FALSE(buttonNamed(*pane, QStringLiteral("Goedkeuren…"))->isEnabled());
    CHECK(stateOf(*pane).contains(QStringLiteral("Iemand anders")));

    keeping.work(keeping.privacy);
    section.refresh([] {
        db::ChangeSet all;
        all.everything = true;
        return all;
    }());
    CHECK(buttonNamed(*pane, QStringLiteral("Goedkeuren…"))->isEnabled());
    test::keepPicture(section, QStringLiteral("vernietigingslijst"));
    test::keepPicture(section, QStringLiteral("vernietigingslijst-smal"), {760, 480});
    pane->approve();
    REQUIRE(buttonNamed(*pane, QStringLiteral("Vernietigen…"))->isEnabled());
    test::keepPicture(section, QStringLiteral("vernietigingslijst-goedgekeurd"));

    wait(pane->carryOut());
    const auto certified = [&] {
        const auto lists = store::destruction::lists(keeping.demo.database());
        return !lists.empty() && lists.front().hasCertificate;
    };
    REQUIRE(QTest::qWaitFor(certified, 60000));
    section.showPart(ui::RetentionSection::Earlier);
    test::keepPicture(section, QStringLiteral("eerdere-lijsten"));
    CHECK(keeping.demo.database().number("select count(*) from participant where anonymised_on is not null") > 5);
}

TEST_CASE("who has no part in it sees no list of people", "[retention]") {
    Keeping keeping;
    keeping.confirmAll();
    for (const Worker& worker : store::workers::all(keeping.demo.database())) {
        if (worker.role == wijkwerk::Role::JobCoach)
            keeping.work(worker);
    }
    ui::RetentionSection section(*keeping.demo.context);
    section.show();
    CHECK_FALSE(section.findChild<ui::DestructionPane*>()->isVisible());
}
