// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/chain_text.h"

#include "core/base/date_text.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

QString periodText(const rules::ChainContract& link) {
    return link.lastDay ? Text::tr("%1 up to and including %2").arg(shownDate(link.start), shownDate(*link.lastDay))
                        : Text::tr("from %1, without an end").arg(shownDate(link.start));
}

/// `3 maanden en 3 dagen`.
QString gapText(const rules::ChainGap& gap) {
    const QString months = Text::tr("%n month(s)", nullptr, gap.months);
    const QString days = Text::tr("%n day(s)", nullptr, gap.days);
    if (gap.months == 0 || gap.days == 0)
        return gap.months == 0 ? days : months;
    return Text::tr("%1 and %2").arg(months, days);
}

QString linkText(std::size_t place, const rules::ChainContract& link) {
    QString line = QStringLiteral("%1. %2").arg(place).arg(periodText(link));
    if (!link.name.isEmpty())
        line += QStringLiteral(", ") + link.name;
    return link.prior ? Text::tr("%1 (earlier work for somebody else, counts)").arg(line) : line;
}

QString outcomeText(const rules::ChainResult& chain) {
    const auto room = [&](const QString& words) {
        return words.arg(chain.count).arg(chain.mostContracts).arg(shownDate(chain.lastAllowed));
    };
    switch (chain.state) {
    case rules::ChainState::Ok:
        if (!chain.chain.empty() && !chain.chain.back().lastDay)
            return Text::tr("Outcome: this contract is for good.");
        return room(Text::tr("Outcome: allowed. Contract %1 of at most %2; the chain may run up to and including %3."));
    case rules::ChainState::Last:
        return room(Text::tr(
            "Outcome: this is the last one. Contract %1 of at most %2; the chain may run up to and including %3."));
    case rules::ChainState::PermanentByLaw:
        return Text::tr("Outcome: permanent by law from %1 (BW 7:668a).").arg(shownDate(*chain.permanentFrom));
    case rules::ChainState::Unknown:
        break;
    }
    return Text::tr("Outcome: the program does not know the law of that day. Ask HR.");
}

} // namespace

QStringList chainLines(const rules::ChainResult& chain) {
    QStringList lines;
    for (std::size_t i = 0; i < chain.chain.size(); ++i) {
        const rules::ChainContract& link = chain.chain[i];
        if (i > 0 && chain.chain[i - 1].lastDay) {
            const rules::ChainGap gap = rules::gapBetween(*chain.chain[i - 1].lastDay, link.start);
            if (gap != rules::ChainGap{})
                lines << Text::tr("Gap: %1. That is too short for a new chain, so it counts too.").arg(gapText(gap));
        }
        lines << linkText(i + 1, link);
    }
    lines << outcomeText(chain);
    return lines;
}

} // namespace wijkwerk::ui
