// SPDX-License-Identifier: EUPL-1.2
// Writing down a consent and its withdrawal.
#include "core/rules/consent.h"
#include "core/store/consents.h"
#include "core/store/participants.h"
#include "core/work/acting.h"
#include "core/work/consent_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "ui/texts/privacy_labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

/// Tick boxes for the data.
class CategoriesBox : public QWidget {
    Q_OBJECT
public:
    CategoriesBox() {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs());
        for (const auto& word : Words<DataCategory>::list) {
            auto* box = new QCheckBox(labelOf(word.value));
            m_boxes.emplace_back(word.value, box);
            column->addWidget(box);
            connect(box, &QCheckBox::toggled, this, &CategoriesBox::edited);
        }
    }
    std::vector<DataCategory> chosen() const {
        std::vector<DataCategory> found;
        for (const auto& [category, box] : m_boxes) {
            if (box->isChecked())
                found.push_back(category);
        }
        return found;
    }
    /// Pictures have a purpose of their own, and nothing else goes with it.
    void follow(ConsentPurpose purpose) {
        for (const auto& [category, box] : m_boxes) {
            const bool fits = (category == DataCategory::Pictures) == (purpose == ConsentPurpose::PhotoFilm);
            box->setVisible(fits);
            box->setChecked(purpose == ConsentPurpose::PhotoFilm ? fits : fits && box->isChecked());
        }
    }

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<DataCategory, QCheckBox*>> m_boxes;
};

class ConsentDialog : public Dialog {
    Q_OBJECT
public:
    ConsentDialog(Context& context, QWidget* parent, const Participant& person,
                  ConsentPurpose purpose = ConsentPurpose::Help)
        : Dialog(tr("Consent of %1").arg(fullLabel(person.name)), parent)
        , m_context(context)
        , m_person(person)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Saying no has no effect on benefit or help. Tell the person that, and that a consent can "
                          "always be withdrawn."));
        build();
        chooseIn(*m_purpose, purpose);
        m_form->setChanged(false);
        setPrimary(tr("Record consent"), [this] { save(); });
        m_receiver->setFocus();
    }
    /// To whom it is known already.
    void goesTo(const QString& organisation, const QString& contact, std::function<void(ConsentId)> recorded) {
        m_receiver->setText(organisation);
        m_contact->setText(contact);
        m_form->setChanged(false);
        m_recorded = std::move(recorded);
    }

private:
    void build() {
        const QDate today = m_context.today();
        m_purpose = m_form->add(QStringLiteral("purpose"), tr("For what"), new QComboBox);
        fillWith<ConsentPurpose>(*m_purpose, [](ConsentPurpose purpose) { return labelOf(purpose); });
        m_receiver = m_form->text(QStringLiteral("receiver"), tr("To whom"));
        m_receiver->setPlaceholderText(tr("Organisation, newspaper or website"));
        m_contact = m_form->text(QStringLiteral("receiverContact"), tr("Contact person"));
        m_categories = m_form->add(QStringLiteral("categories"), tr("Which data"), new CategoriesBox);
        m_given = m_form->date(QStringLiteral("givenOn"), tr("Given on"), today);
        m_given->setDate(today);
        m_how = m_form->add(QStringLiteral("how"), tr("How"), new QComboBox);
        fillWith<ConsentHow>(*m_how, [](ConsentHow how) { return labelOf(how); });
        m_until = m_form->date(QStringLiteral("validUntil"), tr("Valid until"), today);
        m_until->setFlagger([](QDate) { return QString(); });
        m_until->setDate(rules::usualConsentEnd(today, work::ruleValues(m_context.database())));
        m_language = m_form->text(QStringLiteral("language"), tr("Language or interpreter"));
        m_language->setPlaceholderText(tr("When it was not in Dutch"));
        connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] { follow(); });
        follow();
        m_form->setChanged(false);
        setForm(m_form);
    }

    void follow() { m_categories->follow(chosenIn<ConsentPurpose>(*m_purpose)); }

    void save() {
        if (!understood({m_given, m_until}))
            return;
        Consent consent;
        consent.participant = m_person.id;
        consent.purpose = chosenIn<ConsentPurpose>(*m_purpose);
        consent.categories = m_categories->chosen();
        consent.receiver = m_receiver->text();
        consent.receiverContact = m_contact->text();
        consent.givenOn = m_given->date().value_or(QDate());
        consent.how = chosenIn<ConsentHow>(*m_how);
        consent.validUntil = m_until->date().value_or(QDate());
        consent.language = m_language->text().trimmed();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::giveConsent(tx, consent); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The consent is recorded"));
        if (m_recorded && consent.purpose == ConsentPurpose::Help)
            m_recorded(*outcome.done);
    }

    Context& m_context;
    Participant m_person;
    Form* m_form;
    QComboBox* m_purpose;
    QLineEdit* m_receiver;
    QLineEdit* m_contact;
    CategoriesBox* m_categories;
    DateEdit* m_given;
    QComboBox* m_how;
    DateEdit* m_until;
    QLineEdit* m_language;
    std::function<void(ConsentId)> m_recorded;
};

class WithdrawalDialog : public Dialog {
    Q_OBJECT
public:
    WithdrawalDialog(Context& context, QWidget* parent, const Consent& consent)
        : Dialog(tr("Withdraw a consent"), parent)
        , m_context(context)
        , m_consent(consent) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("%1, to %2. From that day on nothing may be shared any more.")
                           .arg(labelOf(consent.purpose), consent.receiver));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("withdrawnOn"), tr("Withdrawn on"), context.today());
        m_on->setDate(context.today());
        m_how = form->add(QStringLiteral("how"), tr("How"), new QComboBox);
        fillWith<ConsentHow>(*m_how, [](ConsentHow how) { return labelOf(how); });
        chooseIn(*m_how, ConsentHow::OralConfirmed);
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Withdraw"), [this] { save(); });
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        const work::Withdrawal withdrawal{m_consent.id, m_on->date().value_or(QDate()), chosenIn<ConsentHow>(*m_how)};
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::withdrawConsent(tx, withdrawal); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The consent is withdrawn"));
    }

    Context& m_context;
    Consent m_consent;
    DateEdit* m_on;
    QComboBox* m_how;
};

} // namespace

void openNewConsent(Context& context, QWidget* parent, ParticipantId person) {
    const auto known = store::participants::find(context.database(), person);
    if (!known)
        throw Error(Fault::NotFound);
    (new ConsentDialog(context, parent, *known))->open();
}

void openHelpConsent(Context& context, QWidget* parent, ParticipantId person, const QString& organisation,
                     const QString& contact, std::function<void(ConsentId)> recorded) {
    const auto known = store::participants::find(context.database(), person);
    if (!known)
        throw Error(Fault::NotFound);
    auto* dialog = new ConsentDialog(context, parent, *known);
    dialog->goesTo(organisation, contact, std::move(recorded));
    dialog->open();
}

void openPhotoConsent(Context& context, QWidget* parent, ParticipantId person) {
    const auto known = store::participants::find(context.database(), person);
    if (!known)
        throw Error(Fault::NotFound);
    (new ConsentDialog(context, parent, *known, ConsentPurpose::PhotoFilm))->open();
}

void openWithdrawal(Context& context, QWidget* parent, ConsentId id) {
    const auto consent = store::consents::find(context.database(), id);
    if (!consent)
        throw Error(Fault::NotFound);
    (new WithdrawalDialog(context, parent, *consent))->open();
}

} // namespace wijkwerk::ui::participants

#include "consent_dialogs.moc"
