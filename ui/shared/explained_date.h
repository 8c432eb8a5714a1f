// SPDX-License-Identifier: EUPL-1.2
// A computed date that can be opened: it shows the sum behind it, step by step, with rule and source.
#pragma once

#include "core/rules/explained.h"
#include "ui/shared/buttons.h"

namespace wijkwerk::ui {

/// A link with a date. Enter, Space or a click opens the sum; nothing to open, nothing to press.
class ExplainedDate : public LinkButton {
    Q_OBJECT
public:
    explicit ExplainedDate(QWidget* parent = nullptr);
    /// `shown` is the text of the link; the date itself when it is empty.
    void setExplained(const rules::Explained& explained, const QString& shown = {});
    const rules::Explained& explained() const { return m_explained; }

private:
    rules::Explained m_explained;
};

/// Opens the sums of these dates in a dialog, one below the other.
void showExplained(QWidget* parent, const QString& title, const std::vector<rules::Explained>& explained);

} // namespace wijkwerk::ui
