// SPDX-License-Identifier: EUPL-1.2
// Lists that were carried out or withdrawn, with the certificate of each.
#pragma once

#include "core/domain/retention.h"
#include "ui/settings/retention_pane.h"

namespace wijkwerk::ui {

class CertificatesPane : public RetentionPane {
    Q_OBJECT
public:
    explicit CertificatesPane(Context& context);
    void read() override;

private:
    void save();
    void showButtons();
    const DestructionList* chosen() const;

    std::vector<DestructionList> m_lists;
    RowsModel<DestructionList>* m_model;
    PrimaryButton* m_save;
};

} // namespace wijkwerk::ui
