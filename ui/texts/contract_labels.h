// SPDX-License-Identifier: EUPL-1.2
// Words for contracts, their proposals, the aanzegging, earlier work and secondments.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/secondment.h"

#include <QStringList>

#include <functional>

namespace wijkwerk::ui {

QString labelOf(ProposalState state);
QString labelOf(CollectiveAgreement agreement);
QString labelOf(ChainException exception);
QString labelOf(NoticeHow how);
QString labelOf(PriorEmployer kind);
QString labelOf(SecondmentForm form);
QString labelOf(PriceBasis basis);
QString labelOf(GuideBy by);

/// Title of an event of contracts on the timeline; code and args are those of core/work/timeline_contract.h.
QString contractEventTitle(const QString& code, const QStringList& args);

/// The word of a code of one of these, for the dossier of a person; nothing when the set is none of them.
std::function<QString(const QString&)> contractWords(const QString& set);

} // namespace wijkwerk::ui
