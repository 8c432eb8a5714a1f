// SPDX-License-Identifier: EUPL-1.2
// "Verplaatsen": the same stage goes on at another place.
#include "core/store/participants.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/moving.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/place_choice.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/bar.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/stage_labels.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class MoveDialog : public Dialog {
    Q_OBJECT
public:
    MoveDialog(Context& context, QWidget* parent, const Participant& person, const Placement& current)
        : Dialog(tr("Move %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_person(person)
        , m_current(current)
        , m_form(new Form)
        , m_places(new PlaceChoice)
        , m_stays(new TextLabel)
        , m_check(new Bar(Tone::Amber))
        , m_pause(new QTimer(this)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The stage, contract or secondment goes on. In the numbers nobody stops and nobody starts."));
        build();
        connectFields();
        setPrimary(tr("Move"), [this] { save(); });
        new DraftKeeper(context, this, person.id, QStringLiteral("move"));
        reloadOptions();
        m_form->setChanged(false);
        m_on->setFocus();
    }

    QSize sizeHint() const override { return Dialog::sizeHint().expandedTo({dp(920), dp(640)}); }

private:
    void build() {
        const QDate today = m_context.today();
        m_on = m_form->date(QStringLiteral("on"), tr("From"), today);
        m_on->setDate(std::max(today, m_current.startsOn));
        m_stays->setWordWrap(true);
        m_form->add({}, tr("Stays"), m_stays);
        m_stays->setText(stays());
        m_form->add(QStringLiteral("workplace"), tr("New workplace"), m_places);
        m_guide = m_form->combo(QStringLiteral("guide"), tr("Craft specialist"));
        m_hours = m_form->hours(QStringLiteral("hours"), tr("Hours a week"));
        m_hours->setHours(m_current.hours);
        m_days = m_form->weekdays(QStringLiteral("days"), tr("Working days"));
        m_days->setDays(m_current.days);
        m_reason = m_form->add(QStringLiteral("reason"), tr("Reason"), new QComboBox);
        fillWith<ChangeReason>(*m_reason, [](ChangeReason reason) { return labelOf(reason); });
        beginUnchosen(*m_reason);
        m_note = m_form->lines(QStringLiteral("note"), tr("Explanation"), 2);
        m_viewState = m_form->add(QStringLiteral("viewState"), tr("Own view"), new QComboBox);
        m_viewState->addItem(tr("Choose…"), -1);
        fillWith<ViewState>(*m_viewState, [](ViewState state) { return labelOf(state); });
        m_view = m_form->lines(QStringLiteral("ownView"), tr("What the participant said"), 2);
        m_agreements = m_form->lines(QStringLiteral("agreements"), tr("Agreements"), 2);
        m_agreements->setPlainText(m_current.agreements);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        m_check->hide();
        body()->addWidget(m_check);
        followView();
    }

    QString stays() const {
        const auto place = store::workplaces::find(m_context.database(), m_current.workplace);
        const QString from = tr("began %1").arg(shownDate(m_current.began()));
        const QString until = m_current.until() ? untilText(*m_current.until()) : tr("no end agreed");
        return tr("%1, %2. Now at %3.").arg(from, until, place ? place->name : QString());
    }

    void connectFields() {
        m_pause->setSingleShot(true);
        m_pause->setInterval(150);
        const auto later = [this](bool reload) {
            return [this, reload] {
                m_reload = m_reload || reload;
                m_pause->start();
            };
        };
        connect(m_pause, &QTimer::timeout, this, guarded(this, [this] { m_reload ? reloadOptions() : checkNow(); }));
        connect(m_on, &DateEdit::dateChanged, this, later(true));
        connect(m_hours, &QLineEdit::textChanged, this, later(false));
        connect(m_guide, &QComboBox::currentIndexChanged, this, later(false));
        connect(m_viewState, &QComboBox::currentIndexChanged, this, [this] { followView(); });
        connect(m_places, &PlaceChoice::chosenChanged, this, guarded(this, [this] { placeChosen(); }));
    }

    void followView() {
        m_form->setFieldVisible(QStringLiteral("ownView"), m_viewState->currentData().toInt() == int(ViewState::Given));
    }

    void reloadOptions() {
        m_reload = false;
        if (const auto on = m_on->date()) {
            m_options = work::moveOptions(m_context.database(), m_current.trajectory, *on, m_context.today());
            m_places->setOptions(m_options.workplaces);
        }
        checkNow();
    }

    void placeChosen() {
        m_form->setChanged(true);
        const auto* option = m_places->chosen();
        const WorkerId before = m_guide->chosenAs<WorkerId>();
        m_guide->clear();
        m_guide->addNone(tr("The usual one of the workplace"));
        for (const auto& guide : m_options.guides) {
            if (guide.isPossible() || work::canBeOverruled(guide.why))
                m_guide->addChoice(guide.worker.id.value, guideText(guide),
                                   guide.isPossible() ? QString() : textOf(guide.why));
        }
        if (!m_guide->choose(option ? option->workplace.guide.value : 0))
            m_guide->choose(before.value);
        checkNow();
    }

    work::MoveRequest request() const {
        work::MoveRequest request;
        request.trajectory = m_current.trajectory;
        if (const auto* option = m_places->chosen())
            request.workplace = option->workplace.id;
        request.guide = m_guide->chosenAs<WorkerId>();
        request.on = m_on->date().value_or(QDate());
        request.hours = m_hours->hours().value_or(Hours{});
        request.days = m_days->days();
        request.reason = chosenIfAny<ChangeReason>(*m_reason).value_or(request.reason); // asked for on saving
        request.note = m_note->toPlainText();
        if (m_viewState->currentData().toInt() >= 0)
            request.viewState = chosenIn<ViewState>(*m_viewState);
        if (request.viewState == ViewState::Given)
            request.ownView = m_view->toPlainText();
        request.agreements = m_agreements->toPlainText();
        return request;
    }

    /// What stands in the way of the place; what is not filled in yet is said on saving.
    void checkNow() {
        Problems said = m_options.person;
        if (const auto wanted = request(); !wanted.workplace.isNull() && wanted.on.isValid()) {
            said = work::checkMove(m_context.database(), wanted, m_context.today());
            std::erase_if(said, [](const Problem& one) {
                return one.field == u"viewState" || one.field == u"ownView" || one.field == u"note";
            });
        }
        m_check->setTone(hasWrong(said) && !work::canBeOverruled(said) ? Tone::Red : Tone::Amber);
        m_check->setText(textOf(said));
        m_check->setHidden(said.empty());
    }

    void save() {
        if (!understood({m_on}))
            return;
        m_check->hide();
        Problems found;
        if (!m_places->chosen())
            found.push_back(wrong(QStringLiteral("workplace_not_chosen"), QStringLiteral("workplace")));
        else if (m_reason->currentIndex() < 0) // with all else that is wrong
            found = work::checkMove(m_context.database(), request(), m_context.today());
        if (m_reason->currentIndex() < 0)
            found.push_back(wrong(QStringLiteral("reason_not_chosen"), QStringLiteral("reason")));
        if (!show(found))
            return;
        const auto act = [](db::Transaction& tx, const work::MoveRequest& wanted) { return work::move(tx, wanted); };
        attempt(this, m_context.database(), request(), act, [this](PlacementMoveId) {
            const QString name = fullLabel(m_person.name);
            accept();
            m_context.say(tr("%1 is moved").arg(name));
        });
    }

    Context& m_context;
    Participant m_person;
    Placement m_current;
    Form* m_form;
    DateEdit* m_on;
    PlaceChoice* m_places;
    TextLabel* m_stays;
    IdCombo* m_guide;
    HoursEdit* m_hours;
    WeekdayPicker* m_days;
    QComboBox* m_reason;
    QPlainTextEdit* m_note;
    QComboBox* m_viewState;
    QPlainTextEdit* m_view;
    QPlainTextEdit* m_agreements;
    Bar* m_check;
    QTimer* m_pause;
    work::PlacementOptions m_options;
    bool m_reload = true;
};

} // namespace

void openMove(Context& context, QWidget* parent, TrajectoryId id) {
    const auto trajectory = store::trajectories::find(context.database(), id);
    const auto current = store::placements::latestOf(context.database(), id);
    const auto person =
        trajectory ? store::participants::find(context.database(), trajectory->participant) : std::nullopt;
    if (!person || !current)
        throw Error(Fault::NotFound);
    (new MoveDialog(context, parent, *person, *current))->open();
}

void openMoveUndo(Context& context, QWidget* parent, PlacementMoveId id) {
    const auto move = store::placement_moves::find(context.database(), id);
    if (!move)
        throw Error(Fault::NotFound);
    const QString title = MoveDialog::tr("Undo the move of %1?").arg(shownDate(move->on));
    if (move->undone) {
        dialogs::tell(parent, MoveDialog::tr("Undone already"), MoveDialog::tr("This move was undone."));
        return;
    }
    dialogs::askReason(
        parent, title,
        MoveDialog::tr("Then the person was at the old place all the time. Does the person really go back? Cancel "
                       "this, and move the person again."),
        MoveDialog::tr("Undo the move"), [&context, parent, id](const QString& reason) {
            const auto outcome = work::perform(
                context.database(), [&](db::Transaction& tx) { return work::undoMove(tx, id, reason, reason); });
            if (outcome)
                context.say(MoveDialog::tr("The move is undone"));
            else
                dialogs::warn(parent, MoveDialog::tr("The move cannot be undone"), textOf(outcome.problems));
        });
}

} // namespace wijkwerk::ui::participants

#include "move_dialog.moc"
