// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/tour_contract.h"

#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/shared/context.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

namespace wijkwerk::ui {

bool showContract(const TourGuide& guide) {
    const auto open = store::contract_proposals::open(guide.context().database());
    auto* page = !open.empty() && guide.open(Kind::Participant, open.front().participant.value)
                     ? guide.desk().findChild<participants::DossierPage*>()
                     : nullptr;
    if (page)
        page->showTab(QStringLiteral("trajectory"));
    return page != nullptr;
}

bool proposeContract(const TourGuide& guide) {
    const auto running = store::contracts::openFrom(guide.context().database(), guide.context().today());
    if (running.empty())
        return false;
    participants::openProposal(guide.context(), &guide.window, running.front().trajectory);
    return true;
}

bool giveNotice(const TourGuide& guide) {
    const auto running = store::contracts::openFrom(guide.context().database(), guide.context().today());
    if (running.empty())
        return false;
    participants::openContractNotice(guide.context(), &guide.window, running.front().id);
    return true;
}

} // namespace wijkwerk::ui
