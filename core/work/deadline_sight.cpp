// SPDX-License-Identifier: EUPL-1.2
#include "core/work/deadline_sight.h"

#include "core/reports/worklist.h"

namespace wijkwerk::work {

using rules::Right;

bool maySee(const Sight& sight, const Deadline& deadline) {
    if (deadline.owner && deadline.owner == sight.worker)
        return true;
    if (!maySee(sight, reports::taskOf(deadline)))
        return false;
    switch (deadline.rule) {
    case DeadlineRule::Notice:
    case DeadlineRule::Chain:
    case DeadlineRule::Probation:
        return sight.may(Right::SeeContract);
    case DeadlineRule::ConsentEnd:
        return sight.may(Right::SeeConsents);
    case DeadlineRule::RightsRequest:
        return sight.may(Right::KeepRequests) || sight.may(Right::ExportDossier);
    default:
        return true;
    }
}

} // namespace wijkwerk::work
