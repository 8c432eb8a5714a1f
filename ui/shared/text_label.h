// SPDX-License-Identifier: EUPL-1.2
// Labels for data: always plain text (a name may look like markup), in the type sizes of theme.h.
#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

#include <optional>

namespace wijkwerk::ui {

/// A plain-text label in a size and colour of the theme; follows the light and dark set. Wraps when asked.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextSize size = TextSize::Base, ColorRole role = ColorRole::Ink,
                       QWidget* parent = nullptr);
    void setRole(ColorRole role);
    /// Coloured text, for what is late or good; the words say it too.
    void setTone(Tone tone);
    void setTextSize(TextSize size);
    TextLabel* wrapped(); ///< turns word wrap on; returns this

protected:
    bool event(QEvent* event) override;

private:
    void dress();
    TextSize m_size;
    ColorRole m_role;
    std::optional<Tone> m_tone;
    bool m_dressing = false;
};

} // namespace wijkwerk::ui
