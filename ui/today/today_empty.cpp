// SPDX-License-Identifier: EUPL-1.2
// Vandaag when there is nothing to do, and on the first day of a department.
#include "core/rules/permissions.h"
#include "core/store/participants.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/today/today_page.h"

#include <QBoxLayout>

namespace wijkwerk::ui {

/// What who looks does himself as an order, what a colleague does as a fact.
QString TodayPage::firstSteps() const {
    using rules::Right;
    QStringList steps;
    steps << (context().may(Right::ImportCaseload)
                  ? tr("Import the caseload of Work and Income.")
                  : tr("A jobcoach, klantmanager or beheerder imports the caseload of Work and Income."));
    if (!context().may(Right::ImportCaseload) && context().may(Right::SetUpWorkers))
        steps << tr("Add your jobcoach under Settings, at the workers.");
    steps << (context().may(Right::SetUpWorkplaces)
                  ? tr("Record your workplaces and who guides there.")
                  : tr("The team lead or beheerder records the workplaces and who guides there."));
    if (context().may(Right::Refer) && context().may(Right::Place))
        steps << tr("Then you can refer people and place them; what has to be done stands here.");
    else if (context().may(Right::Refer))
        steps << tr("Then you can refer people; what colleagues wait for you to do stands here.");
    else
        steps << tr("What colleagues wait for you to do stands here.");
    return steps.join(u' ');
}

void TodayPage::showEmptyState() {
    const bool isEmpty = m_list.asked.empty() && m_list.late.empty() && m_list.today.empty();
    empty(m_empty, isEmpty);
    if (!isEmpty)
        return;
    const bool firstDay = !store::participants::any(context().database());
    const auto act = [this](Button* button, const QString& word) {
        connect(button, &QPushButton::clicked, this, [this, word] { Q_EMIT actRequested(word, 0); });
    };
    auto* state = new EmptyState(Icon::Check, tr("Nothing is late and nothing is due today"),
                                 workFor(context()) == Work::OfColleague
                                     ? tr("Here stands what colleagues wait for you to do, and your own tasks.")
                                     : tr("New work comes from referrals, stages and tasks."),
                                 this);
    if (firstDay)
        state->setTexts(tr("This is how you begin"), firstSteps());
    m_empty->addWidget(state);
    if (!context().mayWrite())
        return;
    using rules::Right;
    // The main act stands above, so none of these is.
    if (firstDay && context().may(Right::ImportCaseload))
        act(state->addAction(tr("Import people…"), false), QStringLiteral("import"));
    if (firstDay && context().may(Right::WorkplacesPage))
        act(state->addAction(tr("To the workplaces"), false), QStringLiteral("workplaces"));
    if (context().may(Right::Refer))
        act(state->addAction(tr("Quick referral"), false), QStringLiteral("quick_referral"));
}

} // namespace wijkwerk::ui
