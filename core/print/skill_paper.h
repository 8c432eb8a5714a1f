// SPDX-License-Identifier: EUPL-1.2
// Werknemersvaardigheden on A4: what became of one person's scores, and an empty sheet of a team for a round by hand.
// All words come from who asks; how they stand on the page is decided here.
#pragma once

#include "core/print/layout.h"
#include "core/print/pdf.h"
#include "core/print/skill_chart.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace wijkwerk::print {

struct SkillPaperRow {
    QString label;
    QString description;
    QStringList cells;
};

struct SkillPaper {
    QString title;
    QString subject; ///< name and number
    QDate datedOn;
    QString mark; ///< that it is only for practice
    QStringList intro;
    QStringList headers; ///< of the cells
    std::vector<SkillPaperRow> rows;
    QStringList conclusions; ///< below the table, in plain words
    QString spiderTitle;
    SpiderValues spider;
    QStringList spiderLegend; ///< a name for each series
    QString lineTitle;
    std::vector<SkillDot> dots;
    QStringList lineLegend;
    QStringList footer; ///< what is to be filled in: `Datum: …`
};

/// Table first, charts on the page after it; a chart without numbers is left out.
Layout layoutOf(const SkillPaper& paper);
Pdf pdf(const SkillPaper& paper);

struct RoundPaper {
    QString title;
    QString subject; ///< team and day
    QDate datedOn;
    QString mark;
    QStringList intro;
    QStringList toFillIn; ///< `Datum`, `Ingevuld door`: each with a line behind it
    QString numberHeader;
    QString nameHeader;
    QStringList codes;                               ///< one column each
    QStringList legend;                              ///< `V01 Op tijd komen`
    std::vector<std::pair<QString, QString>> people; ///< number with check digit, and name
};

/// Boxes as wide as the page allows; more people than fit go on the next page, with the heads again.
Layout layoutOf(const RoundPaper& paper);
Pdf pdf(const RoundPaper& paper);

} // namespace wijkwerk::print
