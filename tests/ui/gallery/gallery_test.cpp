// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/ui/gallery/gallery.h"
#include "tests/ui/look_checks.h"

#include "ui/shared/calendar_popup.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/texts/dutch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPixmap>
#include <QWidget>

using namespace wijkwerk;

namespace {

/// WIJKWERK_PICTURES names a folder when somebody wants to look at them.
void save(const QPixmap& picture, const QString& name) {
    const QString folder = qEnvironmentVariable("WIJKWERK_PICTURES");
    if (!folder.isEmpty())
        CHECK(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void check(std::unique_ptr<QWidget> window, const QString& name, QSize size) {
    window->resize(size.isEmpty() ? window->sizeHint() : size.expandedTo(window->minimumSizeHint()));
    window->show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    CHECK(test::cutWords(*window).join(u'|') == QString());
    CHECK(test::namelessControls(*window).join(u'|') == QString());
    CHECK(test::markupLabels(*window).join(u'|') == QString());
    const QPixmap picture = window->grab();
    CHECK_FALSE(picture.isNull());
    save(picture, name);
}

/// Menus, the calendar and questions: windows of their own, each in a picture.
void checkPopups(const QString& suffix) {
    QWidget owner;
    owner.resize(300, 200);
    owner.show();
    auto* menu = new QMenu(&owner);
    menu->addAction(ui::icon(ui::Icon::Print), QStringLiteral("Brief afdrukken…"));
    auto* checked = menu->addAction(QStringLiteral("Vakspecialist"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addAction(QStringLiteral("Kopiëren"))->setShortcut(QKeySequence::Copy);
    menu->popup(QPoint(10, 10));
    menu->setActiveAction(checked);
    save(menu->grab(), QStringLiteral("menu") + suffix);
    menu->close();
    auto* calendar = new ui::CalendarPopup(QDate(2026, 11, 24), &owner);
    calendar->openBelow(&owner);
    CHECK(test::cutWords(*calendar).join(u'|') == QString());
    save(calendar->grab(), QStringLiteral("calendar") + suffix);
    calendar->close();
    auto* combo = new ui::IdCombo(&owner);
    combo->addNone(QStringLiteral("Kies…"));
    for (const auto* name : {"Groenploeg De Huet", "Milieustraat", "Begraafplaats"})
        combo->addChoice(combo->count(), QString::fromUtf8(name), QStringLiteral("1 plek vrij"));
    combo->show();
    combo->choose(2);
    combo->showPopup();
    save(combo->view()->window()->grab(), QStringLiteral("combo") + suffix);
    combo->hidePopup();
    ui::dialogs::ask(&owner, QStringLiteral("Weggooien wat u typte?"), QStringLiteral("Dit is nog niet bewaard."),
                     QStringLiteral("Weggooien"), {}, QStringLiteral("Verder typen"));
    auto* question = owner.findChild<QMessageBox*>();
    REQUIRE(question);
    QCoreApplication::sendPostedEvents();
    CHECK(test::cutWords(*question).join(u'|') == QString());
    save(question->grab(), QStringLiteral("question") + suffix);
    question->close();
}

/// Every control of the window with the keyboard in it, one after the other, in one tall picture.
void checkFocus(const QString& suffix) {
    auto window = test::dialogGallery();
    window->show();
    QApplication::setActiveWindow(window.get());
    std::vector<QPixmap> shots;
    if (auto* first = window->focusWidget())
        first->clearFocus();
    const QPixmap calm = window->grab();
    for (auto* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className() << suffix.toStdString());
        widget->setFocus(Qt::TabFocusReason);
        CHECK(widget->hasFocus());
        const QPixmap shot = window->grab();
        CHECK(shot.toImage() != calm.toImage()); // it can be seen where the keyboard is
        shots.push_back(shot);
    }
    REQUIRE(shots.size() >= 8);
    save(shots.back(), QStringLiteral("focus-button") + suffix);
    save(shots[11], QStringLiteral("focus-field") + suffix);
}

} // namespace

TEST_CASE("the shared widgets fit their words in light, dark and large print") {
    ui::installDutch();
    const struct {
        const char* name;
        ui::Scheme scheme;
        double factor;
    } looks[] = {{"light", ui::Scheme::Light, 1.0}, {"dark", ui::Scheme::Dark, 1.0}, {"large", ui::Scheme::Light, 1.5}};
    for (const auto& look : looks) {
        ui::apply(*qobject_cast<QApplication*>(qApp), look.scheme, look.factor);
        const QSize size = QSize(1440, 900) * look.factor;
        const QString suffix = QLatin1Char('-') + QLatin1String(look.name);
        check(test::controlsGallery(), QStringLiteral("controls") + suffix, size);
        check(test::listGallery(), QStringLiteral("list") + suffix, size);
        check(test::numbersGallery(), QStringLiteral("numbers") + suffix, size);
        check(test::dialogGallery(), QStringLiteral("dialog") + suffix, {});
        check(test::reasonGallery(), QStringLiteral("reason") + suffix, {});
        checkPopups(suffix);
        checkFocus(suffix);
        check(test::controlsGallery(), QStringLiteral("controls-small") + suffix, QSize(1024, 700) * look.factor);
    }
    ui::apply(*qobject_cast<QApplication*>(qApp), ui::Scheme::Light, 1.0);
}
