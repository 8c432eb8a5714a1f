// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/leaving_labels.h"

#include "ui/texts/label_table.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

constexpr Label<Influence> influences[] = {
    {Influence::Person, QT_TRANSLATE_NOOP("Influence", "The person")},
    {Influence::Organisation, QT_TRANSLATE_NOOP("Influence", "The organisation")},
    {Influence::Both, QT_TRANSLATE_NOOP("Influence", "Both")},
    {Influence::Outside, QT_TRANSLATE_NOOP("Influence", "Something outside")},
};

constexpr Label<OrganisationType> types[] = {
    {OrganisationType::MentalHealth, QT_TRANSLATE_NOOP("OrganisationType", "Mental health care (by the doctor)")},
    {OrganisationType::SocialWork, QT_TRANSLATE_NOOP("OrganisationType", "Social work")},
    {OrganisationType::Neighbourhood, QT_TRANSLATE_NOOP("OrganisationType", "Neighbourhood team")},
    {OrganisationType::DebtHelp, QT_TRANSLATE_NOOP("OrganisationType", "Help with debts")},
    {OrganisationType::Addiction, QT_TRANSLATE_NOOP("OrganisationType", "Addiction care")},
    {OrganisationType::ClientSupport, QT_TRANSLATE_NOOP("OrganisationType", "Client support")},
    {OrganisationType::PublicHealth, QT_TRANSLATE_NOOP("OrganisationType", "Public health service")},
    {OrganisationType::SafeHome, QT_TRANSLATE_NOOP("OrganisationType", "Veilig Thuis (only by the protocol)")},
    {OrganisationType::Probation, QT_TRANSLATE_NOOP("OrganisationType", "Probation service")},
    {OrganisationType::Other, QT_TRANSLATE_NOOP("OrganisationType", "Something else")},
};

constexpr Label<StandstillReason> standstillReasons[] = {
    {StandstillReason::Crisis, QT_TRANSLATE_NOOP("StandstillReason", "Crisis")},
    {StandstillReason::Death, QT_TRANSLATE_NOOP("StandstillReason", "Somebody died")},
    {StandstillReason::NotReachable, QT_TRANSLATE_NOOP("StandstillReason", "Not to be reached for now")},
};

constexpr Label<StandstillEnd> standstillEnds[] = {
    {StandstillEnd::GoesOn, QT_TRANSLATE_NOOP("StandstillEnd", "We go on")},
    {StandstillEnd::Closed, QT_TRANSLATE_NOOP("StandstillEnd", "The trajectory will be closed")},
};

using rules::ClosingItem;
constexpr Label<ClosingItem> items[] = {
    {ClosingItem::Handover, QT_TRANSLATE_NOOP("ClosingItem", "Hand-over that is not done")},
    {ClosingItem::RightsRequest, QT_TRANSLATE_NOOP("ClosingItem", "Request about data without an answer")},
    {ClosingItem::Contract, QT_TRANSLATE_NOOP("ClosingItem", "Contract that runs on")},
    {ClosingItem::Notice, QT_TRANSLATE_NOOP("ClosingItem", "Aanzegging that was not given")},
    {ClosingItem::Proposal, QT_TRANSLATE_NOOP("ClosingItem", "Contract proposal that runs")},
    {ClosingItem::Absence, QT_TRANSLATE_NOOP("ClosingItem", "Absence without a last day")},
    {ClosingItem::Evaluation, QT_TRANSLATE_NOOP("ClosingItem", "Evaluation that was not held")},
    {ClosingItem::Letter, QT_TRANSLATE_NOOP("ClosingItem", "Letter that was not sent")},
    {ClosingItem::Aftercare, QT_TRANSLATE_NOOP("ClosingItem", "Aftercare contact still to come")},
    {ClosingItem::Status, QT_TRANSLATE_NOOP("ClosingItem", "Not known if the person still works")},
    {ClosingItem::Task, QT_TRANSLATE_NOOP("ClosingItem", "Open task")},
    {ClosingItem::Draft, QT_TRANSLATE_NOOP("ClosingItem", "Note that was begun")},
    {ClosingItem::Consent, QT_TRANSLATE_NOOP("ClosingItem", "Consent that goes on")},
    {ClosingItem::Returned, QT_TRANSLATE_NOOP("ClosingItem", "Keys and work clothes")},
};

using rules::HandoverWay;
constexpr Label<HandoverWay> ways[] = {
    {HandoverWay::Nothing, QT_TRANSLATE_NOOP("HandoverWay", "Nothing may leave yet")},
    {HandoverWay::Consent, QT_TRANSLATE_NOOP("HandoverWay", "With consent")},
    {HandoverWay::Warm, QT_TRANSLATE_NOOP("HandoverWay", "The person calls, we are there")},
    {HandoverWay::Ground, QT_TRANSLATE_NOOP("HandoverWay", "Danger: decided without consent")},
};

} // namespace

QString labelOf(Influence influence) {
    return find("Influence", influences, influence);
}

QString labelOf(OrganisationType type) {
    return find("OrganisationType", types, type);
}

QString labelOf(StandstillReason reason) {
    return find("StandstillReason", standstillReasons, reason);
}

QString labelOf(StandstillEnd end) {
    return find("StandstillEnd", standstillEnds, end);
}

QString labelOf(rules::ClosingItem item) {
    return find("ClosingItem", items, item);
}

QString labelOf(rules::HandoverWay way) {
    return find("HandoverWay", ways, way);
}

QString handoverTitle(const QString& code) {
    const auto text = [](const char* words) { return QCoreApplication::translate("HandoverEvent", words); };
    if (code == QLatin1String("agreed"))
        return text(QT_TRANSLATE_NOOP("HandoverEvent", "Hand-over agreed"));
    if (code == QLatin1String("done"))
        return text(QT_TRANSLATE_NOOP("HandoverEvent", "Handed over"));
    if (code == QLatin1String("heard_back"))
        return text(QT_TRANSLATE_NOOP("HandoverEvent", "Heard back after the hand-over"));
    return code == QLatin1String("refused") ? text(QT_TRANSLATE_NOOP("HandoverEvent", "Does not want a hand-over"))
                                            : text(QT_TRANSLATE_NOOP("HandoverEvent", "Hand-over planned"));
}

} // namespace wijkwerk::ui
