// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/gallery/gallery.h"

#include "ui/shared/avatar.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/section_title.h"
#include "ui/shared/stepper.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>

namespace wijkwerk::test {

using namespace ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QWidget* navigation() {
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    QPalette palette = side->palette();
    palette.setColor(QPalette::Window, color(ColorRole::Side));
    side->setPalette(palette);
    auto* column = new QVBoxLayout(side);
    column->setSpacing(dp(2));
    column->addWidget(new TextLabel(text("Wijkwerk"), TextSize::CardTitle, ColorRole::Primary));
    column->addWidget(new TextLabel(text("Wijkbedrijf · afdeling BUHA"), TextSize::Base, ColorRole::Muted));
    column->addSpacing(space::s());
    const std::pair<Icon, const char*> entries[] = {{Icon::Calendar, "Vandaag"},     {Icon::People, "Deelnemers"},
                                                    {Icon::Clipboard, "Screening"},  {Icon::House, "Werkplekken"},
                                                    {Icon::Briefcase, "Werkgevers"}, {Icon::Envelope, "Brieven"},
                                                    {Icon::Bars, "Dashboard"}};
    for (const auto& [icon, name] : entries) {
        auto* button = new NavButton(icon, text(name));
        button->setChecked(icon == Icon::People);
        if (icon == Icon::Calendar)
            button->setBadge(text("5"));
        if (icon == Icon::House)
            button->setBadge(text("5 vrij"));
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(new NavButton(Icon::Gear, text("Beheer")));
    auto* me = new QHBoxLayout;
    me->addWidget(new Avatar(text("Joke Brandsma"), Avatar::Shape::Round));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(text("Joke Brandsma"), TextSize::Small));
    names->addWidget(new ElidedLabel(text("Jobcoach"), TextSize::Small));
    me->addLayout(names, 1);
    column->addLayout(me);
    return side;
}

Card* dossierHead() {
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->addWidget(new Avatar(text("Marijke van den Berg")));
    row->addWidget(new TextLabel(text("Marijke van den Berg"), TextSize::CardTitle));
    row->addWidget(new ChipLabel(text("Re-integreerder"), Tone::Grey));
    row->addWidget(new ChipLabel(text("Stage"), Tone::Amber));
    row->addWidget(
        new ElidedLabel(text("nr. 412 · geb. 14-03-1984 · BSN •••••6782 · De Huet"), TextSize::Base, ColorRole::Muted),
        1);
    row->addWidget(new Button(text("Brief…")));
    row->addWidget(new Button(text("+ Notitie")));
    row->addWidget(new PrimaryButton(text("Evaluatie vastleggen")));
    card->body()->addLayout(row);
    auto* stepper = new Stepper;
    stepper->setSteps(
        {{text("Aanmelding"), text("02-09 · Werk en Inkomen"), StepState::Done},
         {text("Voorselectie"), text("geschikt · 28-09"), StepState::Done},
         {text("Stage (3 maanden)"), text("dag 44 van 92 · t/m 11-01-2027"), StepState::Current, Tone::Amber},
         {text("Tijdelijk contract"), text("besluit uiterlijk 21-12-2026"), StepState::Future},
         {text("Uitstroom"), {}, StepState::Future}});
    card->add(stepper);
    return card;
}

Card* controlsCard() {
    auto* card = new Card(text("Knoppen en keuzes"));
    card->setCount(12);
    card->setRemark(text("nu / start · 8 van 16"));
    auto* flow = new FlowLayout;
    auto* menuButton = new Button(text("Periode: 12 maanden"));
    menuButton->setMenu(new QMenu(menuButton));
    auto* off = new Button(text("Uit"));
    off->setEnabled(false);
    auto* primaryOff = new PrimaryButton(text("Opslaan"));
    primaryOff->setEnabled(false);
    auto* withIcon = new Button(text("Afdrukken"));
    withIcon->setIconOf(Icon::Print);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             new PrimaryButton(text("+ Snelle aanmelding")), new Button(text("Importeren…")), withIcon, menuButton,
             new LinkButton(text("Wie past hier?")), new IconButton(Icon::Columns, text("Kolommen")), off, primaryOff})
        flow->addWidget(widget);
    card->body()->addLayout(flow);
    auto* marks = new QHBoxLayout;
    auto* on = new QCheckBox(text("Mag bellen"));
    on->setChecked(true);
    auto* partly = new QCheckBox(text("Deels"));
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* dead = new QCheckBox(text("Uit"));
    dead->setEnabled(false);
    auto* one = new QRadioButton(text("Geschikt"));
    one->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{on, new QCheckBox(text("Leeg")), partly, dead, one,
                                                           new QRadioButton(text("Niet geschikt"))})
        marks->addWidget(widget);
    marks->addStretch(1);
    card->body()->addLayout(marks);
    auto* chips = new FlowLayout;
    const std::pair<const char*, Tone> words[] = {{"Voorselectie", Tone::Blue}, {"Stage", Tone::Amber},
                                                  {"Contract", Tone::Green},    {"Gedetacheerd", Tone::Teal},
                                                  {"Gestopt", Tone::Grey},      {"Nazorg", Tone::Violet},
                                                  {"Aanzegging", Tone::Red},    {"Aan het werk", Tone::Primary}};
    for (const auto& [word, tone] : words)
        chips->addWidget(new ChipLabel(text(word), tone));
    card->body()->addLayout(chips);
    auto* strip = new ProgressStrip;
    strip->setShare(0.48, Tone::Amber, text("dag 44 van 92"));
    card->add(strip);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedHeight(dp(8));
    bar->setValue(60);
    card->add(bar);
    auto* tabs = new QTabBar;
    for (const auto* name : {"Overzicht", "Gegevens", "Profiel", "Documenten  6"})
        tabs->addTab(text(name));
    tabs->setDrawBase(false);
    card->add(tabs);
    return card;
}

Form* sampleForm() {
    auto* form = new Form;
    form->text(text("lastName"), text("Achternaam"))->setText(text("van den Berg"));
    auto* date = form->date(text("startsOn"), text("Eerste dag van de stage"), QDate(2026, 11, 24));
    date->setDate(QDate(2026, 11, 28));
    auto* combo = form->combo(text("workplace"), text("Werkplek"));
    combo->addChoice(1, text("Groenploeg De Huet"), text("Wijkbeheer"));
    form->weekdays(text("days"), text("Werkdagen"))->setDays(Weekdays{0b1011});
    form->hours(text("hours"), text("Uren per week"))->setHours(Hours{2450});
    form->hint(text("Hoogstens 32 uur in de eerste maand."));
    form->text(text("postcode"), text("Postcode"))->setText(text("7004"));
    form->lines(text("remark"), text("Opmerking"), 2)->setPlaceholderText(text("Schrijf een notitie…"));
    auto* spin = new QSpinBox;
    spin->setValue(12);
    form->add(text("capacity"), text("Plaatsen"), spin);
    form->check(text("vog"), text("VOG nodig"))->setChecked(true);
    Problem wrong;
    wrong.code = text("postcode_invalid");
    wrong.field = text("postcode");
    wrong.value = text("7004");
    wrong.args = {text("7004")};
    form->show(Problems{wrong});
    return form;
}

} // namespace

std::unique_ptr<QWidget> controlsGallery() {
    auto window = std::make_unique<QWidget>();
    auto* all = new QVBoxLayout(window.get());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* practice = new Bar(Tone::Amber, text("Oefenversie: niet versleuteld. Zet hier geen echte personen in."));
    all->addWidget(practice);
    auto* reader = new Bar(Tone::Blue, text("U kunt meekijken. Joke Brandsma heeft dit bestand open op PC-12."));
    reader->addAction(text("Opnieuw proberen"));
    reader->setClosable(true);
    all->addWidget(reader);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(navigation());
    auto* page = new QVBoxLayout;
    page->setContentsMargins(space::xl(), space::l(), space::xl(), space::l());
    page->setSpacing(space::l());
    auto* header = new PageHeader(text("Deelnemers"));
    header->setRemark(text("29 van 83"));
    auto* search = new QLineEdit;
    search->setPlaceholderText(text("Zoek deelnemer, werkgever of brief   Ctrl+K"));
    search->setAccessibleName(text("Zoeken"));
    search->setMinimumWidth(dp(300));
    header->addAction(search);
    header->addAction(new PrimaryButton(text("+ Snelle aanmelding")));
    page->addWidget(header);
    page->addWidget(dossierHead());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::l());
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l());
    left->addWidget(controlsCard());
    auto* late = new SectionTitle(text("Te laat"), ColorRole::Red);
    late->setTitle(text("Te laat"), 2);
    left->addWidget(late);
    auto* terms = new Card(text("Stappen en termijnen"));
    auto* facts = new FactList;
    facts->setStrongNames(true);
    facts->add(text("Evaluatie week 5"), text("16-11 · te laat"), Tone::Amber);
    facts->add(text("Besluit contract"), text("uiterlijk 21-12"), Tone::Grey);
    facts->add(text("Werkplek"), text("Groenploeg De Huet, met een lange omschrijving die op twee regels past"));
    terms->add(facts);
    auto* parts = new PartsStrip;
    parts->setParts({{text("Voorselectie en wachtlijst"), 6, Tone::Blue},
                     {text("Stage"), 8, Tone::Amber},
                     {text("Tijdelijk contract"), 9, Tone::Green},
                     {text("Gedetacheerd"), 4, Tone::Teal},
                     {text("Nazorg"), 2, Tone::Violet}});
    terms->add(parts);
    left->addWidget(terms);
    left->addStretch(1);
    columns->addLayout(left, 3);
    auto* right = new QVBoxLayout;
    auto* formCard = new Card(text("Gegevens"));
    formCard->add(sampleForm());
    right->addWidget(formCard);
    right->addStretch(1);
    columns->addLayout(right, 2);
    auto* scroll = new ScrollColumn;
    scroll->body()->addLayout(columns);
    page->addWidget(scroll, 1);
    row->addLayout(page, 1);
    all->addLayout(row, 1);
    return window;
}

} // namespace wijkwerk::test
