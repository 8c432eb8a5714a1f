// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/ui/gallery/gallery.h"

#include "ui/shared/theme.h"
#include "ui/texts/dutch.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QWidget>

using namespace wijkwerk;

namespace {

/// Labels whose words need more room than they have, by their text.
QStringList cutLabels(const QWidget& window) {
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->inherits("wijkwerk::ui::ElidedLabel") || label->text().isEmpty())
            continue;
        const QSize need = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (need.width() > label->width() || need.height() > label->height())
            cut << label->text();
    }
    return cut;
}

void check(std::unique_ptr<QWidget> window, const QString& name, QSize size) {
    window->resize(size.isEmpty() ? window->sizeHint() : size.expandedTo(window->minimumSizeHint()));
    window->show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    CHECK(cutLabels(*window).join(QStringLiteral(" | ")) == QString());
    const QPixmap picture = window->grab();
    CHECK_FALSE(picture.isNull());
    // WIJKWERK_PICTURES names a folder when somebody wants to look at them.
    const QString folder = qEnvironmentVariable("WIJKWERK_PICTURES");
    if (!folder.isEmpty())
        CHECK(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

TEST_CASE("the shared widgets fit their words in light, dark and large print") {
    ui::installDutch();
    const struct {
        const char* name;
        ui::Scheme scheme;
        double factor;
    } looks[] = {{"light", ui::Scheme::Light, 1.0}, {"dark", ui::Scheme::Dark, 1.0}, {"large", ui::Scheme::Light, 1.5}};
    for (const auto& look : looks) {
        ui::apply(*qobject_cast<QApplication*>(qApp), look.scheme, look.factor);
        const QSize size = QSize(1440, 900) * look.factor;
        const QString suffix = QLatin1Char('-') + QLatin1String(look.name);
        check(test::controlsGallery(), QStringLiteral("controls") + suffix, size);
        check(test::listGallery(), QStringLiteral("list") + suffix, size);
        check(test::numbersGallery(), QStringLiteral("numbers") + suffix, size);
        check(test::dialogGallery(), QStringLiteral("dialog") + suffix, {});
        check(test::reasonGallery(), QStringLiteral("reason") + suffix, {});
        check(test::controlsGallery(), QStringLiteral("controls-small") + suffix, QSize(1024, 700) * look.factor);
    }
    ui::apply(*qobject_cast<QApplication*>(qApp), ui::Scheme::Light, 1.0);
}
