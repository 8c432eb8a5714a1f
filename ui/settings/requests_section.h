// SPDX-License-Identifier: EUPL-1.2
// The register of requests of people about their data: open ones first, the soonest deadline first.
#pragma once

#include "core/domain/rights_request.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

class RequestsSection : public ListSection {
    Q_OBJECT
public:
    explicit RequestsSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

Q_SIGNALS:
    /// `new_request` of a person, `request` to open one.
    void actRequested(const QString& act, qint64 id);

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    /// With the names that go with it.
    struct Line {
        RightsRequest request;
        QString person;
        QString handler;
    };
    void askPerson();

    std::vector<Line> m_lines;
    RowsModel<Line>* m_model;
    bool m_mayKeep = false;
};

} // namespace wijkwerk::ui
