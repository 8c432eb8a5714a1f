// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/import_dialog.h"

#include "core/base/date_text.h"
#include "core/imports/known.h"
#include "core/imports/report.h"
#include "core/store/workplaces.h"
#include "core/work/import_work.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/import_columns.h"
#include "ui/participants/import_meanings.h"
#include "ui/participants/import_rows.h"
#include "ui/participants/import_words.h"
#include "ui/participants/story_list.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/shared/practice.h"
#include "ui/shared/text_label.h"
#include "ui/shared/write_file.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

ImportDialog::ImportDialog(Context& context, QWidget* parent, std::function<void()> showCaseload)
    : Dialog(tr("Import people"), parent)
    , m_context(context)
    , m_showCaseload(std::move(showCaseload))
    , m_pages(new QStackedWidget)
    , m_kind(new QComboBox)
    , m_columns(new ImportColumns)
    , m_meanings(new ImportMeanings)
    , m_rows(new ImportRows)
    , m_result(new StoryList)
    , m_saveReport(new Button(tr("Save report…")))
    , m_saveWrong(new Button(tr("Save the rows that were left out…")))
    , m_progress(new JobBar) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::NonModal); // one goes on working while thousands of rows are written
    // The dialog belongs to the window, which may close the department and keep living.
    connect(&context, &QObject::destroyed, this, [this] { delete this; });
    build();
    m_other = addButton(tr("Other file…"), [this] { askFile(); });
    m_next = setPrimary(tr("Choose file…"), [this] { goOn(); });
    showPage(Page::File);
    connect(m_columns, &ImportColumns::readingChanged, this,
            guarded(this, [this] { read(m_columns->encoding(), m_columns->layout()); }));
    connect(m_columns, &ImportColumns::saveRequested, this, guarded(this, [this] { saveMapping(); }));
    connect(m_columns, &ImportColumns::loadRequested, this, guarded(this, [this] { loadMapping(); }));
    connect(m_rows, &ImportRows::choiceChanged, this, [this] { showPage(Page::Rows); });
}

void ImportDialog::build() {
    m_pages->addWidget(filePage());
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_meanings);
    m_pages->addWidget(m_rows);
    m_pages->addWidget(donePage());
    m_progress->hide();
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_progress);
}

QWidget* ImportDialog::filePage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    auto* label = new TextLabel(tr("What kind of list is it?"));
    label->setBuddy(m_kind);
    m_kind->addItem(tr("The caseload of Work and Income, or other people"), int(imports::ListKind::Caseload));
    m_kind->addItem(tr("Our own list of current and former participants"), int(imports::ListKind::Own));
    m_kind->setAccessibleName(tr("What kind of list is it?"));
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(
        new EmptyState(Icon::Upload, tr("Which file?"),
                       tr("Choose the caseload file of Work and Income, or another CSV file with people. Nothing is "
                          "written until you have seen what the file would change.")),
        1);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_list = imports::ListKind(m_kind->currentData().toInt()); });
    return page;
}

void ImportDialog::chooseList(imports::ListKind list) {
    m_kind->setCurrentIndex(m_kind->findData(int(list)));
}

QWidget* ImportDialog::donePage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m());
    column->addWidget(new TextLabel(tr("The import is done"), TextSize::CardTitle));
    column->addWidget(m_result);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s());
    row->addWidget(m_saveReport);
    row->addWidget(m_saveWrong);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_saveReport, &Button::clicked, this, guarded(this, [this] {
                saveBytes(tr("Save report"), tr("Import report.csv"), imports::rowReport(*m_plan, reportWords()));
            }));
    connect(m_saveWrong, &Button::clicked, this, guarded(this, [this] {
                saveBytes(tr("Save the rows that were left out"), tr("To be mended.csv"),
                          imports::leftOutRows(*m_plan, reportWords()));
            }));
    return page;
}

QSize ImportDialog::sizeHint() const {
    return Dialog::sizeHint().expandedTo({dp(960), dp(640)});
}

void ImportDialog::showPage(Page page) {
    m_page = page;
    m_pages->setCurrentIndex(int(page));
    m_other->setVisible(page == Page::Columns || page == Page::Meanings || page == Page::Rows);
    m_next->setEnabled(true);
    switch (page) {
    case Page::File:
        m_next->setText(tr("Choose file…"));
        break;
    case Page::Columns:
        setExplanation(QFileInfo(m_path).fileName());
        m_next->setText(tr("Check"));
        m_next->setFocus();
        m_next->setEnabled(!hasWrong(m_table.problems));
        break;
    case Page::Meanings:
        m_next->setText(tr("Look at the rows"));
        m_next->setFocus();
        break;
    case Page::Rows: {
        const int people = m_rows->toWrite();
        m_next->setText(people == 0 ? tr("Nothing to import") : tr("Import %Ln people", nullptr, people));
        m_next->setEnabled(people > 0 && m_plan->mayApply());
        break;
    }
    case Page::Done:
        m_next->setVisible(m_showCaseload && m_list == imports::ListKind::Caseload);
        m_next->setText(tr("Show caseload"));
        if (isActiveWindow()) // somebody may be working in the window meanwhile
            m_next->setFocus();
        setCancelText(tr("Close"));
        break;
    }
}

void ImportDialog::goOn() {
    switch (m_page) {
    case Page::File:
        askFile();
        break;
    case Page::Columns:
        m_choices = {};
        planNow();
        break;
    case Page::Meanings:
        m_choices = m_meanings->choices();
        planNow();
        break;
    case Page::Rows:
        applyNow();
        break;
    case Page::Done:
        accept();
        if (m_showCaseload)
            m_showCaseload();
        break;
    }
}

void ImportDialog::askFile() {
    dialogs::openFile(this, tr("Choose a file"), {tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")},
                      [this](const QString& path) { openFile(path); });
}

void ImportDialog::openFile(const QString& path) {
    m_path = path;
    read({}, {});
}

void ImportDialog::watch(Job* job, const QString& what) {
    m_job = job;
    m_next->setEnabled(false);
    m_pages->setEnabled(false);
    m_progress->watch(job, what);
    connect(job, &Job::ended, this, [this] {
        m_pages->setEnabled(true);
        showPage(m_page);
    });
}

void ImportDialog::read(std::optional<imports::Encoding> encoding, std::optional<imports::Layout> layout) {
    auto* job = startJob(
        this,
        [path = m_path, encoding, layout, list = m_list](const JobControl&) {
            Loaded loaded;
            loaded.table = imports::openTable(imports::load(path, encoding), layout);
            loaded.mapping = imports::guessMapping(loaded.table.headers, list);
            return loaded;
        },
        [this](Loaded loaded) { showTable(std::move(loaded)); });
    watch(job, tr("Reading the file"));
}

void ImportDialog::showTable(Loaded loaded) {
    m_table = loaded.table;
    m_columns->setTable(loaded.table, loaded.mapping, loaded.problems);
    m_page = Page::Columns;
}

void ImportDialog::planNow() {
    const imports::Mapping mapping = m_columns->mapping();
    const Problems problems = imports::check(mapping);
    if (!show(problems) || hasWrong(problems))
        return;
    struct Planned {
        std::shared_ptr<imports::Plan> plan;
        ImportMeanings::Places places;
    };
    const QDate today = m_context.today();
    const bool asksFirst = m_page == Page::Columns;
    auto* job = startJob(
        this,
        [open = m_context.session().opener(), table = m_table, mapping, today,
         choices = m_choices](const JobControl& control) {
            db::Database database = open();
            const imports::Known known = imports::knownOf(database, mapping.list);
            Planned planned;
            planned.plan = std::make_shared<imports::Plan>(imports::plan(
                table, mapping, known, today,
                [&control](std::int64_t done, std::int64_t total) { return control.progress(done, total); }, choices));
            for (const Workplace& place : store::workplaces::all(database))
                planned.places.emplace_back(place.id, place.name);
            return planned;
        },
        [this, asksFirst](Planned planned) {
            const imports::OwnPart& own = planned.plan->own;
            if (asksFirst && !(own.reasons.empty() && own.places.empty())) {
                m_meanings->setPlan(own, planned.places);
                m_page = Page::Meanings;
                return;
            }
            showPlan(std::move(planned.plan));
        });
    watch(job, tr("Looking at every row"));
}

void ImportDialog::showPlan(std::shared_ptr<imports::Plan> plan) {
    if (m_planAgain)
        plan->chooseAs(*m_plan);
    m_plan = std::move(plan);
    m_rows->setPlan(m_plan);
    m_page = Page::Rows;
    if (std::exchange(m_planAgain, false))
        show({warning(QStringLiteral("import_planned_again"))});
}

void ImportDialog::applyNow() {
    struct Written {
        work::Outcome<imports::Applied> applied; ///< nothing, and no problems, when the plan had become old
        db::ChangeSet changes;
    };
    auto* job = startJob(
        this,
        [open = m_context.session().opener(), plan = m_plan,
         name = QFileInfo(m_path).fileName()](const JobControl& control) {
            db::Database database = open();
            const imports::Known known = imports::knownOf(database, plan->mapping.list);
            db::Transaction tx(database, imports::importAct());
            Written written;
            if (imports::actsSoFar(database) != plan->asOf)
                return written;
            written.applied =
                work::importCaseload(tx, *plan, known, name, [&control](std::int64_t done, std::int64_t total) {
                    return control.progress(done, total);
                });
            if (written.applied)
                written.changes = tx.commit();
            return written;
        },
        [this](Written written) {
            if (!written.applied.problems.empty()) {
                show(written.applied.problems);
                return;
            }
            if (!written.applied) {
                m_planAgain = true;
                QTimer::singleShot(0, this, guarded(this, [this] { planNow(); })); // after this job has ended
                return;
            }
            m_context.session().announce(written.changes);
            showResult(*written.applied.done);
        });
    watch(job, tr("Importing"));
}

void ImportDialog::showResult(const imports::Applied& applied) {
    show(Problems{});
    const imports::Counts& counts = applied.counts;
    const auto add = [this](const QString& name, int count) { m_result->add(name, shownNumber(count)); };
    m_result->clear();
    add(tr("New people"), counts.added);
    add(tr("Changed"), counts.changed);
    add(tr("Same as before"), counts.same);
    if (m_list == imports::ListKind::Own)
        add(tr("Trajectories"), applied.trajectories);
    add(tr("Wrong, left out"), counts.wrong);
    add(tr("Possible duplicates, left out"), counts.doubtful);
    m_saveWrong->setVisible(counts.wrong + counts.doubtful > 0);
    m_page = Page::Done;
    m_context.say(tr("%Ln people imported", nullptr, counts.added + counts.changed));
}

void ImportDialog::saveMapping() {
    imports::Profile profile;
    profile.mapping = m_columns->mapping();
    profile.encoding = m_columns->encoding();
    profile.separator = m_columns->layout().separator;
    profile.headerLine = m_columns->layout().headerLine;
    dialogs::saveFile(this, tr("Save columns"), tr("Columns.json"), {tr("Columns of an import (*.json)")},
                      [json = imports::toJson(profile)](const QString& path) { writeFile(path, json); });
}

void ImportDialog::loadMapping() {
    dialogs::openFile(this, tr("Open saved columns"), {tr("Columns of an import (*.json)")},
                      [this](const QString& path) {
                          QFile file(path);
                          if (!file.open(QIODevice::ReadOnly))
                              throw Error(Fault::NoPermission, QFileInfo(path).fileName());
                          Problems problems;
                          imports::Profile profile = imports::profileFromJson(file.readAll());
                          profile.mapping.list = m_list;
                          const imports::Mapping mapping = imports::applied(profile, m_table.headers, problems);
                          m_columns->setTable(m_table, mapping, problems);
                      });
}

void ImportDialog::saveBytes(const QString& title, const QString& name, const QByteArray& bytes) {
    dialogs::saveFile(this, title, name, {tr("Table for a spreadsheet (*.csv)")}, [this, bytes](const QString& path) {
        m_context.session().noteFirst({QStringLiteral("list_exported"), 0, {}});
        writeFile(path, bytes);
        m_context.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    });
}

void ImportDialog::reject() {
    if (m_job && m_job->isRunning()) {
        m_job->cancel();
        return;
    }
    Dialog::reject();
}

void openImport(Context& context, QWidget* parent, std::function<void()> showCaseload) {
    const QString warned = QStringLiteral("import-warned");
    if (auto* busy = parent ? parent->findChild<ImportDialog*>() : nullptr) {
        busy->raise();
        busy->activateWindow();
        return;
    }
    const auto open = [&context, parent, showCaseload] { (new ImportDialog(context, parent, showCaseload))->show(); };
    if (!isPractice(parent) || context.settings().flag(warned)) {
        open();
        return;
    }
    dialogs::ask(parent, ImportDialog::tr("This is a practice version"),
                 ImportDialog::tr("Here you try out how Wijkwerk works. Only import people who do not exist."),
                 ImportDialog::tr("I understand"), [&context, warned, open] {
                     context.settings().set(warned, true);
                     open();
                 });
}

} // namespace wijkwerk::ui::participants
