// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/skill_round_dialog.h"

#include "core/domain/naming.h"
#include "core/rules/check_digit.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/skills.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/skill_labels.h"
#include "ui/workplaces/round_edit.h"

#include <QComboBox>
#include <QListWidget>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

// What stands in the combo of raters beside the ids of vakspecialisten.
constexpr std::int64_t ownGuide = -1;
constexpr std::int64_t themselves = -2;

} // namespace

SkillRoundDialog::SkillRoundDialog(Context& context, QWidget* parent)
    : Dialog(tr("Round of scores on paper"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_number(new RoundEdit)
    , m_name((new TextLabel)->wrapped())
    , m_scores(new RoundEdit)
    , m_typed((new TextLabel({}, TextSize::Base, ColorRole::Muted))->wrapped())
    , m_count(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_done(new QListWidget)
    , m_items(store::skills::itemsOn(context.database(), context.today())) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(
        tr("Print the sheet, let it be filled in, and type it over: the number with its check digit, Enter, a "
           "digit for each skill, Enter. The next person follows."));
    build();
    buildEntry();
    setForm(m_form);
    m_form->setChanged(false);
    addButton(tr("Print sheet…"), [this] { printPaper(); });
    addButton(tr("Sheet as PDF…"), [this] { savePaper(); });
    setCancelVisible(false);
    setPrimary(tr("Done"), [this] {
        if (m_number->text().isEmpty() && m_scores->text().isEmpty())
            accept();
        else
            reject(); // asks about what is half typed
    });
    showPeople();
    m_number->setFocus();
}

void SkillRoundDialog::build() {
    m_team = m_form->combo(QStringLiteral("team"), tr("Team"));
    m_team->addNone(m_context.sight().role == Role::CraftSpecialist ? tr("My people") : tr("All teams"));
    for (const Team& team : store::teams::all(m_context.database()))
        m_team->addChoice(team.id.value, team.name);
    m_team->choose(m_context.me().team.value);
    m_day = m_form->date(QStringLiteral("scoredOn"), tr("Day of the scores"), m_context.today());
    m_day->setDate(m_context.today());
    m_day->setFlagger([](QDate) { return QString(); });
    m_occasion = m_form->add(QStringLiteral("occasion"), tr("Why now"), new QComboBox);
    fillWith<SkillOccasion>(*m_occasion, [](SkillOccasion occasion) { return labelOf(occasion); });
    chooseIn(*m_occasion, SkillOccasion::Evaluation);
    m_rater = m_form->combo(QStringLiteral("rater"), tr("Who scored"));
    m_rater->addChoice(ownGuide, tr("Each person's own craft specialist"));
    for (const Worker& worker : store::workers::all(m_context.database())) {
        if (worker.role == Role::CraftSpecialist)
            m_rater->addChoice(worker.id.value, worker.name);
    }
    m_rater->addChoice(themselves, tr("The people themselves"));
    m_rater->choose(ownGuide);
    connect(m_team, &QComboBox::currentIndexChanged, this, guarded(this, [this] { showPeople(); }));
    connect(m_day, &DateEdit::dateChanged, this, guarded(this, [this] {
                m_items = store::skills::itemsOn(m_context.database(), day());
                showPeople();
            }));
}

void SkillRoundDialog::buildEntry() {
    m_number = m_form->add(QStringLiteral("number"), tr("Number"), m_number);
    m_number->setObjectName(QStringLiteral("roundNumber"));
    m_number->setPlaceholderText(tr("With its check digit, such as 572-4"));
    m_form->add(QString(), tr("Person"), m_name);
    m_scores = m_form->add(QStringLiteral("scores"), tr("Scores"), m_scores);
    m_scores->setObjectName(QStringLiteral("roundScores"));
    m_scores->setEnabled(false);
    static const QRegularExpression digits(QStringLiteral("[0-4]*"));
    m_scores->setValidator(new QRegularExpressionValidator(digits, m_scores));
    m_form->add(QString(), QString(), m_typed);
    m_done->setAccessibleName(tr("Saved in this round"));
    m_done->setMinimumHeight(dp(90));
    body()->addWidget(m_count);
    body()->addWidget(m_done, 1);
    connect(m_number, &RoundEdit::entered, this, guarded(this, [this] { findPerson(); }));
    connect(m_scores, &RoundEdit::entered, this, guarded(this, [this] { saveScores(); }));
    connect(m_scores, &QLineEdit::textChanged, this, [this] { showTyped(); });
    showTyped();
}

QDate SkillRoundDialog::day() const {
    return m_day->date().value_or(m_context.today());
}

std::vector<work::RoundPerson> SkillRoundDialog::people() const {
    return work::roundOf(m_context.database(), m_context.sight(), m_team->chosenAs<TeamId>(), day());
}

void SkillRoundDialog::showPeople() {
    m_count->setText(tr("%1 on the sheet · %2 saved").arg(people().size()).arg(m_saved));
}

void SkillRoundDialog::findPerson() {
    show(Problems{});
    const auto found =
        work::personOfRound(m_context.database(), m_context.sight(), m_number->text(), m_context.today());
    m_person = found.id.value_or(ParticipantId{});
    m_scores->setEnabled(bool(found.id));
    if (!found.id) {
        m_name->setText({});
        show(found.problems);
        m_number->setFocus();
        m_number->selectAll();
        return;
    }
    const auto person = store::participants::find(m_context.database(), m_person);
    m_name->setText(person ? workFloorName(person->name) : QString());
    m_scores->setFocus();
}

void SkillRoundDialog::showTyped() {
    const auto typed = std::size_t(m_scores->text().size());
    const QString count = tr("%1 of %2").arg(typed).arg(m_items.size());
    if (typed < m_items.size())
        m_typed->setText(tr("%1 · next: %2 %3").arg(count, m_items[typed].code, m_items[typed].label));
    else
        m_typed->setText(typed == m_items.size() ? tr("%1 · Enter saves").arg(count)
                                                 : tr("%1 · too many digits").arg(count));
}

SkillSheet SkillRoundDialog::sheet() const {
    SkillSheet sheet;
    sheet.participant = m_person;
    sheet.scoredOn = m_day->date().value_or(QDate());
    sheet.occasion = chosenIn<SkillOccasion>(*m_occasion);
    sheet.onPaper = true;
    sheet.rater = m_rater->chosen() == themselves ? SkillRater::Self : SkillRater::Guide;
    if (m_rater->chosen() > 0)
        sheet.raterId = m_rater->chosenAs<WorkerId>();
    const auto trajectory = store::trajectories::openOf(m_context.database(), m_person);
    if (m_rater->chosen() == ownGuide && trajectory) {
        for (const Placement& placement : store::placements::ofTrajectory(m_context.database(), trajectory->id)) {
            if (placement.covers(sheet.scoredOn))
                sheet.raterId = placement.guide;
        }
    }
    const QString typed = m_scores->text();
    for (std::size_t at = 0; at < m_items.size(); ++at)
        sheet.scores.push_back({m_items[at].id, typed[qsizetype(at)].digitValue()});
    return sheet;
}

void SkillRoundDialog::saveScores() {
    if (!m_day->isAcceptable() || m_day->isEmpty()) {
        m_day->field()->setFocus();
        return;
    }
    if (std::size_t(m_scores->text().size()) != m_items.size()) {
        Problem problem = wrong(QStringLiteral("skill_round_digits"), QStringLiteral("scores"));
        problem.args = {QString::number(m_items.size()), QString::number(m_scores->text().size())};
        show({problem});
        return;
    }
    const SkillSheet typed = sheet();
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::scoreSkills(tx, typed); });
    show(outcome.done ? Problems{} : outcome.problems);
    if (!outcome.done) {
        m_scores->setFocus(); // what is wrong may stand at another field, but the hands are here
        return;
    }
    ++m_saved;
    m_done->insertItem(0, tr("%1 · %2 · %3 seen").arg(m_number->text(), m_name->text()).arg(typed.scoredItems()));
    m_context.say(tr("Scores of %1 saved").arg(m_name->text()));
    showPeople();
    nextPerson();
}

void SkillRoundDialog::nextPerson() {
    m_person = {};
    m_number->clear();
    m_name->setText({});
    m_scores->clear();
    m_scores->setEnabled(false);
    m_form->setChanged(false);
    m_number->setFocus();
}

void openSkillRound(Context& context, QWidget* parent) {
    (new SkillRoundDialog(context, parent))->open();
}

} // namespace wijkwerk::ui
