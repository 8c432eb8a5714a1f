// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/filter_bar.h"

#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "ui/participants/list_columns.h"
#include "ui/shared/context.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/guard.h"
#include "ui/shared/icons.h"
#include "ui/texts/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace wijkwerk::ui::participants {

namespace {

constexpr int pauseMilliseconds = 120;
constexpr qint64 anything = -1;
/// The filter says more than one choice can: a list of phases from the dashboard.
constexpr qint64 several = -2;
constexpr qint64 atWork = 100;

void select(QComboBox* box, qint64 value, const QString& otherwise) {
    int index = box->findData(value);
    const int extra = box->findData(several);
    if (index < 0) {
        if (extra < 0)
            box->addItem(otherwise, several);
        index = box->findData(several);
    } else if (extra >= 0) {
        box->removeItem(extra);
    }
    box->setCurrentIndex(index);
}

const std::vector<Phase> phasesAtWork{Phase::Stage, Phase::Contract, Phase::Seconded};

} // namespace

FilterBar::FilterBar(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit)
    , m_pause(new QTimer(this)) {
    auto* row = new FlowLayout(this, space::s());
    row->setContentsMargins(0, 0, 0, 0);
    m_text->setPlaceholderText(tr("Filter by name or number"));
    m_text->setAccessibleName(tr("Filter by name or number"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(dp(210));
    row->addWidget(m_text);
    m_phase = addChoice(tr("Phase"));
    m_team = addChoice(tr("Team"));
    m_kind = addChoice(tr("Kind"));
    m_coach = addChoice(tr("Job coach"));
    fillPhases();
    fillKinds();
    m_kind->setVisible(context.may(rules::Right::SeeBenefit)); // several kinds say which benefit somebody has
    guard(this, [this] { reloadChoices(); });

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, [this] {
        m_filter.text = m_text->text().trimmed();
        Q_EMIT filterChanged();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            m_pause->start();
    });
}

QComboBox* FilterBar::addChoice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setMaximumWidth(dp(200));
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            choose();
    });
    return box;
}

void FilterBar::fillPhases() {
    m_showing = true;
    m_phase->addItem(tr("Phase: all"), anything);
    m_phase->addItem(tr("At work"), atWork);
    for (const auto& word : Words<Phase>::list) {
        if (isOpen(word.value))
            m_phase->addItem(labelOf(word.value), int(word.value));
    }
    m_showing = false;
}

void FilterBar::fillKinds() {
    m_showing = true;
    m_kind->addItem(tr("Kind: all"), anything);
    for (const auto& word : Words<ParticipantKind>::list)
        m_kind->addItem(shortLabelOf(word.value), int(word.value));
    m_showing = false;
}

void FilterBar::fillTeams() {
    m_team->clear();
    m_team->addItem(tr("Team: all"), anything);
    for (const Team& team : store::teams::all(m_context.database()))
        m_team->addItem(team.name, qint64(team.id.value));
}

void FilterBar::fillCoaches() {
    m_coach->clear();
    m_coach->addItem(tr("Job coach: all"), anything);
    const WorkerId me = m_context.worker();
    if (!me.isNull())
        m_coach->addItem(tr("Job coach: me"), qint64(me.value));
    for (const Worker& worker : store::workers::all(m_context.database())) {
        if (worker.role == wijkwerk::Role::JobCoach && worker.id != me)
            m_coach->addItem(worker.name, qint64(worker.id.value));
    }
}

void FilterBar::reloadChoices() {
    m_showing = true;
    fillTeams();
    fillCoaches();
    m_showing = false;
    showChoices();
}

void FilterBar::setFilter(const ParticipantFilter& filter) {
    m_filter = filter;
    m_pause->stop();
    m_showing = true;
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
    m_showing = false;
    showChoices();
}

void FilterBar::showChoices() {
    m_showing = true;
    qint64 phase = anything;
    if (m_filter.phases == phasesAtWork)
        phase = atWork;
    else if (m_filter.phases.size() == 1)
        phase = int(m_filter.phases.front());
    else if (!m_filter.phases.empty())
        phase = several;
    select(m_phase, phase, tr("Phase: several"));
    select(m_team, m_filter.team ? m_filter.team->value : anything, tr("Team: other"));
    select(m_kind, m_filter.kind ? qint64(*m_filter.kind) : anything, tr("Kind: other"));
    select(m_coach, m_filter.coach ? m_filter.coach->value : anything, tr("Job coach: other"));
    m_showing = false;
}

void FilterBar::choose() {
    const qint64 phase = m_phase->currentData().toLongLong();
    const auto before = m_filter.phases;
    if (phase == anything)
        m_filter.phases.clear();
    else if (phase == atWork)
        m_filter.phases = phasesAtWork;
    else if (phase != several)
        m_filter.phases = {Phase(int(phase))};
    if (m_filter.phases != before)
        m_filter.begun = phase == atWork; // who begins later is not at work yet
    const auto chosen = [](const QComboBox* box) { return box->currentData().toLongLong(); };
    if (chosen(m_team) != several)
        m_filter.team = chosen(m_team) == anything ? std::nullopt : std::optional(TeamId{chosen(m_team)});
    if (chosen(m_kind) != several)
        m_filter.kind = chosen(m_kind) == anything ? std::nullopt : std::optional(ParticipantKind(int(chosen(m_kind))));
    if (chosen(m_coach) != several)
        m_filter.coach = chosen(m_coach) == anything ? std::nullopt : std::optional(WorkerId{chosen(m_coach)});
    m_filter.text = m_text->text().trimmed();
    m_pause->stop();
    showChoices();
    Q_EMIT filterChanged();
}

void FilterBar::addAtEnd(QWidget* widget) {
    static_cast<FlowLayout*>(layout())->addAtEnd(widget);
}

void FilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace wijkwerk::ui::participants
