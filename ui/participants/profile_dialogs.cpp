// SPDX-License-Identifier: EUPL-1.2
// Facts of one block, limits per aspect, and the history of one fact.
#include "ui/participants/profile_dialogs.h"

#include "core/store/participants.h"
#include "core/store/profile.h"
#include "core/store/workers.h"
#include "core/work/profile_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/limits_grid.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/profile_fields.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/profile_labels.h"

#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

QString nameOfPerson(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    return fullLabel(person->name);
}

class BlockDialog : public Dialog {
    Q_OBJECT
public:
    BlockDialog(Context& context, QWidget* parent, ParticipantId person, ProfileBlock block,
                std::optional<ProfileField> field)
        : Dialog(tr("%1 of %2").arg(labelOf(block), nameOfPerson(context, person)), parent)
        , m_context(context)
        , m_person(person)
        , m_form(new Form)
        , m_fields(*m_form, context.today()) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Nothing has to be filled in. What you change is kept with today and your name; the earlier "
                          "value stays in the history."));
        const auto known = store::profile::current(context.database(), person);
        for (const ProfileField one : fieldsOf(block))
            m_fields.add(one, valueOf(known, one));
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Save"), [this] { save(); });
        m_fields.focus(field && specOf(*field).block == block ? *field : fieldsOf(block).front());
    }

private:
    void save() {
        const auto outcome = work::perform(m_context.database(), [this](db::Transaction& tx) {
            return work::setProfile(tx, {m_person, m_fields.entries()});
        });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The profile is kept"));
    }

    Context& m_context;
    ParticipantId m_person;
    Form* m_form;
    ProfileFields m_fields;
};

class LimitsDialog : public Dialog {
    Q_OBJECT
public:
    LimitsDialog(Context& context, QWidget* parent, ParticipantId person)
        : Dialog(tr("What %1 can do at work").arg(nameOfPerson(context, person)), parent)
        , m_context(context)
        , m_person(person) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            tr("Write down how much somebody is limited in an aspect of work, and what helps. Never what the "
               "cause is."));
        auto* form = new Form;
        m_source = form->add(QStringLiteral("source"), tr("Who says what is new"), new QComboBox);
        fillWith<LimitSource>(*m_source, [](LimitSource source) { return labelOf(source); });
        m_on = form->date(QStringLiteral("sourceOn"), tr("Day of that"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(context.today());
        m_grid = new LimitsGrid(store::profile::limits(context.database(), person));
        connect(m_grid, &LimitsGrid::edited, this, [this] { setUnsaved(true); });
        form->setChanged(false);
        setForm(form);
        body()->addWidget(m_grid);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Save"), [this] { save(); });
        m_grid->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        const auto limits = m_grid->limits(chosenIn<LimitSource>(*m_source), m_on->date());
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::setLimits(tx, m_person, limits); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        setUnsaved(false);
        accept();
        m_context.say(tr("The limits are kept"));
    }

    Context& m_context;
    ParticipantId m_person;
    QComboBox* m_source;
    DateEdit* m_on;
    LimitsGrid* m_grid;
};

class HistoryDialog : public Dialog {
    Q_OBJECT
public:
    HistoryDialog(Context& context, QWidget* parent, ParticipantId person, ProfileField field)
        : Dialog(tr("Earlier values: %1").arg(labelOf(field)), parent)
        , m_context(context) {
        setAttribute(Qt::WA_DeleteOnClose);
        setCancelText(tr("Close"));
        const auto history = store::profile::history(context.database(), person, field);
        if (history.empty())
            body()->addWidget(
                new TextLabel(tr("Nothing was ever written down here."), TextSize::Base, ColorRole::Muted));
        const QString now = history.empty() ? QString() : history.front().value;
        for (const ProfileItem& item : history)
            addLine(item, now);
    }

private:
    void addLine(const ProfileItem& item, const QString& now) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m());
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const auto worker = store::workers::find(m_context.database(), item.confirmedBy);
        words->addWidget((new TextLabel(orDash(shownValue(item.field, item.value))))->wrapped());
        words->addWidget((new TextLabel(worker ? tr("confirmed %1 by %2").arg(shownDate(item.confirmedOn), worker->name)
                                               : tr("confirmed %1").arg(shownDate(item.confirmedOn)),
                                        TextSize::Small, ColorRole::Muted))
                             ->wrapped());
        row->addLayout(words, 1);
        if (item.value != now && !item.value.isEmpty() && m_context.mayDo(rules::Right::ChangePerson)) {
            auto* back = new LinkButton(tr("Put back"));
            back->setAccessibleName(tr("Put back: %1").arg(shownValue(item.field, item.value)));
            connect(back, &Button::clicked, this, guarded(this, [this, id = item.id] { restore(id); }));
            row->addWidget(back, 0, Qt::AlignTop);
        }
        body()->addWidget(line);
    }

    void restore(ProfileItemId id) {
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::restoreProfile(tx, id); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The earlier value is back"));
    }

    Context& m_context;
};

} // namespace

void openProfileBlock(Context& context, QWidget* parent, ParticipantId person, ProfileBlock block,
                      std::optional<ProfileField> field) {
    (new BlockDialog(context, parent, person, block, field))->open();
}

void openLimits(Context& context, QWidget* parent, ParticipantId person) {
    (new LimitsDialog(context, parent, person))->open();
}

void openProfileHistory(Context& context, QWidget* parent, ParticipantId person, ProfileField field) {
    (new HistoryDialog(context, parent, person, field))->open();
}

} // namespace wijkwerk::ui::participants

#include "profile_dialogs.moc"
