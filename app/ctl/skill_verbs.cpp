// SPDX-License-Identifier: EUPL-1.2
// Werknemersvaardigheden: what became of the scores of a person.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/workers.h"
#include "core/work/skill_work.h"
#include "ui/texts/skill_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QString codeOfChange(rules::SkillChange change) {
    switch (change) {
    case rules::SkillChange::Unknown:
        break;
    case rules::SkillChange::AboutEqual:
        return QStringLiteral("about_equal");
    case rules::SkillChange::Better:
        return QStringLiteral("better");
    case rules::SkillChange::Less:
        return QStringLiteral("less");
    }
    return {};
}

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<int>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject sheetJson(Run& run, const SkillSheet& sheet) {
    QJsonArray scores;
    for (const SkillScore& one : sheet.scores)
        scores.append(QJsonObject{{QStringLiteral("code"), one.code},
                                  {QStringLiteral("label"), one.label},
                                  {QStringLiteral("score"), one.score}});
    const auto rater = store::workers::find(run.database(), sheet.raterId);
    return {{QStringLiteral("id"), json(sheet.id)},
            {QStringLiteral("scoredOn"), json(sheet.scoredOn)},
            {QStringLiteral("rater"), json(sheet.rater)},
            {QStringLiteral("raterName"), json(rater ? rater->name : QString())},
            {QStringLiteral("occasion"), json(sheet.occasion)},
            {QStringLiteral("onPaper"), sheet.onPaper},
            {QStringLiteral("average"), number(rules::averageOf(sheet))},
            {QStringLiteral("scores"), scores}};
}

QJsonValue trendJson(const std::optional<rules::SkillTrend>& trend) {
    if (!trend)
        return QJsonValue::Null;
    QJsonArray items;
    for (const rules::ItemTrend& item : trend->items)
        items.append(QJsonObject{{QStringLiteral("code"), item.code},
                                 {QStringLiteral("before"), number(item.before)},
                                 {QStringLiteral("now"), number(item.now)},
                                 {QStringLiteral("change"), json(codeOfChange(item.change))}});
    return QJsonObject{{QStringLiteral("from"), json(trend->from)},
                       {QStringLiteral("until"), json(trend->until)},
                       {QStringLiteral("common"), trend->common},
                       {QStringLiteral("before"), number(trend->before)},
                       {QStringLiteral("now"), number(trend->now)},
                       {QStringLiteral("change"), json(codeOfChange(trend->change))},
                       {QStringLiteral("otherScorer"), trend->otherScorer},
                       {QStringLiteral("items"), items}};
}

void sayTrend(Run& run, SkillRater rater, const std::optional<rules::SkillTrend>& trend) {
    if (!trend || !trend->before || !trend->now)
        return;
    run.out().line(QCoreApplication::translate("Ctl", "%1: %2 → %3 over %4 skills (%5 → %6): %7")
                       .arg(ui::labelOf(rater), ui::shownMean(*trend->before), ui::shownMean(*trend->now),
                            QString::number(trend->common), shownDate(trend->from), shownDate(trend->until),
                            ui::labelOf(trend->change)));
}

Exit skills(Run& run) {
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    const work::SkillPicture picture = work::skillPicture(run.database(), *person);
    QJsonArray sheets;
    for (const SkillSheet& sheet : picture.sheets) {
        sheets.append(sheetJson(run, sheet));
        const auto mean = rules::averageOf(sheet);
        run.out().line(QStringLiteral("%1  %2  %3  %4  %5")
                           .arg(QString::number(sheet.id.value), shownDate(sheet.scoredOn), ui::labelOf(sheet.rater),
                                ui::labelOf(sheet.occasion), mean ? ui::shownMean(*mean) : QStringLiteral("–")));
    }
    sayTrend(run, SkillRater::Guide, picture.guideTrend);
    sayTrend(run, SkillRater::Self, picture.selfTrend);
    run.out().set("trajectoryId", json(picture.trajectory));
    run.out().set("sheets", sheets);
    run.out().set("guideTrend", trendJson(picture.guideTrend));
    run.out().set("selfTrend", trendJson(picture.selfTrend));
    run.out().set("raterDifference", QJsonObject{{QStringLiteral("doubles"), picture.difference.doubles},
                                                 {QStringLiteral("own"), picture.difference.isOwn},
                                                 {QStringLiteral("mean"), picture.difference.mean},
                                                 {QStringLiteral("item"), picture.difference.item}});
    return Exit::Done;
}

} // namespace

std::span<const Verb> skillVerbs() {
    static const Verb table[] = {
        {"skills", "FILE ID",
         QT_TRANSLATE_NOOP("Ctl", "Shows the scores of work skills of a person, and what changed."), "", "", "", 2, 2,
         false, skills},
    };
    return table;
}

} // namespace wijkwerk::ctl
