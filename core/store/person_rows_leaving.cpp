// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

std::vector<Source> leavingSources() {
    return {
        {"handover",
         "t.id",
         "handover t where t.participant_id = :person order by t.id",
         {{"organisation", "t.organisation", K::Text},
          {"organisation_type", "t.organisation_type", K::Code, "organisation_type"},
          {"contact", "t.contact", K::Text},
          {"other_ground", "t.other_ground", K::Text},
          {"ground_lead", WIJKWERK_WORKER(ground_lead_id), K::Name},
          {"ground_officer", WIJKWERK_WORKER(ground_officer_id), K::Name},
          {"plan", "t.plan", K::Text},
          {"went_well", "t.went_well", K::Text},
          {"agreements", "t.agreements", K::Text},
          {"contact_persons", "t.contact_persons", K::Text},
          {"work_ability", "t.work_ability", K::Text},
          {"agreed_on", "t.agreed_on", K::Date},
          {"warm", "t.warm", K::Flag},
          {"first_appointment_on", "t.first_appointment_on", K::Date},
          {"done_on", "t.done_on", K::Date},
          {"feedback_on", "t.feedback_on", K::Date},
          {"feedback", "t.feedback", K::Text},
          {"aftercare_until", "t.aftercare_until", K::Date},
          {"refused", "t.refused", K::Flag},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        {"closing_check",
         "t.id",
         "closing_check t where t.participant_id = :person order by t.id",
         {{"item", "t.item", K::Code, "closing_item"},
          {"reason", "t.reason", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"taken_back", "t.taken_back", K::Flag}}},
        {"standstill",
         "t.id",
         "standstill t where t.participant_id = :person order by t.id",
         {{"reason", "t.reason", K::Code, "standstill_reason"},
          {"note", "t.note", K::Text},
          {"since", "t.since", K::Date},
          {"ask_on", "t.ask_on", K::Date},
          {"lead", WIJKWERK_WORKER(lead_id), K::Name},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"ended_on", "t.ended_on", K::Date},
          {"ended_how", "t.ended_how", K::Code, "standstill_end"},
          {"ended_note", "t.ended_note", K::Text},
          {"ended_by", WIJKWERK_WORKER(ended_by), K::Name}}},
    };
}

} // namespace wijkwerk::store::person_rows
