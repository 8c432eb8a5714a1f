// SPDX-License-Identifier: EUPL-1.2
// A part of "Bewaren en vernietigen": a line that says how things stand, a list, and what can be done with it.
#pragma once

#include "core/base/problem.h"
#include "core/db/change.h"
#include "core/rules/permissions.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"

#include <QWidget>

class QHBoxLayout;

namespace wijkwerk::ui {

class Bar;
class Button;
class Context;
class PrimaryButton;

class RetentionPane : public QWidget {
    Q_OBJECT
public:
    ~RetentionPane() override;
    virtual void read() = 0;
    void takeFocus();

protected:
    RetentionPane(Context& context, const QString& list, const QString& explanation);

    Context& context() const { return m_context; }
    RowsView* view() const { return m_view; }
    void setModel(RowsModelBase* model);
    PrimaryButton* addPrimary(const QString& verb, std::function<void()> act);
    Button* addButton(const QString& verb, std::function<void()> act);
    /// Hidden when the text is empty.
    void setState(Tone tone, const QString& text);
    /// The worker of now has this right, and the file can be written.
    bool may(rules::Right right) const;
    /// Shows what is wrong; true when nothing is.
    bool tellProblems(const Problems& problems);
    QString nameOf(std::int64_t worker) const;

private:
    Context& m_context;
    SettingsMemory m_memory;
    Bar* m_state;
    RowsView* m_view;
    QHBoxLayout* m_buttons;
};

} // namespace wijkwerk::ui
