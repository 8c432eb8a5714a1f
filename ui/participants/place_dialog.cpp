// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/place_dialog.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/rules/explained_dates.h"
#include "core/rules/placing.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/place_choice.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int mostMonths = 12;

/// A contract goes through a proposal, and SW staff have one: they are only seconded.
std::vector<PlacementKind> kindsFor(ParticipantKind kind) {
    if (kind == ParticipantKind::SwSeconded)
        return {PlacementKind::Secondment};
    return {PlacementKind::Stage, PlacementKind::Secondment};
}

/// The first Monday after today: there is time for the letter.
QDate usualStart(QDate today) {
    return workingDayOnOrAfter(today.addDays(8 - today.dayOfWeek()));
}

} // namespace

PlaceDialog::PlaceDialog(Context& context, QWidget* parent, const Participant& person, TrajectoryId trajectory,
                         WithPerson makeLetter)
    : Dialog(tr("Place %1").arg(fullLabel(person.name)), parent)
    , m_context(context)
    , m_person(person)
    , m_trajectory(trajectory)
    , m_makeLetter(std::move(makeLetter))
    , m_form(new Form)
    , m_term(new TextLabel)
    , m_places(new PlaceChoice)
    , m_sum(new ExplainedDate)
    , m_times(new TextLabel({}, TextSize::Small, ColorRole::Muted))
    , m_check(new Bar(Tone::Amber))
    , m_pause(new QTimer(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(tr("Only workplaces with room and a trained craft specialist can be chosen."));
    build();
    connectFields();
    setPrimary(tr("Place"), [this] { save(); });
    reloadOptions();
    m_form->setChanged(false);
    m_start->setFocus();
}

void PlaceDialog::build() {
    const QDate today = m_context.today();
    m_kind = m_form->add(QStringLiteral("placementKind"), tr("Placed in a"), new QComboBox);
    for (const PlacementKind kind : kindsFor(m_person.kind))
        m_kind->addItem(labelOf(kind), int(kind));
    m_start = m_form->date(QStringLiteral("start"), tr("First day"), today);
    m_start->setDate(usualStart(today));
    m_lender = m_form->text(QStringLiteral("lender"), tr("Lender"));
    m_legalForm = m_form->add(QStringLiteral("legalForm"), tr("Legal form"), new QComboBox);
    fillWith<StageLegalForm>(*m_legalForm, [](StageLegalForm form) { return labelOf(form); });
    m_intention = askCondition("intention", tr("Contract intended?"));
    m_form->hint(tr("The employer intends a contract of at least half a year, for at least as many hours."));
    m_additional = askCondition("additionalWork", tr("Additional work?"));
    m_form->hint(tr("The work is extra: nobody else would be paid to do it."));
    m_confirmed = m_form->text(QStringLiteral("conditionBy"), tr("Confirmed by"));
    m_months = m_form->add(QStringLiteral("months"), tr("Length"), new QComboBox);
    m_months->addItem(tr("As usual for this form"), 0);
    for (int months = 1; months <= mostMonths; ++months)
        m_months->addItem(tr("%n months", nullptr, months), months);
    m_lastDay = m_form->date(QStringLiteral("lastDay"), tr("Last day"), today);
    m_term->setWordWrap(true);
    m_term->setAccessibleName(tr("How long it lasts"));
    m_form->add({}, tr("Lasts"), m_term);
    m_form->add(QStringLiteral("sum"), tr("Last day, counted"), m_sum);
    m_form->add(QStringLiteral("workplace"), tr("Workplace"), m_places);
    m_guide = m_form->combo(QStringLiteral("guide"), tr("Craft specialist"));
    m_hours = m_form->hours(QStringLiteral("hours"), tr("Hours a week"));
    m_days = m_form->weekdays(QStringLiteral("days"), tr("Working days"));
    m_form->add({}, tr("Working times"), m_times);
    m_agreements = m_form->lines(QStringLiteral("agreements"), tr("Agreements"), 2);
    setForm(m_form);
    body()->addWidget(new MedicalHint(this));
    m_check->hide();
    body()->addWidget(m_check);
    showKind();
}

QComboBox* PlaceDialog::askCondition(const char* field, const QString& question) {
    auto* answer = m_form->add(QLatin1String(field), question, new QComboBox);
    answer->addItem(tr("Yes"), true);
    answer->addItem(tr("No"), false);
    beginUnchosen(*answer);
    return answer;
}

QSize PlaceDialog::sizeHint() const {
    return Dialog::sizeHint().expandedTo({dp(920), dp(640)});
}

void PlaceDialog::connectFields() {
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    const auto later = [this](bool reload) {
        return [this, reload] {
            m_reload = m_reload || reload;
            m_pause->start();
        };
    };
    connect(m_pause, &QTimer::timeout, this, guarded(this, [this] { m_reload ? reloadOptions() : checkNow(); }));
    connect(m_start, &DateEdit::dateChanged, this, later(true));
    connect(m_legalForm, &QComboBox::currentIndexChanged, this, [this, later] {
        showKind();
        later(true)();
    });
    for (QComboBox* answer : {m_intention, m_additional})
        connect(answer, &QComboBox::currentIndexChanged, this, later(false));
    connect(m_confirmed, &QLineEdit::textChanged, this, later(false));
    connect(m_months, &QComboBox::currentIndexChanged, this, later(true));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, later] {
        showKind();
        later(true)();
    });
    connect(m_lastDay, &DateEdit::dateChanged, this, later(false));
    connect(m_hours, &QLineEdit::textChanged, this, later(false));
    connect(m_days, &WeekdayPicker::edited, this, later(false));
    connect(m_guide, &QComboBox::currentIndexChanged, this, later(false));
    connect(m_places, &PlaceChoice::chosenChanged, this, guarded(this, [this] { placeChosen(); }));
}

PlacementKind PlaceDialog::kind() const {
    return chosenIn<PlacementKind>(*m_kind);
}

void PlaceDialog::showKind() {
    const bool stage = kind() == PlacementKind::Stage;
    m_form->setFieldVisible(QStringLiteral("legalForm"), stage);
    m_form->setFieldVisible(QStringLiteral("months"), stage);
    m_form->setFieldVisible(QStringLiteral("lastDay"), !stage);
    m_form->setFieldVisible(QStringLiteral("lender"), !stage);
    m_form->setFieldVisible(QStringLiteral("sum"), stage);
    const auto form = chosenIn<StageLegalForm>(*m_legalForm);
    m_form->setFieldVisible(QStringLiteral("intention"), stage && form == StageLegalForm::TrialPlacement);
    m_form->setFieldVisible(QStringLiteral("additionalWork"), stage && form == StageLegalForm::ParticipationPlace);
    m_form->setFieldVisible(QStringLiteral("conditionBy"), stage && rules::hasCondition(form));
}

void PlaceDialog::reloadOptions() {
    m_reload = false;
    const auto start = m_start->date();
    if (start) {
        m_options = work::placementOptions(m_context.database(), m_trajectory, *start, m_context.today(),
                                           chosenIn<StageLegalForm>(*m_legalForm), m_months->currentData().toInt());
        m_places->setOptions(m_options.workplaces);
    }
    checkNow();
}

void PlaceDialog::placeChosen() {
    m_form->setChanged(true);
    const auto* option = m_places->chosen();
    fillGuides(option ? option->workplace.guide : WorkerId{});
    QString times;
    if (option && !option->workplace.startTime.isEmpty())
        times = option->workplace.endTime.isEmpty()
                    ? tr("from %1").arg(option->workplace.startTime)
                    : tr("%1 to %2").arg(option->workplace.startTime, option->workplace.endTime);
    m_times->setText(option ? orDash(times) : tr("Those of the workplace."));
    checkNow();
}

void PlaceDialog::fillGuides(WorkerId usual) {
    const WorkerId before = m_guide->chosenAs<WorkerId>();
    m_guide->clear();
    m_guide->addNone(tr("The usual one of the workplace"));
    for (const auto& guide : m_options.guides) {
        if (guide.isPossible() || work::canBeOverruled(guide.why))
            m_guide->addChoice(guide.worker.id.value, guideText(guide),
                               guide.isPossible() ? QString() : textOf(guide.why));
    }
    if (!m_guide->choose(usual.value))
        m_guide->choose(before.value);
}

work::PlacementRequest PlaceDialog::request() const {
    work::PlacementRequest request;
    request.trajectory = m_trajectory;
    if (const auto* option = m_places->chosen())
        request.workplace = option->workplace.id;
    request.guide = m_guide->chosenAs<WorkerId>();
    request.start = m_start->date().value_or(QDate());
    if (kind() == PlacementKind::Stage)
        request.months = m_months->currentData().toInt();
    else
        request.lastDay = m_lastDay->date();
    request.hours = m_hours->hours().value_or(Hours{});
    request.days = m_days->days();
    request.legalForm = chosenIn<StageLegalForm>(*m_legalForm);
    const QComboBox* answer = request.legalForm == StageLegalForm::TrialPlacement ? m_intention : m_additional;
    if (answer->currentIndex() >= 0)
        request.conditionMet = answer->currentData().toBool();
    request.conditionBy = m_confirmed->text().simplified();
    request.agreements = m_agreements->toPlainText().trimmed();
    return request;
}

QString PlaceDialog::unpaidBefore(const work::PlacementRequest& wanted) const {
    if (kind() != PlacementKind::Stage)
        return {};
    const auto earlier = store::placements::ofParticipant(m_context.database(), m_person.id);
    const rules::UnpaidWork before = rules::unpaidBefore(earlier, wanted.legalForm, wanted.start);
    if (before.counted == 0)
        return {};
    const QString days = tr("Before it %n days of unpaid work count.", nullptr, before.counted);
    const auto latest =
        rules::lastDayWithBefore(wanted.legalForm, wanted.start, before, work::ruleValues(m_context.database()));
    return before.ofForm > 0 && latest ? days + u' ' + tr("At the latest %1.").arg(untilText(*latest)) : days;
}

void PlaceDialog::showTerm() {
    const auto wanted = request();
    if (!wanted.start.isValid()) {
        m_term->setText(tr("Choose the first day."));
        m_sum->setExplained({});
        return;
    }
    const QDate last = kind() == PlacementKind::Stage ? work::lastDayOf(wanted, work::ruleValues(m_context.database()))
                                                      : wanted.lastDay.value_or(QDate());
    if (!last.isValid()) {
        m_term->setText(tr("from %1, without a last day").arg(shownLong(wanted.start)));
        return;
    }
    const QString rule = kind() == PlacementKind::Stage
                             ? tr("%1, from %2. The last day counts too.").arg(untilText(last), shownLong(wanted.start))
                             : tr("%1, from %2.").arg(untilText(last), shownLong(wanted.start));
    const QString used = unpaidBefore(wanted);
    m_term->setText(used.isEmpty() ? rule : rule + u' ' + used);
    if (kind() == PlacementKind::Stage)
        m_sum->setExplained(rules::explainStageEnd(wanted.legalForm, wanted.start, wanted.months,
                                                   work::ruleValues(m_context.database())));
}

void PlaceDialog::checkNow() {
    showTerm();
    Problems said = m_options.person;
    const auto wanted = request();
    if (!wanted.workplace.isNull() && wanted.start.isValid() && wanted.hours.hundredths > 0)
        said = work::checkPlacement(m_context.database(), wanted, kind(), m_context.today());
    else if (kind() != PlacementKind::Stage) // what is waited for holds for every kind of placement
        std::erase_if(said, [](const Problem& one) { return one.severity != Severity::Warning; });
    m_check->setTone(hasWrong(said) && !work::canBeOverruled(said) ? Tone::Red : Tone::Amber);
    m_check->setText(textOf(said));
    m_check->setHidden(said.empty());
}

Problems PlaceDialog::notFilledIn() const {
    Problems missing;
    if (!m_places->chosen())
        missing.push_back(wrong(QStringLiteral("workplace_not_chosen"), QStringLiteral("workplace")));
    if (!m_hours->hours() || m_hours->hours()->hundredths <= 0)
        missing.push_back(wrong(QStringLiteral("hours_not_filled_in"), QStringLiteral("hours")));
    return missing;
}

void PlaceDialog::save() {
    if (!understood({m_start, m_lastDay}))
        return;
    if (const Problems missing = notFilledIn(); !missing.empty()) {
        m_check->hide();
        Dialog::show(missing);
        return;
    }
    m_check->hide();
    if (kind() == PlacementKind::Secondment) {
        attempt(
            this, m_context.database(), request(),
            [lender = m_lender->text().simplified()](db::Transaction& tx, const work::PlacementRequest& asked) {
                work::SecondmentRequest secondment{asked, {}};
                secondment.agreed.lender = lender;
                return work::startSecondment(tx, secondment);
            },
            [this](PlacementId) { finished(); });
        return;
    }
    attempt(
        this, m_context.database(), request(),
        [](db::Transaction& tx, const work::PlacementRequest& asked) { return work::startStage(tx, asked); },
        [this](PlacementId) { finished(); });
}

void PlaceDialog::finished() {
    const QString name = fullLabel(m_person.name);
    const QString term = m_term->text();
    const bool letter = kind() == PlacementKind::Stage && m_makeLetter;
    accept();
    m_context.say(tr("%1 is placed").arg(name));
    if (letter)
        dialogs::ask(
            parentWidget(), tr("%1 is placed").arg(name), term, tr("Make placement letter"),
            [make = m_makeLetter, id = m_person.id] { make(id); }, tr("Later"));
}

void openPlacing(Context& context, QWidget* parent, ParticipantId id, WithPerson makeLetter) {
    const auto person = store::participants::find(context.database(), id);
    const auto trajectory = store::trajectories::openOf(context.database(), id);
    if (!person || !trajectory)
        throw Error(Fault::NotFound);
    if (work::usualKind(*trajectory) == PlacementKind::Contract)
        return openProposal(context, parent, trajectory->id);
    (new PlaceDialog(context, parent, *person, trajectory->id, std::move(makeLetter)))->open();
}

} // namespace wijkwerk::ui::participants
