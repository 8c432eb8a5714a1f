// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings_page.h"

#include "ui/settings/access_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/closing_section.h"
#include "ui/settings/department_section.h"
#include "ui/settings/duties_section.h"
#include "ui/settings/log_section.h"
#include "ui/settings/look_section.h"
#include "ui/settings/requests_section.h"
#include "ui/settings/retention_section.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/skills_section.h"
#include "ui/settings/teams_section.h"
#include "ui/settings/wijken_section.h"
#include "ui/settings/workers_section.h"
#include "ui/shared/context.h"
#include "ui/shared/duty_bar.h"
#include "ui/shared/guard.h"
#include "ui/shared/safety_bar.h"
#include "ui/shared/side_tabs.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

constexpr int narrowBelow = 860; ///< of the page, at the base font: lists need the room themselves

} // namespace

SettingsPage::SettingsPage(Context& context)
    : Page(context)
    , m_tabs(new SideTabs)
    , m_narrow(new QComboBox)
    , m_safety(new SafetyBar(context))
    , m_dutyBar(new DutyBar(context))
    , m_stack(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::m());
    column->setSpacing(space::m());
    column->addWidget(m_dutyBar);
    column->addWidget(m_safety);
    connect(m_safety, &SafetyBar::actRequested, this, [this](const QString& act) { Q_EMIT actRequested(act, 0); });
    connect(m_dutyBar, &DutyBar::actRequested, this, [this](const QString& act) { Q_EMIT actRequested(act, 0); });
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    m_narrow->setAccessibleName(m_tabs->accessibleName());
    m_narrow->setProperty("partOfPage", true);
    m_narrow->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_narrow->setMinimumWidth(dp(260));
    m_narrow->setMaxVisibleItems(20);
    m_narrow->hide();
    column->addWidget(m_narrow, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l());
    row->addWidget(m_tabs);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    // What the role may not change is not there; the numbers of the tabs stay the same.
    using rules::Right;
    const auto addFor = [&](Right right, auto make) { add(context.may(right) ? make() : nullptr); };
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new DepartmentSection(context); });
    addFor(Right::SetUpWorkers, [&]() -> Section* { return new WorkersSection(context); });
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new TeamsSection(context); });
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new WijkenSection(context); });
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new ClosingSection(context); });
    m_access = int(m_sections.size());
    auto* access = m_accessSection = new AccessSection(context);
    connect(access, &AccessSection::removalRequested, this,
            [this](WorkerId worker) { Q_EMIT actRequested(QStringLiteral("remove_access"), worker.value); });
    add(access);
    m_backup = int(m_sections.size());
    auto* backup = new BackupSection(context);
    connect(backup, &BackupSection::restoreRequested, this,
            [this](qint64 moment) { Q_EMIT actRequested(QStringLiteral("restore_backup"), moment); });
    add(backup);
    m_requests = int(m_sections.size());
    addFor(Right::KeepRequests, [&]() -> Section* {
        auto* requests = new RequestsSection(context);
        connect(requests, &RequestsSection::actRequested, this,
                [this](const QString& act, qint64 id) { Q_EMIT actRequested(act, id); });
        return requests;
    });
    add(new LookSection(context));
    m_log = int(m_sections.size());
    addFor(Right::LogPage, [&]() -> Section* { return new LogSection(context); });
    m_retention = int(m_sections.size());
    addFor(Right::ApproveDestruction, [&]() -> Section* { return new RetentionSection(context); });
    m_rules = int(m_sections.size());
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new RulesSection(context); });
    addFor(Right::SetUpDepartment, [&]() -> Section* { return new SkillsSection(context); });
    m_duties = int(m_sections.size());
    addFor(Right::ManageRetention, [&]() -> Section* { return new DutiesSection(context); });
    m_shown =
        int(std::ranges::find_if(m_sections, [](const Section* one) { return one != nullptr; }) - m_sections.begin());
    m_stack->setCurrentIndex(m_shown);
    m_tabs->setCurrentIndex(m_shown);
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->isTabVisible(i))
            m_narrow->addItem(m_tabs->tabText(i), i);
    }
    m_narrow->setCurrentIndex(m_narrow->findData(m_shown));
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsPage::change);
    connect(m_narrow, &QComboBox::activated, this,
            [this] { m_tabs->setCurrentIndex(m_narrow->currentData().toInt()); });
}

void SettingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    guardQuietly(
        [this] {
            m_safety->look();
            m_dutyBar->look();
        },
        [](const Error&) {});
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < dp(narrowBelow);
    m_tabs->setVisible(!narrow);
    m_narrow->setVisible(narrow);
}

void SettingsPage::add(Section* section) {
    m_sections.push_back(section);
    m_stack->addWidget(section ? static_cast<QWidget*>(section) : new QWidget);
    const int tab = m_tabs->addTab(section ? section->title() : QString());
    m_tabs->setTabVisible(tab, section != nullptr);
}

Section* SettingsPage::current() const {
    return m_sections[std::size_t(m_shown)];
}

QString SettingsPage::title() const {
    return tr("Settings");
}

void SettingsPage::refresh(const db::ChangeSet& changes) {
    guardQuietly([this] { m_dutyBar->look(); }, [](const Error&) {});
    for (Section* section : m_sections) {
        if (section)
            guard(this, [&] { section->refresh(changes); });
    }
}

void SettingsPage::change(int index) {
    if (index == m_shown)
        return;
    current()->mayLeave([this, index](bool yes) {
        if (yes) {
            m_shown = index;
            m_stack->setCurrentIndex(index);
        }
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_shown);
        m_narrow->setCurrentIndex(m_narrow->findData(m_shown));
    });
}

void SettingsPage::showSection(int index) {
    if (m_sections[std::size_t(index)])
        m_tabs->setCurrentIndex(index);
}

void SettingsPage::showAccess() {
    showSection(m_access);
}

QString SettingsPage::takeProposedCode() {
    return m_accessSection->takeProposedCode();
}

void SettingsPage::showLog() {
    showSection(m_log);
}

void SettingsPage::showDuties() {
    showSection(m_duties);
}

void SettingsPage::showRequests() {
    showSection(m_requests);
}

RetentionSection* SettingsPage::showRetention() {
    showSection(m_retention);
    return findChild<RetentionSection*>();
}

void SettingsPage::showRules() {
    showSection(m_rules);
}

void SettingsPage::showBackup() {
    showSection(m_backup);
}

void SettingsPage::showThing(Kind, qint64 id) {
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i] && m_sections[i]->open(id)) {
            showSection(int(i));
            return;
        }
    }
}

void SettingsPage::showField(const QString& field) {
    constexpr int department = 0;
    constexpr int workers = 1;
    const bool ofWorker = field == QLatin1String("coachPhone") || field == QLatin1String("guidePhone");
    showSection(ofWorker ? workers : department);
    ofWorker ? current()->takeFocus() : current()->showField(field);
}

bool SettingsPage::hasUnsavedWork() const {
    return current()->hasUnsavedWork();
}

void SettingsPage::mayLeave(std::function<void(bool)> answer) {
    current()->mayLeave(std::move(answer));
}

void SettingsPage::takeFocus() {
    current()->takeFocus();
}

} // namespace wijkwerk::ui
