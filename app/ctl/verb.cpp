// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/verb.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

std::span<const Verb> verbs() {
    static const std::vector<Verb> all = [] {
        std::vector<Verb> table;
        for (const auto& part :
             {departmentVerbs(),  backupVerbs(),   setupVerbs(),    personVerbs(), importVerbs(),  listVerbs(),
              showVerbs(),        pathwayVerbs(),  leavingVerbs(),  placeVerbs(),  stageVerbs(),   letterVerbs(),
              reportVerbs(),      namesVerbs(),    benchVerbs(),    accessVerbs(), logVerbs(),     retentionVerbs(),
              destructionVerbs(), privacyVerbs(),  contractVerbs(), ruleVerbs(),   profileVerbs(), skillVerbs(),
              dossierVerbs(),     deadlineVerbs(), dutyVerbs(),     daysOffVerbs()})
            table.insert(table.end(), part.begin(), part.end());
        return table;
    }();
    return all;
}

const Verb* verbNamed(const QString& name) {
    const auto all = verbs();
    const auto found = std::ranges::find_if(all, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

QString usageText(const Verb* verb) {
    const auto line = [](const Verb& one) {
        return QStringLiteral("  wijkwerkctl %1 %2").arg(QString::fromUtf8(one.name), QString::fromUtf8(one.usage));
    };
    if (verb)
        return line(*verb).trimmed() + u'\n' + QCoreApplication::translate("Ctl", verb->summary);
    QStringList lines{QCoreApplication::translate("Ctl", "Use:")};
    for (const Verb& one : verbs())
        lines << line(one) << QStringLiteral("      ") + QCoreApplication::translate("Ctl", one.summary);
    lines << QCoreApplication::translate(
        "Ctl",
        "Everywhere: --json (one JSON object), --as WORKER (as whom you sign in), --password-fd N, --today DATE.");
    return lines.join(u'\n');
}

} // namespace wijkwerk::ctl
