// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/dutch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace wijkwerk::ui {

bool installDutch() {
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    auto* translator = new QTranslator(QCoreApplication::instance());
    return translator->load(QStringLiteral(":/i18n/wijkwerk_nl.qm")) && QCoreApplication::installTranslator(translator);
}

} // namespace wijkwerk::ui
