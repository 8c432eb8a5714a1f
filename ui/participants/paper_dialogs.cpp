// SPDX-License-Identifier: EUPL-1.2
// Certificates and earlier work.
#include "core/store/certificates.h"
#include "core/work/profile_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/texts/profile_labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class CertificateDialog : public Dialog {
    Q_OBJECT
public:
    CertificateDialog(Context& context, QWidget* parent, const Certificate& certificate)
        : Dialog(certificate.id.isNull() ? tr("Add certificate") : tr("Certificate"), parent)
        , m_context(context)
        , m_certificate(certificate)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        build();
        setPrimary(tr("Save"), [this] { save(); });
        if (!certificate.id.isNull())
            addButton(tr("No longer counts"), [this] { end(); });
        m_kind->setFocus();
    }

private:
    void build() {
        m_kind = m_form->add(QStringLiteral("kind"), tr("Kind"), new QComboBox);
        fillWith<CertificateKind>(*m_kind, [](CertificateKind kind) { return labelOf(kind); });
        chooseIn(*m_kind, m_certificate.kind);
        m_name = m_form->text(QStringLiteral("name"), tr("What it is"));
        m_name->setText(m_certificate.name);
        m_number = m_form->text(QStringLiteral("number"), tr("Number"));
        m_number->setText(m_certificate.number);
        m_got = m_form->date(QStringLiteral("gotOn"), tr("Got on"), m_context.today());
        m_until = m_form->date(QStringLiteral("validUntil"), tr("Valid until"), m_context.today());
        for (DateEdit* day : {m_got, m_until})
            day->setFlagger([](QDate) { return QString(); });
        m_got->setDate(m_certificate.gotOn);
        m_until->setDate(m_certificate.validUntil);
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        follow();
        m_form->setChanged(false);
        setForm(m_form);
    }

    void follow() {
        m_form->setFieldVisible(QStringLiteral("name"), chosenIn<CertificateKind>(*m_kind) == CertificateKind::Other);
    }

    void save() {
        if (!understood({m_got, m_until}))
            return;
        m_certificate.kind = chosenIn<CertificateKind>(*m_kind);
        m_certificate.name = m_name->text();
        m_certificate.number = m_number->text();
        m_certificate.gotOn = m_got->date();
        m_certificate.validUntil = m_until->date();
        const auto outcome = work::perform(
            m_context.database(), [this](db::Transaction& tx) { return work::saveCertificate(tx, m_certificate); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The certificate is kept"));
    }

    void end() {
        work::perform(m_context.database(),
                      [this](db::Transaction& tx) { return work::endCertificate(tx, m_certificate.id); });
        m_form->setChanged(false);
        accept();
        m_context.say(tr("The certificate no longer counts"));
    }

    Context& m_context;
    Certificate m_certificate;
    Form* m_form;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_number;
    DateEdit* m_got;
    DateEdit* m_until;
};

class WorkDialog : public Dialog {
    Q_OBJECT
public:
    WorkDialog(Context& context, QWidget* parent, const WorkPeriod& work)
        : Dialog(work.id.isNull() ? tr("Add earlier work") : tr("Earlier work"), parent)
        , m_context(context)
        , m_work(work)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        m_employer = m_form->text(QStringLiteral("employer"), tr("Employer"));
        m_tasks = m_form->lines(QStringLiteral("tasks"), tr("Work"), 2);
        m_from = m_form->text(QStringLiteral("from"), tr("From"));
        m_until = m_form->text(QStringLiteral("until"), tr("Until"));
        for (QLineEdit* month : {m_from, m_until})
            month->setPlaceholderText(tr("Such as 03-2019, or only the year"));
        m_reason = m_form->lines(QStringLiteral("reasonLeft"), tr("Why it ended"), 2);
        m_form->hint(tr("Neutral words, nothing medical."));
        m_employer->setText(work.employer);
        m_tasks->setPlainText(work.tasks);
        m_from->setText(shownMonth(work.from));
        m_until->setText(shownMonth(work.until));
        m_reason->setPlainText(work.reasonLeft);
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Save"), [this] { save(); });
        if (!work.id.isNull())
            addButton(tr("Remove"), [this] { remove(); });
        m_employer->setFocus();
    }

private:
    void save() {
        m_work.employer = m_employer->text();
        m_work.tasks = m_tasks->toPlainText();
        m_work.from = m_from->text();
        m_work.until = m_until->text();
        m_work.reasonLeft = m_reason->toPlainText();
        const auto outcome =
            work::perform(m_context.database(), [this](db::Transaction& tx) { return work::saveWork(tx, m_work); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("Earlier work is kept"));
    }

    void remove() {
        work::perform(m_context.database(), [this](db::Transaction& tx) { return work::removeWork(tx, m_work.id); });
        m_form->setChanged(false);
        accept();
        m_context.say(tr("Earlier work is removed"));
    }

    Context& m_context;
    WorkPeriod m_work;
    Form* m_form;
    QLineEdit* m_employer;
    QPlainTextEdit* m_tasks;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QPlainTextEdit* m_reason;
};

} // namespace

void openCertificateRenewal(Context& context, QWidget* parent, CertificateId id) {
    const auto old = store::certificates::find(context.database(), id);
    if (!old)
        throw Error(Fault::NotFound);
    Certificate fresh;
    fresh.participant = old->participant;
    fresh.kind = old->kind;
    fresh.name = old->name;
    (new CertificateDialog(context, parent, fresh))->open();
}

void openCertificate(Context& context, QWidget* parent, ParticipantId person, CertificateId id) {
    Certificate certificate;
    certificate.participant = person;
    if (id)
        certificate = store::certificates::find(context.database(), id).value_or(certificate);
    (new CertificateDialog(context, parent, certificate))->open();
}

void openWork(Context& context, QWidget* parent, ParticipantId person, WorkHistoryId id) {
    WorkPeriod work;
    work.participant = person;
    if (id)
        work = store::certificates::findWork(context.database(), id).value_or(work);
    (new WorkDialog(context, parent, work))->open();
}

} // namespace wijkwerk::ui::participants

#include "paper_dialogs.moc"
