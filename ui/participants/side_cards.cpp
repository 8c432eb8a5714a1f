// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/side_cards.h"

#include "core/reports/deadline_facts.h"
#include "core/reports/worklist.h"
#include "core/work/explaining.h"
#include "ui/participants/skills_card.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/profile_labels.h"

#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

Task taskOf(const Deadline& one) {
    Task task = reports::taskOf(one);
    if (isEnd(one))
        task.kind = TaskKind::StageEnd;
    return task;
}

bool isLastDay(const Task& task) {
    return task.kind == TaskKind::StageEnd;
}

} // namespace

SideCards::SideCards(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_termsCard(new Card(tr("Steps and terms")))
    , m_terms(new FactList)
    , m_noTerms(new TextLabel(tr("Nothing is due for this person."), TextSize::Base, ColorRole::Muted))
    , m_missing(new Card(tr("To be completed")))
    , m_skills(new SkillsCard) {
    m_noTerms->setWordWrap(true);
    m_terms->setStrongNames(true);
    m_termsCard->add(m_terms);
    m_termsCard->add(m_noTerms);
    auto* sums = new LinkButton(tr("How counted?")); // below: beside the title there is no room for it
    m_termsCard->body()->addWidget(sums, 0, Qt::AlignLeft);
    sums->setAccessibleName(tr("How the dates of this person are counted"));
    connect(sums, &QAbstractButton::clicked, this, guarded(this, [this] { showSums(); }));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollColumn; // a low window squeezes nothing
    scroll->body()->setSpacing(space::l());
    scroll->body()->addWidget(m_termsCard);
    scroll->body()->addWidget(m_missing);
    scroll->body()->addWidget(m_skills);
    scroll->body()->addStretch(1);
    column->addWidget(scroll);
    connect(m_skills, &SkillsCard::allRequested, this, &SideCards::skillsRequested);
}

void SideCards::showSkills(const std::vector<SkillRow>& rows) {
    m_skills->setRows(rows);
    setSkillsBeside(m_skillsBeside);
}

void SideCards::setSkillsBeside(bool beside) {
    m_skillsBeside = beside;
    m_skills->setVisible(beside && m_skills->hasScores());
}

void SideCards::showSums() {
    auto dates = work::explainedDates(m_context.database(), m_person, m_context.sight());
    const reports::DeadlineSums sums(m_context.database());
    for (const Deadline& one : m_deadlines) {
        if (!work::isAmong(dates, one))
            dates.push_back(sums.of(one));
    }
    showExplained(window(), tr("How the dates are counted"), dates);
}

void SideCards::show(const Dossier& dossier) {
    m_person = dossier.person.id;
    m_deadlines = dossier.deadlines;
    showTerms(dossier);
    showMissing(dossier);
}

void SideCards::showTerms(const Dossier& dossier) {
    const QDate today = m_context.today();
    m_terms->clear();
    std::vector<Task> open;
    for (const Task& task : dossier.tasks) {
        if (!task.doneAt)
            open.push_back(task);
    }
    constexpr int aheadDays = 190; // what comes later is in the tab with tasks
    for (const Deadline& one : dossier.deadlines) {
        if (one.day() <= today.addDays(aheadDays))
            open.push_back(taskOf(one));
    }
    std::stable_sort(open.begin(), open.end(), [](const Task& a, const Task& b) { return a.dueOn < b.dueOn; });
    for (const Task& task : open) {
        if (task.kind == TaskKind::Waiting)
            m_terms->add(task.title, waitingText(task.waitingFor, task.dueOn, today), Tone::Grey, true);
        else if (task.dueOn < today)
            m_terms->add(task.title, tr("%1 · late").arg(shownShort(task.dueOn, today)),
                         task.byLaw ? Tone::Red : Tone::Amber, true);
        else
            m_terms->add(task.title, isLastDay(task) ? untilShort(task.dueOn, today) : atLatestText(task.dueOn, today),
                         std::nullopt, true);
    }
    const bool ends = std::any_of(open.begin(), open.end(), isLastDay);
    const NamedPlacement* placement = dossier.placement();
    const auto last = placement && dossier.hasOpenWay() ? placement->placement.ends() : std::nullopt;
    if (last && !ends)
        m_terms->add(tr("Last day"), untilShort(*last, today), std::nullopt, true);
    const bool none = open.empty() && !last;
    m_terms->setVisible(!none);
    m_noTerms->setVisible(none);
}

void SideCards::showMissing(const Dossier& dossier) {
    while (auto* item = m_missing->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString& field : dossier.missing) {
        auto* button = new LinkButton(fieldLabelOf(field));
        button->setAccessibleName(tr("Complete: %1").arg(fieldLabelOf(field)));
        connect(button, &Button::clicked, this, [this, field] { Q_EMIT fieldRequested(field); });
        m_missing->body()->addWidget(button, 0, Qt::AlignLeft);
    }
    for (const ProfileField field : dossier.missingProfile) {
        auto* button = new LinkButton(labelOf(field));
        button->setAccessibleName(tr("Complete: %1").arg(labelOf(field)));
        connect(button, &Button::clicked, this, [this, field] { Q_EMIT profileRequested(int(field)); });
        m_missing->body()->addWidget(button, 0, Qt::AlignLeft);
    }
    const int count = int(dossier.missing.size()) + int(dossier.missingProfile.size());
    m_missing->setCount(count);
    m_missing->setVisible(count > 0);
}

} // namespace wijkwerk::ui::participants
