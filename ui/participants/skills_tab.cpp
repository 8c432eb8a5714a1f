// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/skills_tab.h"

#include "core/store/workers.h"
#include "ui/participants/skill_charts.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/charts.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/skill_labels.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int sideBySideFrom = 620; ///< of the tab, at the base font

Tone toneOf(rules::SkillChange change) {
    switch (change) {
    case rules::SkillChange::Better:
        return Tone::Primary;
    case rules::SkillChange::Less:
        return Tone::Amber;
    case rules::SkillChange::AboutEqual:
    case rules::SkillChange::Unknown:
        break;
    }
    return Tone::Grey;
}

void empty(QVBoxLayout* column) {
    while (auto* item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Cell scoreCell(const std::optional<int>& score) {
    Cell cell{.text = scoreWords(score), .muted = score.value_or(0) == 0};
    if (score.value_or(0) > 0)
        cell.shorter = skillScoreLabelOf(*score); // a number without its word says nothing
    return cell;
}

Cell changeCell(const SkillRow& row) {
    const QString word = labelOf(row.change);
    if (word.isEmpty())
        return Cell{.text = QStringLiteral("–"), .muted = true};
    return Cell{.text = word, .chip = toneOf(row.change)};
}

} // namespace

SkillsTab::SkillsTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_now(new Card(tr("Now and at the start")))
    , m_sheets(new Card(tr("Sheets")))
    , m_trend(new QVBoxLayout)
    , m_view(new RowsView(QStringLiteral("dossier-skills")))
    , m_spider(new ChartWidget(tr("Scores for each skill")))
    , m_line(new ChartWidget(tr("Average over time")))
    , m_charts(new QHBoxLayout) {
    makeTable();
    build();
}

void SkillsTab::makeTable() {
    using Model = RowsModel<SkillRow>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("skill"),
                   .title = tr("Skill"),
                   .bold = true,
                   .sortable = false,
                   .narrowest = QStringLiteral("V10 Doorzetten")},
                  [](const SkillRow& row) {
                      return Cell{.text = row.code + u' ' + row.label, .shorter = row.code + u' ' + row.label};
                  }};
    const auto scores = [](const char* key, const QString& title, std::optional<int> SkillRow::*score) {
        return Model::Column{
            {.key = QLatin1String(key), .title = title, .sortable = false, .narrowest = skillScoreLabelOf(3)},
            [score](const SkillRow& row) { return scoreCell(row.*score); }};
    };
    columns[1] = scores("guide", labelOf(SkillRater::Guide), &SkillRow::guide);
    columns[2] = scores("self", labelOf(SkillRater::Self), &SkillRow::self);
    columns[3] = scores("before", tr("At the start"), &SkillRow::before);
    columns[4] = {{.key = QStringLiteral("change"), .title = tr("Change"), .sortable = false}, &changeCell};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<SkillRow> found;
            for (const SkillRow& row : m_rows) {
                if (std::ranges::find(ids, row.id) != ids.end())
                    found.push_back(row);
            }
            return found;
        },
        [](const SkillRow& row) { return row.id; }, this);
    m_view->setRows(m_model);
    m_view->setAccessibleName(tr("Work skills"));
}

void SkillsTab::build() {
    m_score = m_now->addAction(tr("Score…"));
    m_print = m_now->addAction(tr("Print…"));
    m_save = m_now->addAction(tr("Save PDF…"));
    m_trend->setSpacing(space::xs());
    m_now->body()->addLayout(m_trend);
    m_now->add(m_view);
    auto* spider = new Card(tr("Scores for each skill"));
    spider->addToHeader(m_spider->switchButton());
    spider->add(m_spider, 1);
    auto* line = new Card(tr("Average over time"));
    line->addToHeader(m_line->switchButton());
    line->add(m_line, 1);
    m_charts->setSpacing(space::l());
    m_charts->addWidget(spider, 1);
    m_charts->addWidget(line, 1);
    auto* scroll = new ScrollColumn;
    scroll->body()->setSpacing(space::l());
    scroll->body()->addWidget(m_now);
    scroll->body()->addLayout(m_charts);
    scroll->body()->addWidget(m_sheets);
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_score, &Button::clicked, this,
            guarded(this, [this] { openSkillScoring(m_context, window(), m_person); }));
    connect(m_print, &Button::clicked, this, guarded(this, [this] { printSkills(m_context, window(), m_person); }));
    connect(m_save, &Button::clicked, this, guarded(this, [this] { saveSkillsPdf(m_context, window(), m_person); }));
}

void SkillsTab::show(ParticipantId person) {
    m_person = person;
    m_rows.clear();
    if (!m_context.may(rules::Right::SeeSkills))
        return;
    m_picture = work::skillPicture(m_context.database(), person);
    m_rows = skillRows(m_picture);
    const bool scored = !m_picture.sheets.empty();
    m_score->setVisible(m_context.mayDo(rules::Right::ScoreSkills));
    m_print->setVisible(scored && m_context.mayWrite()); // what leaves the program is written down first
    m_save->setVisible(m_print->isVisibleTo(this));
    showTrend();
    std::vector<std::int64_t> ids;
    for (const SkillRow& row : m_rows)
        ids.push_back(row.id);
    m_model->setIds(std::move(ids));
    const int rowHeight = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rowHeight * int(m_rows.size()) + dp(6));
    showSpider(*m_spider, m_rows, {dp(260), dp(300)});
    showLine(*m_line, m_picture);
    showSheets();
}

void SkillsTab::showTrend() {
    empty(m_trend);
    for (const QString& words : trendWords(m_picture))
        m_trend->addWidget((new TextLabel(words))->wrapped());
    if (m_picture.sheets.empty())
        return;
    m_trend->addWidget((new TextLabel(marginWords(m_picture), TextSize::Base, ColorRole::Muted))->wrapped());
    m_trend->addWidget((new TextLabel(tr("Scores are something to talk about. They decide nothing by themselves."),
                                      TextSize::Base, ColorRole::Muted))
                           ->wrapped());
}

void SkillsTab::showSheets() {
    empty(m_sheets->body());
    m_sheets->setVisible(!m_picture.sheets.empty());
    for (auto sheet = m_picture.sheets.rbegin(); sheet != m_picture.sheets.rend(); ++sheet)
        addSheet(*sheet);
}

void SkillsTab::addSheet(const SkillSheet& sheet) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const auto rater = store::workers::find(m_context.database(), sheet.raterId);
    const QString by = rater ? rater->name : labelOf(sheet.rater);
    words->addWidget((new TextLabel(QStringLiteral("%1 · %2").arg(shownDate(sheet.scoredOn), by)))->wrapped());
    const auto mean = rules::averageOf(sheet);
    QString more = tr("%1 · %2 seen").arg(labelOf(sheet.occasion)).arg(sheet.scoredItems());
    more += mean ? tr(" · average %1").arg(shownMean(*mean)) : QString();
    if (!sheet.remark.isEmpty())
        more += QStringLiteral(" · ") + sheet.remark;
    words->addWidget((new TextLabel(more, TextSize::Base, ColorRole::Muted))->wrapped());
    row->addLayout(words, 1);
    if (m_context.mayDo(rules::Right::ScoreSkills)) {
        auto* correct = new LinkButton(tr("Put right…"));
        correct->setAccessibleName(tr("Put the sheet of %1 by %2 right").arg(shownDate(sheet.scoredOn), by));
        connect(correct, &Button::clicked, this,
                guarded(this, [this, id = sheet.id] { openSkillCorrection(m_context, window(), id); }));
        row->addWidget(correct, 0, Qt::AlignTop);
    }
    m_sheets->add(line);
}

void SkillsTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_charts->setDirection(width() >= dp(sideBySideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace wijkwerk::ui::participants
