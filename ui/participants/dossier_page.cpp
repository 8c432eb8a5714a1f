// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/dossier_page.h"

#include "core/store/participants.h"
#include "ui/participants/details_tab.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/documents_tab.h"
#include "ui/participants/dossier_header.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/lookers_dialog.h"
#include "ui/participants/overview_tab.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/privacy_tab.h"
#include "ui/participants/profile_tab.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/side_cards.h"
#include "ui/participants/skills_tab.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/tasks_tab.h"
#include "ui/participants/trajectory_tab.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

DossierPage::DossierPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_header(new DossierHeader(context))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(context))
    , m_details(new DetailsTab(context))
    , m_profile(new ProfileTab(context))
    , m_trajectory(new TrajectoryTab(context))
    , m_documents(new DocumentsTab(context))
    , m_tasks(new TasksTab(context))
    , m_privacy(new PrivacyTab(context))
    , m_skills(new SkillsTab(context))
    , m_side(new SideCards(context)) {
    build();
    connectParts();
}

DossierPage::~DossierPage() {
    m_overview->note()->forget();
}

void DossierPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::l());
    column->setSpacing(space::m());
    column->addWidget(m_header);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    column->addWidget(m_tabs);
    addTab(QStringLiteral("overview"), tr("Overview"), m_overview);
    addTab(QStringLiteral("details"), tr("Details"), m_details);
    addTab(QStringLiteral("profile"), tr("Profile"), m_profile);
    addTab(QStringLiteral("skills"), tr("Skills"), m_skills);
    addTab(QStringLiteral("trajectory"), tr("Trajectory"), m_trajectory);
    addTab(QStringLiteral("documents"), tr("Documents"), m_documents);
    addTab(QStringLiteral("tasks"), tr("Tasks"), m_tasks);
    addTab(QStringLiteral("privacy"), tr("Privacy"), m_privacy);
    m_tabs->setTabVisible(5, context().may(rules::Right::SeeLetters) || context().may(rules::Right::SeeAttachments));
    m_tabs->setTabVisible(3, context().may(rules::Right::SeeSkills));
    m_tabs->setTabVisible(2, context().may(rules::Right::SeeLimits));
    auto* both = new QHBoxLayout;
    both->setSpacing(space::l());
    both->addWidget(m_pages, 1);
    m_side->setFixedWidth(dp(300));
    m_side->hide(); // until there is room for it
    both->addWidget(m_side);
    column->addLayout(both, 1);
}

void DossierPage::addTab(const QString& key, const QString& title, QWidget* page) {
    const int index = m_tabs->addTab(title);
    m_tabs->setTabData(index, key);
    m_pages->addWidget(page);
}

void DossierPage::connectParts() {
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &DossierHeader::stepRequested, this,
            [this](PathStep step) { guard(this, [&] { takeStep(step); }); });
    connect(m_header, &DossierHeader::noteRequested, this, [this] { takeStep(PathStep::None); });
    connect(m_header, &DossierHeader::letterRequested, this, &DossierPage::askLetter);
    connect(m_trajectory, &TrajectoryTab::letterRequested, this, &DossierPage::askLetter);
    connect(m_header, &DossierHeader::standstillRequested, this, guarded(this, [this] { standStill(); }));
    // In the whole window as long as somebody is shown, wherever the keyboard is.
    auto* key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")), this);
    connect(key, &QShortcut::activated, this, guarded(this, [this] { standStill(); }));
    connect(m_header, &DossierHeader::lookersRequested, this, guarded(this, [this] { showLookers(); }));
    connect(m_tabs, &QTabBar::currentChanged, m_side,
            [this](int tab) { m_side->setSkillsBeside(m_pages->widget(tab) != m_skills); });
    connect(m_side, &SideCards::skillsRequested, this, [this] { showTab(QStringLiteral("skills")); });
    connect(m_side, &SideCards::fieldRequested, this, &DossierPage::showField);
    connect(m_side, &SideCards::profileRequested, this, [this](int field) {
        showTab(QStringLiteral("profile"));
        guard(this, [&] { m_profile->open(ProfileField(field)); });
    });
    const auto openLetter = [this](qint64 letter) { Q_EMIT openRequested(Kind::Letter, letter); };
    connect(m_overview, &OverviewTab::letterRequested, this, openLetter);
    connect(m_overview, &OverviewTab::noteRequested, this,
            [this](qint64 note) { guard(this, [&] { openNote(context(), window(), NoteId{note}); }); });
    connect(m_overview, &OverviewTab::stageRequested, this, [this](work::TimelineKind kind, qint64 id) {
        guard(this, [&] { openStageEntry(context(), window(), kind, id); });
    });
    connect(m_tasks, &TasksTab::actRequested, this, &Page::actRequested);
    connect(m_documents, &DocumentsTab::letterRequested, this, openLetter);
}

void DossierPage::showThing(Kind kind, qint64 id) {
    if (kind != Kind::Participant)
        return;
    if (!context().mayOpen(ParticipantId{id}))
        return context().refuseDossier();
    const bool another = m_person.value != id;
    if (another || !isVisible()) {
        if (const auto error = context().session().stuckReadings())
            throw *error;
    }
    m_person = ParticipantId{id};
    if (another)
        showTab(QStringLiteral("overview"));
    if (another && isVisible())
        noteOpened();
    guard(this, [this] { read(); });
}

void DossierPage::showField(const QString& field) {
    const bool isCoach = field == QLatin1String("coach");
    showTab(isCoach ? QStringLiteral("trajectory") : QStringLiteral("details"));
    if (!(isCoach ? m_trajectory->focusCoach() : m_details->focusField(field)))
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void DossierPage::noteOpened() {
    context().session().noteReading({QStringLiteral("dossier_opened"), m_person.value, {}});
}

/// Coming back to a dossier is looking in it again.
void DossierPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous() && !m_person.isNull())
        noteOpened();
}

void DossierPage::showTab(const QString& tab) {
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i) == tab && m_tabs->isTabVisible(i))
            m_tabs->setCurrentIndex(i);
    }
}

void DossierPage::read() {
    const auto dossier = readDossier(context().database(), m_person, context().sight(), context().today());
    if (!dossier)
        throw Error(Fault::NotFound);
    const Way* way = dossier->way();
    m_header->show(*dossier);
    m_overview->show(m_person);
    m_details->show(*dossier);
    m_profile->show(m_person);
    m_trajectory->show(*dossier);
    m_documents->show(*dossier);
    m_tasks->show(m_person, way && dossier->hasOpenWay() ? way->trajectory.id : TrajectoryId{}, dossier->tasks,
                  dossier->deadlines, way ? std::optional(way->trajectory.phase) : std::nullopt);
    m_privacy->show(m_person);
    m_skills->show(m_person);
    m_side->show(*dossier);
    m_side->showSkills(m_skills->rows());
    nameTabs();
    Q_EMIT headerChanged();
}

void DossierPage::nameTabs() {
    const auto withCount = [](const QString& title, qsizetype count) {
        return count == 0 ? title : QStringLiteral("%1  %2").arg(title).arg(count);
    };
    m_tabs->setTabText(5, withCount(tr("Documents"), m_documents->count()));
    m_tabs->setTabText(6, withCount(tr("Tasks"), m_tasks->count()));
}

void DossierPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    if (m_person.isNull())
        return;
    const bool rules = changes.touches(Thing::Setting) || changes.touches(Thing::Department);
    const bool names = rules || changes.touches(Thing::Worker) || changes.touches(Thing::Workplace) ||
                       changes.touches(Thing::Team) || changes.touches(Thing::Wijk);
    if (changes.everything || names || changes.touchesPerson(m_person.value))
        guard(this, [this] { read(); });
}

void DossierPage::takeStep(PathStep step) {
    if (step == PathStep::Letter) {
        askLetter();
    } else if (step == PathStep::None) {
        showTab(QStringLiteral("overview"));
        m_overview->note()->takeFocus();
    } else {
        openStep(context(), window(), m_person, step, [this](ParticipantId) { askLetter(); });
    }
}

void DossierPage::standStill() {
    if (m_person.isNull() || !context().mayDo(rules::Right::StandStill))
        return;
    openStandstill(context(), window(), m_person);
}

void DossierPage::askLetter() {
    Q_EMIT actRequested(QStringLiteral("letter"), m_person.value);
}

void DossierPage::showLookers() {
    const auto person = store::participants::find(context().database(), m_person);
    if (!person)
        return;
    auto* dialog = new LookersDialog(context(), m_person, fullLabel(person->name), person->number, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool DossierPage::hasUnsavedWork() const {
    return m_details->isUnsaved();
}

void DossierPage::mayLeave(std::function<void(bool)> answer) {
    if (m_overview->note()->isSaving()) {
        QTimer::singleShot(100, this, [this, answer] { mayLeave(answer); });
        return;
    }
    if (!m_overview->note()->keepDraft()) {
        dialogs::choose(window(), tr("Keep the note?"),
                        tr("The file is busy, so what you typed in the note is not kept yet."),
                        {tr("Try again"), tr("Leave without the note"), tr("Stay here")}, [this, answer](int chosen) {
                            if (chosen == 0)
                                mayLeave(answer);
                            else if (chosen == 1)
                                leaveDetails(answer);
                            else
                                answer(false);
                        });
        return;
    }
    leaveDetails(std::move(answer));
}

void DossierPage::leaveDetails(std::function<void(bool)> answer) {
    if (!hasUnsavedWork()) {
        answer(true);
        return;
    }
    dialogs::choose(window(), tr("Save the details?"), tr("What you changed under Details is not saved yet."),
                    {tr("Save"), tr("Throw away"), tr("Stay here")}, [this, answer](int chosen) {
                        if (chosen == 1)
                            m_details->throwAway();
                        answer(chosen == 1 || (chosen == 0 && m_details->save()));
                    });
}

void DossierPage::keepDrafts() {
    m_overview->note()->keepDraft();
}

std::vector<TypedDraft> DossierPage::draftsNotKept() const {
    return m_overview->note()->notKept();
}

void DossierPage::takeFocus() {
    if (m_pages->currentWidget() == m_overview && context().mayDo(rules::Right::WriteNote))
        m_overview->note()->takeFocus();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void DossierPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_side->setVisible(width() >= dp(880));
}

} // namespace wijkwerk::ui::participants
