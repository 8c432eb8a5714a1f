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
    /// What does not fit even in the fewest words goes on on a next line instead of being cut.
    void setWrapping(bool wraps);
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString wordsFor(int width) const;
    QStringList m_shorter;
    bool m_wraps = false;
};

} // namespace wijkwerk::ui
