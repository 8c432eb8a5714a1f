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

} // namespace

std::vector<ShortcutLine> shortcutLines(const work::Sight& sight) {
    std::vector<ShortcutLine> lines;
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
    const QString lists = Text::tr("In a list");
    lines.push_back({Command::None, keys("Up"), Text::tr("Previous and next row"), lists});
    lines.push_back({Command::None, keys("Return"), Text::tr("Open the row"), lists});
    lines.push_back({Command::None, keys("Space"), Text::tr("Tick the row"), lists});
    lines.push_back({Command::None, keys("Ctrl+C"), Text::tr("Copy the chosen rows"), lists});
    lines.push_back({Command::None, keys("Menu"), Text::tr("What can be done with the row"), lists});
    const QString forms = Text::tr("While typing");
    lines.push_back(
        {Command::None, keys("Ctrl+Return"), Text::tr("Save the note, or the main button of a window"), forms});
    lines.push_back({Command::None, keys("Escape"), Text::tr("Close the window without saving"), forms});
    lines.push_back({Command::None, keys("Tab"), Text::tr("Next field"), forms});
    lines.push_back({Command::None, keys("Ctrl+T"), Text::tr("Show or hide the password that is typed"), forms});
    lines.push_back({Command::None, keys("Ctrl+Z"), Text::tr("Undo what was typed"), forms});
    std::erase_if(lines, [&](const ShortcutLine& line) { return line.right && !sight.may(*line.right); });
    return lines;
}

QString ShortcutLine::shownKeys() const {
    QString text = keys.toString(QKeySequence::PortableText);
    const std::pair<const char*, QString> names[] = {
        {"Return", QStringLiteral("Enter")}, {"Left", QStringLiteral("←")},  {"Up", QStringLiteral("↑ ↓")},
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
