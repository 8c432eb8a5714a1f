// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/dutch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace wijkwerk::ui {

bool installDutch() {
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    // The words of Qt's own dialogs and menus; the program works without, then these are English.
    auto* qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* translator = new QTranslator(QCoreApplication::instance());
    return translator->load(QStringLiteral(":/i18n/wijkwerk_nl.qm")) && QCoreApplication::installTranslator(translator);
}

} // namespace wijkwerk::ui
