// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/contract_labels.h"

#include "ui/texts/contract_end_labels.h"
#include "ui/texts/label_table.h"

namespace wijkwerk::ui {

namespace {

constexpr Label<ProposalState> states[] = {
    {ProposalState::Proposed, QT_TRANSLATE_NOOP("ProposalState", "Proposed")},
    {ProposalState::Agreed, QT_TRANSLATE_NOOP("ProposalState", "Team lead agrees")},
    {ProposalState::AtHr, QT_TRANSLATE_NOOP("ProposalState", "At HR")},
    {ProposalState::Offered, QT_TRANSLATE_NOOP("ProposalState", "Offered")},
    {ProposalState::Signed, QT_TRANSLATE_NOOP("ProposalState", "Signed")},
    {ProposalState::Refused, QT_TRANSLATE_NOOP("ProposalState", "Refused")},
    {ProposalState::Withdrawn, QT_TRANSLATE_NOOP("ProposalState", "Withdrawn")},
};

constexpr Label<CollectiveAgreement> agreements[] = {
    {CollectiveAgreement::Gemeenten, QT_TRANSLATE_NOOP("CollectiveAgreement", "Cao for municipalities")},
    {CollectiveAgreement::Sgo, QT_TRANSLATE_NOOP("CollectiveAgreement", "Cao SGO")},
    {CollectiveAgreement::AanDeSlag, QT_TRANSLATE_NOOP("CollectiveAgreement", "Cao Aan de slag")},
    {CollectiveAgreement::Wsw, QT_TRANSLATE_NOOP("CollectiveAgreement", "Cao Wsw")},
    {CollectiveAgreement::Other, QT_TRANSLATE_NOOP("CollectiveAgreement", "Another one")},
};

constexpr Label<ChainException> exceptions[] = {
    {ChainException::None, QT_TRANSLATE_NOOP("ChainException", "No exception")},
    {ChainException::Bbl, QT_TRANSLATE_NOOP("ChainException", "Bbl: work and school")},
    {ChainException::Under18, QT_TRANSLATE_NOOP("ChainException", "Under 18, at most 12 hours a week")},
    {ChainException::Aow, QT_TRANSLATE_NOOP("ChainException", "After AOW age")},
    {ChainException::After36, QT_TRANSLATE_NOOP("ChainException", "At most 3 months, right after 36 months")},
};

constexpr Label<NoticeHow> hows[] = {
    {NoticeHow::HandedOver, QT_TRANSLATE_NOOP("NoticeHow", "Handed over")},
    {NoticeHow::RegisteredPost, QT_TRANSLATE_NOOP("NoticeHow", "Registered post")},
    {NoticeHow::Post, QT_TRANSLATE_NOOP("NoticeHow", "Post")},
    {NoticeHow::Email, QT_TRANSLATE_NOOP("NoticeHow", "E-mail")},
};

constexpr Label<PriorEmployer> employers[] = {
    {PriorEmployer::Municipality, QT_TRANSLATE_NOOP("PriorEmployer", "This municipality")},
    {PriorEmployer::Agency, QT_TRANSLATE_NOOP("PriorEmployer", "Temporary employment agency")},
    {PriorEmployer::Payroll, QT_TRANSLATE_NOOP("PriorEmployer", "Payroll")},
    {PriorEmployer::Secondment, QT_TRANSLATE_NOOP("PriorEmployer", "Lent by another employer")},
    {PriorEmployer::Other, QT_TRANSLATE_NOOP("PriorEmployer", "Another employer")},
};

constexpr Label<SecondmentForm> forms[] = {
    {SecondmentForm::Individual, QT_TRANSLATE_NOOP("SecondmentForm", "One person")},
    {SecondmentForm::Group, QT_TRANSLATE_NOOP("SecondmentForm", "In a group")},
};

constexpr Label<PriceBasis> bases[] = {
    {PriceBasis::Hour, QT_TRANSLATE_NOOP("PriceBasis", "By the hour")},
    {PriceBasis::Result, QT_TRANSLATE_NOOP("PriceBasis", "By result")},
    {PriceBasis::Average, QT_TRANSLATE_NOOP("PriceBasis", "Average price for each person")},
};

constexpr Label<GuideBy> guides[] = {
    {GuideBy::Host, QT_TRANSLATE_NOOP("GuideBy", "The municipality")},
    {GuideBy::Lender, QT_TRANSLATE_NOOP("GuideBy", "The SW company")},
};

template <class E>
std::function<QString(const QString&)> speaker() {
    return [](const QString& code) {
        const auto value = fromCode<E>(code);
        return value ? labelOf(*value) : code;
    };
}

} // namespace

QString labelOf(ProposalState state) {
    return find("ProposalState", states, state);
}

QString labelOf(CollectiveAgreement agreement) {
    return find("CollectiveAgreement", agreements, agreement);
}

QString labelOf(ChainException exception) {
    return find("ChainException", exceptions, exception);
}

QString labelOf(NoticeHow how) {
    return find("NoticeHow", hows, how);
}

QString labelOf(PriorEmployer kind) {
    return find("PriorEmployer", employers, kind);
}

QString labelOf(SecondmentForm form) {
    return find("SecondmentForm", forms, form);
}

QString labelOf(PriceBasis basis) {
    return find("PriceBasis", bases, basis);
}

QString labelOf(GuideBy by) {
    return find("GuideBy", guides, by);
}

QString contractEventTitle(const QString& code, const QStringList& args) {
    if (code == u"step") {
        const auto state = fromCode<ProposalState>(args.value(0));
        const QString word = state ? labelOf(*state) : args.value(0);
        const QString title =
            args.value(2) == u"back"
                ? QCoreApplication::translate("ContractEvent", "Step of the contract proposal taken back, again: %1")
                : QCoreApplication::translate("ContractEvent", "Contract proposal: %1");
        return title.arg(word);
    }
    if (code == u"contract")
        return QCoreApplication::translate("ContractEvent", "Contract");
    if (code == u"contract_ended") {
        const QString title = QCoreApplication::translate("ContractEvent", "Contract ended early");
        const auto how = fromCode<ContractEndHow>(args.value(3));
        return how ? title + QStringLiteral(": ") + labelOf(*how) : title;
    }
    return args.value(0) == u"yes"
               ? QCoreApplication::translate("ContractEvent", "Aanzegging: the contract goes on")
               : QCoreApplication::translate("ContractEvent", "Aanzegging: the contract does not go on");
}

std::function<QString(const QString&)> contractWords(const QString& set) {
    if (set == u"proposal_state")
        return speaker<ProposalState>();
    if (set == u"collective_agreement")
        return speaker<CollectiveAgreement>();
    if (set == u"chain_exception")
        return speaker<ChainException>();
    if (set == u"notice_how")
        return speaker<NoticeHow>();
    if (set == u"prior_employer")
        return speaker<PriorEmployer>();
    if (set == u"secondment_form")
        return speaker<SecondmentForm>();
    if (set == u"price_basis")
        return speaker<PriceBasis>();
    if (set == u"guide_by")
        return speaker<GuideBy>();
    return {};
}

} // namespace wijkwerk::ui
