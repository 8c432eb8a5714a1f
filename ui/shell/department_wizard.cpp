// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/department_wizard.h"

#include "core/work/open_department.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/texts/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
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

DepartmentWizard::DepartmentWizard(const Clock& clock, QWidget* parent)
    : Dialog(tr("New department"), parent)
    , m_clock(clock)
    , m_form(new Form) {
    setExplanation(tr("Wijkwerk makes one file for your department. What is not asked here you fill in later in "
                      "Settings."));
    m_form->section(tr("The department"));
    m_name = m_form->text(QStringLiteral("name"), tr("Name of the wijkbedrijf"));
    m_municipality = m_form->text(QStringLiteral("municipality"), tr("Municipality"));
    m_unit = m_form->text(QStringLiteral("unit"), tr("Part of the municipality"));
    m_unit->setPlaceholderText(QStringLiteral("afdeling BUHA"));
    m_form->section(tr("Who signs letters"));
    m_signatory = m_form->text(QStringLiteral("signatoryName"), tr("Name"));
    m_function = m_form->text(QStringLiteral("signatoryFunction"), tr("Function"));
    m_form->section(tr("Who you are"));
    m_worker = m_form->text(QStringLiteral("worker"), tr("Your name"));
    m_role = m_form->add(QStringLiteral("workerRole"), tr("Your role"), new QComboBox);
    fillWith<wijkwerk::Role>(*m_role, [](wijkwerk::Role role) { return labelOf(role); });
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
    setForm(m_form);
    proposePath();

    connect(m_municipality, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_name->isModified() && !text.trimmed().isEmpty()) {
            m_name->setText(tr("Wijkbedrijf %1").arg(text.trimmed()));
            m_form->mended(m_name);
        }
        proposePath();
    });
    connect(m_name, &QLineEdit::textEdited, this, &DepartmentWizard::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(choose, &Button::clicked, this, [this] {
        dialogs::saveFile(this, tr("Where is the department kept?"), m_path->text(),
                          {tr("Wijkwerk department (*.wijkwerk)")}, [this](const QString& path) {
                              m_path->setText(path);
                              m_pathTyped = true;
                          });
    });
    setPrimary(tr("Make department"), [this] { makeDepartment(); });
    m_name->setFocus();
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

void DepartmentWizard::makeDepartment() {
    work::NewDepartment wanted;
    wanted.name = m_name->text().simplified();
    wanted.municipality = m_municipality->text().simplified();
    wanted.unit = m_unit->text().simplified();
    wanted.signatoryName = m_signatory->text().simplified();
    wanted.signatoryFunction = m_function->text().simplified();
    wanted.worker = m_worker->text().simplified();
    wanted.workerRole = chosenIn<wijkwerk::Role>(*m_role);
    if (!show(missingOf(wanted)))
        return;
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    const auto outcome = work::createOpenDepartment(path, wanted, m_clock);
    if (!show(outcome.problems) || !outcome)
        return;
    m_form->setChanged(false);
    accept();
    Q_EMIT made(path, outcome.done->department, outcome.done->worker);
}

} // namespace wijkwerk::ui
