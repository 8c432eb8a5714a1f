// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/practice.h"

#include "core/db/cipher.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace wijkwerk::ui {

namespace {

constexpr const char* mark = "practice";

} // namespace

QString practiceWords() {
    return QCoreApplication::translate("Practice", "Practice version: do not put real people in it");
}

void markPractice(QWidget& window, bool practice) {
    window.setProperty(mark, practice);
}

bool isPractice(const QWidget* window) {
    if (!db::encrypts())
        return true;
    for (; window; window = window->parentWidget()) {
        if (window->property(mark).toBool())
            return true;
    }
    return false;
}

} // namespace wijkwerk::ui
