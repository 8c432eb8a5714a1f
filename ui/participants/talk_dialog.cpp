// SPDX-License-Identifier: EUPL-1.2
// The talk of the voorselectie on the screen, in the order of the paper. It may stop anywhere and goes on there.
#include "core/base/calendar.h"
#include "core/store/intake.h"
#include "core/store/participants.h"
#include "core/store/profile.h"
#include "core/store/trajectories.h"
#include "core/work/intake_work.h"
#include "core/work/talk_form.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/limits_grid.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/profile_fields.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/profile_labels.h"

#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

enum Told { NotAnswered, Yes, No };

class TalkDialog : public Dialog {
    Q_OBJECT
public:
    TalkDialog(Context& context, QWidget* parent, const Participant& person, const Trajectory& trajectory)
        : Dialog(tr("Talk with %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_trajectory(trajectory)
        , m_form(new Form)
        , m_fields(*m_form, context.today()) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("In the order of the paper. You may stop at any time: what was filled in is kept, and next "
                          "time you go on where you stopped."));
        build();
        body()->addWidget(new MedicalHint(this));
        if (context.mayDo(rules::Right::Preselect))
            addButton(tr("Did not come…"), [this, id = person.id] { missed(id); });
        addButton(tr("Stop here and keep"), [this] { save(false); });
        setPrimary(tr("Finish talk"), [this] { save(true); });
        m_drafts = new DraftKeeper(context, this, person.id, QStringLiteral("talk"));
        setMinimumWidth(dp(640));
    }

private:
    void build() {
        const auto open = store::intake::openTalk(m_context.database(), m_trajectory.id);
        const auto known = store::profile::current(m_context.database(), m_trajectory.participant);
        m_on = m_form->date(QStringLiteral("talkedOn"), tr("Date of the talk"), m_context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(open && open->talkedOn.isValid() ? open->talkedOn : workingDayOnOrBefore(m_context.today()));
        m_told = m_form->add(QStringLiteral("privacyTold"), tr("Told about privacy"), new QComboBox);
        m_told->addItem(tr("Not answered yet"), NotAnswered);
        m_told->addItem(tr("Yes"), Yes);
        m_told->addItem(tr("No"), No);
        if (open && open->privacyTold)
            m_told->setCurrentIndex(*open->privacyTold ? 1 : 2);
        std::optional<ProfileBlock> block;
        for (const ProfileField field : work::talkOrder()) {
            if (block != specOf(field).block) {
                block = specOf(field).block;
                m_form->section(labelOf(*block));
            }
            m_fields.add(field, valueOf(known, field));
            if (field == ProfileField::Nights)
                addLimits();
        }
        m_form->setChanged(false);
        setForm(m_form);
        goOn(open);
    }

    /// Where the paper has them: after whether there are any.
    void addLimits() {
        m_limits = m_form->add(QStringLiteral("limits"), tr("Per aspect of work"),
                               new LimitsGrid(store::profile::limits(m_context.database(), m_trajectory.participant)));
        connect(m_limits, &LimitsGrid::edited, this, [this] { m_form->setChanged(true); });
    }

    void goOn(const std::optional<IntakeTalk>& open) {
        const auto field = open ? fromCode<ProfileField>(open->reached) : std::nullopt;
        if (!field) {
            m_told->setFocus();
            return;
        }
        // Not before the dialog has its size: then the column scrolls to it.
        QTimer::singleShot(0, this, [this, field] { m_fields.focus(*field); });
    }

    work::IntakeRequest request(bool finished) const {
        work::IntakeRequest request;
        request.trajectory = m_trajectory.id;
        request.talkedOn = m_on->date().value_or(QDate());
        if (const int told = m_told->currentData().toInt(); told != NotAnswered)
            request.privacyTold = told == Yes;
        const auto next = m_fields.goesOnAt();
        request.reached = next ? codeOf(*next) : QString();
        request.finished = finished;
        request.entries = m_fields.entries();
        request.limits = m_limits->limits(LimitSource::ToldByPerson, m_on->date());
        return request;
    }

    /// Nothing was said, so nothing is kept: once that is recorded. Going back leaves what was typed.
    void missed(ParticipantId person) {
        openMissedTalk(m_context, this, person, [this] {
            m_form->setChanged(false);
            reject();
        });
    }

    void save(bool finished) {
        if (!understood({m_on}))
            return;
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            auto saved = work::saveTalk(tx, request(finished));
            if (saved)
                m_drafts->spend(tx);
            return saved;
        });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        m_form->setChanged(false);
        accept();
        m_context.say(finished ? tr("The talk is finished") : tr("The talk is kept; go on later"));
    }

    Context& m_context;
    Trajectory m_trajectory;
    Form* m_form;
    ProfileFields m_fields;
    DateEdit* m_on = nullptr;
    QComboBox* m_told = nullptr;
    LimitsGrid* m_limits = nullptr;
    DraftKeeper* m_drafts;
};

} // namespace

void openTalk(Context& context, QWidget* parent, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    const auto trajectory = store::trajectories::openOf(context.database(), id);
    if (!person || !trajectory)
        throw Error(Fault::NotFound);
    (new TalkDialog(context, parent, *person, *trajectory))->open();
}

} // namespace wijkwerk::ui::participants

#include "talk_dialog.moc"
