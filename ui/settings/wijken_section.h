// SPDX-License-Identifier: EUPL-1.2
// Wijken of the municipality with their postcodes.
#pragma once

#include "core/domain/workplace.h"
#include "ui/settings/list_section.h"

namespace wijkwerk::ui {

/// Four-digit postcodes in a text; anything else between them is a separator. Nothing when a word is no such postcode.
std::optional<QStringList> postcodesFromText(const QString& text);

class WijkenSection : public ListSection {
    Q_OBJECT
public:
    explicit WijkenSection(Context& context);
    QString title() const override;
    void refresh(const db::ChangeSet& changes) override;

protected:
    void edit(std::int64_t id) override;
    void read() override;

private:
    std::vector<Wijk> m_wijken;
    RowsModel<Wijk>* m_model;
};

} // namespace wijkwerk::ui
