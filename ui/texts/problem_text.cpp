// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include "core/rules/permissions.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"
#include "ui/texts/right_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wijkwerk::ui {

namespace {

struct Found {
    const char* context;
    const char* sentence;
};

std::optional<Found> find(QStringView code) {
    for (const auto& table : problemTables()) {
        for (const auto& text : table.texts) {
            if (code == QLatin1String(text.code))
                return Found{table.context, text.sentence};
        }
    }
    return std::nullopt;
}

/// `days_available,own_wijk` → their labels.
QString labelsOf(const QString& fields) {
    QStringList labels;
    for (const QString& field : fields.split(u',', Qt::SkipEmptyParts))
        labels << fieldLabelOf(field);
    return labels.join(QStringLiteral(", "));
}

/// An act in core names role and right by their codes.
QString argOf(const Problem& problem, int index) {
    const QString given = problem.args.value(index);
    if (problem.code == QLatin1String("profile_incomplete") && index == 1)
        return labelsOf(given);
    if (problem.code == QLatin1String("closing_blocked") || problem.code == QLatin1String("closing_needs_reason")) {
        const auto item = fromCode<rules::ClosingItem>(given);
        return item ? labelOf(*item) : given;
    }
    if (problem.code != QLatin1String("role_may_not"))
        return given;
    if (const auto role = fromCode<Role>(given))
        return labelOf(*role);
    if (const auto right = fromCode<rules::Right>(given))
        return labelOf(*right);
    return given;
}

/// Text of the blank that starts at `at`, and how many characters the blank has; nothing when there is no blank there.
std::optional<std::pair<QString, int>> blankAt(QStringView sentence, qsizetype at, const Problem& problem) {
    if (sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1] >= u'1' && sentence[at + 1] <= u'9')
        return std::pair{argOf(problem, sentence[at + 1].digitValue() - 1), 2};
    const std::array<std::pair<QLatin1String, QString>, 5> named{
        {{QLatin1String("{value}"), problem.value},
         {QLatin1String("{proposal}"), problem.proposal},
         {QLatin1String("{row}"), QString::number(problem.row)},
         {QLatin1String("{column}"), problem.column},
         {QLatin1String("{field}"), fieldLabelOf(problem.field)}}};
    for (const auto& [word, text] : named) {
        if (sentence.mid(at).startsWith(word))
            return std::pair{text, int(word.size())};
    }
    return std::nullopt;
}

/// In one pass, so that a value that looks like a blank is left alone.
QString filled(const QString& sentence, const Problem& problem) {
    QString result;
    for (qsizetype at = 0; at < sentence.size();) {
        if (const auto blank = blankAt(sentence, at, problem)) {
            result += blank->first;
            at += blank->second;
        } else {
            result += sentence[at++];
        }
    }
    return result;
}

} // namespace

std::span<const ProblemTable> problemTables() {
    static const std::array tables{domainTexts(),  rulesTexts(),     keyTexts(),     accessTexts(),  backupTexts(),
                                   storeTexts(),   importTexts(),    ownListTexts(), letterTexts(),  workTexts(),
                                   journalTexts(), retentionTexts(), privacyTexts(), valueTexts(),   skillTexts(),
                                   profileTexts(), contractTexts(),  stageTexts(),   leavingTexts(), dossierTexts()};
    return tables;
}

bool hasText(QStringView code) {
    return find(code).has_value();
}

QString textOf(const Problem& problem) {
    if (const auto found = find(problem.code))
        return filled(QCoreApplication::translate(found->context, found->sentence), problem);
    return QCoreApplication::translate("Problem", "This is not right (%1).").arg(problem.code);
}

QString textOf(const Problems& problems) {
    QStringList lines;
    for (const auto& problem : problems)
        lines << textOf(problem);
    return lines.join(u'\n');
}

} // namespace wijkwerk::ui
