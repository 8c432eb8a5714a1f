// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/theme.h"

#include "ui/shared/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace wijkwerk::ui {

namespace {

constexpr auto roleCount = static_cast<std::size_t>(ColorRole::RedSoft) + 1;
using ColorSet = std::array<QRgb, roleCount>;

// In the order of ColorRole.
constexpr ColorSet lightSet = {0xFFF5F7F6, 0xFFFFFFFF, 0xFFEEF2F0, 0xFFDDE3E0, 0xFFC5CECA, 0xFF17231E, 0xFF5B6B64,
                               0xFF0B6E4F, 0xFFDCEDE6, 0xFFFFFFFF, 0xFFF0F4F2, 0xFFDDE3E0, 0xFF1F5FA8, 0xFFB45309,
                               0xFF2B7A3F, 0xFF0E7490, 0xFF66706C, 0xFF6B4FA0, 0xFFB42318, 0xFFE3EDF8, 0xFFFDF0DC,
                               0xFFE2F2E6, 0xFFDDF1F5, 0xFFECEFEE, 0xFFEEE9F7, 0xFFFCE9E7};
constexpr ColorSet darkSet = {0xFF121816, 0xFF1B2320, 0xFF171E1B, 0xFF303B37, 0xFF4B5953, 0xFFE6ECE9, 0xFFA3B2AB,
                              0xFF4FC29A, 0xFF1B3D31, 0xFF08150F, 0xFF26302C, 0xFF36423D, 0xFF86B8EE, 0xFFE9A85B,
                              0xFF7CCB8D, 0xFF62C6DA, 0xFFABB6B1, 0xFFBDA8EE, 0xFFF4938A, 0xFF1B2D43, 0xFF3B2B15,
                              0xFF1C3623, 0xFF133740, 0xFF2C3532, 0xFF2F2846, 0xFF44221F};

/// What the program looks like now; there is one QApplication, so there is one of these.
struct Look {
    Scheme scheme = Scheme::Light;
    std::optional<bool> darkSystem; ///< asked before a palette of our own stands in the way
    bool isDark() const { return scheme == Scheme::Dark || (scheme == Scheme::System && darkSystem.value_or(false)); }
};

Look& look() {
    static Look now;
    return now;
}

void setColours() {
    const QPalette palette = paletteFor(look().isDark());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

/// The system's interface font, unless that is one of the fall-backs that X servers come with.
QFont interfaceFont(double factor) {
    static const QFont system = QGuiApplication::font();
    QFont font = system;
    const QString family = QFontInfo(font).family();
    static const QStringList poor = {QStringLiteral("DejaVu Sans"), QStringLiteral("Bitstream Vera Sans"),
                                     QStringLiteral("Helvetica"),   QStringLiteral("Liberation Sans"),
                                     QStringLiteral("FreeSans"),    QStringLiteral("Nimbus Sans")};
    if (poor.contains(family) || QFontInfo(font).fixedPitch()) {
        for (const auto& better : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
            if (QFontInfo(QFont(better)).family() != better)
                continue;
            font.setFamilies({better});
            break;
        }
    }
    const double size = system.pointSizeF() > 0 ? system.pointSizeF() : QFontInfo(system).pointSizeF();
    font.setPointSizeF(std::max(size, 10.0) * factor);
    return font;
}

double baseFactor() {
    static QFont known;
    static double factor = 0;
    const QFont now = QGuiApplication::font();
    if (factor == 0 || now != known) {
        known = now;
        const double pixels = QFontInfo(now).pixelSize();
        factor = std::max(0.75, pixels / 13.0);
        if (factor > 0.9 && factor < 1.1)
            factor = 1.0; // 10 pt is 13 or 14 pixels: no fractions for that
    }
    return factor;
}

/// Qt tells only windows that the colours of the program are others; labels with a colour of their own ask it too.
void setColoursWhileRunning() {
    setColours();
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor color(ColorRole role, const QPalette& palette) {
    return QColor::fromRgb((isDark(palette) ? darkSet : lightSet).at(static_cast<std::size_t>(role)));
}

QColor color(ColorRole role) {
    return color(role, QGuiApplication::palette());
}

QColor inkOf(Tone tone) {
    switch (tone) {
    case Tone::Primary:
        return color(ColorRole::Primary);
    case Tone::Blue:
        return color(ColorRole::Blue);
    case Tone::Amber:
        return color(ColorRole::Amber);
    case Tone::Green:
        return color(ColorRole::Green);
    case Tone::Teal:
        return color(ColorRole::Teal);
    case Tone::Grey:
        return color(ColorRole::Grey);
    case Tone::Violet:
        return color(ColorRole::Violet);
    case Tone::Red:
        return color(ColorRole::Red);
    }
    return color(ColorRole::Ink);
}

QColor softOf(Tone tone) {
    switch (tone) {
    case Tone::Primary:
        return color(ColorRole::PrimarySoft);
    case Tone::Blue:
        return color(ColorRole::BlueSoft);
    case Tone::Amber:
        return color(ColorRole::AmberSoft);
    case Tone::Green:
        return color(ColorRole::GreenSoft);
    case Tone::Teal:
        return color(ColorRole::TealSoft);
    case Tone::Grey:
        return color(ColorRole::GreySoft);
    case Tone::Violet:
        return color(ColorRole::VioletSoft);
    case Tone::Red:
        return color(ColorRole::RedSoft);
    }
    return color(ColorRole::GreySoft);
}

Tone toneOf(Phase phase) {
    switch (phase) {
    case Phase::Referred:
    case Phase::Preselection:
    case Phase::Waiting:
        return Tone::Blue;
    case Phase::Stage:
        return Tone::Amber;
    case Phase::Contract:
        return Tone::Green;
    case Phase::Seconded:
        return Tone::Teal;
    case Phase::Outflow:
        return Tone::Primary;
    case Phase::Aftercare:
        return Tone::Violet;
    case Phase::DroppedOut:
    case Phase::Closed:
        return Tone::Grey;
    }
    return Tone::Grey;
}

QPalette paletteFor(bool dark) {
    QPalette seed;
    seed.setColor(QPalette::Window, QColor::fromRgb((dark ? darkSet : lightSet)[0]));
    const auto of = [&](ColorRole role) { return color(role, seed); };
    QPalette palette(of(ColorRole::Ink), of(ColorRole::Surface), of(ColorRole::Border), of(ColorRole::Border),
                     of(ColorRole::Line), of(ColorRole::Ink), of(ColorRole::OnPrimary), of(ColorRole::Surface),
                     of(ColorRole::Canvas));
    palette.setColor(QPalette::AlternateBase, of(ColorRole::Canvas));
    // Selected text and menu entries: softer than the main colour, so that the words stay in ink.
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2B, 0x5F, 0x4C) : QColor(0xBF, 0xE0, 0xD3));
    palette.setColor(QPalette::HighlightedText, of(ColorRole::Ink));
    palette.setColor(QPalette::Link, of(ColorRole::Primary));
    palette.setColor(QPalette::LinkVisited, of(ColorRole::Primary));
    palette.setColor(QPalette::ToolTipBase, of(ColorRole::Ink));
    palette.setColor(QPalette::ToolTipText, of(ColorRole::Canvas));
    palette.setColor(QPalette::PlaceholderText, of(ColorRole::Muted));
    palette.setColor(QPalette::Light, of(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, of(ColorRole::Line));
    palette.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : of(ColorRole::Border));
    const QColor faint = dark ? QColor(0x74, 0x82, 0x7B) : QColor(0x8A, 0x96, 0x90);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, of(ColorRole::Canvas));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(ColorRole::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

Scheme scheme() {
    return look().scheme;
}

void setScheme(Scheme scheme) {
    look().scheme = scheme;
    setColoursWhileRunning();
}

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    QApplication::setPalette(QPalette()); // our own colours away, so that the system's are seen
    const bool dark = isDark(QGuiApplication::palette());
    if (look().darkSystem)
        setColours();
    return dark;
}

void systemIs(bool dark) {
    if (std::exchange(look().darkSystem, dark) != dark && look().scheme == Scheme::System)
        setColoursWhileRunning();
}

void apply(QApplication& app, Scheme scheme, double fontFactor) {
    if (!look().darkSystem)
        look().darkSystem = systemIsDark();
    look().scheme = scheme;
    const QFont font = interfaceFont(fontFactor);
    QApplication::setFont(font);
    setColours();
    QApplication::setStyle(new Style);
    setColours();
    app.setEffectEnabled(Qt::UI_AnimateCombo, false);
}

QFont textFont(TextSize size) {
    QFont font = QGuiApplication::font();
    const auto scaled = [&font](double factor, bool strong) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
        if (strong)
            font.setWeight(QFont::DemiBold);
        return font;
    };
    switch (size) {
    case TextSize::Small:
        return scaled(0.9, false);
    case TextSize::Base:
        return font;
    case TextSize::Strong:
        return scaled(1.0, true);
    case TextSize::CardTitle:
        return scaled(1.15, true);
    case TextSize::PageTitle:
        return scaled(1.7, true);
    case TextSize::BigNumber:
        return scaled(2.1, true);
    }
    return font;
}

int dp(double pixels) {
    return static_cast<int>(std::lround(pixels * baseFactor()));
}

int controlHeight() {
    return QFontMetrics(QGuiApplication::font()).height() + 2 * dp(7);
}

int listRowHeight() {
    return std::max(dp(38), QFontMetrics(QGuiApplication::font()).height() + dp(18));
}

} // namespace wijkwerk::ui
