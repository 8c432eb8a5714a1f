// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/retention_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Retention", source);
}

QString lengthText(const RetentionRule& rule) {
    switch (rule.unit) {
    case TermUnit::Days:
        return QCoreApplication::translate("Retention", "%n day(s)", nullptr, rule.term);
    case TermUnit::Months:
        return QCoreApplication::translate("Retention", "%n month(s)", nullptr, rule.term);
    case TermUnit::Years:
        return QCoreApplication::translate("Retention", "%n year(s)", nullptr, rule.term);
    case TermUnit::Ever:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Retention", "kept for ever"));
}

} // namespace

QString labelOf(RetentionSubject subject) {
    switch (subject) {
    case RetentionSubject::Provision:
        return text(QT_TRANSLATE_NOOP("Retention", "stage or secondment"));
    case RetentionSubject::Refused:
        return text(QT_TRANSLATE_NOOP("Retention", "refused"));
    case RetentionSubject::BrokenOff:
        return text(QT_TRANSLATE_NOOP("Retention", "broken off"));
    case RetentionSubject::Other:
        return text(QT_TRANSLATE_NOOP("Retention", "other, or no trajectory"));
    case RetentionSubject::Employment:
        return text(QT_TRANSLATE_NOOP("Retention", "contract"));
    case RetentionSubject::Reference:
        return text(QT_TRANSLATE_NOOP("Retention", "not in this program"));
    }
    return {};
}

QString labelOf(TermStart start) {
    switch (start) {
    case TermStart::Closed:
        return text(QT_TRANSLATE_NOOP("Retention", "after closing"));
    case TermStart::ProvisionEnded:
        return text(QT_TRANSLATE_NOOP("Retention", "after the end of the provision"));
    case TermStart::EmploymentEnded:
        return text(QT_TRANSLATE_NOOP("Retention", "after the end of the employment"));
    case TermStart::FixedDate:
        return text(QT_TRANSLATE_NOOP("Retention", "after the end date"));
    case TermStart::AgreementEnded:
        return text(QT_TRANSLATE_NOOP("Retention", "after the end of the agreement"));
    case TermStart::LogDate:
        return text(QT_TRANSLATE_NOOP("Retention", "after the day of the line"));
    }
    return {};
}

QString labelOf(TermUnit unit) {
    switch (unit) {
    case TermUnit::Days:
        return text(QT_TRANSLATE_NOOP("Retention", "days"));
    case TermUnit::Months:
        return text(QT_TRANSLATE_NOOP("Retention", "months"));
    case TermUnit::Years:
        return text(QT_TRANSLATE_NOOP("Retention", "years"));
    case TermUnit::Ever:
        return text(QT_TRANSLATE_NOOP("Retention", "for ever"));
    }
    return {};
}

QString labelOf(RetentionBlock block) {
    switch (block) {
    case RetentionBlock::OpenTrajectory:
        return text(QT_TRANSLATE_NOOP("Retention", "a trajectory is running"));
    case RetentionBlock::OpenRequest:
        return text(QT_TRANSLATE_NOOP("Retention", "a request is not answered yet, or processing is restricted"));
    case RetentionBlock::LegalHold:
        return text(QT_TRANSLATE_NOOP("Retention", "it was recorded that it must be kept"));
    case RetentionBlock::InCaseload:
        return text(QT_TRANSLATE_NOOP("Retention", "still in the caseload of the municipality"));
    case RetentionBlock::TermRuns:
        return text(QT_TRANSLATE_NOOP("Retention", "another term is still running"));
    case RetentionBlock::NotConfirmed:
        return text(QT_TRANSLATE_NOOP("Retention", "a rule was not confirmed by the archivist"));
    case RetentionBlock::NoRule:
        return text(QT_TRANSLATE_NOOP("Retention", "there is no rule for it"));
    case RetentionBlock::KeptForEver:
        return text(QT_TRANSLATE_NOOP("Retention", "it is kept for ever"));
    case RetentionBlock::SomethingNew:
        return text(QT_TRANSLATE_NOOP("Retention", "something was written down after the approval"));
    }
    return {};
}

QString labelOf(DestructionState state) {
    switch (state) {
    case DestructionState::Made:
        return text(QT_TRANSLATE_NOOP("Retention", "to be approved"));
    case DestructionState::Approved:
        return text(QT_TRANSLATE_NOOP("Retention", "approved"));
    case DestructionState::Destroyed:
        return text(QT_TRANSLATE_NOOP("Retention", "carried out"));
    case DestructionState::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Retention", "withdrawn"));
    }
    return {};
}

QString termText(const RetentionRule& rule) {
    if (rule.unit == TermUnit::Ever)
        return lengthText(rule);
    return lengthText(rule) + u' ' + labelOf(rule.start);
}

} // namespace wijkwerk::ui
