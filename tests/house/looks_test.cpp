// SPDX-License-Identifier: EUPL-1.2
// Every act of looking that the log has a word for is written by the window and by wijkwerkctl, or it says here why
// not.
#include "tests/house/source.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace house;

namespace {

/// The acts in the part "Looking" of ui/texts/journal_texts.cpp.
QStringList actsOfLooking() {
    const QString text = QString::fromUtf8(contentOf(QStringLiteral("ui/texts/journal_texts.cpp")));
    const qsizetype from = text.indexOf(QStringLiteral("    // Looking\n"));
    const qsizetype to = text.indexOf(QStringLiteral("    // "), from + 1);
    REQUIRE(from > 0);
    REQUIRE(to > from);
    QStringList acts;
    auto found = QRegularExpression(QStringLiteral("\\{\"([a-z_]+)\"")).globalMatch(text.mid(from, to - from));
    while (found.hasNext())
        acts << found.next().captured(1);
    return acts;
}

/// Acts that a function of core/work makes.
const char* makerOf(const QString& act) {
    constexpr std::pair<const char*, const char*> makers[] = {{"searched", "work::searched"},
                                                              {"notes_searched", "work::notesSearched"},
                                                              {"lookers_shown", "work::lookersShown"},
                                                              {"lookers_exported", "work::lookersExported"},
                                                              {"journal_checked", "work::journalChecked"}};
    for (const auto& [code, maker] : makers) {
        if (act == QLatin1String(code))
            return maker;
    }
    return nullptr;
}

bool isWrittenIn(const char* folder, const QString& act) {
    const char* maker = makerOf(act);
    const QString what = maker ? QLatin1String(maker) + QStringLiteral("\\(") : u'"' + act + u'"';
    const QRegularExpression call(QStringLiteral("note(Reading|First)\\([^;]*") + what);
    for (const Source& source : allSources()) {
        if (source.isUnder(folder) && call.match(source.lines.join(u'\n')).hasMatch())
            return true;
    }
    return false;
}

struct Reason {
    const char* act;
    const char* folder;
    const char* why;
};
constexpr Reason reasons[] = {
    {"person_previewed", "app/ctl/", "there is no card beside a list; show is dossier_opened"},
    {"searched", "app/ctl/", "list --text is list_printed with its number"},
    {"list_printed", "ui/", "the list is where everybody begins (docs/decisions.md)"},
    {"letter_printed", "app/ctl/", "it has no printer"},
    {"letter_saved", "app/ctl/", "there it is called letter_exported"},
    {"letter_exported", "ui/", "there it is called letter_saved"},
    {"lookers_exported", "app/ctl/", "it writes no file; that it was shown is lookers_shown"},
};

const Reason* reasonFor(const QString& act, const char* folder) {
    for (const Reason& one : reasons) {
        if (act == QLatin1String(one.act) && QByteArray(folder) == one.folder)
            return &one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("every act of looking is written by the window and by wijkwerkctl, or has a reason") {
    const QStringList acts = actsOfLooking();
    CHECK(acts.size() > 12);
    for (const QString& act : acts) {
        for (const char* folder : {"ui/", "app/ctl/"}) {
            const Reason* reason = reasonFor(act, folder);
            INFO(act.toStdString() << " in " << folder << (reason ? reason->why : ""));
            CHECK(isWrittenIn(folder, act) == (reason == nullptr));
        }
    }
    for (const Reason& one : reasons) {
        INFO(one.act);
        CHECK(acts.contains(QLatin1String(one.act)));
    }
}
