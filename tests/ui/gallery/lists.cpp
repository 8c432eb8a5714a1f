// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/gallery/gallery.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/editors.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/section_title.h"

#include <QTabBar>
#include <QVBoxLayout>

namespace wijkwerk::test {

using namespace ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct Person {
    std::int64_t id;
    const char* name;
    const char* kind;
    const char* phase;
    Tone tone;
    double share;
    const char* team;
    const char* wijk;
    const char* guide;
    const char* next;
    const char* contact;
};

const Person people[] = {{1, "Amrani, Yusuf el", "Re-integratie", "Contract", Tone::Green, .93, "Afval", "Noord",
                          "Petra Visser", "Aanzeggen te laat", "3 dagen"},
                         {2, "Berg, Marijke van den", "Re-integratie", "Stage", Tone::Amber, .48, "Wijkbeheer",
                          "De Huet", "Rob Hoekstra", "Evaluatie week 5", "6 dagen"},
                         {3, "Bouzid, Samira", "Re-integratie", "Voorselectie", Tone::Blue, -1, "Handhaving", "Centrum",
                          "—", "Start 30-11", "1 dag"},
                         {4, "Haan, Peter de", "Re-integratie", "Nazorg", Tone::Violet, -1, "—", "Noord", "—",
                          "Contact vandaag", "30 dagen"},
                         {5, "Horst, Tineke ter", "SW", "Gedetacheerd", Tone::Teal, .3, "Stedelijk beheer",
                          "Overstegen", "Anna Mulder", "Eind 31-03-2027", "19 dagen"},
                         {6, "Jansen, Kees", "Re-integratie", "Stage", Tone::Amber, .4, "Stedelijk beheer",
                          "Schöneveld", "Anna Mulder", "Evaluatie week 8", "16 dagen"},
                         {7, "Öztürk, Fatima", "Re-integratie", "Voorselectie", Tone::Blue, -1, "—", "De Huet", "—",
                          "Gesprek vandaag", "7 dagen"},
                         {8, "Saïdi, Ahmed", "Beschut werk", "Contract", Tone::Green, .6, "Accommodaties",
                          "Muziekbuurt", "Hanna Kok", "Eind 30-06-2027", "38 dagen"},
                         {9, "Vos, Bram", "Re-integratie", "Contract", Tone::Green, .04, "Accommodaties", "Centrum",
                          "Hanna Kok", "Wacht op HR", "33 dagen"},
                         {10, "Wolters, Daan", "Re-integratie", "Stage", Tone::Amber, .75, "Accommodaties", "Noord",
                          "Hanna Kok", "Besluit contract", "vandaag"}};

using Model = RowsModel<Person>;

Model* model(QObject* parent) {
    const auto plain = [](const char* Person::*field) {
        return [field](const Person& person) { return Cell{.text = text(person.*field)}; };
    };
    std::vector<Model::Column> columns = {
        {{.key = text("name"), .title = text("Naam"), .bold = true}, plain(&Person::name)},
        {{.key = text("kind"), .title = text("Soort"), .leaveOut = 3}, plain(&Person::kind)},
        {{.key = text("phase"), .title = text("Fase")},
         [](const Person& person) {
             Cell cell{.text = text(person.phase), .chip = person.tone};
             if (person.share >= 0)
                 cell.progress = person.share;
             return cell;
         }},
        {{.key = text("team"), .title = text("Team")}, plain(&Person::team)},
        {{.key = text("wijk"), .title = text("Wijk"), .leaveOut = 2}, plain(&Person::wijk)},
        {{.key = text("guide"), .title = text("Vakspecialist"), .leaveOut = 1}, plain(&Person::guide)},
        {{.key = text("next"), .title = text("Volgende stap")}, plain(&Person::next)},
        {{.key = text("contact"), .title = text("Laatste contact"), .alignment = Qt::AlignRight | Qt::AlignVCenter},
         plain(&Person::contact)}};
    auto* rows = new Model(
        std::move(columns),
        [](std::span<const std::int64_t> ids) {
            std::vector<Person> found;
            for (const auto id : ids)
                found.push_back(people[id - 1]);
            return found;
        },
        [](const Person& person) { return person.id; }, parent);
    rows->setCheckable(true);
    std::vector<std::int64_t> ids;
    for (const auto& person : people)
        ids.push_back(person.id);
    rows->setIds(ids);
    for (const std::int64_t id : {2, 3, 10})
        rows->setChecked(id, true);
    return rows;
}

Card* preview() {
    auto* card = new Card(text("Marijke van den Berg"));
    auto* chips = new QHBoxLayout;
    chips->addWidget(new ChipLabel(text("Stage"), Tone::Amber));
    chips->addWidget(new ChipLabel(text("Re-integreerder"), Tone::Grey));
    chips->addStretch(1);
    card->body()->addLayout(chips);
    card->add((new TextLabel(text("Dag 44 van 92 · t/m 11-01-2027"), TextSize::Base, ColorRole::Muted))->wrapped());
    auto* strip = new ProgressStrip;
    strip->setShare(0.48, Tone::Amber, text("dag 44 van 92"));
    card->add(strip);
    card->addLine();
    auto* facts = new FactList;
    facts->add(text("Werkplek"), text("Groenploeg De Huet"));
    facts->add(text("Vakspecialist"), text("Rob Hoekstra"));
    facts->add(text("Telefoon"), text("06-1234 5678"));
    facts->add(text("Werkdagen"), text("ma di do · 24 uur"));
    card->add(facts);
    card->addLine();
    card->add((new TextLabel(text("Komt op tijd en werkt goed samen. Wil meer met machines doen; Rob plant instructie "
                                  "bosmaaier.")))
                  ->wrapped());
    card->body()->addStretch(1);
    card->add(new PrimaryButton(text("Evaluatie vastleggen")));
    card->add(new Button(text("Dossier openen")));
    card->setFixedWidth(dp(240));
    return card;
}

} // namespace

std::unique_ptr<QWidget> listGallery() {
    auto window = std::make_unique<QWidget>();
    auto* page = new QVBoxLayout(window.get());
    page->setContentsMargins(space::xl(), space::l(), space::xl(), space::l());
    auto* tabs = new QTabBar;
    tabs->setDrawBase(false);
    for (const auto* name : {"Mijn deelnemers", "Alle", "In stage", "Contract loopt af", "+ Weergave"})
        tabs->addTab(text(name));
    page->addWidget(tabs);
    auto* filters = new QHBoxLayout;
    auto* find = new QLineEdit;
    find->setPlaceholderText(text("Filter op naam, nummer, wijk"));
    find->setAccessibleName(find->placeholderText());
    filters->addWidget(find, 1);
    for (const auto* name : {"Fase: alle", "Team: alle", "Soort: alle", "Jobcoach: ik"}) {
        auto* combo = new QComboBox;
        combo->addItem(text(name));
        filters->addWidget(combo);
    }
    filters->addStretch(1);
    filters->addWidget(new TextLabel(text("3 geselecteerd"), TextSize::Base, ColorRole::Muted));
    filters->addWidget(new Button(text("Exporteren…")));
    page->addLayout(filters);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l());
    auto* view = new RowsView(text("gallery"));
    view->setAccessibleName(text("Deelnemers"));
    view->setRows(model(view));
    view->setSorting(text("name"), Qt::AscendingOrder);
    view->setCurrentId(2);
    row->addWidget(view, 1);
    row->addWidget(preview());
    page->addLayout(row, 1);
    auto* empty = new RowsView(text("empty"));
    empty->setAccessibleName(text("Werkplekken"));
    auto* none = new Model({{{.key = text("name"), .title = text("Werkplek")}, {}}}, {}, {}, empty);
    empty->setRows(none);
    auto* state = new EmptyState(Icon::House, text("Nog geen werkplekken"),
                                 text("Voeg eerst een werkplek toe. Daarna kunt u iemand op stage plaatsen."));
    state->addAction(text("Werkplek toevoegen"));
    empty->setEmptyState(state);
    empty->setMinimumHeight(dp(260));
    page->addWidget(empty);
    return window;
}

} // namespace wijkwerk::test
