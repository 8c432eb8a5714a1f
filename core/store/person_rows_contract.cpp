// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

namespace {

#define WIJKWERK_WORKPLACE "(select name from workplace where workplace.id = t.workplace_id)"

Source proposals() {
    return {"contract_proposal",
            "t.id",
            "contract_proposal t where t.participant_id = :person order by t.id",
            {{"state", "t.state", K::Code, "proposal_state"},
             {"function", "t.function", K::Text},
             {"scale", "t.scale", K::Text},
             {"collective_agreement", "t.collective_agreement", K::Code, "collective_agreement"},
             {"hours", "t.hours", K::Hours},
             {"days", "t.days", K::Weekdays},
             {"starts_on", "t.starts_on", K::Date},
             {"last_day", "t.last_day", K::Date},
             {"on_calendar_date", "t.on_calendar_date", K::Flag},
             {"probation_months", "t.probation_months", K::Number},
             {"interim_notice", "t.interim_notice", K::Flag},
             {"wage", "t.wage", K::Money},
             {"workplace", WIJKWERK_WORKPLACE, K::Name},
             {"guide", WIJKWERK_WORKER(guide_id), K::Name},
             {"budget", "t.budget", K::Text},
             {"answer_by", "t.answer_by", K::Date},
             {"chain_exception", "t.chain_exception", K::Code, "chain_exception"},
             {"advised_on", "t.advised_on", K::Date},
             {"decided_on", "t.decided_on", K::Date},
             {"chain_reason", "t.chain_reason", K::Text},
             {"recorded_at", "t.recorded_at", K::Moment}}};
}

Source steps() {
    return {"proposal_step",
            "t.id",
            "proposal_step t where t.participant_id = :person order by t.id",
            {{"on_day", "t.on_day", K::Date},
             {"state", "t.state", K::Code, "proposal_state"},
             {"taken_back", "t.taken_back", K::Flag},
             {"by_name", "t.by_name", K::Name},
             {"remark", "t.remark", K::Text},
             {"worker", WIJKWERK_WORKER(worker_id), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment}}};
}

Source contracts() {
    return {"contract",
            "t.id",
            "contract t where t.participant_id = :person order by t.starts_on, t.id",
            {{"starts_on", "t.starts_on", K::Date},
             {"last_day", "t.last_day", K::Date},
             {"ended_on", "t.ended_on", K::Date},
             {"end_how", "t.end_how", K::Code, "contract_end_how"},
             {"end_ground", "t.end_ground", K::Code, "dismissal_ground"},
             {"end_said_on", "t.end_said_on", K::Date},
             {"end_evidence", "t.end_evidence", K::Code, "end_evidence"},
             {"on_calendar_date", "t.on_calendar_date", K::Flag},
             {"function", "t.function", K::Text},
             {"scale", "t.scale", K::Text},
             {"collective_agreement", "t.collective_agreement", K::Code, "collective_agreement"},
             {"hours", "t.hours", K::Hours},
             {"wage", "t.wage", K::Money},
             {"probation_months", "t.probation_months", K::Number},
             {"interim_notice", "t.interim_notice", K::Flag},
             {"chain_exception", "t.chain_exception", K::Code, "chain_exception"},
             {"advised_on", "t.advised_on", K::Date},
             {"decided_on", "t.decided_on", K::Date},
             {"signed_on", "t.signed_on", K::Date},
             {"number", "t.number", K::Text},
             {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment},
             {"superseded", "t.superseded", K::Flag}}};
}

Source notices() {
    return {"contract_notice",
            "t.id",
            "contract_notice t where t.participant_id = :person order by t.given_on, t.id",
            {{"given_on", "t.given_on", K::Date},
             {"goes_on", "t.goes_on", K::Flag},
             {"terms", "t.terms", K::Text},
             {"given_how", "t.given_how", K::Code, "notice_how"},
             {"received_on", "t.received_on", K::Date},
             {"proof", "t.proof", K::Text},
             {"worker", WIJKWERK_WORKER(worker_id), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment}}};
}

Source earlierWork() {
    return {"prior_employment",
            "t.id",
            "prior_employment t where t.participant_id = :person order by t.starts_on, t.id",
            {{"employer", "t.employer", K::Text},
             {"kind", "t.kind", K::Code, "prior_employer"},
             {"starts_on", "t.starts_on", K::Date},
             {"last_day", "t.last_day", K::Date},
             {"same_work", "t.same_work", K::Flag},
             {"source", "t.source", K::Text},
             {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment},
             {"withdrawn", "t.withdrawn", K::Flag}}};
}

Source lent() {
    return {"secondment",
            "t.placement_id",
            "secondment t where t.participant_id = :person order by t.placement_id",
            {{"lender", "t.lender", K::Text},
             {"form", "t.form", K::Code, "secondment_form"},
             {"contract_number", "t.contract_number", K::Text},
             {"fee", "t.fee", K::Money},
             {"price_basis", "t.price_basis", K::Code, "price_basis"},
             {"notice_days", "t.notice_days", K::Number},
             {"guide_by", "t.guide_by", K::Code, "guide_by"},
             {"absence_rule", "t.absence_rule", K::Text}}};
}

} // namespace

std::vector<Source> contractSources() {
    return {proposals(),
            steps(),
            contracts(),
            notices(),
            earlierWork(),
            {"prior_employment_asked",
             "t.participant_id",
             "prior_employment_asked t where t.participant_id = :person",
             {{"asked_on", "t.asked_on", K::Date}, {"worker", WIJKWERK_WORKER(worker_id), K::Name}}},
            lent()};
}

} // namespace wijkwerk::store::person_rows
