// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/department_wizard.h"

#include "core/db/cipher.h"
#include "core/work/access_change.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/password_edit.h"
#include "ui/shared/recovery_card.h"
#include "ui/texts/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

const QString suffix = QStringLiteral(".wijkwerk");

/// All that is needed and empty is said at once, not one field after another.
Problems missingOf(const work::NewDepartment& wanted) {
    Problems problems;
    for (const auto& [text, field] : {std::pair(wanted.name, "name"),
                                      {wanted.municipality, "municipality"},
                                      {wanted.signatoryName, "signatoryName"},
                                      {wanted.worker, "worker"}}) {
        if (text.isEmpty())
            problems.push_back(wrong(QStringLiteral("text_missing"), QLatin1String(field)));
    }
    return problems;
}

} // namespace

DepartmentWizard::DepartmentWizard(const Clock& clock, const keys::Cost& cost, QWidget* parent)
    : Dialog(tr("New department"), parent)
    , m_clock(clock)
    , m_cost(cost)
    , m_form(new Form) {
    setExplanation(tr("Wijkwerk makes one file for your department. What is not asked here you fill in later in "
                      "Settings."));
    addDepartment();
    addYou();
    addPlace();
    setForm(m_form);
    proposePath();
    m_make = setPrimary(tr("Make department"), [this] { makeDepartment(); });
    m_name->setFocus();
}

void DepartmentWizard::addDepartment() {
    m_form->section(tr("The department"));
    m_name = m_form->text(QStringLiteral("name"), tr("Name of the wijkbedrijf"));
    m_municipality = m_form->text(QStringLiteral("municipality"), tr("Municipality"));
    m_unit = m_form->text(QStringLiteral("unit"), tr("Part of the municipality"));
    m_form->section(tr("Who signs letters"));
    m_signatory = m_form->text(QStringLiteral("signatoryName"), tr("Name"));
    m_function = m_form->text(QStringLiteral("signatoryFunction"), tr("Function"));
    connect(m_municipality, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_name->isModified() && !text.trimmed().isEmpty()) {
            m_name->setText(tr("Wijkbedrijf %1").arg(text.trimmed()));
            m_form->mended(m_name);
        }
        proposePath();
    });
    connect(m_name, &QLineEdit::textEdited, this, &DepartmentWizard::proposePath);
}

void DepartmentWizard::addYou() {
    m_form->section(tr("Who you are"));
    m_worker = m_form->text(QStringLiteral("worker"), tr("Your name"));
    m_role = m_form->add(QStringLiteral("workerRole"), tr("Your role"), new QComboBox);
    fillWith<wijkwerk::Role>(*m_role, [](wijkwerk::Role role) { return labelOf(role); });
    if (!db::encrypts())
        return;
    m_password = m_form->add(QStringLiteral("password"), tr("Your password"), new PasswordEdit);
    m_form->hint(
        tr("At least 12 characters. Four words that have nothing to do with each other are easy to remember."));
    m_again = m_form->add(QStringLiteral("again"), tr("The password once more"), new PasswordEdit);
}

void DepartmentWizard::addPlace() {
    m_form->section(tr("Where the file is kept"));
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    m_path = new QLineEdit;
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(dp(280));
    auto* choose = new Button(tr("Choose…"));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    place->setFocusProxy(m_path);
    m_form->add(QStringLiteral("path"), tr("File"), place);
    m_form->hint(tr("Not in a folder that OneDrive, Dropbox or another service copies."));
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(choose, &Button::clicked, this, [this] {
        dialogs::saveFile(this, tr("Where is the department kept?"), m_path->text(),
                          {tr("Wijkwerk department (*.wijkwerk)")}, [this](const QString& path) {
                              m_path->setText(path);
                              m_pathTyped = true;
                          });
    });
}

QString DepartmentWizard::proposedPath(const QString& folder, const QString& name) {
    static const QRegularExpression refused(QStringLiteral(R"([\x00-\x1f<>:"/\\|?*]+)"));
    QString base = QString(name).replace(refused, QStringLiteral(" ")).simplified();
    while (base.endsWith(u'.') || base.startsWith(u'.'))
        base = base.startsWith(u'.') ? base.mid(1) : base.chopped(1);
    if (base.isEmpty())
        base = QStringLiteral("wijkbedrijf");
    QString path = folder + u'/' + base + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder + u'/' + base + u' ' + QString::number(i) + suffix;
    return path;
}

void DepartmentWizard::proposePath() {
    if (m_pathTyped)
        return;
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_path->setText(QDir::toNativeSeparators(proposedPath(folder, m_name->text())));
}

work::NewDepartment DepartmentWizard::typed() const {
    work::NewDepartment wanted;
    wanted.name = m_name->text().simplified();
    wanted.municipality = m_municipality->text().simplified();
    wanted.unit = m_unit->text().simplified();
    wanted.signatoryName = m_signatory->text().simplified();
    wanted.signatoryFunction = m_function->text().simplified();
    wanted.worker = m_worker->text().simplified();
    wanted.workerRole = chosenIn<wijkwerk::Role>(*m_role);
    return wanted;
}

QString DepartmentWizard::typedPath() const {
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

void DepartmentWizard::makeDepartment() {
    const work::NewDepartment wanted = typed();
    Problems problems = missingOf(wanted);
    if (m_password && m_password->text().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("password")));
    else if (m_password && m_password->text() != m_again->text())
        problems.push_back(wrong(QStringLiteral("passwords_differ"), QStringLiteral("again")));
    if (!show(problems))
        return;
    setBusy(tr("The department is being made…"));
    startJob(
        this,
        [path = typedPath(), wanted, password = m_password ? m_password->text() : QString(), clock = m_clock,
         cost = m_cost](const JobControl&) {
            return work::createSecuredDepartment(path, wanted, password, clock, cost);
        },
        [this, path = typedPath()](work::Outcome<work::SecuredDepartment> outcome) {
            setBusy({});
            if (!show(outcome.problems) || !outcome)
                return;
            const QString code = outcome.done->recoveryCode;
            m_made = {path, std::make_shared<work::SignedIn>(std::move(outcome.done->who))};
            m_form->setChanged(false);
            if (code.isEmpty())
                finish();
            else
                showCode(code, path);
        },
        [this](const Error& error) {
            setBusy({});
            showError(this, error);
        });
}

void DepartmentWizard::showCode(const QString& code, const QString& path) {
    m_showsCode = true;
    setExplanation(tr("The department is made. This is its recovery code: with it you can set a new password when all "
                      "passwords are lost. It is shown only now. Without a password and without this code nobody can "
                      "open the file any more, we neither."));
    m_form->hide();
    m_make->hide();
    for (PasswordEdit* field : {m_password, m_again}) {
        if (field)
            field->forget();
    }
    auto* card = new RecoveryCard({code, m_name->text().simplified(), QFileInfo(path).fileName(), m_clock.today()});
    body()->addWidget(card);
    PrimaryButton* open = setPrimary(tr("Open the department"), [this] { finish(); });
    open->setEnabled(false);
    connect(card, &RecoveryCard::confirmed, this, [this, open](bool yes) {
        m_onPaper = yes;
        open->setEnabled(yes);
        setCancelVisible(!yes);
    });
    setCancelText(tr("Without the code…"));
    QTimer::singleShot(0, card, [this, card] {
        resize(width(), sizeHint().height());
        orderTabs();
        card->setFocus(Qt::OtherFocusReason);
    });
}

void DepartmentWizard::finish() {
    accept();
    if (m_made.who)
        Q_EMIT made(m_made.path, m_made.who, m_onPaper || !m_showsCode);
}

void DepartmentWizard::reject() {
    if (!m_showsCode) {
        Dialog::reject();
        return;
    }
    if (m_onPaper) {
        finish();
        return;
    }
    dialogs::choose(
        this, tr("Go on without the code on paper?"),
        tr("This code is not shown again. You can make a new one later: Settings, Access. Until then a lost password "
           "is a lost department."),
        {tr("Go on without"), tr("Back to the code")},
        [this](int answer) {
            if (answer == 0)
                finish();
        },
        1);
}

} // namespace wijkwerk::ui
