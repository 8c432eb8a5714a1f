// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/gallery/gallery.h"

#include "ui/shared/buttons.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/reason_dialog.h"

namespace wijkwerk::test {

using namespace ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

std::unique_ptr<QWidget> dialogGallery() {
    auto dialog = std::make_unique<Dialog>(text("Plaatsen op stage"));
    dialog->setExplanation(text("Samira Bouzid, geschikt na voorselectie op 28-09. De stage duurt drie maanden."));
    auto* form = new Form;
    auto* place = form->combo(text("workplace"), text("Werkplek"));
    place->addNone(text("Kies…"));
    place->addChoice(1, text("Toezicht Centrum-Oost"), text("1 plek vrij"));
    place->choose(1);
    form->date(text("startsOn"), text("Eerste dag"), QDate(2026, 11, 24))->setDate(QDate(2026, 11, 30));
    form->weekdays(text("days"), text("Werkdagen"));
    form->hours(text("hours"), text("Uren per week"));
    form->hint(text("De plek vraagt 24 uur."));
    form->lines(text("remark"), text("Opmerking"));
    dialog->setForm(form);
    dialog->addButton(text("Brief bekijken"), [] {});
    dialog->setPrimary(text("Plaatsen"), [] {});
    Problem place_full;
    place_full.code = text("workplace_full");
    Problem days;
    days.code = text("days_missing");
    days.field = text("days");
    dialog->ui::Dialog::show(Problems{place_full, days});
    return dialog;
}

std::unique_ptr<QWidget> reasonGallery() {
    return std::make_unique<ReasonDialog>(
        text("Toch plaatsen?"), text("Op deze werkplek is geen plek vrij. U kunt dit overrulen met een reden."),
        text("Toch plaatsen"), nullptr);
}

} // namespace wijkwerk::test
