// SPDX-License-Identifier: EUPL-1.2
#include "app/window/arguments.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace {

// What is printed on the command line is Dutch, as in wijkwerkctl; no translation is loaded yet at that moment.
void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("demo"), QStringLiteral("Open de demo-afdeling.")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("Werk alsof het die dag is."), QStringLiteral("datum")});
    parser.addOption({QStringLiteral("tour"), QStringLiteral("Maak plaatjes van alle schermen in deze map."),
                      QStringLiteral("map")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Maat van het venster."), QStringLiteral("1440x900")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("Vergroting, 1 tot 3."), QStringLiteral("1.5")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Donkere kleuren.")});
    parser.addOption({QStringLiteral("quit-after-first-paint"), QStringLiteral("Stop zodra het venster er staat.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Toon deze hulp.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Toon de versie.")});
    parser.addPositionalArgument(QStringLiteral("bestand"), QStringLiteral("Afdeling om te openen (*.wijkwerk)."),
                                 QStringLiteral("[bestand]"));
}

} // namespace

Arguments argumentsFrom(const QStringList& given) {
    Arguments wanted;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(given)) {
        wanted.wrong = parser.errorText();
        return wanted;
    }
    const auto is = [&](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    if (is("version"))
        wanted.help = QStringLiteral("Wijkwerk " WIJKWERK_VERSION "\n");
    if (is("help"))
        wanted.help = QStringLiteral("wijkwerk [bestand]\n"
                                     "  --demo               open de demo-afdeling\n"
                                     "  --today JJJJ-MM-DD   werk alsof het die dag is\n"
                                     "  --tour MAP           maak plaatjes van alle schermen (bestand blijft zoals "
                                     "het is)\n"
                                     "  --size 1440x900      maat van het venster\n"
                                     "  --scale 1.5          vergroting, 1 tot 3\n"
                                     "  --dark               donkere kleuren\n"
                                     "  --version            toon de versie\n");
    if (parser.positionalArguments().size() > 1)
        wanted.wrong = QStringLiteral("Geef één bestand.");
    wanted.file = parser.positionalArguments().value(0);
    wanted.demo = is("demo");
    wanted.dark = is("dark");
    wanted.quitAfterFirstPaint = is("quit-after-first-paint");
    wanted.tour = value("tour");
    if (is("today")) {
        const QDate day = QDate::fromString(value("today"), Qt::ISODate);
        if (!day.isValid())
            wanted.wrong = QStringLiteral("--today: geef een datum als 2026-11-24.");
        wanted.today = day;
    }
    if (is("size")) {
        static const QRegularExpression shape(QStringLiteral(R"(^(\d{3,4})x(\d{3,4})$)"));
        const auto match = shape.match(value("size"));
        if (!match.hasMatch())
            wanted.wrong = QStringLiteral("--size: geef een maat als 1440x900.");
        wanted.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (is("scale")) {
        bool ok = false;
        wanted.scale = value("scale").toDouble(&ok);
        if (!ok || wanted.scale < 1 || wanted.scale > 3)
            wanted.wrong = QStringLiteral("--scale: geef een getal van 1 tot 3.");
    }
    if (!wanted.tour.isEmpty() && wanted.file.isEmpty() && !wanted.demo && wanted.wrong.isEmpty())
        wanted.wrong = QStringLiteral("--tour: geef ook het bestand van een afdeling.");
    return wanted;
}
