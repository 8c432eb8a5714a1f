// SPDX-License-Identifier: EUPL-1.2
// The page Deelnemers: views as tabs, filters, the list, and the card of who is selected.
#pragma once

#include "ui/participants/list_model.h"
#include "ui/participants/list_views.h"
#include "ui/participants/next_step.h"
#include "ui/shared/page.h"

class QTabBar;

namespace wijkwerk::ui {
class Button;
class EmptyState;
class ListMemory;
class RowsView;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class FilterBar;
class ListLoader;
class PreviewCard;

class ListPage : public Page {
    Q_OBJECT
public:
    explicit ListPage(Context& context, QWidget* parent = nullptr);
    ~ListPage() override;

    QString title() const override;
    QString subtitle() const override;
    std::vector<QWidget*> actions() override;
    QString helpTopic() const override { return QStringLiteral("deelnemers"); }
    void refresh(const db::ChangeSet& changes) override;
    void showThing(Kind kind, qint64 id) override;
    void showList(const ParticipantFilter& filter, const QString& title) override;
    void takeFocus() override;
    /// The view of everybody who was imported, on the pathway or not.
    void showCaseload();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildList();
    void buildBar();
    void connectParts();
    void reloadViews(const QString& chosen);
    void chooseView(int index);
    void applyFilter();
    void showIds(const std::vector<std::int64_t>& ids, qint64 total);
    void showEmptyText();
    void helpEmpty();
    void startImport();
    void showChecked();
    void sortBy(const QString& key, Qt::SortOrder order);
    void saveView();
    void removeView(const View& view);
    void fillMenu(QMenu& menu, const std::vector<std::int64_t>& ids);
    void exportShown();
    void takeStep(ParticipantId person, PathStep step);
    void useColumnsOf(const ParticipantFilter& filter);
    void remember() const;
    QString rememberedView() const;
    const View* currentView() const;

    std::vector<View> m_views;
    std::optional<View> m_visiting; ///< the list behind a number of another page
    std::unique_ptr<ListMemory> m_memory;
    ListModel* m_model;
    ListLoader* m_loader;
    QTabBar* m_tabs;
    Button* m_keepView;
    FilterBar* m_filters;
    TextLabel* m_checkedText;
    Button* m_columns;
    Button* m_export;
    RowsView* m_list;
    EmptyState* m_empty;
    Button* m_emptyAct;
    Button* m_emptyImport;
    Button* m_emptyCaseload;
    PreviewCard* m_preview;
    qint64 m_total = -1;
    bool m_filling = false; ///< the list chooses a row by itself
    qint64 m_wanted = 0;    ///< to be selected once it is in the list
};

} // namespace wijkwerk::ui::participants
