// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/import_rows.h"

#include "core/base/bsn_mask.h"
#include "core/base/date_text.h"
#include "ui/participants/import_words.h"
#include "ui/participants/person_text.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/text_label.h"
#include "ui/texts/import_labels.h"
#include "ui/texts/problem_text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

QString saidOf(const Problems& problems) {
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(problem.column.isEmpty() ? textOf(problem)
                                                  : QStringLiteral("%1: %2").arg(problem.column, textOf(problem)));
    return withBsnMasked(sentences.join(QStringLiteral("  ")));
}

QString proposalOf(const Problems& problems) {
    QStringList proposals;
    for (const Problem& problem : problems) {
        if (!problem.proposal.isEmpty())
            proposals.append(problem.proposal);
    }
    return withBsnMasked(proposals.join(QStringLiteral(", ")));
}

QString resultOf(imports::Outcome outcome, imports::Choice choice) {
    if (outcome != imports::Outcome::Doubtful)
        return labelOf(outcome);
    switch (choice) {
    case imports::Choice::AsNew:
        return ImportRows::tr("Somebody new");
    case imports::Choice::AsMatch:
        return ImportRows::tr("The known person");
    case imports::Choice::LeaveOut:
        break;
    }
    return ImportRows::tr("Possible duplicate, left out");
}

} // namespace

ImportRows::ImportRows(QWidget* parent)
    : QWidget(parent)
    , m_counts(new TextLabel({}, TextSize::CardTitle))
    , m_remarks(new Bar(Tone::Amber))
    , m_tabs(new QTabBar)
    , m_model(newModel())
    , m_list(new RowsView(QStringLiteral("import-rows")))
    , m_choices(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    column->addWidget(m_remarks);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Rows by what happens to them"));
    for (const auto& word : Words<imports::Outcome>::list)
        m_tabs->setTabData(m_tabs->addTab(labelOf(word.value)), int(word.value));
    column->addWidget(m_tabs);
    m_list->setRows(m_model);
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setMinimumHeight(dp(220));
    m_list->setEmptyState(new EmptyState(Icon::Check, tr("No rows here"), {}));
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    row->addWidget(new TextLabel(tr("The ticked rows:"), TextSize::Base, ColorRole::Muted));
    const auto add = [&](const QString& verb, imports::Choice choice) {
        auto* button = new Button(verb);
        row->addWidget(button);
        connect(button, &Button::clicked, this, [this, choice] { chooseAll(choice); });
    };
    add(tr("Are the known person"), imports::Choice::AsMatch);
    add(tr("Are somebody new"), imports::Choice::AsNew);
    add(tr("Leave out"), imports::Choice::LeaveOut);
    row->addStretch(1);
    column->addWidget(m_choices);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportRows::showOutcome);
}

ImportRows::Model* ImportRows::newModel() {
    const auto column = [](const char* key, const QString& title, const QString& widest, auto text) {
        Model::Column made;
        made.key = QLatin1String(key);
        made.title = title;
        made.widest = widest;
        made.sortable = false;
        made.cell = [text](const Line& line) {
            Cell cell;
            cell.text = text(line);
            return cell;
        };
        return made;
    };
    std::vector<Model::Column> columns;
    columns.push_back(column("line", tr("Line"), QStringLiteral("35000"),
                             [](const Line& line) { return QString::number(line.line); }));
    columns.push_back(
        column("name", tr("Name"), QStringLiteral("Groenlo, M. van den"), [](const Line& line) { return line.name; }));
    columns.push_back(column("result", tr("Result"), tr("Somebody new"),
                             [](const Line& line) { return resultOf(line.outcome, line.choice); }));
    columns.push_back(column("proposal", tr("Proposal"), QStringLiteral("24-11-1980"),
                             [](const Line& line) { return line.proposal; }));
    columns.push_back(column("says", tr("What is the matter"),
                             QStringLiteral("De geboortedatum 31-02-1980 bestaat niet."),
                             [](const Line& line) { return line.says; }));
    return new Model(
        std::move(columns), [this](std::span<const std::int64_t> wanted) { return lines(wanted); },
        [](const Line& line) { return std::int64_t(line.index) + 1; }, this);
}

std::vector<ImportRows::Line> ImportRows::lines(std::span<const std::int64_t> wanted) const {
    std::vector<Line> found;
    for (const std::int64_t id : wanted) {
        const int index = int(id) - 1;
        const imports::PlannedRow& row = m_plan->rows[std::size_t(index)];
        const Problems problems = imports::problemsOf(*m_plan, index);
        const QString becomes = becomesOf(*m_plan, index);
        const QString said = saidOf(problems);
        found.push_back({index, row.line, listLabel(imports::valuesOf(*m_plan, index).person.name),
                         becomes.isEmpty() || said.isEmpty() ? becomes + said : becomes + QStringLiteral("  ") + said,
                         proposalOf(problems), row.outcome, row.choice});
    }
    return found;
}

int ImportRows::tabOf(imports::Outcome outcome) const {
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == int(outcome))
            return tab;
    }
    return 0;
}

void ImportRows::countTab(imports::Outcome outcome, int count) {
    const int tab = tabOf(outcome);
    m_tabs->setTabText(tab, QStringLiteral("%1  %2").arg(labelOf(outcome), shownNumber(count)));
}

void ImportRows::setPlan(std::shared_ptr<imports::Plan> plan) {
    m_plan = std::move(plan);
    const imports::Counts& counts = m_plan->counts;
    QString read = tr("%1 rows read.").arg(shownNumber(counts.rows));
    if (m_plan->mapping.list == imports::ListKind::Own)
        read += u' ' + tr("Trajectories: %1 that go on, %2 that have ended, %3 that are there already.")
                           .arg(shownNumber(m_plan->own.current), shownNumber(m_plan->own.closed),
                                shownNumber(m_plan->own.had));
    m_counts->setText(read);
    QStringList remarks;
    if (!m_plan->problems.empty())
        remarks.append(textOf(m_plan->problems));
    if (counts.lostLetters > 0)
        remarks.append(tr("In %n names the source has lost a letter (“?”).", nullptr, counts.lostLetters));
    if (counts.deceased > 0)
        remarks.append(tr("%n people have died, by the reason of their outflow.", nullptr, counts.deceased));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setHidden(remarks.isEmpty());
    {
        const QSignalBlocker quiet(m_tabs);
        countTab(imports::Outcome::New, counts.added);
        countTab(imports::Outcome::Changed, counts.changed);
        countTab(imports::Outcome::Same, counts.same);
        countTab(imports::Outcome::Wrong, counts.wrong);
        countTab(imports::Outcome::Doubtful, counts.doubtful);
        countTab(imports::Outcome::Repeated, counts.repeated);
        m_tabs->setTabVisible(tabOf(imports::Outcome::Repeated), counts.repeated > 0);
        m_tabs->setCurrentIndex(tabOf(counts.wrong > 0      ? imports::Outcome::Wrong
                                      : counts.doubtful > 0 ? imports::Outcome::Doubtful
                                                            : imports::Outcome::New));
    }
    showOutcome();
}

void ImportRows::showOutcome() {
    const auto outcome = imports::Outcome(m_tabs->tabData(m_tabs->currentIndex()).toInt());
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < m_plan->rows.size(); ++i) {
        if (m_plan->rows[i].outcome == outcome)
            ids.push_back(std::int64_t(i) + 1);
    }
    const bool doubtful = outcome == imports::Outcome::Doubtful && !ids.empty();
    m_model->setCheckable(doubtful);
    m_model->setIds(std::move(ids));
    m_model->setAllChecked(false);
    m_choices->setVisible(doubtful);
}

void ImportRows::chooseAll(imports::Choice choice) {
    for (const std::int64_t id : m_model->checked())
        m_plan->choose(int(id) - 1, choice);
    m_model->refresh();
    Q_EMIT choiceChanged();
}

int ImportRows::toWrite() const {
    int count = m_plan->counts.added + m_plan->counts.changed;
    for (const imports::PlannedRow& row : m_plan->rows) {
        if (row.outcome == imports::Outcome::Doubtful && row.choice != imports::Choice::LeaveOut)
            ++count;
    }
    return count;
}

} // namespace wijkwerk::ui::participants
