// SPDX-License-Identifier: EUPL-1.2
// The dialog of one document: what it is and from when.
#include "core/store/attachments.h"
#include "core/work/attachment_work.h"
#include "ui/participants/attachments_card.h"
#include "ui/participants/attempt.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/texts/dossier_labels.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>

namespace wijkwerk::ui::participants {

namespace {

/// What came of putting one in, in a thread of its own.
struct Added {
    Problems problems;
    db::ChangeSet changes;
};

/// Read no further than tells that it is too large.
QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, QFileInfo(path).fileName());
    return file.read(largestAttachment + 1);
}

class AttachmentDialog : public Dialog {
    Q_OBJECT
public:
    AttachmentDialog(Context& context, QWidget* parent, const Attachment& attachment, const QString& path,
                     std::function<void()> then)
        : Dialog(path.isEmpty() ? tr("Data of a document") : tr("Add document"), parent)
        , m_context(context)
        , m_attachment(attachment)
        , m_path(path)
        , m_then(std::move(then)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            tr("File: %1. Do not add medical reports or a copy of an identity document.").arg(attachment.name));
        build();
        setPrimary(path.isEmpty() ? tr("Save") : tr("Add document"), [this] { save(); });
        m_kind->setFocus();
    }

private:
    void build() {
        auto* form = new Form;
        m_kind = form->add(QStringLiteral("kind"), tr("Kind"), new QComboBox);
        fillWith<AttachmentKind>(*m_kind, [](AttachmentKind kind) { return labelOf(kind); });
        chooseIn(*m_kind, m_attachment.kind);
        m_title = form->text(QStringLiteral("title"), tr("Title"));
        m_title->setText(m_attachment.title);
        m_title->setPlaceholderText(tr("As you want to read it in the list"));
        m_on = form->date(QStringLiteral("datedOn"), tr("Date of the document"), m_context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        if (m_attachment.datedOn)
            m_on->setDate(*m_attachment.datedOn);
        m_sensitive =
            form->check(QStringLiteral("sensitive"), tr("Sensitive: name folded away, opening is shown apart"));
        m_sensitive->setChecked(m_attachment.sensitive);
        form->setChanged(false);
        setForm(form);
    }

    void save() {
        if (!understood({m_on}))
            return;
        m_attachment.kind = chosenIn<AttachmentKind>(*m_kind);
        m_attachment.title = m_title->text().simplified();
        m_attachment.datedOn = m_on->date();
        m_attachment.sensitive = m_sensitive->isChecked();
        m_path.isEmpty() ? change() : add();
    }

    void change() {
        const auto outcome = work::perform(
            m_context.database(), [&](db::Transaction& tx) { return work::changeAttachment(tx, m_attachment); });
        if (show(outcome.problems) && outcome)
            finish(tr("The document is changed"));
    }

    void add() {
        setBusy(tr("Adding the document…"));
        auto* job = startJob(
            this,
            [open = m_context.session().opener(), attachment = m_attachment, path = m_path](const JobControl& control) {
                control.progress(0, 2);
                const QByteArray bytes = bytesOf(path);
                control.progress(1, 2);
                db::Database database = open();
                db::Transaction tx(database, {});
                const auto outcome = work::addAttachment(tx, attachment, bytes);
                Added added{outcome.problems, {}};
                if (outcome)
                    added.changes = tx.commit();
                return added;
            },
            [this](const Added& added) {
                setBusy({});
                m_context.session().announce(added.changes);
                if (show(added.problems) && !hasWrong(added.problems))
                    finish(tr("The document is added"));
            },
            [this](const Error& error) {
                setBusy({});
                showError(this, error);
            });
        m_context.follow(job, tr("Adding a document"));
    }

    void finish(const QString& said) {
        const auto then = m_then;
        accept();
        m_context.say(said);
        if (then)
            then();
    }

    Context& m_context;
    Attachment m_attachment;
    QString m_path;
    std::function<void()> m_then;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_title = nullptr;
    DateEdit* m_on = nullptr;
    QCheckBox* m_sensitive = nullptr;
};

} // namespace

void openAttachmentDialog(Context& context, QWidget* parent, const Attachment& attachment, const QString& path,
                          std::function<void()> then) {
    (new AttachmentDialog(context, parent, attachment, path, std::move(then)))->open();
}

} // namespace wijkwerk::ui::participants

#include "attachment_dialog.moc"
