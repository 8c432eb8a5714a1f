// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/department_section.h"

#include "core/domain/phone.h"
#include "core/store/department.h"
#include "core/work/department_work.h"
#include "ui/settings/house_number.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace wijkwerk::ui {

DepartmentSection::DepartmentSection(Context& context)
    : Section(context)
    , m_form(new Form)
    , m_scroll(new QScrollArea)
    , m_missing(new Bar(Tone::Amber))
    , m_save(new PrimaryButton(tr("Save")))
    , m_undo(new Button(tr("Undo changes"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addWidget(m_missing);
    build();
    auto* inside = new QWidget;
    auto* insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, space::m(), space::m());
    m_form->setMaximumWidth(dp(720));
    insideColumn->addWidget(m_form);
    insideColumn->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Separator); // the form goes on below it
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s());
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_form, &Form::changed, this, &DepartmentSection::showButtons);
    connect(m_save, &Button::clicked, this, guarded(this, [this] { save(); }));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_save, &QAbstractButton::click);
    }
    connect(m_undo, &Button::clicked, this, guarded(this, [this] { read(); }));
    read();
}

QString DepartmentSection::title() const {
    return tr("Department");
}

void DepartmentSection::build() {
    const auto text = [this](const char* field, const QString& label) {
        return m_form->text(QLatin1String(field), label);
    };
    m_form->section(tr("Name"));
    m_name = text("name", tr("Name of the wijkbedrijf"));
    m_municipality = text("municipality", tr("Municipality"));
    m_unit = text("unit", tr("Part of the municipality"));
    m_form->add(QStringLiteral("logo"), tr("Logo"), makeLogoRow());
    m_form->section(tr("Address"));
    m_street = text("street", tr("Street"));
    m_number = text("houseNumber", tr("House number"));
    m_postcode = text("visiting", tr("Postcode"));
    m_city = text("city", tr("Town"));
    m_postalBox = text("postalBox", tr("Postal address"));
    m_form->hint(tr("For instance Postbus 12"));
    m_postalPostcode = text("postalPostcode", tr("Postcode of the postal address"));
    m_postalCity = text("postalCity", tr("Town of the postal address"));
    m_phone = text("phone", tr("Phone"));
    m_email = text("email", tr("E-mail"));
    m_form->section(tr("Who signs letters"));
    m_signatory = text("signatoryName", fieldLabelOf(QStringLiteral("signatoryName")));
    m_function = text("signatoryFunction", fieldLabelOf(QStringLiteral("signatoryFunction")));
    m_mandate = text("mandateLine", fieldLabelOf(QStringLiteral("mandateLine")));
    m_form->hint(tr("For instance: namens burgemeester en wethouders van Wijkerdam"));
    m_mandateFrom = m_form->date(QStringLiteral("mandateFrom"), tr("Mandate from"), context().today());
    m_mandateUntil = m_form->date(QStringLiteral("mandateUntil"), tr("Mandate up to and including"), context().today());
    m_form->section(tr("Sentences in letters"));
    // The same words as in the bar above, which says what is still empty.
    const auto lines = [this](const char* field, int height) {
        const QString name = QLatin1String(field);
        return m_form->lines(name, fieldLabelOf(name), height);
    };
    m_objection = lines("objectionAddress", 4);
    m_travel = lines("travelAllowance", 2);
    m_travel->setPlaceholderText(tr("For instance: Reist u meer dan 5 kilometer? Dan krijgt u uw reiskosten vergoed."));
    m_absence = lines("absenceRule", 2);
    m_absence->setPlaceholderText(tr("For instance: Bent u ziek of te laat? Bel dan vóór 7.45 uur uw vakspecialist."));
}

QWidget* DepartmentSection::makeLogoRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s());
    m_logoView = new TextLabel;
    auto* choose = new Button(tr("Choose a picture…"));
    m_noLogo = new Button(tr("No logo"));
    layout->addWidget(m_logoView);
    layout->addWidget(choose);
    layout->addWidget(m_noLogo);
    layout->addStretch(1);
    row->setFocusProxy(choose);
    connect(choose, &Button::clicked, this, guarded(this, [this] { chooseLogo(); }));
    connect(m_noLogo, &Button::clicked, this, [this] {
        m_logo.clear();
        m_form->setChanged(true);
        showLogo();
        showButtons();
    });
    return row;
}

void DepartmentSection::chooseLogo() {
    dialogs::openFile(this, tr("Choose a logo"), {tr("PNG pictures (*.png)")}, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::NoPermission, path);
        m_logo = file.read((1 << 20) + 1);
        m_form->setChanged(true);
        showLogo();
        showButtons();
    });
}

void DepartmentSection::showLogo() {
    QPixmap picture;
    const bool there = !m_logo.isEmpty() && picture.loadFromData(m_logo, "PNG");
    m_logoView->setPixmap(there ? picture.scaledToHeight(dp(40), Qt::SmoothTransformation) : QPixmap());
    m_logoView->setVisible(there);
    m_logoView->setAccessibleName(tr("The logo"));
    m_noLogo->setVisible(!m_logo.isEmpty());
}

void DepartmentSection::read() {
    m_before = store::department::find(context().database());
    const Department& d = m_before;
    m_name->setText(d.name);
    m_municipality->setText(d.municipality);
    m_unit->setText(d.unit);
    m_logo = d.logo;
    m_street->setText(d.visiting.street);
    m_number->setText(houseNumberText(d.visiting));
    m_postcode->setText(d.visiting.postcode.isEmpty() ? QString() : shownPostcode(d.visiting.postcode));
    m_city->setText(d.visiting.city);
    m_postalBox->setText(d.postalBox);
    m_postalPostcode->setText(d.postalPostcode.isEmpty() ? QString() : shownPostcode(d.postalPostcode));
    m_postalCity->setText(d.postalCity);
    m_phone->setText(shownPhone(d.phone));
    m_email->setText(d.email);
    m_signatory->setText(d.signatoryName);
    m_function->setText(d.signatoryFunction);
    m_mandate->setText(d.mandateLine);
    m_mandateFrom->setDate(d.mandateFrom);
    m_mandateUntil->setDate(d.mandateUntil);
    m_objection->setPlainText(d.objectionAddress);
    m_travel->setPlainText(d.travelAllowance);
    m_absence->setPlainText(d.absenceRule);
    m_form->show(Problems{});
    m_form->setChanged(false);
    showLogo();
    showMissing();
    showButtons();
}

Department DepartmentSection::typed() const {
    const auto postcode = [](const QLineEdit* field) {
        return normalPostcode(field->text()).value_or(field->text().trimmed());
    };
    Department d = m_before;
    d.name = m_name->text().simplified();
    d.municipality = m_municipality->text().simplified();
    d.unit = m_unit->text().simplified();
    d.logo = m_logo;
    d.visiting.street = m_street->text().simplified();
    readHouseNumber(m_number->text(), d.visiting);
    d.visiting.postcode = postcode(m_postcode);
    d.visiting.city = m_city->text().simplified();
    d.postalBox = m_postalBox->text().simplified();
    d.postalPostcode = postcode(m_postalPostcode);
    d.postalCity = m_postalCity->text().simplified();
    d.phone = phoneFromText(m_phone->text()).value_or(m_phone->text().simplified());
    d.email = m_email->text().trimmed();
    d.signatoryName = m_signatory->text().simplified();
    d.signatoryFunction = m_function->text().simplified();
    d.mandateLine = m_mandate->text().simplified();
    d.mandateFrom = m_mandateFrom->date();
    d.mandateUntil = m_mandateUntil->date();
    d.objectionAddress = m_objection->toPlainText().trimmed();
    d.travelAllowance = m_travel->toPlainText().simplified();
    d.absenceRule = m_absence->toPlainText().simplified();
    return d;
}

bool DepartmentSection::save() {
    Problems problems;
    Address ignored;
    if (!readHouseNumber(m_number->text(), ignored))
        problems.push_back(
            wrong(QStringLiteral("house_number_invalid"), QStringLiteral("houseNumber"), m_number->text()));
    for (const auto& [edit, field] : {std::pair(m_mandateFrom, "mandateFrom"), {m_mandateUntil, "mandateUntil"}}) {
        if (!edit->isAcceptable())
            problems.push_back(
                wrong(QStringLiteral("date_not_understood"), QLatin1String(field), edit->field()->text()));
    }
    if (!hasWrong(problems)) {
        const auto outcome = work::perform(context().database(),
                                           [this](db::Transaction& tx) { return work::saveDepartment(tx, typed()); });
        problems = outcome.problems;
        if (outcome) {
            read();
            context().say(tr("Department saved"));
            return true;
        }
    }
    const Problems rest = m_form->show(problems);
    if (!rest.empty())
        dialogs::warn(this, tr("Not saved"), textOf(rest));
    return false;
}

void DepartmentSection::showMissing() {
    QStringList words;
    for (const QString& field : missingForLetters(m_before))
        words << fieldLabelOf(field);
    m_missing->setText(tr("Still to fill in before a letter can be made: %1.").arg(words.join(QStringLiteral(", "))));
    m_missing->setHidden(words.isEmpty());
}

void DepartmentSection::showButtons() {
    const bool may = context().mayWrite();
    m_save->setEnabled(may && m_form->isChanged());
    m_undo->setEnabled(m_form->isChanged());
    m_form->setEnabled(may);
}

void DepartmentSection::refresh(const db::ChangeSet& changes) {
    // What is being typed stays; saving it then says that somebody was ahead.
    if ((changes.everything || changes.touches(db::Thing::Department)) && !m_form->isChanged())
        read();
}

bool DepartmentSection::hasUnsavedWork() const {
    return m_form->isChanged();
}

void DepartmentSection::mayLeave(std::function<void(bool)> answer) {
    if (!hasUnsavedWork()) {
        answer(true);
        return;
    }
    dialogs::choose(this, tr("Save your changes?"), tr("You changed the department and did not save it yet."),
                    {tr("Save"), tr("Do not save"), tr("Go on typing")}, [this, answer](int choice) {
                        if (choice == 1)
                            read();
                        answer(choice == 1 || (choice == 0 && save()));
                    });
}

void DepartmentSection::showField(const QString& field) {
    if (!m_form->focusField(field))
        takeFocus();
}

void DepartmentSection::takeFocus() {
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
