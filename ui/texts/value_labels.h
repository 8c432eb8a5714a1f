// SPDX-License-Identifier: EUPL-1.2
// The values of the rules in words: what a rule is called, about what, and how much it is.
#pragma once

#include "core/domain/placement.h"
#include "core/domain/rule_value.h"

#include <QString>
#include <QStringList>

namespace wijkwerk::ui {

QString labelOf(Rule rule);
/// What a legal form is called on a day: tegenprestatie until 31-12-2026, maatschappelijke participatie from then on.
QString labelOf(StageLegalForm form, QDate day);
/// Legal form, phase, kind … of a rule; empty for all.
QString subjectText(Rule rule, const QString& subject);
/// `Length of a stage – werkstage`.
QString nameOf(const RuleValue& row);
/// What the amounts are, one by one, when there is more than one: `usual, at most at first, at most in all`.
QString amountsHint(Rule rule);
/// `3, 0, 6 months`.
QString amountText(const RuleValue& row);
/// Without what is only so at first, where there is less room; empty when it cannot be said shorter.
QString shortAmountText(RuleValue row);
/// `De meivakantie van 2028 is niet ingevuld …`
QString missingMayText(int year);
/// That the law takes the place of an own value: `the law changes on 01-01-2028`.
QString overtakenText(const RuleValue& law);
/// `, from 01-01-2027`, `, up to and including …`; empty without days.
QString periodText(const RuleValue& row);

} // namespace wijkwerk::ui
