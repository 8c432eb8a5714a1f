// SPDX-License-Identifier: EUPL-1.2
// One tab of Beheer.
#pragma once

#include "core/db/change.h"

#include <QWidget>

#include <functional>

namespace wijkwerk::ui {

class Context;

class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(Context& context)
        : m_context(context) {}

    virtual QString title() const = 0;
    /// Reads what is shown when the changes touch it.
    virtual void refresh(const db::ChangeSet& changes) = 0;
    virtual bool hasUnsavedWork() const { return false; }
    virtual void mayLeave(std::function<void(bool)> answer) { answer(true); }
    virtual void takeFocus() {}
    /// The keyboard goes to that field, in view.
    virtual void showField(const QString& /*field*/) {}
    /// Opens one thing of this tab; false when it is not of this tab.
    virtual bool open(qint64 /*id*/) { return false; }

protected:
    Context& context() const { return m_context; }

private:
    Context& m_context;
};

} // namespace wijkwerk::ui
