// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/skill_words.h"

#include "core/base/date_text.h"
#include "ui/texts/skill_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SkillWords)
};

std::optional<int> scoreOf(const SkillSheet* sheet, const QString& code) {
    if (!sheet)
        return std::nullopt;
    const auto found = std::ranges::find(sheet->scores, code, &SkillScore::code);
    return found == sheet->scores.end() ? std::nullopt : std::optional(found->score);
}

QString nameOf(SkillRater rater) {
    return labelOf(rater);
}

QString oneSheetWords(const SkillSheet& sheet) {
    const auto mean = rules::averageOf(sheet);
    const QString about = mean ? Text::tr("average %1").arg(shownMean(*mean))
                               : Text::tr("no average, because fewer than 8 things were seen");
    const QString seen = Text::tr("%n things seen", nullptr, sheet.scoredItems());
    return Text::tr("%1: one sheet, of %2, %3, %4.").arg(nameOf(sheet.rater), shownDate(sheet.scoredOn), seen, about);
}

QString wordsOf(SkillRater rater, const rules::SkillTrend& trend) {
    const QString days = Text::tr("from %1 to %2").arg(shownDate(trend.from), shownDate(trend.until));
    if (!trend.before || !trend.now)
        return Text::tr("%1: %2, %3. With fewer than 8 there is no average.")
            .arg(nameOf(rater), days, Text::tr("only %n things were seen both times", nullptr, trend.common));
    QString words = Text::tr("%1: average %2, then %3, over the same %4 things, %5: %6.")
                        .arg(nameOf(rater), shownMean(*trend.before), shownMean(*trend.now),
                             QString::number(trend.common), days, labelOf(trend.change).toLower());
    if (trend.otherScorer)
        words += u' ' + Text::tr("Mind: another person scored, or the workplace was another one.");
    return words;
}

} // namespace

std::vector<SkillRow> skillRows(const work::SkillPicture& picture) {
    const SkillSheet* guide = picture.newest(SkillRater::Guide);
    const SkillSheet* self = picture.newest(SkillRater::Self);
    const SkillSheet* first = picture.guideTrend ? picture.sheet(picture.guideTrend->first) : nullptr;
    std::vector<SkillRow> rows;
    for (const SkillItem& item : picture.items) {
        SkillRow row{item.id.value,
                     item.code,
                     item.label,
                     item.description,
                     scoreOf(guide, item.code),
                     scoreOf(self, item.code),
                     scoreOf(first, item.code)};
        if (picture.guideTrend) {
            const auto& items = picture.guideTrend->items;
            if (const auto found = std::ranges::find(items, item.code, &rules::ItemTrend::code); found != items.end())
                row.change = found->change;
        }
        rows.push_back(row);
    }
    return rows;
}

QString scoreWords(const std::optional<int>& score) {
    if (!score)
        return QStringLiteral("–");
    return *score == 0 ? skillScoreLabelOf(0)
                       : QStringLiteral("%1 – %2").arg(QString::number(*score), skillScoreLabelOf(*score));
}

QStringList trendWords(const work::SkillPicture& picture) {
    QStringList words;
    for (const SkillRater rater : {SkillRater::Guide, SkillRater::Self}) {
        const auto& trend = rater == SkillRater::Guide ? picture.guideTrend : picture.selfTrend;
        if (trend)
            words << wordsOf(rater, *trend);
        else if (const SkillSheet* only = picture.newest(rater))
            words << oneSheetWords(*only);
    }
    if (words.isEmpty())
        words << Text::tr("Nothing was scored yet. The first time is best in the first two weeks.");
    return words;
}

QString marginWords(const work::SkillPicture& picture) {
    const rules::RaterDifference& difference = picture.difference;
    if (difference.isOwn)
        return Text::tr(
                   "“About equal” is less than %1: as far as two craft specialists of this department differ about "
                   "the same person (%2 double scores).")
            .arg(QString::number(difference.mean, 'f', 2).replace(u'.', u','), QString::number(difference.doubles));
    return Text::tr("“About equal” is less than 0,5. With 20 double scores the department gets a limit of its own; now "
                    "there are %1.")
        .arg(difference.doubles);
}

namespace {

using Score = std::optional<int> SkillRow::*;

struct Series {
    Score score;
    const char* name;
};

constexpr Series allSeries[] = {{&SkillRow::guide, QT_TRANSLATE_NOOP("SkillWords", "Craft specialist now")},
                                {&SkillRow::self, QT_TRANSLATE_NOOP("SkillWords", "Participant now")},
                                {&SkillRow::before, QT_TRANSLATE_NOOP("SkillWords", "Craft specialist at the start")}};

bool hasScores(const std::vector<SkillRow>& rows, Score score) {
    return std::ranges::any_of(rows, [&](const SkillRow& row) { return (row.*score).value_or(0) > 0; });
}

} // namespace

print::SpiderValues spiderOf(const std::vector<SkillRow>& rows) {
    print::SpiderValues values;
    for (const SkillRow& row : rows)
        values.spokes << row.code;
    bool any = false;
    for (const Series& series : allSeries) {
        std::vector<std::optional<int>> scores;
        for (const SkillRow& row : rows)
            scores.push_back((row.*series.score).value_or(0) > 0 ? row.*series.score : std::nullopt);
        any = any || hasScores(rows, series.score);
        values.series.push_back(std::move(scores)); // also an empty one, so that each keeps its pen
    }
    if (!any)
        values.series.clear();
    return values;
}

QStringList spiderNames(const std::vector<SkillRow>& rows) {
    QStringList names;
    for (const Series& series : allSeries) {
        const QString name = Text::tr(series.name);
        names << (hasScores(rows, series.score) ? name : Text::tr("%1 (no score)").arg(name));
    }
    return names;
}

std::vector<print::SkillDot> dotsOf(const work::SkillPicture& picture) {
    std::vector<print::SkillDot> dots;
    for (const auto& point : picture.guideLine.points)
        dots.push_back({point.on, point.mean, 0, point.otherScorer});
    for (const auto& point : picture.selfLine.points)
        dots.push_back({point.on, point.mean, 1, point.otherScorer});
    std::ranges::stable_sort(dots, {}, &print::SkillDot::on);
    return dots;
}

} // namespace wijkwerk::ui::participants
