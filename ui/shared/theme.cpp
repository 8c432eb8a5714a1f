// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/theme.h"

#include "ui/shared/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QStyleHints>
#include <QToolTip>

#include <array>
#include <cmath>

namespace wijkwerk::ui {

namespace {

constexpr auto roleCount = static_cast<std::size_t>(Role::RedSoft) + 1;
using ColorSet = std::array<QRgb, roleCount>;

// In the order of Role.
constexpr ColorSet lightSet = {
    0xFFF5F7F6, 0xFFFFFFFF, 0xFFEEF2F0, 0xFFDDE3E0, 0xFFC5CECA, 0xFF17231E, 0xFF5B6B64, 0xFF0B6E4F, 0xFFDCEDE6,
    0xFFFFFFFF, 0xFFF0F4F2, 0xFFDDE3E0, 0xFF1F5FA8, 0xFFB45309, 0xFF2B7A3F, 0xFF0E7490, 0xFF66706C, 0xFF6B4FA0,
    0xFFB42318, 0xFFE3EDF8, 0xFFFDF0DC, 0xFFE2F2E6, 0xFFDDF1F5, 0xFFECEFEE, 0xFFEEE9F7, 0xFFFCE9E7};
constexpr ColorSet darkSet = {
    0xFF121816, 0xFF1B2320, 0xFF171E1B, 0xFF303B37, 0xFF4B5953, 0xFFE6ECE9, 0xFFA3B2AB, 0xFF4FC29A, 0xFF1B3D31,
    0xFF08150F, 0xFF26302C, 0xFF36423D, 0xFF86B8EE, 0xFFE9A85B, 0xFF7CCB8D, 0xFF62C6DA, 0xFFABB6B1, 0xFFBDA8EE,
    0xFFF4938A, 0xFF1B2D43, 0xFF3B2B15, 0xFF1C3623, 0xFF133740, 0xFF2C3532, 0xFF2F2846, 0xFF44221F};

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette());
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

} // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QColor color(Role role, const QPalette& palette) {
    return QColor::fromRgb((isDark(palette) ? darkSet : lightSet).at(static_cast<std::size_t>(role)));
}

QColor color(Role role) { return color(role, QGuiApplication::palette()); }

QColor inkOf(Tone tone) {
    switch (tone) {
    case Tone::Primary:
        return color(Role::Primary);
    case Tone::Blue:
        return color(Role::Blue);
    case Tone::Amber:
        return color(Role::Amber);
    case Tone::Green:
        return color(Role::Green);
    case Tone::Teal:
        return color(Role::Teal);
    case Tone::Grey:
        return color(Role::Grey);
    case Tone::Violet:
        return color(Role::Violet);
    case Tone::Red:
        return color(Role::Red);
    }
    return color(Role::Ink);
}

QColor softOf(Tone tone) {
    switch (tone) {
    case Tone::Primary:
        return color(Role::PrimarySoft);
    case Tone::Blue:
        return color(Role::BlueSoft);
    case Tone::Amber:
        return color(Role::AmberSoft);
    case Tone::Green:
        return color(Role::GreenSoft);
    case Tone::Teal:
        return color(Role::TealSoft);
    case Tone::Grey:
        return color(Role::GreySoft);
    case Tone::Violet:
        return color(Role::VioletSoft);
    case Tone::Red:
        return color(Role::RedSoft);
    }
    return color(Role::GreySoft);
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
    const auto of = [&](Role role) { return color(role, seed); };
    QPalette palette(of(Role::Ink), of(Role::Surface), of(Role::Border), of(Role::Border), of(Role::Line),
                     of(Role::Ink), of(Role::OnPrimary), of(Role::Surface), of(Role::Canvas));
    palette.setColor(QPalette::AlternateBase, of(Role::Canvas));
    palette.setColor(QPalette::Highlight, of(Role::Primary));
    palette.setColor(QPalette::HighlightedText, of(Role::OnPrimary));
    palette.setColor(QPalette::Link, of(Role::Primary));
    palette.setColor(QPalette::LinkVisited, of(Role::Primary));
    palette.setColor(QPalette::ToolTipBase, of(Role::Ink));
    palette.setColor(QPalette::ToolTipText, of(Role::Canvas));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::Light, of(Role::Surface));
    palette.setColor(QPalette::Midlight, of(Role::Line));
    palette.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : of(Role::Border));
    const QColor faint = dark ? QColor(0x74, 0x82, 0x7B) : QColor(0x8A, 0x96, 0x90);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Role::Canvas));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

void apply(QApplication& app, Scheme scheme, double fontFactor) {
    static const bool darkSystem = systemIsDark(); // asked before we set a palette of our own
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && darkSystem);
    const QFont font = interfaceFont(fontFactor);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(dark));
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteFor(dark));
    QToolTip::setPalette(paletteFor(dark));
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

int dp(double pixels) { return static_cast<int>(std::lround(pixels * baseFactor())); }

int rowHeight() { return std::max(dp(38), QFontMetrics(QGuiApplication::font()).height() + dp(18)); }

} // namespace wijkwerk::ui
