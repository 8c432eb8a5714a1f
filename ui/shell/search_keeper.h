// SPDX-License-Identifier: EUPL-1.2
// Makes the search index in the background after the first paint, and again when people changed.
#pragma once

#include "core/db/change.h"

#include <QObject>

class QTimer;

namespace wijkwerk::ui {

class Context;
class Job;

class SearchKeeper : public QObject {
    Q_OBJECT
public:
    explicit SearchKeeper(Context& context, QObject* parent = nullptr);
    void load();
    void changed(const db::ChangeSet& changes);

private:
    Context& m_context;
    QTimer* m_soon; ///< many changes together make one new index
    Job* m_job = nullptr;
    bool m_again = false;
};

} // namespace wijkwerk::ui
