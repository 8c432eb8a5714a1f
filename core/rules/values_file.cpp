// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/rules/values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::rules {

namespace {

std::optional<QDate> maybeDay(const QJsonValue& value) {
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// The row, or what is wrong with its words; what is wrong with its amounts is for check().
std::optional<RuleValue> rowFrom(const QJsonObject& object, int place, Problems& problems) {
    const QString code = object.value(QLatin1String("rule")).toString();
    const QString amount = object.value(QLatin1String("amount")).toString();
    const auto rule = fromCode<Rule>(QStringView(code));
    const auto amounts = amountsFromText(amount);
    if (!rule || !amounts) {
        Problem problem = rule ? refusal(QStringLiteral("rule_value_no_number"), {code, amount})
                               : refusal(QStringLiteral("rule_value_rule_unknown"), {code});
        problem.row = place;
        problems.push_back(std::move(problem));
        return std::nullopt;
    }
    RuleValue row;
    row.rule = *rule;
    row.subject = object.value(QLatin1String("subject")).toString();
    row.amounts = *amounts;
    row.validFrom = maybeDay(object.value(QLatin1String("validFrom")));
    row.validTo = maybeDay(object.value(QLatin1String("validTo")));
    row.source = object.value(QLatin1String("source")).toString();
    row.byLaw = object.value(QLatin1String("byLaw")).toBool();
    return row;
}

Values readShipped() {
    QFile file(QStringLiteral(":/rules/rules.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::Internal, file.fileName());
    const RuleFile read = readRuleFile(file.readAll());
    if (!read.problems.empty())
        throw Error(Fault::Internal, read.problems.front().code);
    return Values(read.rows);
}

} // namespace

RuleFile readRuleFile(const QByteArray& json) {
    RuleFile file;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() && !json.trimmed().isEmpty()) {
        file.problems.push_back(refusal(QStringLiteral("rule_values_not_understood")));
        return file;
    }
    int place = 0;
    for (const QJsonValue& value : document.array()) {
        if (auto row = rowFrom(value.toObject(), ++place, file.problems))
            file.rows.push_back(std::move(*row));
    }
    const Problems more = check(file.rows);
    file.problems.insert(file.problems.end(), more.begin(), more.end());
    return file;
}

const Values& shippedValues() {
    static const Values values = readShipped();
    return values;
}

} // namespace wijkwerk::rules
