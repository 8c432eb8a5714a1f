// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/shortcuts.h"

#include "ui/shell/pages.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QKeySequence keys(const char* text) {
    return QKeySequence(QLatin1String(text));
}

/// Those of the window.
void addWindow(std::vector<ShortcutLine>& lines) {
    const QString everywhere = Text::tr("Everywhere");
    for (const PageEntry& entry : pages()) {
        if (entry.digit > 0)
            lines.push_back({Command::None, QKeySequence(QStringLiteral("Ctrl+%1").arg(entry.digit)), nameOf(entry),
                             Text::tr("Pages"), entry.right});
    }
    lines.push_back({Command::Settings, keys("Ctrl+,"), Text::tr("Settings"), Text::tr("Pages")});
    lines.push_back({Command::Back, keys("Alt+Left"), Text::tr("Back to where you came from"), Text::tr("Pages")});
    lines.push_back({Command::Search, keys("Ctrl+K"), Text::tr("Find a person, workplace or letter"), everywhere});
    lines.push_back(
        {Command::NewReferral, keys("Ctrl+N"), Text::tr("Quick referral"), everywhere, rules::Right::Refer});
    lines.push_back({Command::ToPage, keys("F6"), Text::tr("To what the page is about"), everywhere});
    lines.push_back({Command::Refresh, keys("F5"), Text::tr("Read everything again"), everywhere});
    lines.push_back({Command::Lock, keys("Ctrl+L"), Text::tr("Lock"), everywhere});
    lines.push_back(
        {Command::LookAs, keys("Ctrl+Shift+W"), Text::tr("Look as somebody else (practice department)"), everywhere});
    lines.push_back({Command::Help, keys("F1"), Text::tr("Help for this screen"), everywhere});
    lines.push_back({Command::Shortcuts, keys("Ctrl+/"), Text::tr("All shortcuts"), everywhere});
    lines.push_back({Command::CloseDepartment, keys("Ctrl+W"), Text::tr("Close the department"), everywhere});
    lines.push_back({Command::Quit, keys("Ctrl+Q"), Text::tr("Quit"), everywhere});
    lines.push_back({Command::None, keys("Ctrl+Shift+P"), Text::tr("Pas op de plaats, in a dossier"), everywhere,
                     rules::Right::StandStill});
}

/// Those of Vandaag and the dossier.
void addWork(std::vector<ShortcutLine>& lines) {
    const QString today = Text::tr("On a row of Today");
    const auto ofRow = [&](const char* key, const QString& what, rules::Right right) {
        lines.push_back({Command::None, keys(key), what, today, right});
    };
    ofRow("O", Text::tr("Open the dossier; the name does so too"), rules::Right::DossierPage);
    ofRow("N", Text::tr("Not today: the row is back tomorrow"), rules::Right::KeepTasks);
    ofRow("U", Text::tr("Postpone, with a reason"), rules::Right::KeepTasks);
    ofRow("H", Text::tr("How the date is counted; the date does so too"), rules::Right::TodayPage);
    ofRow("Right", Text::tr("Show and hide what is folded in the row"), rules::Right::TodayPage);
    const QString dossier = Text::tr("In a dossier");
    lines.push_back({Command::None, keys("B"), Text::tr("Confirm the fact of the profile that has the keyboard"),
                     dossier, rules::Right::ChangePerson});
    lines.push_back({Command::None, keys("Alt+Down"), Text::tr("Earlier values of that fact"), dossier});
    lines.push_back({Command::None, keys("Del"), Text::tr("Undo or explain the line of the timeline"), dossier});
    lines.push_back({Command::None, keys("Ctrl+S"), Text::tr("Save the details"), dossier, rules::Right::ChangePerson});
}

/// Those of every list and field.
void addFields(std::vector<ShortcutLine>& lines) {
    const QString lists = Text::tr("In a list");
    lines.push_back({Command::None, keys("Up"), Text::tr("Previous and next row"), lists});
    lines.push_back({Command::None, keys("Return"), Text::tr("Open the row"), lists});
    lines.push_back({Command::None, keys("Space"), Text::tr("Tick the row"), lists});
    lines.push_back({Command::None, keys("Ctrl+C"), Text::tr("Copy the chosen rows"), lists});
    lines.push_back({Command::None, keys("Menu"), Text::tr("What can be done with the row"), lists});
    lines.push_back({Command::None, keys("Home"), Text::tr("Begin and end of a letter, list or chart"), lists});
    const QString forms = Text::tr("While typing");
    lines.push_back({Command::None, keys("Ctrl+Return"),
                     Text::tr("Save the note or the details, or the main button of a window"), forms});
    lines.push_back({Command::None, keys("Escape"), Text::tr("Close the window without saving"), forms});
    lines.push_back({Command::None, keys("Tab"), Text::tr("Next field"), forms});
    lines.push_back(
        {Command::None, keys("Down"), Text::tr("Calendar of a date; next score of a list of skills"), forms});
    lines.push_back({Command::None, keys("Ctrl+T"), Text::tr("Show or hide the password that is typed"), forms});
    lines.push_back({Command::None, keys("Ctrl+Z"), Text::tr("Undo what was typed"), forms});
}

} // namespace

std::vector<ShortcutLine> shortcutLines(const work::Sight& sight) {
    std::vector<ShortcutLine> lines;
    addWindow(lines);
    addWork(lines);
    addFields(lines);
    std::erase_if(lines, [&](const ShortcutLine& line) { return line.right && !sight.may(*line.right); });
    return lines;
}

QString ShortcutLine::shownKeys() const {
    QString text = keys.toString(QKeySequence::PortableText);
    const std::pair<const char*, QString> names[] = {
        {"Return", QStringLiteral("Enter")}, {"Left", QStringLiteral("←")},  {"Right", QStringLiteral("→ ←")},
        {"Up", QStringLiteral("↑ ↓")},       {"Down", QStringLiteral("↓")},  {"Home", QStringLiteral("Home End")},
        {"Space", Text::tr("Space bar")},    {"Menu", Text::tr("Menu key")},
    };
    for (const auto& [portable, name] : names)
        text.replace(QLatin1String(portable), name);
    return text;
}

QString shortcutsAsText(const work::Sight& sight) {
    QString text;
    QString group;
    for (const ShortcutLine& line : shortcutLines(sight)) {
        if (line.group != group) {
            group = line.group;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + group + u'\n';
        }
        text += QStringLiteral("    %1    %2\n").arg(line.shownKeys(), -16).arg(line.what);
    }
    return text;
}

} // namespace wijkwerk::ui
