// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: everything the window can do with a department, without a window. See docs/wijkwerkctl.md.
#include "app/ctl/verb.h"
#include "core/keys/process_hardening.h"
#include "ui/texts/dutch.h"
#include "ui/texts/fault_text.h"

#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace wijkwerk;
using namespace wijkwerk::ctl;

namespace {

constexpr const char* globalWithValue = "as today password-fd";
constexpr const char* globalWithout = "json help version";

QStringList words(const char* list) {
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// Qt would complain on stderr about a locale without UTF-8, and then do the same.
void useUtf8() {
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// What Qt has to remark on the machine is not for whoever reads the errors of a command.
void sayOnlyWhatIsCritical(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// The verb is the first word that is no option; options before it can only be those of every verb.
const Verb* verbOf(const QStringList& given) {
    QStringList plain;
    for (int i = 0; i < given.size() && plain.size() < 2; ++i) {
        if (!given.at(i).startsWith(QLatin1String("--")))
            plain << given.at(i);
        else if (words(globalWithValue).contains(given.at(i).mid(2)))
            ++i;
    }
    if (const Verb* verb = verbNamed(plain.join(u' ')))
        return verb;
    return verbNamed(plain.value(0));
}

Exit wrongUsage(Output& output, const QString& message, const Verb* verb) {
    output.addError(QStringLiteral("usage"), message + u'\n' + usageText(verb));
    return Exit::Usage;
}

/// What is not right about the command itself; empty when it is right.
QString usageError(const SplitUp& split, const Verb& verb) {
    const Arguments& arguments = split.arguments;
    if (!split.unknown.isEmpty())
        return QCoreApplication::translate("Ctl", "There is no option %1 here.").arg(split.unknown);
    if (!split.lacking.isEmpty())
        return QCoreApplication::translate("Ctl", "Option %1 needs a value.").arg(split.lacking);
    const auto isGiven = [&](const QString& option) {
        return arguments.flags.contains(option) || !arguments.values.value(option).trimmed().isEmpty();
    };
    for (const QString& option : words(verb.required)) {
        if (!isGiven(option))
            return QCoreApplication::translate("Ctl", "Option --%1 must be given.").arg(option);
    }
    if (const QStringList any = words(verb.anyOf); std::ranges::none_of(any, isGiven) && !any.isEmpty())
        return QCoreApplication::translate("Ctl", "One of the options %1 must be given.")
            .arg(QStringLiteral("--") + any.join(QStringLiteral(", --")));
    if (arguments.positional.size() < verb.least)
        return QCoreApplication::translate("Ctl", "Something is missing after “%1”.").arg(QLatin1String(verb.name));
    if (arguments.positional.size() > verb.most)
        return QCoreApplication::translate("Ctl", "“%1” is one word too many.").arg(arguments.positional.at(verb.most));
    return {};
}

Exit runVerb(const QStringList& given, Output& output) {
    const Verb* verb = verbOf(given);
    if (given.contains(QLatin1String("--version"))) {
        output.set("version", QStringLiteral(WIJKWERK_VERSION));
        output.line(QStringLiteral("wijkwerkctl " WIJKWERK_VERSION));
        return Exit::Done;
    }
    if (given.contains(QLatin1String("--help")) || given.value(0) == QLatin1String("help")) {
        output.line(usageText(verb ? verb : verbNamed(given.mid(1, 2).join(u' '))));
        return Exit::Done;
    }
    if (!verb)
        return wrongUsage(output, QCoreApplication::translate("Ctl", "Say what you want to do."), nullptr);
    if (!hasRightEntry(QString::fromLatin1(verb->name)))
        throw Error(Fault::Internal, QStringLiteral("nobody has a right to this verb"));
    SplitUp split =
        splitUp(given, words(verb->withValue) + words(globalWithValue), words(verb->without) + words(globalWithout));
    if (QString::fromLatin1(verb->name).contains(u' ') && !split.arguments.positional.isEmpty())
        split.arguments.positional.removeFirst();
    if (const QString error = usageError(split, *verb); !error.isEmpty())
        return wrongUsage(output, error, verb);
    Clock clock;
    Run run(split.arguments, output, clock);
    if (const auto today = run.maybeDate("today"))
        clock.fixedToday = today;
    if (run.failed())
        return Exit::Refused;
    Run onThatDay(split.arguments, output, clock);
    onThatDay.needs(rightFor(QString::fromLatin1(verb->name)));
    return verb->run(onThatDay);
}

Exit runGuarded(const QStringList& given, Output& output) {
    try {
        return runVerb(given, output);
    } catch (const Stopped& stopped) {
        return stopped.exit;
    } catch (const Error& error) {
        output.addError(codeOf(error.fault()), ui::textOf(error));
        return exitOf(error.fault());
    } catch (const std::exception& error) {
        const Error internal(Fault::Internal, QString::fromUtf8(error.what()));
        output.addError(codeOf(internal.fault()), ui::textOf(internal));
        return Exit::Trouble;
    }
}

} // namespace

int main(int argc, char** argv) {
    keys::hardenProcess();
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // a write past a limit then fails with a code, and there is a sentence
#endif
    useUtf8();
    qInstallMessageHandler(sayOnlyWhatIsCritical);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    const Verb* verb = verbOf(given);
    // Fonts cost time at the start, so only the verbs that paint load them.
    const std::unique_ptr<QCoreApplication> app(verb && verb->paints ? new QGuiApplication(argc, argv)
                                                                     : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("wijkwerk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIJKWERK_VERSION));
    ui::installDutch();
    Output output(given.contains(QLatin1String("--json")));
    const Exit exit = runGuarded(given, output);
    output.finish(exit);
    return int(exit);
}
