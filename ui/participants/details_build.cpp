// SPDX-License-Identifier: EUPL-1.2
// The part of details_tab.h that lays out its cards and fields.
#include "ui/participants/address_fields.h"
#include "ui/participants/details_tab.h"
#include "ui/participants/line_editors.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/story_list.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

namespace wijkwerk::ui::participants {

DetailsTab::DetailsTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_addressName(new TextLabel({}, TextSize::Strong))
    , m_salutation(new TextLabel({}, TextSize::Strong))
    , m_caseload(new Card(tr("At Work and Income")))
    , m_caseloadFacts(new StoryList)
    , m_problems(new Bar(Tone::Red))
    , m_history(new Button(tr("History…")))
    , m_undo(new Button(tr("Undo changes")))
    , m_correct(new Button(tr("Save as correction…")))
    , m_save(new Button(tr("Save details"))) {
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, space::s(), 0);
    cards->setSpacing(space::l());
    cards->addWidget(cardOf(tr("Name"), buildName()));
    cards->addWidget(cardOf(tr("Person"), buildPerson()));
    cards->addWidget(cardOf(tr("Phone and e-mail"), buildContact()));
    const bool address = context.may(rules::Right::SeeAddress);
    for (Card* card : {cardOf(tr("Address"), buildAddress(false)),
                       cardOf(tr("Postal address, when letters go elsewhere"), buildAddress(true))}) {
        cards->addWidget(card);
        card->setVisible(address);
    }
    m_caseload->add((new TextLabel(tr("This comes from the caseload file. It cannot be changed here."), TextSize::Small,
                                   ColorRole::Muted))
                        ->wrapped());
    m_caseload->add(m_caseloadFacts);
    cards->addWidget(m_caseload);
    cards->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addWidget(scroll, 1);
    buildButtons(column);
}

Card* DetailsTab::cardOf(const QString& title, Form* form) {
    auto* card = new Card(title);
    card->add(form);
    m_forms.push_back(form);
    connect(form, &Form::changed, this, [this] {
        showNames();
        showButtons();
    });
    return card;
}

void DetailsTab::buildButtons(QVBoxLayout* column) {
    m_problems->hide();
    column->addWidget(m_problems);
    auto* row = new QHBoxLayout;
    row->addWidget(m_history);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_correct);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setShortcut(QKeySequence::Save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_save, &QAbstractButton::click);
    }
    connect(m_save, &Button::clicked, this, guarded(this, [this] { save(); }));
    connect(m_history, &Button::clicked, this,
            guarded(this, [this] { openHistory(m_context, window(), m_person.id); }));
    connect(m_undo, &Button::clicked, this, guarded(this, [this] { throwAway(); }));
    connect(m_correct, &Button::clicked, this, guarded(this, [this] { saveAsCorrection(); }));
}

Form* DetailsTab::buildName() {
    auto* form = new Form;
    m_callName = form->text(QStringLiteral("callName"), tr("Call name"));
    m_firstNames = form->text(QStringLiteral("firstNames"), tr("First names"));
    m_initials = form->text(QStringLiteral("initials"), tr("Initials"));
    form->hint(tr("Empty: made of the first names."));
    m_prefix = form->text(QStringLiteral("prefix"), tr("Prefix"));
    m_surname = form->text(QStringLiteral("surname"), tr("Surname"));
    m_partnerPrefix = form->text(QStringLiteral("partnerPrefix"), tr("Prefix of partner"));
    m_partnerSurname = form->text(QStringLiteral("partnerSurname"), tr("Surname of partner"));
    m_nameUse = form->add(QStringLiteral("nameUse"), tr("Which name"), new QComboBox);
    fillWith<NameUse>(*m_nameUse, [](NameUse use) { return labelOf(use); });
    m_formOfAddress = form->add(QStringLiteral("formOfAddress"), tr("Wants to be addressed as"), new QComboBox);
    fillWith<FormOfAddress>(*m_formOfAddress, [](FormOfAddress address) { return labelOf(address); });
    m_sex = form->add(QStringLiteral("sex"), tr("Sex as registered"), new QComboBox);
    fillWith<RegisteredSex>(*m_sex, [](RegisteredSex sex) { return labelOf(sex); });
    m_addressName->setAccessibleName(tr("Name on an envelope"));
    m_salutation->setAccessibleName(tr("Salutation of a letter"));
    form->add({}, tr("On an envelope"), m_addressName);
    form->add({}, tr("In a letter"), m_salutation);
    return form;
}

Form* DetailsTab::buildPerson() {
    auto* form = new Form;
    m_born = form->text(QStringLiteral("bornOn"), tr("Date of birth"));
    form->hint(tr("24-11-1980; only 1980 or 11-1980 when the rest is not known."));
    m_bsn = form->add(QStringLiteral("bsn"), tr("BSN"), new BsnEdit);
    m_kind = form->add(QStringLiteral("kind"), tr("Kind of participant"), new QComboBox);
    fillWith<ParticipantKind>(*m_kind, [](ParticipantKind kind) { return labelOf(kind); });
    m_wijk = form->combo(QStringLiteral("wijk"), tr("Neighbourhood"));
    m_flags = form->add(QStringLiteral("flags"), tr("Flags by period"), new FlagsEditor(m_context.today()));
    m_numbers = form->add(QStringLiteral("externalNumbers"), tr("Numbers elsewhere"), new NumbersEditor);
    m_deceased = form->check(QStringLiteral("deceased"), tr("The person has died"));
    const auto changed = [form] {
        form->setChanged(true);
        Q_EMIT form->changed();
    };
    connect(m_flags, &FlagsEditor::edited, form, changed);
    connect(m_numbers, &NumbersEditor::edited, form, changed);
    connect(m_bsn, &BsnEdit::edited, form, changed);
    using rules::Right;
    form->setFieldVisible(QStringLiteral("bornOn"), m_context.may(Right::SeeBirthDate));
    form->setFieldVisible(QStringLiteral("bsn"), m_context.may(Right::SeeBsn));
    form->setFieldVisible(QStringLiteral("flags"), m_context.may(Right::SeeBenefit));
    form->setFieldVisible(QStringLiteral("externalNumbers"), m_context.may(Right::SeeBenefit));
    return form;
}

Form* DetailsTab::buildContact() {
    auto* form = new Form;
    m_phone = form->text(QStringLiteral("phone"), tr("Phone"));
    m_phone2 = form->text(QStringLiteral("phone2"), tr("Second phone"));
    m_email = form->text(QStringLiteral("email"), tr("E-mail"));
    form->setFieldVisible(QStringLiteral("phone"), m_context.may(rules::Right::SeePhone));
    form->setFieldVisible(QStringLiteral("phone2"), m_context.may(rules::Right::SeePhone));
    form->setFieldVisible(QStringLiteral("email"), m_context.may(rules::Right::SeeAddress));
    return form;
}

Form* DetailsTab::buildAddress(bool postal) {
    auto* form = new Form;
    auto* fields = new AddressFields(form, postal);
    (postal ? m_postal : m_home) = fields;
    return form;
}

} // namespace wijkwerk::ui::participants
