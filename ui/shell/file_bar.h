// SPDX-License-Identifier: EUPL-1.2
// The bar for a file that something else than we happened to while it was open: what, and the ways on. It looks every
// ten seconds, and whenever it is asked; what was typed stays where it is.
#pragma once

#include "core/base/error.h"
#include "core/db/watch.h"
#include "core/keys/slot_table.h"
#include "ui/shared/bar.h"
#include "ui/shell/pace.h"

#include <optional>

namespace wijkwerk::ui {

class Context;

class FileBar : public Bar {
    Q_OBJECT
public:
    FileBar(Context& context, const Pace& pace, QWidget* parent = nullptr);

    /// Looks now.
    void look();
    /// Nothing when all is well.
    const std::optional<Fault>& fault() const { return m_fault; }
    /// The slots that were beside the file while all was well: a copy needs them to be opened.
    const std::optional<keys::SlotTable>& keptSlots() const { return m_slots; }

Q_SIGNALS:
    /// It went wrong, or is well again.
    void faultChanged();
    void copyRequested();
    void againRequested();
    void restoreRequested();

private:
    std::optional<Fault> found();
    void showFault();

    Context& m_context;
    std::optional<Fault> m_fault;
    std::optional<keys::SlotTable> m_slots;
    std::optional<db::FileIdentity> m_file; ///< as it was opened
    Button* m_copy;
    Button* m_again;
    Button* m_restore;
};

/// What happened, in one or two sentences. `looks`: for who only looks along, and has nothing to save.
QString fileTroubleText(Fault fault, bool looks = false);

} // namespace wijkwerk::ui
