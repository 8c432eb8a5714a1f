// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"

#include "ui/shared/theme.h"

#include <cmath>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("text can be read on every background it stands on, in light and dark") {
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteFor(dark);
        const auto of = [&palette](ColorRole role) { return color(role, palette); };
        INFO((dark ? "dark" : "light"));
        for (const auto ground :
             {ColorRole::Canvas, ColorRole::Surface, ColorRole::Side, ColorRole::Hover, ColorRole::PrimarySoft}) {
            INFO("ground " << static_cast<int>(ground));
            CHECK(contrast(of(ColorRole::Ink), of(ground)) >= 4.5);
            CHECK(contrast(of(ColorRole::Muted), of(ground)) >= 4.5);
            CHECK(contrast(of(ColorRole::Primary), of(ground)) >= 4.5);
        }
        CHECK(contrast(of(ColorRole::OnPrimary), of(ColorRole::Primary)) >= 4.5);
        const std::pair<ColorRole, ColorRole> pairs[] = {
            {ColorRole::Blue, ColorRole::BlueSoft},   {ColorRole::Amber, ColorRole::AmberSoft},
            {ColorRole::Green, ColorRole::GreenSoft}, {ColorRole::Teal, ColorRole::TealSoft},
            {ColorRole::Grey, ColorRole::GreySoft},   {ColorRole::Violet, ColorRole::VioletSoft},
            {ColorRole::Red, ColorRole::RedSoft}};
        for (const auto& [ink, soft] : pairs) {
            INFO("tone " << static_cast<int>(ink));
            CHECK(contrast(of(ink), of(soft)) >= 4.4);
            CHECK(contrast(of(ink), of(ColorRole::Surface)) >= 4.5);
            CHECK(contrast(of(ColorRole::Ink), of(soft)) >= 4.5);
        }
    }
}

TEST_CASE("a phase has its own colour, and red is never one") {
    for (const auto& word : Words<Phase>::list)
        CHECK(toneOf(word.value) != Tone::Red);
    CHECK(toneOf(Phase::Preselection) == Tone::Blue);
    CHECK(toneOf(Phase::Stage) == Tone::Amber);
    CHECK(toneOf(Phase::Contract) == Tone::Green);
    CHECK(toneOf(Phase::Seconded) == Tone::Teal);
    CHECK(toneOf(Phase::DroppedOut) == Tone::Grey);
    CHECK(toneOf(Phase::Aftercare) == Tone::Violet);
    CHECK(toneOf(Phase::Outflow) == Tone::Primary);
}
