// SPDX-License-Identifier: EUPL-1.2
// "Dossier voor betrokkene": passages that may be about others one by one, then the files.
#include "core/base/error.h"
#include "core/store/participants.h"
#include "core/work/person_file.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/privacy_labels.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

/// One passage: leave it out or not, and why.
struct Choice {
    work::Proposal proposal;
    QCheckBox* out = nullptr;
    QLineEdit* reason = nullptr;
};

/// As everywhere on the screen; the file itself has the name as letters write it.
QString nameOf(Context& context, const work::PersonFile& file) {
    const auto person = store::participants::find(context.database(), file.person);
    return person ? fullLabel(person->name) : file.name;
}

class PersonFileDialog : public Dialog {
    Q_OBJECT
public:
    PersonFileDialog(Context& context, QWidget* parent, const work::PersonFile& file)
        : Dialog(tr("Dossier for %1").arg(nameOf(context, file)), parent)
        , m_context(context)
        , m_person(file.person)
        , m_number(file.number)
        , m_usual(tr("is about somebody else")) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Everything we hold on this person, with who looked. Look at each passage below: is it about "
                          "somebody else? Then leave it out and say why. The letters are written beside it as they "
                          "were sent. These files are not encrypted: send them safely, and remove them after that."));
        for (const work::Proposal& proposal : work::proposals(context.database(), file))
            addChoice(proposal);
        if (m_choices.empty())
            body()->addWidget(new TextLabel(tr("No passage was found that may be about somebody else."), TextSize::Base,
                                            ColorRole::Muted));
        addWords();
        setPrimary(tr("Make dossier…"), [this] { chooseFolder(); });
    }

private:
    void addChoice(const work::Proposal& proposal) {
        auto* card = new Card;
        const QString place = proposal.record.isEmpty()
                                  ? proposal.section
                                  : QStringLiteral("%1 · %2").arg(proposal.section, proposal.record);
        card->add(new TextLabel(place, TextSize::Small, ColorRole::Muted));
        const QString around =
            QStringLiteral("…%1[%2]%3…").arg(proposal.before, proposal.passage.words, proposal.after);
        card->add((new TextLabel(QString(around).replace(u'\n', u' ')))->wrapped());
        auto* row = new QHBoxLayout;
        Choice choice{
            proposal,
            new QCheckBox(
                tr("Leave out “%1”").arg(QString(proposal.passage.words).replace(u'&', QStringLiteral("&&")))),
            new QLineEdit(m_usual)};
        choice.out->setChecked(true);
        choice.out->setToolTip(labelOf(proposal.passage.kind));
        choice.reason->setCursorPosition(0); // what it says begins at its first word
        choice.reason->setMinimumWidth(choice.reason->fontMetrics().horizontalAdvance(m_usual) + dp(32));
        choice.reason->setAccessibleName(tr("Why “%1” is left out").arg(proposal.passage.words));
        connect(choice.out, &QCheckBox::toggled, choice.reason, &QWidget::setEnabled);
        row->addWidget(choice.out, 1);
        row->addWidget(choice.reason, 1);
        card->body()->addLayout(row);
        body()->addWidget(card);
        m_choices.push_back(choice);
    }

    void addWords() {
        auto* form = new Form;
        m_words = form->text(QStringLiteral("words"), tr("Leave out too"));
        m_words->setPlaceholderText(tr("Words that are left out wherever they stand"));
        m_reason = form->text(QStringLiteral("reason"), tr("Why"));
        m_reason->setText(m_usual);
        form->setChanged(false);
        body()->addWidget(form);
    }

    std::vector<work::Decision> decisions() const {
        std::vector<work::Decision> decisions;
        for (const Choice& choice : m_choices) {
            if (choice.out->isChecked())
                decisions.push_back({choice.proposal.place, choice.proposal.passage.start,
                                     choice.proposal.passage.length, choice.proposal.passage.words,
                                     choice.reason->text()});
        }
        if (!m_words->text().trimmed().isEmpty())
            decisions.push_back({{}, 0, 0, m_words->text().trimmed(), m_reason->text()});
        return decisions;
    }

    void chooseFolder() {
        work::PersonFile trial = work::personFile(m_context.database(), m_person, &dossierWord);
        if (!show(work::leaveOut(trial, decisions())))
            return;
        dialogs::openFolder(this, tr("Folder for the dossier"), [this](const QString& folder) { make(QDir(folder)); });
    }

    void make(const QDir& folder) {
        work::requireNoDossierIn(folder.path(), m_number);
        // Everything is in it, so it is not made when that cannot be written down.
        m_context.session().noteFirst({QStringLiteral("dossier_exported"), m_person.value, {}});
        work::PersonFile file = work::personFile(m_context.database(), m_person, &dossierWord);
        if (!show(work::leaveOut(file, decisions())))
            return;
        work::writePersonFile(file, folder.path());
        accept();
        dialogs::tell(parentWidget(), tr("The dossier is made"),
                      tr("It is in %1. These files are not encrypted: send them safely, and remove them after that.")
                          .arg(QDir::toNativeSeparators(folder.path())));
    }

    Context& m_context;
    ParticipantId m_person;
    int m_number;
    QString m_usual;
    std::vector<Choice> m_choices;
    QLineEdit* m_words = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace

void openPersonFile(Context& context, QWidget* parent, ParticipantId person) {
    const work::PersonFile file = work::personFile(context.database(), person, &dossierWord);
    (new PersonFileDialog(context, parent, file))->open();
}

} // namespace wijkwerk::ui::participants

#include "person_file_dialog.moc"
