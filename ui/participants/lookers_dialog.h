// SPDX-License-Identifier: EUPL-1.2
// "Wie keek in dit dossier": who, when, what, newest first; what one worker did on one day is one line. Looking here is
// looking too, and stands in it.
#pragma once

#include "core/store/journal.h"
#include "ui/shared/dialog.h"
#include "ui/shared/rows_model.h"

namespace wijkwerk::ui {
class Context;
class RowsView;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class LookersDialog : public Dialog {
    Q_OBJECT
public:
    /// `name` and `number` of the person, for the title and the file.
    LookersDialog(Context& context, ParticipantId person, const QString& name, int number, QWidget* parent = nullptr);
    ~LookersDialog() override;

    RowsView* view() const { return m_view; }
    /// As a table for a spreadsheet; journals `lookers_exported`.
    void exportTo(const QString& path);

private:
    Context& m_context;
    ParticipantId m_person;
    std::vector<store::journal::Look> m_looks;
    RowsModel<std::int64_t>* m_model = nullptr; ///< a row is its place in m_looks, counted from 1
    RowsView* m_view = nullptr;
};

} // namespace wijkwerk::ui::participants
