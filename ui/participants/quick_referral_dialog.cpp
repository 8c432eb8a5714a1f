// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/quick_referral_dialog.h"

#include "core/base/calendar.h"
#include "core/domain/name_split.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "ui/participants/attempt.h"
#include "ui/participants/choices.h"
#include "ui/participants/medical_hint.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace wijkwerk::ui::participants {

namespace {

/// More would push the fields off the screen; the most likely come first.
constexpr std::size_t mostLikely = 5;
const QString splitField = QStringLiteral("split");

PersonName nameFrom(const QString& typed) {
    const SplitName parts = splitName(typed.simplified());
    PersonName name;
    name.initials = parts.initials;
    name.firstNames = parts.firstNames;
    name.prefix = parts.prefix;
    name.surname = parts.surname;
    return name;
}

} // namespace

QuickReferralDialog::QuickReferralDialog(Context& context, QWidget* parent, WithPerson openDossier)
    : Dialog(tr("Quick referral"), parent)
    , m_context(context)
    , m_openDossier(std::move(openDossier))
    , m_split(new TextLabel({}, TextSize::Small, ColorRole::Muted))
    , m_likely(new Card(tr("Is it one of these people?")))
    , m_pause(new QTimer(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(tr("A name and a phone number are enough. What is missing is marked “to be completed”."));
    buildForm();
    body()->addWidget(m_likely);
    body()->addStretch(1); // room for likely people; until then it stays below the fields
    m_likely->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, guarded(this, [this] { look(); }));
    connect(m_name, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_phone, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    addButton(tr("Save and open dossier"), [this] { save(true); });
    setPrimary(tr("Save"), [this] { save(false); });
    m_name->setFocus();
}

QSize QuickReferralDialog::sizeHint() const {
    return Dialog::sizeHint().expandedTo({dp(680), dp(560)});
}

void QuickReferralDialog::buildForm() {
    auto* form = new Form;
    m_form = form;
    m_name = form->text(QStringLiteral("name"), tr("Name"));
    m_name->setPlaceholderText(tr("First name and surname"));
    form->add(splitField, {}, m_split);
    m_split->setAccessibleName(tr("How the name is read"));
    m_phone = form->text(QStringLiteral("phone"), tr("Phone"));
    m_by = form->text(QStringLiteral("referredBy"), tr("Referred by"));
    m_by->setPlaceholderText(tr("Organisation and name"));
    m_reason = form->lines(QStringLiteral("reason"), tr("Why"), 2);
    m_callOn = form->date(QStringLiteral("callOn"), tr("Call on"), m_context.today());
    m_callOn->setDate(workingDayOnOrAfter(m_context.today()));
    m_coach = form->combo(QStringLiteral("coach"), tr("Job coach"));
    fillCoaches(*m_coach, m_context.database(), m_context.worker(), m_context.worker());
    form->setFieldVisible(splitField, false); // until there is a name to read
    form->setChanged(false);
    setForm(form);
    body()->addWidget(new MedicalHint(this));
}

work::QuickReferral QuickReferralDialog::request() const {
    work::QuickReferral request;
    request.name = nameFrom(m_name->text());
    request.phone = phoneFromText(m_phone->text()).value_or(m_phone->text().trimmed());
    request.referredBy = m_by->text().trimmed();
    request.reason = m_reason->toPlainText().trimmed();
    request.callOn = m_callOn->date();
    request.existing = m_existing;
    request.coach = m_coach->chosenAs<WorkerId>();
    return request;
}

void QuickReferralDialog::look() {
    const PersonName name = nameFrom(m_name->text());
    QStringList parts;
    if (!name.firstNames.isEmpty())
        parts.append(tr("first name %1").arg(name.firstNames));
    if (!name.initials.isEmpty())
        parts.append(tr("initials %1").arg(name.initials));
    if (!name.prefix.isEmpty())
        parts.append(tr("prefix %1").arg(name.prefix));
    if (!name.surname.isEmpty())
        parts.append(tr("surname %1").arg(name.surname));
    m_split->setText(parts.join(QStringLiteral(" · ")));
    m_form->setFieldVisible(splitField, !parts.isEmpty());
    m_existing = {};
    const QString phone = phoneFromText(m_phone->text()).value_or(QString());
    const bool enough = name.surname.size() >= 2 || !phone.isEmpty();
    showLikely(enough ? work::likelyTheSame(m_context.database(), name, {}, phone) : std::vector<work::Likely>{});
}

void QuickReferralDialog::showLikely(const std::vector<work::Likely>& people) {
    while (auto* item = m_likely->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(people.size(), mostLikely); ++i)
        addLikely(people[i]);
    m_likely->setVisible(!people.empty());
}

void QuickReferralDialog::addLikely(const work::Likely& person) {
    QStringList facts{tr("no. %1").arg(person.number)};
    if (!person.born.isUnknown() && m_context.may(rules::Right::SeeBirthDate))
        facts.append(tr("born %1").arg(shownDate(person.born)));
    if (!person.phone.isEmpty())
        facts.append(shownPhone(person.phone));
    if (person.phase)
        facts.append(labelOf(*person.phase));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(person.name, TextSize::Strong));
    words->addWidget((new TextLabel(facts.join(QStringLiteral(" · ")), TextSize::Small, ColorRole::Muted))->wrapped());
    row->addLayout(words, 1);
    if (!person.phase) {
        auto* same = new Button(tr("Refer this person"));
        same->setAccessibleName(tr("Refer %1").arg(person.name));
        connect(same, &Button::clicked, this, [this, person] { choose(person); });
        row->addWidget(same);
    }
    if (!m_context.may(rules::Right::DossierPage)) {
        m_likely->add(line);
        return;
    }
    auto* open = new Button(tr("Open dossier"));
    open->setAccessibleName(tr("Open dossier of %1").arg(person.name));
    connect(open, &Button::clicked, this, [this, id = person.id] {
        done(QDialog::Accepted);
        if (m_openDossier)
            m_openDossier(id);
    });
    row->addWidget(open);
    m_likely->add(line);
}

void QuickReferralDialog::choose(const work::Likely& person) {
    m_pause->stop();
    m_existing = person.id;
    m_split->setText(
        tr("This refers %1, no. %2, who is known already.").arg(person.name, QString::number(person.number)));
    m_form->setFieldVisible(splitField, true);
    m_likely->hide();
    m_by->setFocus();
}

void QuickReferralDialog::save(bool thenOpen) {
    const auto wanted = request();
    if (!understood({m_callOn}))
        return;
    attempt(this, m_context.database(), wanted, &work::quickReferral,
            [this, thenOpen, name = wanted.name](const work::Referred& referred) {
                const WithPerson open = thenOpen ? m_openDossier : WithPerson();
                accept();
                m_context.say(tr("%1 is referred").arg(workFloorName(name)));
                if (open)
                    open(referred.participant);
            });
}

void openQuickReferral(Context& context, QWidget* parent, WithPerson openDossier) {
    (new QuickReferralDialog(context, parent, std::move(openDossier)))->open();
}

} // namespace wijkwerk::ui::participants
