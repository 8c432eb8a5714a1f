// SPDX-License-Identifier: EUPL-1.2
// What an import did with each row, as a file for people; and the rows that were left out, to be mended and imported
// again. Both are CSV as domain.md 7.7 wants exports: UTF-8 with a mark, `;`, CRLF, no cell that is taken for a
// formula.
#pragma once

#include "core/imports/plan.h"

#include <functional>

namespace wijkwerk::imports {

/// How the core's codes are said to people; ui/texts has them.
struct ReportWords {
    std::function<QString(const Problem&)> sentence;
    std::function<QString(Outcome)> outcome;
};

/// One line per problem and one for each row without any: line of the file, outcome, client number, name, column,
/// value, what is to be said about it, proposal. Never holds a whole BSN.
QByteArray rowReport(const Plan& plan, const ReportWords& words);

/// Header of the last column of leftOutRows(); an import takes nothing from it.
QString reasonHeader();
/// The wrong rows, and the doubtful ones that were not settled, with all their cells as they were and the reason behind
/// them; empty when there are none. Holds personal data, BSN too: it is meant to be mended and imported again.
QByteArray leftOutRows(const Plan& plan, const ReportWords& words);

} // namespace wijkwerk::imports
