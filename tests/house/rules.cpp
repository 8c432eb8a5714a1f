// SPDX-License-Identifier: EUPL-1.2
#include "tests/house/rules.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace house {

namespace {

constexpr int mostLines = 400;

using Pattern = QRegularExpression;

bool isProgram(const Source& source) {
    return source.isCpp() && (source.isUnder("app/") || source.isUnder("core/") || source.isUnder("ui/"));
}

bool isMain(const Source& source) {
    static const Pattern main(QStringLiteral(R"(^app/\w+/main\.cpp$)"));
    return main.match(source.path).hasMatch();
}

// Every line of code in which the pattern is found, with the word that was found.
Findings linesWith(const Source& source, const Pattern& pattern, const char* why) {
    Findings findings;
    for (int i = 0; i < source.code.size(); ++i) {
        const auto match = pattern.match(source.code.at(i));
        if (match.hasMatch())
            findings.push_back(
                {source.path, i + 1, match.captured().trimmed() + QStringLiteral(": ") + QLatin1String(why)});
    }
    return findings;
}

} // namespace

Findings checkSqlStaysInDb(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bQSql\w*|\bsqlite3\w*)"));
    if (!isProgram(source) || source.isUnder("core/db/"))
        return {};
    return linesWith(source, words, "the engines are only known in core/db");
}

Findings checkSodiumStaysInKeys(const Source& source) {
    static const Pattern words(QStringLiteral(R"(#\s*include\s*<sodium)"));
    if (!isProgram(source) || source.isUnder("core/keys/"))
        return {};
    return linesWith(source, words, "keys and passwords are only known in core/keys");
}

Findings checkCheapPasswordsAreForTests(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bcostForTests\b)"));
    if (!isProgram(source) || source.isUnder("core/keys/"))
        return {};
    return linesWith(source, words, "a password is kept at the cost of the house");
}

Findings checkCoreDoesNotSpeak(const Source& source) {
    // A painter also has a translate(), hence the name in front of it.
    static const Pattern words(QStringLiteral(
        R"((^|[^\w.>])tr\s*\(|QObject::tr\s*\(|Application::translate|Q_DECLARE_TR_FUNCTIONS|\bQT_TR\w*NOOP|QTranslator)"));
    if (!isProgram(source) || !source.isUnder("core/"))
        return {};
    return linesWith(source, words, "only the window and ui/texts speak to people");
}

Findings checkDialogsStayInOnePlace(const Source& source) {
    static const Pattern words(
        QStringLiteral(R"(\bQ(Message|Error)(Box|Message)\b|\bQ(File|Print|PrintPreview|Input|Color|Font)Dialog\b)"));
    if (!isProgram(source) || source.isUnder("ui/shared/dialogs"))
        return {};
    return linesWith(source, words, "ready-made dialogs are only opened in ui/shared/dialogs");
}

Findings checkCatchStaysAtTheEdge(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bcatch\s*\()"));
    static const Pattern edge(QStringLiteral(R"(^(ui/shared/(guard|job)|core/db/transaction)\.(h|cpp)$)"));
    if (!isProgram(source) || isMain(source) || edge.match(source.path).hasMatch())
        return {};
    return linesWith(source, words, "errors are caught in guard, job, transaction and main only");
}

Findings checkNoNestedLoops(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bprocessEvents\b|\bQEventLoop\b)"));
    return isProgram(source) ? linesWith(source, words, "no event loop inside another") : Findings{};
}

Findings checkNoSingletons(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bstatic\b[^;(]*[&*]\s*(instance|self|theOne)\s*\()"));
    return isProgram(source) ? linesWith(source, words, "what is needed is handed over, not reached for") : Findings{};
}

Findings checkConnectsAreTyped(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\b(SIGNAL|SLOT)\s*\()"));
    return source.isCpp() ? linesWith(source, words, "connect to functions, not to their names") : Findings{};
}

Findings checkNothingRunsModally(const Source& source) {
    // A drag has no other way; a query of core/db is not a dialog.
    static const Pattern words(QStringLiteral(R"((?<!drag)(?<!Drag)(\.|->|::)exec\s*\()"));
    if (!isProgram(source) || isMain(source) || source.isUnder("core/db/"))
        return {};
    return linesWith(source, words, "dialogs and menus use open() or popup() with a callback");
}

Findings checkListsAreOurOwn(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bQSortFilterProxyModel\b|\bQSql\w*Model\b|\b(can)?[fF]etchMore\b)"));
    return isProgram(source) ? linesWith(source, words, "a list is ids first and rows when looked at") : Findings{};
}

Findings checkTextIsPlain(const Source& source) {
    // The help page and the preview of a letter show text of our own making.
    static const Pattern words(
        QStringLiteral(R"(\bQt::(AutoText|RichText|MarkdownText)\b|\b(set|insert|append|from)(Html|Markdown)\s*\()"));
    static const Pattern allowed(QStringLiteral(R"(^(core/print/|ui/shell/help|ui/shared/help))"));
    if (!isProgram(source) || allowed.match(source.path).hasMatch())
        return {};
    Findings findings = linesWith(source, words, "what people typed is shown as plain text");
    // A QLabel guesses whether a text is markup; TextLabel does not.
    static const Pattern label(QStringLiteral(R"(\bQLabel\b)"));
    if (source.isUnder("ui/") && !source.isUnder("ui/shared/")) {
        const Findings labels = linesWith(source, label, "TextLabel of ui/shared shows plain text");
        findings.insert(findings.end(), labels.begin(), labels.end());
    }
    return findings;
}

Findings checkTodayIsAnArgument(const Source& source) {
    static const Pattern words(QStringLiteral(R"(\bQDate::currentDate\b)"));
    if (!isProgram(source) || !source.isUnder("core/") || source.path == QLatin1String("core/base/clock.h"))
        return {};
    return linesWith(source, words, "today is an argument; the one clock is core/base/clock.h");
}

Findings checkLicenceLine(const Source& source) {
    static const QString line = QStringLiteral("SPDX-License-Identifier: ") + QStringLiteral("EUPL-1.2");
    static const Pattern kinds(QStringLiteral(R"((\.(cpp|h|c|sql|cmake|sh|py|iss)|CMakeLists\.txt|^dev|^\.ci/run)$)"));
    if (!kinds.match(source.path).hasMatch())
        return {};
    // In a script the first line says what runs it.
    const bool there = source.lines.value(0).contains(line) ||
                       (source.lines.value(0).startsWith(QLatin1String("#!")) && source.lines.value(1).contains(line));
    return there ? Findings{} : Findings{{source.path, 1, QStringLiteral("does not begin with its licence line")}};
}

Findings checkHeaderBegins(const Source& source) {
    Findings findings;
    if (!source.isHeader())
        return findings;
    if (!source.code.contains(QStringLiteral("#pragma once")))
        findings.push_back({source.path, 0, QStringLiteral("has no #pragma once")});
    if (!source.lines.value(1).startsWith(QLatin1String("// ")))
        findings.push_back({source.path, 2, QStringLiteral("does not say what lives here")});
    return findings;
}

Findings checkLength(const Source& source) {
    const auto count = source.lines.size() - (source.lines.last().isEmpty() ? 1 : 0);
    if (!source.isCpp() || count <= mostLines)
        return {};
    return {{source.path, 0, QStringLiteral("has %1 lines; it is more than one idea").arg(count)}};
}

Findings checkNothingLeftForLater(const Source& source) {
    // Written in parts, because this file is read too.
    static const Pattern words(QStringLiteral("\\b(TO"
                                              "DO|FIX"
                                              "ME|XX"
                                              "X|HA"
                                              "CK)\\b"));
    Findings findings;
    for (int i = 0; i < source.lines.size(); ++i) {
        if (words.match(source.lines.at(i)).hasMatch())
            findings.push_back({source.path, i + 1, QStringLiteral("is left for later")});
    }
    return findings;
}

Findings checkTranslations(const QString& path, const QByteArray& text) {
    static const Pattern wrong(QStringLiteral(
        R"rx(type="(unfinished|vanished|obsolete)"|<translation></translation>|<translation/>|<numerusform></numerusform>)rx"));
    Findings findings;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (wrong.match(lines.at(i)).hasMatch())
            findings.push_back({path, i + 1, QStringLiteral("is not translated")});
    }
    return findings;
}

Findings checkReleased(const QByteArray& list, const std::function<QByteArray(const QString& name)>& read) {
    static const Pattern entry(QStringLiteral(R"(^([0-9a-f]{64})  (\d{3}_\w+\.sql)$)"));
    Findings findings;
    const QList<QByteArray> lines = list.split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines.at(i));
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto match = entry.match(line);
        if (!match.hasMatch()) {
            findings.push_back(
                {QStringLiteral("checksums.txt"), i + 1, QStringLiteral("is not a checksum and a name")});
            continue;
        }
        const QByteArray bytes = read(match.captured(2));
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (bytes.isEmpty())
            findings.push_back({match.captured(2), 0, QStringLiteral("was released and is gone")});
        else if (QString::fromLatin1(hash) != match.captured(1))
            findings.push_back({match.captured(2), 0, QStringLiteral("was released and has changed since")});
    }
    return findings;
}

} // namespace house
