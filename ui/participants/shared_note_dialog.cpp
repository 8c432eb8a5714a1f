// SPDX-License-Identifier: EUPL-1.2
// One note about several people: those of the selection, or of a team today. It is stored with each of them.
#include "core/store/participant_list.h"
#include "core/store/workplaces.h"
#include "core/work/note_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/texts/labels.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <set>

namespace wijkwerk::ui::participants {

namespace {

class SharedNoteDialog : public Dialog {
    Q_OBJECT
public:
    SharedNoteDialog(Context& context, QWidget* parent, const std::vector<ParticipantId>& people)
        : Dialog(tr("One note about several people"), parent)
        , m_context(context)
        , m_people(new QListWidget)
        , m_team(new IdCombo) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            tr("The note is kept in the dossier of each of them, and each of them may read it. So do not name "
               "the one in the note of the other."));
        build();
        add(people, Qt::Checked);
        setPrimary(tr("Save note"), [this] { save(); });
        if (!people.empty())
            m_drafts = new DraftKeeper(context, this, people.front(), QStringLiteral("shared_note"));
        m_text->setFocus();
    }

private:
    void build() {
        auto* form = new Form;
        m_kind = form->add(QStringLiteral("kind"), tr("Kind"), new QComboBox);
        for (const auto& word : Words<NoteKind>::list) {
            if (word.value != NoteKind::Imported)
                m_kind->addItem(labelOf(word.value), int(word.value));
        }
        m_on = form->date(QStringLiteral("happenedOn"), tr("Date"), m_context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(m_context.today());
        m_text = form->lines(QStringLiteral("text"), tr("Text"), 4);
        m_text->setTabChangesFocus(true);
        m_sensitive = form->check(QStringLiteral("sensitive"), tr("Sensitive: folded away until somebody opens it"));
        m_team->addNone(tr("Add the people of a team…"));
        for (const Team& team : store::teams::all(m_context.database()))
            m_team->addChoice(team.id.value, team.name);
        form->add({}, tr("Team today"), m_team);
        m_people->setAccessibleName(tr("People the note is about; the space bar chooses"));
        m_people->setMinimumHeight(dp(150));
        form->add(QStringLiteral("people"), tr("About"), m_people);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        connect(m_team, &QComboBox::activated, this, [this] { addTeam(); });
    }

    void addTeam() {
        if (m_team->chosen() == 0)
            return;
        ParticipantFilter filter;
        filter.team = m_team->chosenAs<TeamId>();
        filter.withoutTrajectory = false;
        add(store::participant_list::ids(m_context.database(), filter, m_context.today()), Qt::Unchecked);
    }

    void add(const std::vector<ParticipantId>& people, Qt::CheckState state) {
        for (const auto& row : store::participant_list::rows(m_context.database(), people, m_context.today())) {
            if (m_known.contains(row.id) || !m_context.mayOpen(row.id))
                continue;
            m_known.insert(row.id);
            auto* item = new QListWidgetItem(listLabel(row.name), m_people);
            item->setData(Qt::UserRole, qint64(row.id.value));
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(state);
        }
        if (m_people->currentRow() < 0)
            m_people->setCurrentRow(0);
    }

    std::vector<ParticipantId> chosen() const {
        std::vector<ParticipantId> people;
        for (int row = 0; row < m_people->count(); ++row) {
            if (m_people->item(row)->checkState() == Qt::Checked)
                people.push_back(ParticipantId{m_people->item(row)->data(Qt::UserRole).toLongLong()});
        }
        return people;
    }

    void save() {
        if (!understood({m_on}))
            return;
        Note note;
        note.author = m_context.worker();
        note.kind = chosenIn<NoteKind>(*m_kind);
        note.happenedOn = m_on->date().value_or(QDate());
        note.text = m_text->toPlainText().trimmed();
        note.sensitive = m_sensitive->isChecked();
        const auto people = chosen();
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            auto added = work::addNoteForMany(tx, note, people);
            if (added && m_drafts)
                m_drafts->spend(tx);
            return added;
        });
        if (!show(outcome.problems) || !outcome)
            return;
        accept();
        m_context.say(tr("The note is saved with %1 people").arg(people.size()));
    }

    Context& m_context;
    QListWidget* m_people;
    IdCombo* m_team;
    QComboBox* m_kind = nullptr;
    DateEdit* m_on = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QCheckBox* m_sensitive = nullptr;
    std::set<ParticipantId> m_known;
    DraftKeeper* m_drafts = nullptr; ///< not when it began without people
};

} // namespace

void openSharedNote(Context& context, QWidget* parent, const std::vector<ParticipantId>& people) {
    (new SharedNoteDialog(context, parent, people))->open();
}

} // namespace wijkwerk::ui::participants

#include "shared_note_dialog.moc"
