// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/place_choice.h"

#include "core/base/date_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int roomFor = 4; ///< rows that are in sight when there are so many

QString firstLine(const Problems& problems) {
    return problems.empty() ? QString() : textOf(problems.front());
}

} // namespace

QString freeText(const work::WorkplaceOption& option) {
    return PlaceChoice::tr("%1 of %2 free").arg(std::max(0, option.free())).arg(option.capacity);
}

QString guideShort(const work::GuideOption& guide) {
    return PlaceChoice::tr("%1 · %2 of %3 points")
        .arg(guide.worker.name, decimalText(guide.load), decimalText(guide.worker.guidancePoints));
}

QString guideText(const work::GuideOption& guide) {
    return PlaceChoice::tr("%1 · guides %2 of %3 points")
        .arg(guide.worker.name, decimalText(guide.load), decimalText(guide.worker.guidancePoints));
}

PlaceChoice::PlaceChoice(QWidget* parent)
    : QWidget(parent)
    , m_possible(newModel(true))
    , m_others(newModel(false))
    , m_list(new RowsView(QStringLiteral("place-choice")))
    , m_othersList(new RowsView(QStringLiteral("place-others")))
    , m_toggle(new LinkButton)
    , m_none(new TextLabel(tr("No workplace is possible on this date."), TextSize::Base, ColorRole::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs());
    m_list->setRows(m_possible);
    m_list->setAccessibleName(tr("Possible workplaces"));
    m_othersList->setRows(m_others);
    m_othersList->setAccessibleName(tr("Workplaces that are not possible, with the reason"));
    m_toggle->setCheckable(true);
    m_none->setWordWrap(true);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_othersList);
    setFocusProxy(m_list);
    connect(m_toggle, &QAbstractButton::toggled, this, &PlaceChoice::showOthers);
    // The keyboard that only passes through makes a row the current one; a place is chosen when its row is selected.
    for (RowsView* list : {m_list, m_othersList}) {
        list->setSelectionMode(QAbstractItemView::SingleSelection);
        connect(list, &RowsView::selectionIdsChanged, this, [this, list] { takeFrom(*list); });
        connect(list, &RowsView::openRequested, list, &RowsView::setCurrentId);
        list->keepRoomFor(roomFor);
    }
    showOthers(false);
    showCounts();
}

PlaceChoice::Model* PlaceChoice::newModel(bool possible) {
    const auto text = [](QString words) {
        Cell cell;
        cell.text = std::move(words);
        return cell;
    };
    const auto column = [&](const char* key, const QString& title, const QString& widest, int leaveOut, auto words) {
        Model::Column made;
        made.key = QLatin1String(key);
        made.title = title;
        made.widest = widest;
        made.leaveOut = leaveOut;
        made.sortable = false;
        made.bold = made.key == QLatin1String("name");
        made.cell = [text, words](const work::WorkplaceOption& option) { return text(words(option)); };
        return made;
    };
    using Option = const work::WorkplaceOption&;
    std::vector<Model::Column> columns;
    columns.push_back(column("name", tr("Workplace"), QStringLiteral("Toezicht Centrum-Oost"), 0,
                             [](Option o) { return o.workplace.name; }));
    if (!possible)
        columns.push_back(column("why", tr("Why not"),
                                 QStringLiteral("Bij Groenploeg Overstegen is pas plek vanaf 12-10-2026."), 0,
                                 [](Option o) { return firstLine(o.why); }));
    columns.push_back(
        column("team", tr("Team"), QStringLiteral("Stedelijk beheer"), 3, [](Option o) { return o.team; }));
    if (possible) {
        columns.push_back(column("wijk", tr("Neighbourhood"), QStringLiteral("Noord · eigen wijk"), 2, [](Option o) {
            const QString wijk = o.wijk.isEmpty() ? tr("whole town") : o.wijk;
            return o.ownWijk ? tr("%1 · own neighbourhood").arg(wijk) : wijk;
        }));
        columns.push_back(
            column("free", tr("Places"), QStringLiteral("2 van 4 vrij"), 0, [](Option o) { return freeText(o); }));
        columns.push_back(column("guide", tr("Craft specialist"), QStringLiteral("Rob Hoekstra · 3 van 4 punten"), 1,
                                 [](Option o) { return o.guide ? guideShort(*o.guide) : orDash({}); }));
    }
    const auto fetch = [options = m_options](std::span<const std::int64_t> wanted) {
        Options found;
        for (const auto& option : *options) {
            if (std::find(wanted.begin(), wanted.end(), option.workplace.id.value) != wanted.end())
                found.push_back(option);
        }
        return found;
    };
    return new Model(
        std::move(columns), fetch, [](Option o) { return o.workplace.id.value; }, this);
}

void PlaceChoice::setOptions(const std::vector<work::WorkplaceOption>& options) {
    *m_options = options;
    std::vector<std::int64_t> possible;
    std::vector<std::int64_t> others;
    for (const auto& option : options)
        (option.isPossible() ? possible : others).push_back(option.workplace.id.value);
    m_filling = true;
    m_possible->setIds(possible);
    m_others->setIds(others);
    m_filling = false;
    const bool stays = find(m_chosen) != nullptr;
    take(stays ? m_chosen : 0);
    if (stays)
        choose(WorkplaceId{m_chosen});
    else if (possible.size() == 1)
        choose(WorkplaceId{possible.front()});
    showCounts();
}

const work::WorkplaceOption* PlaceChoice::find(qint64 id) const {
    for (const auto& option : *m_options) {
        if (option.workplace.id.value == id)
            return &option;
    }
    return nullptr;
}

const work::WorkplaceOption* PlaceChoice::chosen() const {
    return find(m_chosen);
}

void PlaceChoice::choose(WorkplaceId workplace) {
    const auto* option = find(workplace.value);
    if (option)
        (option->isPossible() ? m_list : m_othersList)->setCurrentId(workplace.value);
}

void PlaceChoice::takeFrom(const RowsView& list) {
    const auto ids = list.selectedIds();
    if (m_filling || (ids.empty() && !isIn(list, m_chosen))) // the other list has the choice
        return;
    take(ids.empty() ? 0 : ids.front());
    if (!ids.empty())
        (&list == m_list ? m_othersList : m_list)->clearSelection();
}

bool PlaceChoice::isIn(const RowsView& list, qint64 id) const {
    return id == 0 || list.rows()->rowOf(id) >= 0;
}

void PlaceChoice::take(qint64 id) {
    const auto* option = find(id);
    const bool may = option && (option->isPossible() || work::canBeOverruled(option->why));
    const qint64 chosen = may ? id : 0;
    if (chosen == m_chosen && chosen != 0)
        return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

void PlaceChoice::showOthers(bool shown) {
    m_othersList->setVisible(shown);
    showCounts();
}

void PlaceChoice::showCounts() {
    for (RowsView* list : {m_list, m_othersList}) { // no higher than its rows: below them there is nothing to choose
        const int least = list->minimumSizeHint().height();
        const int more = std::max(0, list->rows()->rowCount() - roomFor) * listRowHeight();
        list->setMaximumHeight(least + more);
    }
    const int others = m_others->rowCount();
    m_list->setVisible(m_possible->rowCount() > 0);
    m_none->setVisible(m_possible->rowCount() == 0);
    m_toggle->setVisible(others > 0);
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide the workplaces that are not possible")
                                            : tr("Why %n other workplaces are not possible", nullptr, others));
}

} // namespace wijkwerk::ui::participants
