// SPDX-License-Identifier: EUPL-1.2
// A one-line plain-text label that ends in "…" when the room is too small and then shows the whole text as tooltip.
#pragma once

#include "ui/shared/text_label.h"

namespace wijkwerk::ui {

class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    /// Shown instead of the text when that does not fit, the longest first; the tooltip still has the whole text.
    void setShorter(const QStringList& texts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QStringList m_shorter;
};

} // namespace wijkwerk::ui
