// SPDX-License-Identifier: EUPL-1.2
// Werkplekken: places per team with guidance and work stock, and who works there.
#pragma once

#include "core/reports/places.h"
#include "ui/shared/list_memory.h"
#include "ui/shared/page.h"
#include "ui/shared/rows_model.h"

class QLineEdit;
class QScrollArea;

namespace wijkwerk::ui {

class Card;
class RowsView;

class WorkplacesPage : public Page {
    Q_OBJECT
public:
    explicit WorkplacesPage(Context& context, QWidget* parent = nullptr);
    ~WorkplacesPage() override;

    QString title() const override;
    QString subtitle() const override;
    std::vector<QWidget*> actions() override;
    bool hasPrimary() const override { return true; }
    QString helpTopic() const override { return QStringLiteral("werkplekken"); }
    void refresh(const db::ChangeSet& changes) override;
    void showThing(Kind kind, qint64 id) override;
    void takeFocus() override;

    /// Dialog for a new workplace, or for the one with that id.
    void edit(WorkplaceId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void reload();
    void showIds();
    void showDetails(qint64 id);
    void addPeople(WorkplaceId place);
    void showSide();
    const reports::PlaceUse* find(qint64 id) const;

    std::vector<reports::PlaceUse> m_places;
    QString m_sortedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::unique_ptr<RowsModel<reports::PlaceUse>> m_model;
    std::unique_ptr<ListMemory> m_memory;
    QLineEdit* m_filter;
    RowsView* m_view;
    Card* m_details = nullptr;
    QScrollArea* m_detailsPlace;
};

} // namespace wijkwerk::ui
