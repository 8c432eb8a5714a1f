// SPDX-License-Identifier: EUPL-1.2
// The tokens of the look: colours by role in a light and a dark set, type sizes and spacing relative to the system's
// font. Nothing here paints; style.h paints the standard controls with it.
#pragma once

#include "core/domain/phase.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace wijkwerk::ui {

enum class ColorRole {
    Canvas,      ///< page
    Surface,     ///< cards and tables
    Side,        ///< navigation
    Line,        ///< separators
    Border,      ///< fields and buttons
    Ink,         ///< text
    Muted,       ///< secondary text
    Primary,     ///< main action, selection
    PrimarySoft, ///< selected row, active page
    OnPrimary,   ///< text on Primary
    Hover,       ///< control under the mouse
    Groove,      ///< empty part of a progress bar
    Blue,        ///< voorselectie
    Amber,       ///< stage; late on a rule of our own
    Green,       ///< contract
    Teal,        ///< gedetacheerd
    Grey,        ///< uitval, neutral
    Violet,      ///< nazorg
    Red,         ///< late by law, money, safety, blocking; never a phase
    BlueSoft,
    AmberSoft,
    GreenSoft,
    TealSoft,
    GreySoft,
    VioletSoft,
    RedSoft,
};

/// A colour with its soft background, for chips, bars, messages. Colour never stands alone: a word goes with it.
enum class Tone { Primary, Blue, Amber, Green, Teal, Grey, Violet, Red };

enum class Scheme { System, Light, Dark };

enum class TextSize {
    Small, ///< 0.9x
    Base,
    Strong,    ///< base, semibold
    CardTitle, ///< 1.15x semibold
    PageTitle, ///< 1.7x semibold
    BigNumber, ///< 2.1x semibold
};

/// Sets style, palette and font of the program. System follows the lightness of the system's palette.
/// `fontFactor` enlarges the base font (1.5 for pictures at 150 %).
void apply(QApplication& app, Scheme scheme = Scheme::System, double fontFactor = 1.0);

/// What apply() or setScheme() set.
Scheme scheme();
/// Other colours in a running program, at once.
void setScheme(Scheme scheme);
/// Asks the system; not for paint code.
bool systemIsDark();
/// The system is light or dark from now on: shown while the scheme is System.
void systemIs(bool dark);

QPalette paletteFor(bool dark);
bool isDark(const QPalette& palette);

/// Colour of a role in the set that the palette belongs to; without a palette that of the program.
QColor color(ColorRole role, const QPalette& palette);
QColor color(ColorRole role);
QColor inkOf(Tone tone);
QColor softOf(Tone tone);
Tone toneOf(Phase phase);

QFont textFont(TextSize size);

/// Device-independent pixels that grow with the base font: dp(8) is 8 at 10 pt and 12 at 15 pt.
int dp(double pixels);
/// The steps of spacing: 4, 8, 12, 16, 28.
namespace space {
inline int xs() {
    return dp(4);
}
inline int s() {
    return dp(8);
}
inline int m() {
    return dp(12);
}
inline int l() {
    return dp(16);
}
inline int xl() {
    return dp(28);
}
} // namespace space

inline constexpr double controlRadius = 6;
inline constexpr double cardRadius = 8;
/// Height of a button or field of one line in the base font.
int controlHeight();
/// Height of a row in a list: about 38 at 100 %.
int listRowHeight();

} // namespace wijkwerk::ui
