// SPDX-License-Identifier: EUPL-1.2
// Handing somebody over to help: planning it, changing it, and the sheet that goes along. Nothing beyond the consent
// leaves (domain.md 10.10; core/rules/handover.h decides).
#pragma once

#include "core/letters/document.h"
#include "core/rules/handover.h"
#include "core/work/outcome.h"
#include "core/work/person_file.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// What is known for the rules, on this day.
rules::HandoverFacts handoverFacts(db::Database& database, const Handover& handover, QDate today);

/// The hand-over that is still open, else a new one: what was done or refused is history, and stays as it was.
Handover handoverToFill(db::Database& database, TrajectoryId trajectory);

/// What was written about the person, apart from names and choices.
QStringList wordsOf(const Handover& handover);

/// A plan, or one that changed; recorded by the worker who acts. When it is done the end of the trajectory says so too
/// ("overgedragen"). Problems: those of rules::checkHandover.
Outcome<HandoverId> saveHandover(db::Transaction& tx, Handover handover);

/// The sheet that goes along, as a document: what the consent names; without one the words with which the person calls
/// himself. `speak` gives the words of codes ("ending": reason of a drop-out).
struct HandoverSheet {
    letters::Document document;
    rules::HandoverWay way = rules::HandoverWay::Nothing;
    std::vector<DataCategory> told;
    Problems problems; ///< `handover_needs_consent`, `standstill`, `person_deceased`
};
HandoverSheet handoverSheet(db::Database& database, HandoverId handover, const Speak& speak);
/// The PDF of it; first a line in the journal, which names the categories. Throws nothing of its own. `mark` stands
/// at its head: that it is only for practice.
struct WrittenSheet {
    QByteArray pdf;
    QString sha256;
};
Outcome<WrittenSheet> makeHandoverSheet(db::Transaction& tx, HandoverId handover, const Speak& speak,
                                        const QString& mark = {});

/// That somebody was handed over to help tells that he needs it (domain.md 10.10, 1.2).
bool maySeeHandovers(const Sight& sight);
/// Without what is not for this sight: the kind of organisation is for the jobcoach alone, and to whom somebody was
/// handed over for who may see consents.
Handover visible(Handover handover, const Sight& sight);

} // namespace wijkwerk::work
