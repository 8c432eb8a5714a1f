// SPDX-License-Identifier: EUPL-1.2
// A tab that is a list: one main button for a new one, Enter opens a row, what is archived can be shown.
#pragma once

#include "ui/settings/section.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"

class QCheckBox;

namespace wijkwerk::ui {

class FlowLayout;
class Button;
class PrimaryButton;

class ListSection : public Section {
    Q_OBJECT
public:
    ~ListSection() override;
    void takeFocus() override;

protected:
    /// `list` is the word under which columns are remembered; `newVerb` names the main button; `withArchive`: the list
    /// has archived rows that can be shown.
    ListSection(Context& context, const QString& list, const QString& explanation, const QString& newVerb,
                bool withArchive = true);

    void setModel(RowsModelBase* model);
    RowsView* view() const { return m_view; }
    bool showsArchived() const;
    Button* addButton(const QString& verb);
    /// The main button, for a list that not everybody may add to.
    PrimaryButton* newButton() const { return m_new; }
    /// `id` 0 makes a new one.
    virtual void edit(std::int64_t id) = 0;
    /// Reads the list again.
    virtual void read() = 0;

private:
    SettingsMemory m_memory;
    RowsView* m_view;
    FlowLayout* m_buttons; ///< with wide letters they go on below each other
    PrimaryButton* m_new;
    QCheckBox* m_archived;
};

} // namespace wijkwerk::ui
