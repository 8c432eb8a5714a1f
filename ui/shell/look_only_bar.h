// SPDX-License-Identifier: EUPL-1.2
// The bar that says why this department can only be looked at, and what can be done about it.
#pragma once

#include "core/db/session.h"
#include "ui/shared/bar.h"

#include <functional>

namespace wijkwerk::ui {

class Context;

/// One or two sentences: `Joke Brandsma werkt in dit bestand sinds 14:05. U kunt meekijken.`
QString lookOnlyText(const db::Session& session);

class LookOnlyBar : public Bar {
    Q_OBJECT
public:
    explicit LookOnlyBar(const db::Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void againRequested();
    void copyRequested();
};

/// Asks where, copies the department in the background and gives the path of the copy. The original is left alone.
void copyDepartment(QWidget* where, Context& context, std::function<void(const QString&)> made);

} // namespace wijkwerk::ui
