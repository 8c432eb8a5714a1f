// SPDX-License-Identifier: EUPL-1.2
// Mijn mensen: the first page of a vakspecialist. Who works today, where, from when till when, what was agreed, and who
// to call. The work-floor view of domain.md 1.2, and nothing beside it.
#pragma once

#include "core/reports/work_floor.h"
#include "ui/shared/page.h"

class QVBoxLayout;

namespace wijkwerk::ui {

class WorkFloorPage : public Page {
    Q_OBJECT
public:
    explicit WorkFloorPage(Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    std::vector<QWidget*> actions() override;
    bool hasPrimary() const override { return true; }
    QString helpTopic() const override { return QStringLiteral("werkvloer"); }
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;

private:
    void reload();
    void addGroup(const QString& title, const std::vector<reports::FloorPerson>& people);
    QWidget* rowOf(const reports::FloorPerson& one);
    void addWords(QVBoxLayout* words, const reports::FloorPerson& one);

    reports::WorkFloor m_floor;
    QVBoxLayout* m_column;
};

} // namespace wijkwerk::ui
