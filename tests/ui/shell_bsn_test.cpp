// SPDX-License-Identifier: EUPL-1.2
// No BSN anywhere: of every role, every page, tab and dialog is walked, with all texts of all widgets and all values of
// all models, and none of them may hold one. Then: on demand it is there, written down, and gone again.
#include "core/base/bsn_mask.h"
#include "core/store/journal.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/line_editors.h"
#include "ui/shared/buttons.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_results.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QListWidget>
#include <QMetaProperty>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace wijkwerk;
using namespace shell_test;
using ui::PageId;

namespace {

constexpr int mostRows = 300; ///< of one model: a screen shows fewer, and the cells are made alike

struct Leaks {
    QStringList found;
    int looked = 0;

    void look(const QString& text, const QString& where) {
        ++looked;
        if (holdsBsn(text))
            found << where;
    }
    void lookAt(const QVariant& value, const QString& where) {
        if (value.canConvert<QStringList>() && value.metaType().id() == QMetaType::QStringList)
            look(value.toStringList().join(u'\n'), where);
        else if (value.metaType().id() == QMetaType::QString)
            look(value.toString(), where);
    }
    /// Every property that is a text: text, toolTip, accessibleName, accessibleDescription, placeholderText, title …
    void lookAtObject(const QObject& object) {
        const QMetaObject& meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            if (property.isReadable() &&
                (property.metaType().id() == QMetaType::QString || property.metaType().id() == QMetaType::QStringList))
                lookAt(property.read(&object), QLatin1String(meta.className()) + u'.' + QLatin1String(property.name()));
        }
        for (const QByteArray& name : object.dynamicPropertyNames())
            lookAt(object.property(name), QString::fromLatin1(name));
    }
    void lookAtModel(const QAbstractItemModel& model, const QModelIndex& under = {}) {
        constexpr int roles[] = {Qt::DisplayRole,
                                 Qt::EditRole,
                                 Qt::ToolTipRole,
                                 Qt::StatusTipRole,
                                 Qt::WhatsThisRole,
                                 Qt::AccessibleTextRole,
                                 Qt::AccessibleDescriptionRole};
        const auto at = [&](const QVariant& value, int row, int column) {
            lookAt(value, QStringLiteral("%1 row %2 column %3")
                              .arg(QLatin1String(model.metaObject()->className()))
                              .arg(row)
                              .arg(column));
        };
        for (int row = 0; row < std::min(model.rowCount(under), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(under); ++column) {
                const QModelIndex index = model.index(row, column, under);
                for (const int role : roles)
                    at(index.data(role), row, column);
                for (int role = Qt::UserRole; role < Qt::UserRole + 8; ++role)
                    at(index.data(role), row, column);
            }
        }
        for (int column = 0; column < model.columnCount(); ++column)
            at(model.headerData(column, Qt::Horizontal), -1, column);
    }
    /// The window, its dialogs, and all in them.
    void walk(const QWidget& window) {
        lookAtObject(window);
        for (const QObject* object : window.findChildren<QObject*>()) {
            lookAtObject(*object);
            if (const auto* model = qobject_cast<const QAbstractItemModel*>(object))
                lookAtModel(*model);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view && view->model())
                lookAtModel(*view->model());
        }
    }
};

struct Walk {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.demo());
    Leaks leaks;

    ui::Desk& desk() { return *window->desk(); }
    ui::Context& context() { return desk().context(); }
    void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void look(const QString& where) {
        settle();
        const qsizetype before = leaks.found.size();
        leaks.walk(*window);
        for (qsizetype i = before; i < leaks.found.size(); ++i)
            leaks.found[i].prepend(where + QStringLiteral(": "));
    }
    void closeDialogs() {
        for (ui::Dialog* dialog : window->findChildren<ui::Dialog*>())
            delete dialog;
        settle();
    }
    /// Somebody with a BSN in that phase.
    ParticipantId someoneIn(Phase phase) {
        ParticipantFilter filter;
        filter.phases = {phase};
        for (const auto id : store::participant_list::ids(context().database(), filter, context().today())) {
            if (!store::participants::find(context().database(), id)->bsn.isEmpty())
                return id;
        }
        return {};
    }
    void walkTabs(const QString& name) {
        for (QTabBar* bar : desk().pages().current()->findChildren<QTabBar*>()) {
            for (int i = 0; i < bar->count(); ++i) {
                if (!bar->isTabVisible(i))
                    continue;
                bar->setCurrentIndex(i);
                look(name + u'/' + bar->tabText(i));
            }
        }
    }
    void walkPages() {
        const QString role = codeOf(*context().sight().role);
        for (const ui::PageEntry& entry : ui::pages()) {
            if (entry.under || !context().may(entry.right))
                continue;
            desk().pages().go(entry.id);
            look(role + u'/' + ui::nameOf(entry));
            walkTabs(role + u'/' + ui::nameOf(entry));
        }
        for (const Phase phase : {Phase::Referred, Phase::Preselection, Phase::Stage, Phase::Contract}) {
            const ParticipantId person = someoneIn(phase);
            if (person.isNull())
                continue;
            desk().pages().openThing(ui::Kind::Participant, person.value);
            look(role + QStringLiteral("/person ") + codeOf(phase));
            walkTabs(role + QStringLiteral("/person ") + codeOf(phase));
        }
    }
    void walkDialogs() {
        const QString role = codeOf(*context().sight().role);
        const std::pair<const char*, Phase> acts[] = {
            {"quick_referral", Phase::Referred}, {"preselect", Phase::Referred}, {"advise", Phase::Preselection},
            {"place", Phase::Waiting},           {"letter", Phase::Stage},       {"floor_note", Phase::Stage},
        };
        for (const auto& [act, phase] : acts) {
            const ParticipantId person = someoneIn(phase);
            if (person.isNull())
                continue;
            desk().run(QLatin1String(act), person.value);
            look(role + u'/' + QLatin1String(act));
            closeDialogs();
        }
        desk().showShortcuts();
        look(role + QStringLiteral("/shortcuts"));
        closeDialogs();
    }
};

void lookAs(Walk& walk, Role role) {
    for (const Worker& worker : store::workers::all(walk.context().database())) {
        if (worker.role == role)
            return walk.desk().lookAs(worker);
    }
}

} // namespace

TEST_CASE("no page, tab, list or dialog of any role holds a BSN that nobody asked for", "[bsn]") {
    Walk walk;
    for (const auto& word : Words<Role>::list) {
        lookAs(walk, word.value);
        REQUIRE(walk.context().sight().role == word.value);
        walk.walkPages();
        walk.walkDialogs();
    }
    CAPTURE(walk.leaks.found.join(u'\n').toStdString());
    CHECK(walk.leaks.found.isEmpty());
    CHECK(walk.leaks.looked > 50'000); // it did look
}

TEST_CASE("the walk would find a BSN in a text, a tooltip, a name for a screen reader and a list", "[bsn]") {
    QWidget window;
    QLabel label(QStringLiteral("BSN 999990019"), &window);
    label.setToolTip(QStringLiteral("999990019"));
    label.setAccessibleName(QStringLiteral("999.990.019"));
    QListWidget list(&window);
    list.addItem(QStringLiteral("Berg, 999990019"));
    Leaks leaks;
    leaks.walk(window);
    for (const char* where : {"QLabel.text", "QLabel.toolTip", "QLabel.accessibleName", "row 0"})
        CHECK_FALSE(leaks.found.filter(QLatin1String(where)).isEmpty());
}

TEST_CASE("searching by BSN shows the person and not the number, and its list neither", "[bsn]") {
    Walk walk;
    lookAs(walk, Role::JobCoach);
    REQUIRE(wait([&] { return walk.context().search() != nullptr; }));
    const ParticipantId person = walk.someoneIn(Phase::Stage);
    const QString bsn = store::participants::find(walk.context().database(), person)->bsn;
    ui::SearchBox& box = walk.desk().searchBox();
    box.start();
    box.setText(bsn);
    Q_EMIT box.textEdited(bsn);
    REQUIRE(box.results()->marked());
    CHECK(box.results()->marked()->id == person.value);
    Leaks leaks;
    leaks.walk(*box.results());
    CHECK(leaks.found.isEmpty());
    // What was typed stands in the box till it is used; then nowhere.
    QTest::keyClick(&box, Qt::Key_Return);
    walk.look(QStringLiteral("after the search"));
    CHECK(walk.leaks.found.isEmpty());
    box.setText(QStringLiteral("111222333"));
    Q_EMIT box.textEdited(box.text());
    Leaks nothing;
    nothing.walk(*box.results());
    CHECK(nothing.found.isEmpty());
}

TEST_CASE("the preview of an import shows no BSN, whatever a column is taken for", "[bsn]") {
    Walk walk;
    lookAs(walk, Role::JobCoach);
    const QString file = walk.home.path("lijst.csv");
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Clientnummer;Achternaam;BSN;Opmerking;Sofi oud\n"
              "88001;Groenlo;999990019;Zie ook 111222333;999990020\n"
              "88002;Haan;999990019;;111222333\n"
              "88003;Kok;123456789;;\n");
    csv.close();
    auto* dialog = new ui::participants::ImportDialog(walk.context(), walk.window.get());
    dialog->open();
    dialog->openFile(file);
    QAbstractButton* next = nullptr;
    REQUIRE(wait([&] { return (next = button(*dialog, QStringLiteral("Controleren"))) && next->isEnabled(); }));
    walk.look(QStringLiteral("columns"));
    next->click();
    REQUIRE(wait([&] { return !button(*dialog, QStringLiteral("Controleren")); }));
    QTest::qWait(50);
    for (QTabBar* bar : dialog->findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            walk.look(QStringLiteral("rows"));
        }
    }
    CAPTURE(walk.leaks.found.join(u'\n').toStdString());
    CHECK(walk.leaks.found.isEmpty());
    walk.closeDialogs();
}

TEST_CASE("a BSN is shown when asked, that is written down, and it hides again", "[bsn]") {
    Walk walk;
    lookAs(walk, Role::JobCoach);
    const ParticipantId person = walk.someoneIn(Phase::Stage);
    const QString bsn = store::participants::find(walk.context().database(), person)->bsn;
    const auto isShown = [&] {
        Leaks leaks;
        leaks.walk(*walk.window);
        return !leaks.found.isEmpty();
    };
    const auto lines = [&] {
        walk.desk().session().flushReadings();
        return walk.context().database().number("select count(*) from journal where act = 'bsn_shown'");
    };
    const auto show = [&](const QString& tab) {
        walk.desk().pages().openThing(ui::Kind::Participant, person.value);
        qobject_cast<ui::participants::DossierPage*>(walk.desk().pages().current())->showTab(tab);
        walk.settle();
        REQUIRE_FALSE(isShown());
        const auto before = lines();
        if (tab == QLatin1String("details"))
            walk.desk().findChild<ui::participants::BsnEdit*>()->findChild<ui::LinkButton*>()->click();
        else
            button(*walk.window, QStringLiteral("toon"))->click();
        CHECK(isShown());
        CHECK(lines() == before + 1);
    };
    for (const char* tab : {"overview", "details"}) {
        INFO(tab);
        show(QLatin1String(tab));
        walk.desk().pages().go(PageId::Participants); // another page
        walk.settle();
        CHECK_FALSE(isShown());

        show(QLatin1String(tab));
        for (QTimer* timer : walk.desk().findChildren<QTimer*>()) {
            if (timer->isActive() && timer->interval() == ui::participants::bsnShownMs && timer->isSingleShot())
                timer->start(0); // half a minute later
        }
        CHECK(wait([&] { return !isShown(); }));
        walk.desk().pages().go(PageId::Participants);
    }
}
