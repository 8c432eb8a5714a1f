// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/details_tab.h"
#include "ui/participants/story_list.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/work/correction_work.h"
#include "core/work/participant_work.h"
#include "ui/participants/address_fields.h"
#include "ui/participants/choices.h"
#include "ui/participants/line_editors.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QLineEdit>

namespace wijkwerk::ui::participants {

namespace {

QString readPhone(const QLineEdit* line) {
    return phoneFromText(line->text()).value_or(line->text().trimmed());
}

} // namespace

bool DetailsTab::isUnsaved() const {
    return std::any_of(m_forms.begin(), m_forms.end(), [](const Form* form) { return form->isChanged(); });
}

void DetailsTab::show(const Dossier& dossier) {
    const bool typing = isUnsaved() && m_person.id == dossier.person.id;
    showCaseload(dossier.caseload);
    if (typing)
        return;
    m_person = dossier.person;
    fill(m_person);
}

void DetailsTab::fill(const Participant& person) {
    const PersonName& name = person.name;
    m_firstNames->setText(name.firstNames);
    m_initials->setText(name.initials);
    m_callName->setText(name.callName);
    m_prefix->setText(name.prefix);
    m_surname->setText(name.surname);
    m_partnerPrefix->setText(name.partnerPrefix);
    m_partnerSurname->setText(name.partnerSurname);
    chooseIn(*m_nameUse, name.use);
    chooseIn(*m_sex, name.sex);
    chooseIn(*m_formOfAddress, name.address);
    m_born->setText(wijkwerk::shownDate(person.born));
    m_bsn->setShowing(m_context.mayWrite(), [this] {
        m_context.session().noteFirst({QStringLiteral("bsn_shown"), m_person.id.value, {}});
    });
    m_bsn->setBsn(person.bsn);
    chooseIn(*m_kind, person.kind);
    m_wijk->clear();
    fillWijken(*m_wijk, m_context.database(), person.wijk);
    m_flags->setFlags(person.flags);
    m_numbers->setNumbers(person.externalNumbers);
    m_deceased->setChecked(person.deceased);
    m_phone->setText(shownPhone(person.phone));
    m_phone2->setText(shownPhone(person.phone2));
    m_email->setText(person.email);
    m_home->set(person.home);
    m_postal->set(person.postal);
    for (Form* form : m_forms) {
        form->show(Problems{});
        form->setChanged(false);
        form->setEnabled(m_context.mayDo(rules::Right::ChangePerson));
    }
    m_problems->hide();
    showNames();
    showButtons();
}

PersonName DetailsTab::typedName() const {
    PersonName name;
    name.firstNames = m_firstNames->text().simplified();
    name.initials = m_initials->text().trimmed();
    name.callName = m_callName->text().trimmed();
    name.prefix = m_prefix->text().simplified();
    name.surname = m_surname->text().simplified();
    name.partnerPrefix = m_partnerPrefix->text().simplified();
    name.partnerSurname = m_partnerSurname->text().simplified();
    name.use = chosenIn<NameUse>(*m_nameUse);
    name.sex = chosenIn<RegisteredSex>(*m_sex);
    name.address = chosenIn<FormOfAddress>(*m_formOfAddress);
    return name;
}

void DetailsTab::showNames() {
    const PersonName name = typedName();
    m_initials->setPlaceholderText(derivedInitials(name.firstNames));
    m_addressName->setText(orDash(addressName(name)));
    const QString greeting = salutation(name);
    m_salutation->setText((greeting.isEmpty() ? generalSalutation() : greeting) + u',');
}

void DetailsTab::showButtons() {
    const bool may = m_context.may(rules::Right::ChangePerson);
    m_save->setVisible(may);
    m_undo->setVisible(may);
    m_history->setVisible(may);
    m_correct->setVisible(may);
    m_save->setEnabled(isUnsaved() && m_context.mayWrite() && may); // its shortcut too
    m_correct->setEnabled(isUnsaved() && m_context.mayWrite() && may);
    m_undo->setEnabled(isUnsaved());
}

void DetailsTab::showCaseload(const std::optional<CaseloadRecord>& record) {
    m_caseload->setVisible(record.has_value());
    m_caseloadFacts->clear();
    if (!record)
        return;
    const auto add = [this](const QString& name, const QString& value) {
        if (!value.isEmpty())
            m_caseloadFacts->add(name, value);
    };
    add(tr("Client number"), record->clientNumber);
    add(tr("Benefit"), record->benefit);
    add(tr("Team there"), record->team);
    add(tr("Client manager"), record->caseManager);
    add(tr("Track"), record->track);
    add(tr("Phase there"), record->phase);
    add(tr("Step"), record->step);
    add(tr("Inflow"), record->inflowOn ? shownDate(*record->inflowOn) : QString());
    add(tr("Outflow"), record->outflowOn ? shownDate(*record->outflowOn) : QString());
    add(tr("Reason of outflow"), record->outflowReason);
    add(tr("Remark"), record->remark);
}

Participant DetailsTab::typed(Problems& problems) const {
    Participant person = m_person;
    person.name = typedName();
    const QString born = m_born->text().trimmed();
    if (const auto read = birthDateFromText(born, m_context.today()); read || born.isEmpty())
        person.born = read.value_or(PartialDate{});
    else
        problems.push_back(wrong(QStringLiteral("born_invalid"), QStringLiteral("bornOn"), born));
    const BsnReading bsn = readBsn(m_bsn->text());
    if (bsn.problem)
        problems.push_back(*bsn.problem);
    else
        person.bsn = bsn.bsn;
    person.kind = chosenIn<ParticipantKind>(*m_kind);
    person.wijk = m_wijk->chosenAs<WijkId>();
    person.flags = m_flags->flags();
    person.externalNumbers = m_numbers->numbers();
    person.deceased = m_deceased->isChecked();
    person.phone = readPhone(m_phone);
    person.phone2 = readPhone(m_phone2);
    person.email = m_email->text().trimmed();
    person.home = m_home->address();
    person.postal = m_postal->address();
    person.toComplete = !missingFields(person).isEmpty();
    return person;
}

bool DetailsTab::showProblems(const Problems& problems) {
    Problems rest = problems;
    for (Form* form : m_forms)
        rest = form->show(rest);
    m_problems->setTone(hasWrong(problems) ? Tone::Red : Tone::Amber);
    m_problems->setText(rest.empty() ? tr("Please look at the fields marked in red.") : textOf(rest));
    m_problems->setVisible(!rest.empty() || hasWrong(problems));
    return !hasWrong(problems);
}

bool DetailsTab::save() {
    return saveWith(std::nullopt);
}

void DetailsTab::saveAsCorrection() {
    dialogs::askReason(this, tr("Save as correction"),
                       tr("What was wrong, and who asked for it? What it was stays visible under Privacy."), tr("Save"),
                       [this](const QString& reason) { saveWith(reason); });
}

bool DetailsTab::saveWith(const std::optional<QString>& reason) {
    Problems problems;
    const Participant after = typed(problems);
    if (!m_flags->isUnderstood() || (!problems.empty() && !showProblems(problems)))
        return false;
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        const auto request = openCorrectionRequest(m_context, m_person.id);
        return reason ? work::correctParticipant(tx, after, {*reason, request}) : work::saveParticipant(tx, after);
    });
    if (!outcome)
        return showProblems(outcome.problems);
    for (Form* form : m_forms)
        form->setChanged(false);
    showProblems(outcome.problems);
    showButtons();
    m_context.say(after.toComplete ? tr("Saved; marked “to be completed”") : tr("Saved"));
    return true;
}

void DetailsTab::throwAway() {
    fill(m_person);
}

bool DetailsTab::focusField(const QString& field) {
    static const QStringList ofAddress{QStringLiteral("street"), QStringLiteral("houseNumber"),
                                       QStringLiteral("postcode"), QStringLiteral("city")};
    QString name = field == QLatin1String("name") ? QStringLiteral("surname") : field;
    if (field == QLatin1String("address"))
        name = ofAddress.front();
    // Letters go to the postal address when there is one: then it is that one that is not complete.
    if (ofAddress.contains(name) && !m_person.postal.isEmpty())
        name = QStringLiteral("postal") + name[0].toUpper() + name.mid(1);
    return std::ranges::any_of(m_forms, [&](Form* form) { return form->focusField(name); });
}

} // namespace wijkwerk::ui::participants
