// SPDX-License-Identifier: EUPL-1.2
// The dialog that scores: a row for each skill, one key each.
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/skills.h"
#include "core/store/workers.h"
#include "core/work/skill_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/text_label.h"
#include "ui/texts/skill_labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

/// One digit. 0–4 goes on to the next row, and so do Enter and Down; Up goes back.
class ScoreEdit : public QLineEdit {
    Q_OBJECT
public:
    ScoreEdit() {
        static const QRegularExpression digit(QStringLiteral("[0-4]"));
        setObjectName(QStringLiteral("score"));
        setMaxLength(1);
        setValidator(new QRegularExpressionValidator(digit, this));
        setAlignment(Qt::AlignCenter);
        setFixedWidth(dp(44));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const QString typed = event->text();
        const bool withControl = event->modifiers().testFlag(Qt::ControlModifier); // Ctrl+Enter saves
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (typed.size() == 1 && typed[0] >= u'0' && typed[0] <= u'4' && !withControl) {
            selectAll();
            insert(typed);
            focusNextChild();
        } else if (event->key() == Qt::Key_Down || (isEnter && !withControl)) {
            focusNextChild();
        } else if (event->key() == Qt::Key_Up) {
            focusPreviousChild();
        } else {
            QLineEdit::keyPressEvent(event);
        }
    }
    void focusInEvent(QFocusEvent* event) override {
        QLineEdit::focusInEvent(event);
        selectAll();
    }
};

/// A score and the word for it.
class ScoreRow : public QWidget {
    Q_OBJECT
public:
    explicit ScoreRow(const SkillItem& item)
        : m_item(item)
        , m_edit(new ScoreEdit)
        , m_word((new TextLabel(item.description, TextSize::Base, ColorRole::Muted))->wrapped()) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m());
        row->addWidget(m_edit, 0, Qt::AlignTop);
        row->addWidget(m_word, 1);
        setFocusProxy(m_edit);
        m_edit->setAccessibleName(item.label);
        m_edit->setAccessibleDescription(item.description);
        connect(m_edit, &QLineEdit::textChanged, this, [this] {
            const auto given = score();
            m_word->setText(given ? skillScoreLabelOf(*given) : m_item.description);
            Q_EMIT edited();
        });
    }
    const SkillItem& item() const { return m_item; }
    std::optional<int> score() const {
        return m_edit->text().isEmpty() ? std::nullopt : std::optional(m_edit->text().toInt());
    }
    void setScore(int score) { m_edit->setText(QString::number(score)); }

Q_SIGNALS:
    void edited();

private:
    SkillItem m_item;
    QLineEdit* m_edit;
    TextLabel* m_word;
};

class SkillDialog : public Dialog {
    Q_OBJECT
public:
    /// `before`: the sheet that is put right; nothing for a new one.
    SkillDialog(Context& context, QWidget* parent, const Participant& person, std::optional<SkillSheet> before)
        : Dialog(before ? tr("Put scores right: %1").arg(workFloorLabel(person))
                        : tr("Score: %1").arg(workFloorLabel(person)),
                 parent)
        , m_context(context)
        , m_person(person.id)
        , m_before(std::move(before))
        , m_picture(work::skillPicture(context.database(), person.id))
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            tr("Type 0 to 4 for each skill; the next one follows by itself. 0: not seen. 1: does not work yet. "
               "2: works with help. 3: mostly works without help. 4: works without help."));
        build();
        if (m_before)
            fill();
        follow();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Save scores"), [this] { save(); });
        if (!m_rows.empty())
            m_rows.front()->setFocus();
    }

private:
    static QString workFloorLabel(const Participant& person) { return fullLabel(person.name); }

    void build() {
        m_rater = m_form->add(QStringLiteral("raterKind"), tr("Who scores"), new QComboBox);
        fillWith<SkillRater>(*m_rater, [](SkillRater rater) { return labelOf(rater); });
        m_guide = m_form->combo(QStringLiteral("rater"), tr("Name"));
        m_guide->addNone(tr("Choose…"));
        for (const Worker& worker : store::workers::all(m_context.database())) {
            if (worker.role == Role::CraftSpecialist)
                m_guide->addChoice(worker.id.value, worker.name);
        }
        m_guide->choose(usualGuide().value);
        m_day = m_form->date(QStringLiteral("scoredOn"), tr("Day"), m_context.today());
        m_day->setDate(m_context.today());
        m_day->setFlagger([](QDate) { return QString(); }); // people work at weekends too
        m_occasion = m_form->add(QStringLiteral("occasion"), tr("Why now"), new QComboBox);
        fillWith<SkillOccasion>(*m_occasion, [](SkillOccasion occasion) { return labelOf(occasion); });
        for (const SkillItem& item : formItems()) {
            auto* row = m_form->add(QString(), item.label, new ScoreRow(item));
            connect(row, &ScoreRow::edited, this, [this] { setUnsaved(true); });
            m_rows.push_back(row);
        }
        m_remark = m_form->lines(QStringLiteral("remark"), tr("Remark"), 2);
        connect(m_rater, &QComboBox::currentIndexChanged, this, [this] { follow(); });
    }

    /// As the form is today; of a sheet that is put right as it was then.
    std::vector<SkillItem> formItems() const {
        return store::skills::itemsOn(m_context.database(), m_before ? m_before->scoredOn : m_context.today());
    }

    WorkerId usualGuide() const {
        WorkerId guide;
        for (const Placement& placement : store::placements::ofTrajectory(m_context.database(), m_picture.trajectory)) {
            if (placement.startsOn <= m_context.today())
                guide = placement.guide;
        }
        return guide;
    }

    void fill() {
        chooseIn(*m_rater, m_before->rater);
        m_rater->setEnabled(false);
        m_guide->choose(m_before->raterId.value);
        m_guide->setEnabled(false);
        m_day->setDate(m_before->scoredOn);
        chooseIn(*m_occasion, m_before->occasion);
        m_remark->setPlainText(m_before->remark);
        for (ScoreRow* row : m_rows) {
            for (const SkillScore& one : m_before->scores) {
                if (one.code == row->item().code)
                    row->setScore(one.score);
            }
        }
    }

    void follow() {
        const auto rater = chosenIn<SkillRater>(*m_rater);
        const bool asked = rater == SkillRater::Guide && m_context.sight().role != Role::CraftSpecialist;
        m_form->setFieldVisible(QStringLiteral("rater"), asked);
        if (!m_before)
            chooseIn(*m_occasion, work::usualOccasion(m_picture, rater));
    }

    /// The things as they are on the form of the day that was chosen; by code.
    SkillSheet sheet() const {
        SkillSheet sheet;
        sheet.participant = m_person;
        sheet.scoredOn = m_day->date().value_or(QDate());
        sheet.rater = chosenIn<SkillRater>(*m_rater);
        sheet.raterId = m_guide->chosenAs<WorkerId>();
        sheet.occasion = chosenIn<SkillOccasion>(*m_occasion);
        sheet.remark = m_remark->toPlainText();
        sheet.onPaper = m_before && m_before->onPaper;
        const auto onForm = store::skills::itemsOn(m_context.database(), sheet.scoredOn);
        for (const ScoreRow* row : m_rows) {
            const auto score = row->score();
            if (!score)
                continue;
            const auto then = std::ranges::find(onForm, row->item().code, &SkillItem::code);
            sheet.scores.push_back({then == onForm.end() ? row->item().id : then->id, *score});
        }
        return sheet;
    }

    void save() {
        if (!understood({m_day}))
            return;
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return m_before ? work::correctSkills(tx, m_before->id, sheet()) : work::scoreSkills(tx, sheet());
        });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        m_context.say(outcome.problems.empty() ? tr("Scores saved") : textOf(outcome.problems));
        accept();
    }

    Context& m_context;
    ParticipantId m_person;
    std::optional<SkillSheet> m_before;
    work::SkillPicture m_picture;
    Form* m_form;
    QComboBox* m_rater = nullptr;
    IdCombo* m_guide = nullptr;
    DateEdit* m_day = nullptr;
    QComboBox* m_occasion = nullptr;
    std::vector<ScoreRow*> m_rows;
    QPlainTextEdit* m_remark = nullptr;
};

} // namespace

void openSkillScoring(Context& context, QWidget* parent, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    (new SkillDialog(context, parent, *person, {}))->open();
}

void openSkillCorrection(Context& context, QWidget* parent, SkillSheetId id) {
    auto sheet = store::skills::find(context.database(), id);
    const auto person = sheet ? store::participants::find(context.database(), sheet->participant) : std::nullopt;
    if (!person)
        throw Error(Fault::NotFound);
    (new SkillDialog(context, parent, *person, std::move(sheet)))->open();
}

} // namespace wijkwerk::ui::participants

#include "skill_dialog.moc"
