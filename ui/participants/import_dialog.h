// SPDX-License-Identifier: EUPL-1.2
// "Importeren…": choose a file, see how it is read, see what it would do, import it, see what was done.
#pragma once

#include "core/base/words.h"
#include "core/imports/apply.h"
#include "core/imports/plan.h"
#include "ui/shared/dialog.h"

#include <QPointer>

class QComboBox;
class QStackedWidget;

namespace wijkwerk::ui {
class Context;
class Job;
class JobBar;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ImportColumns;
class ImportMeanings;
class ImportRows;
class StoryList;

class ImportDialog : public Dialog {
    Q_OBJECT
public:
    /// `showCaseload` runs when the user wants to see who was imported.
    ImportDialog(Context& context, QWidget* parent, std::function<void()> showCaseload = {});

    /// Which kind of list is read from now on.
    void chooseList(imports::ListKind list);
    /// Reads the file; what is wrong with it as a whole is shown.
    void openFile(const QString& path);
    void reject() override;
    QSize sizeHint() const override;

private:
    enum class Page { File, Columns, Meanings, Rows, Done };
    struct Loaded {
        imports::Table table;
        imports::Mapping mapping;
        Problems problems;
    };

    void build();
    QWidget* filePage();
    QWidget* donePage();
    void showPage(Page page);
    void askFile();
    void read(std::optional<imports::Encoding> encoding, std::optional<imports::Layout> layout);
    void showTable(Loaded loaded);
    void planNow();
    void showPlan(std::shared_ptr<imports::Plan> plan);
    void applyNow();
    void showResult(const imports::Applied& applied);
    void goOn();
    void saveMapping();
    void loadMapping();
    void saveBytes(const QString& title, const QString& name, const QByteArray& bytes);
    void watch(Job* job, const QString& what);

    Context& m_context;
    std::function<void()> m_showCaseload;
    QString m_path;
    Page m_page = Page::File;
    imports::Table m_table;
    std::shared_ptr<imports::Plan> m_plan;
    bool m_planAgain = false; ///< something was written since the plan was made
    QStackedWidget* m_pages;
    imports::ListKind m_list = imports::ListKind::Caseload;
    imports::OwnChoices m_choices; ///< with the own list
    QComboBox* m_kind;
    ImportColumns* m_columns;
    ImportMeanings* m_meanings;
    ImportRows* m_rows;
    StoryList* m_result;
    Button* m_saveReport;
    Button* m_saveWrong;
    Button* m_other;
    PrimaryButton* m_next;
    JobBar* m_progress;
    QPointer<Job> m_job;
};

} // namespace wijkwerk::ui::participants
