// SPDX-License-Identifier: EUPL-1.2
// The command line of the window.
#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

struct Arguments {
    QString file;
    bool demo = false;
    std::optional<QDate> today; ///< the day to work on, for demonstrations
    QString tour;               ///< folder for pictures; empty is no tour
    QSize size;
    double scale = 1;
    bool dark = false;
    bool quitAfterFirstPaint = false; ///< for measuring
    QString help;                     ///< to print instead of working
    QString wrong;                    ///< what is wrong with the arguments
};

/// `arguments` with the name of the program first, as QCoreApplication::arguments() has them; needs no application.
Arguments argumentsFrom(const QStringList& arguments);
