// SPDX-License-Identifier: EUPL-1.2
// "Bekijk als …": only in a practice department, where everybody may be anybody, to see what another role sees.
#pragma once

#include "core/domain/worker.h"
#include "ui/shared/dialog.h"

class QListWidget;

namespace wijkwerk::ui {

class Context;

class LookAsDialog : public Dialog {
    Q_OBJECT
public:
    LookAsDialog(Context& context, QWidget* parent);

Q_SIGNALS:
    void chosen(const wijkwerk::Worker& worker);

private:
    void decide();

    std::vector<Worker> m_workers;
    QListWidget* m_list;
};

} // namespace wijkwerk::ui
