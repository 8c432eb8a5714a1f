// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/ending_options.h"

namespace wijkwerk::ctl {

std::optional<ContractEnding> endingOf(Run& run) {
    const auto how = run.maybeWord<ContractEndHow>("contract-end");
    if (!how)
        return std::nullopt;
    ContractEnding ending;
    ending.how = *how;
    ending.ground = run.maybeWord<DismissalGround>("ground");
    ending.saidOn = run.maybeDate("said");
    QStringList known;
    for (const auto& word : Words<EndEvidence>::list)
        known << QLatin1String(word.code);
    for (const QString& code : run.text("papers").split(u',', Qt::SkipEmptyParts)) {
        if (const auto paper = fromCode<EndEvidence>(code.trimmed()))
            ending.evidence.push_back(*paper);
        else
            run.sayWrongValue("papers", known.join(QStringLiteral(", ")));
    }
    return ending;
}

} // namespace wijkwerk::ctl
