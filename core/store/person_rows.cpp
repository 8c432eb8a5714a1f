// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

namespace {

Source personSource() {
    return {"participant",
            "t.id",
            "participant t where t.id = :person",
            {{"number", "t.number", K::Number},
             {"first_names", "t.first_names", K::Text},
             {"initials", "t.initials", K::Text},
             {"call_name", "t.call_name", K::Text},
             {"prefix", "t.prefix", K::Text},
             {"surname", "t.surname", K::Text},
             {"partner_prefix", "t.partner_prefix", K::Text},
             {"partner_surname", "t.partner_surname", K::Text},
             {"name_use", "t.name_use", K::Code, "name_use"},
             {"sex", "t.sex", K::Code, "sex"},
             {"form_of_address", "t.form_of_address", K::Code, "form_of_address"},
             {"born", "t.born", K::Born},
             {"bsn", "t.bsn", K::Text},
             {"home", "t.home", K::Address},
             {"postal", "t.postal", K::Address},
             {"postcode", "t.postcode", K::Text},
             {"phone", "t.phone", K::Text},
             {"phone2", "t.phone2", K::Text},
             {"email", "t.email", K::Text},
             {"wijk", "(select name from wijk where wijk.id = t.wijk_id)", K::Name},
             {"kind", "t.kind", K::Code, "participant_kind"},
             {"deceased", "t.deceased", K::Flag},
             {"to_complete", "t.to_complete", K::Flag},
             {"archived", "t.archived", K::Flag},
             {"deceased_on", "t.deceased_on", K::Date},
             {"moved_away_on", "t.moved_away_on", K::Date},
             {"anonymised_on", "t.anonymised_on", K::Date}}};
}

std::vector<Source> whoSources() {
    return {
        personSource(),
        {"participant_flag",
         "t.id",
         "participant_flag t where t.participant_id = :person order by t.id",
         {{"flag", "t.flag", K::Code, "flag"},
          {"valid_from", "t.valid_from", K::Date},
          {"valid_until", "t.valid_until", K::Date},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"superseded_at", "t.superseded_at", K::Moment}}},
        {"external_number",
         "t.position",
         "external_number t where t.participant_id = :person order by t.position",
         {{"system", "t.system", K::Text}, {"value", "t.value", K::Text}}},
        {"caseload",
         "t.participant_id",
         "caseload t where t.participant_id = :person",
         {{"client_number", "t.client_number", K::Text},
          {"benefit", "t.benefit", K::Text},
          {"team", "t.team", K::Text},
          {"case_manager", "t.case_manager", K::Text},
          {"track", "t.track", K::Text},
          {"phase", "t.phase", K::Text},
          {"step", "t.step", K::Text},
          {"inflow_on", "t.inflow_on", K::Date},
          {"outflow_on", "t.outflow_on", K::Date},
          {"outflow_reason", "t.outflow_reason", K::Text},
          {"remark", "t.remark", K::Text}}},
        {"import_row",
         "t.run_id + t.row_number",
         "import_row t join import_run r on r.id = t.run_id where t.participant_id = :person "
         "order by t.run_id, t.row_number",
         {{"file_name", "r.file_name", K::Text},
          {"row_number", "t.row_number", K::Number},
          {"imported_at", "r.at", K::Moment},
          {"outcome", "t.outcome", K::Code, "import_outcome"},
          {"problems", "t.problems", K::Text},
          {"extra", "t.extra", K::Columns},
          {"file_sha256", "r.file_sha256", K::Name}}},
    };
}

Source placementSource() {
    return {"placement",
            "t.id",
            "placement t where t.participant_id = :person or " WIJKWERK_OF_TRAJECTORY " order by t.starts_on, t.id",
            {{"workplace", "(select name from workplace where workplace.id = t.workplace_id)", K::Name},
             {"team",
              "(select team.name from team join workplace on workplace.team_id = team.id "
              "where workplace.id = t.workplace_id)",
              K::Name},
             {"guide", WIJKWERK_WORKER(guide_id), K::Name},
             {"kind", "t.kind", K::Code, "placement_kind"},
             {"legal_form", "t.legal_form", K::Code, "legal_form"},
             {"starts_on", "t.starts_on", K::Date},
             {"last_day", "t.last_day", K::Date},
             {"ended_on", "t.ended_on", K::Date},
             {"hours", "t.hours", K::Hours},
             {"days", "t.days", K::Weekdays},
             {"agreements", "t.agreements", K::Text},
             {"began_on", "t.began_on", K::Date},
             {"moved", "t.moved", K::Flag},
             {"earlier_form", "t.earlier_form", K::Code, "legal_form"},
             {"form_from", "t.form_from", K::Date},
             {"condition_met", "t.condition_met", K::Flag},
             {"condition_by", "t.condition_by", K::Name},
             {"recorded_at", "t.recorded_at", K::Moment},
             {"superseded", "t.superseded", K::Flag}}};
}

std::vector<Source> waySources() {
    return {
        {"trajectory",
         "t.id",
         "trajectory t where t.participant_id = :person order by t.referred_on, t.id",
         {{"kind", "t.kind", K::Code, "participant_kind"},
          {"source", "t.source", K::Text},
          {"referred_by", "t.referred_by", K::Text},
          {"referred_on", "t.referred_on", K::Date},
          {"reason", "t.reason", K::Text},
          {"external_number", "t.external_number", K::Text},
          {"accepted", "t.accepted", K::Flag},
          {"refusal_reason", "t.refusal_reason", K::Text},
          {"coach", WIJKWERK_WORKER(coach_id), K::Name},
          {"phase", "t.phase", K::Code, "phase"},
          {"phase_since", "t.phase_since", K::Date},
          {"source", "t.source", K::Text},
          {"read_on", "t.read_on", K::Date},
          {"unknown_days", "t.unknown_days", K::Code, "unknown_days"}}},
        {"phase_event",
         "t.id",
         "phase_event t where " WIJKWERK_OF_TRAJECTORY " order by t.effective_on, t.id",
         {{"from_phase", "t.from_phase", K::Code, "phase"},
          {"to_phase", "t.to_phase", K::Code, "phase"},
          {"effective_on", "t.effective_on", K::Date},
          {"reason_code", "t.reason_code", K::Code, "ending"},
          {"note", "t.note", K::Text},
          {"override_reason", "t.override_reason", K::Text},
          {"put_right", "t.put_right", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        {"advice",
         "t.id",
         "advice t where " WIJKWERK_OF_TRAJECTORY " order by t.talked_on, t.id",
         {{"talked_on", "t.talked_on", K::Date},
          {"outcome", "t.outcome", K::Code, "advice"},
          {"conditions", "t.conditions", K::Text},
          {"reason", "t.reason", K::Text},
          {"next_talk_on", "t.next_talk_on", K::Date},
          {"reapply_from", "t.reapply_from", K::Date},
          {"proposals", "t.proposals", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        placementSource(),
        {"trajectory_end",
         "t.id",
         "trajectory_end t where " WIJKWERK_OF_TRAJECTORY " order by t.ended_on, t.id",
         {{"into_phase", "t.into_phase", K::Code, "phase"},
          {"ended_on", "t.ended_on", K::Date},
          {"reason_code", "t.reason_code", K::Code, "ending"},
          {"employer", "t.employer", K::Text},
          {"handed_over", "t.handed_over", K::Flag},
          {"handed_over_on", "t.handed_over_on", K::Date},
          {"still_working", "t.still_working", K::Flag},
          {"status_on", "t.status_on", K::Date},
          {"job_starts_on", "t.job_starts_on", K::Date},
          {"job_hours", "t.job_hours", K::Hours},
          {"fell_back", "t.fell_back", K::Flag},
          {"influence", "t.influence", K::Code, "influence"},
          {"side_reasons", "t.side_reasons", K::Code, "endings"},
          {"talked_on", "t.talked_on", K::Date},
          {"agreed_by", WIJKWERK_WORKER(agreed_by), K::Name},
          {"superseded", "t.superseded", K::Flag}}},
    };
}

std::vector<Source> wordSources() {
    return {
        {"note",
         "t.id",
         "note t where t.participant_id = :person order by t.happened_on, t.id",
         {{"kind", "t.kind", K::Code, "note_kind"},
          {"happened_on", "t.happened_on", K::Date},
          {"text", "t.text", K::Text},
          {"author", WIJKWERK_WORKER(author_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"correction_reason", "t.correction_reason", K::Text},
          {"sensitive", "t.sensitive", K::Flag},
          {"addition", "case when t.addition_to is null then 0 else 1 end", K::Flag},
          {"several_people", "case when t.shared_id is null then 0 else 1 end", K::Flag},
          {"superseded", "t.superseded", K::Flag}}},
        {"draft",
         "t.id",
         "draft t where t.participant_id = :person order by t.saved_at, t.id",
         {{"place",
           "case when t.place like 'evaluation.%' then 'evaluation' when t.place like 'talk.%' then 'talk' "
           "when t.place like 'shared_note.%' then 'shared_note' else t.place end",
           K::Code, "draft_place"},
          {"text", "t.text", K::Text},
          {"kind", "t.kind", K::Code, "note_kind"},
          {"day", "t.day", K::Date},
          {"sensitive", "t.sensitive", K::Flag},
          {"author", WIJKWERK_WORKER(author_id), K::Name},
          {"saved_at", "t.saved_at", K::Moment}}},
        {"task",
         "t.id",
         "task t where t.participant_id = :person or " WIJKWERK_OF_TRAJECTORY " order by t.due_on, t.id",
         {{"title", "t.title", K::Text},
          {"kind", "t.kind", K::Code, "task_kind"},
          {"due_on", "t.due_on", K::Date},
          {"at_time", "t.at_time", K::Name},
          {"by_law", "t.by_law", K::Flag},
          {"waiting_for", "t.waiting_for", K::Text},
          {"replaced", "t.replaced", K::Flag},
          {"owner", WIJKWERK_WORKER(owner_id), K::Name},
          {"done_at", "t.done_at", K::Moment},
          {"done_by", WIJKWERK_WORKER(done_by), K::Name}}},
        {"letter",
         "t.id",
         "letter t where t.participant_id = :person order by t.dated_on, t.id",
         {{"reference", "t.reference", K::Name},
          {"subject", "t.subject", K::Text},
          {"dated_on", "t.dated_on", K::Date},
          {"template", "t.template", K::Code, "template"},
          {"is_decision", "t.is_decision", K::Flag},
          {"status", "t.status", K::Code, "letter_status"},
          {"author", WIJKWERK_WORKER(author_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"markup", "t.markup", K::Markup},
          {"pages", "t.pages", K::Number},
          {"sha256", "t.sha256", K::Name}}},
        {"attachment",
         "t.id",
         "attachment t where t.participant_id = :person order by t.recorded_at, t.id",
         {{"kind", "t.kind", K::Code, "attachment_kind"},
          {"title", "t.title", K::Text},
          {"name", "t.name", K::Text},
          {"dated_on", "t.dated_on", K::Date},
          {"media_type", "t.media_type", K::Name},
          {"sensitive", "t.sensitive", K::Flag},
          {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"removed_on", "t.removed_on", K::Date},
          {"removed_reason", "t.removed_reason", K::Text},
          {"size", "t.size", K::Number},
          {"sha256", "t.sha256", K::Name}}},
        {"attachment_bytes",
         "t.attachment_id",
         "attachment_bytes t join attachment a on a.id = t.attachment_id where a.participant_id = :person "
         "order by a.recorded_at, a.id",
         {{"name", "a.name", K::Text}, {"size", "length(t.bytes)", K::Number}}},
        {"letter_pdf",
         "t.letter_id",
         "letter_pdf t join letter l on l.id = t.letter_id where l.participant_id = :person order by l.dated_on, l.id",
         {{"reference", "l.reference", K::Name}, {"size", "length(t.pdf)", K::Number}}},
    };
}

Source requestSource() {
    return {"rights_request",
            "t.id",
            "rights_request t where t.participant_id = :person order by t.received_on, t.id",
            {{"kind", "t.kind", K::Code, "request_kind"},
             {"received_on", "t.received_on", K::Date},
             {"wish", "t.wish", K::Text},
             {"identity_check", "t.identity_check", K::Code, "identity_check"},
             {"due_on", "t.due_on", K::Date},
             {"extended_to", "t.extended_to", K::Date},
             {"extension_reason", "t.extension_reason", K::Text},
             {"extension_told_on", "t.extension_told_on", K::Date},
             {"answered_on", "t.answered_on", K::Date},
             {"outcome", "t.outcome", K::Code, "request_outcome"},
             {"answer", "t.answer", K::Text},
             {"handler", WIJKWERK_WORKER(handler_id), K::Name},
             {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment}}};
}

std::vector<Source> rightSources() {
    return {
        {"consent",
         "t.id",
         "consent t where t.participant_id = :person order by t.given_on, t.id",
         {{"purpose", "t.purpose", K::Code, "consent_purpose"},
          {"categories", "t.categories", K::Code, "categories"},
          {"receiver", "t.receiver", K::Text},
          {"receiver_contact", "t.receiver_contact", K::Text},
          {"given_on", "t.given_on", K::Date},
          {"given_how", "t.given_how", K::Code, "consent_how"},
          {"text_version", "t.text_version", K::Text},
          {"language", "t.language", K::Text},
          {"valid_until", "t.valid_until", K::Date},
          {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"withdrawn_on", "t.withdrawn_on", K::Date},
          {"withdrawn_how", "t.withdrawn_how", K::Code, "consent_how"},
          {"withdrawn_by", WIJKWERK_WORKER(withdrawn_by), K::Name}}},
        requestSource(),
        {"correction",
         "t.id",
         "correction t where t.participant_id = :person order by t.id",
         {{"field", "t.field", K::Code, "field"},
          {"was", "t.was", K::Text},
          {"became", "t.became", K::Text},
          {"reason", "t.reason", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        {"person_statement",
         "t.id",
         "person_statement t where t.participant_id = :person order by t.stated_on, t.id",
         {{"about", "t.about", K::Code, "about"},
          {"about_id", "t.about_id", K::Number},
          {"text", "t.text", K::Text},
          {"stated_on", "t.stated_on", K::Date},
          {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        {"legal_hold",
         "t.id",
         "legal_hold t where t.participant_id = :person order by t.id",
         {{"reason", "t.reason", K::Text},
          {"valid_from", "t.valid_from", K::Date},
          {"valid_until", "t.valid_until", K::Date},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"lifted_at", "t.lifted_at", K::Moment},
          {"lifted_by", WIJKWERK_WORKER(lifted_by), K::Name}}},
        {"destruction_item",
         "t.id",
         "destruction_item t join destruction_list l on l.id = t.list_id "
         "where t.participant_id = :person order by t.id",
         {{"reference_on", "l.reference_on", K::Date},
          {"subject", "t.subject", K::Code, "retention_subject"},
          {"result", "t.result", K::Name},
          {"started_on", "t.started_on", K::Date},
          {"ended_on", "t.ended_on", K::Date},
          {"block", "t.block", K::Code, "retention_block"},
          {"kept_reason", "t.kept_reason", K::Text},
          {"kept_by", WIJKWERK_WORKER(kept_by), K::Name},
          {"destroyed", "t.destroyed", K::Flag}}},
        {"journal",
         "t.id",
         "journal t where t.participant_id = :person order by t.id",
         {{"at", "t.at", K::Moment},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"act", "t.act", K::Code, "act"},
          {"result", "t.result", K::Code, "result"},
          {"thing", "t.thing", K::Code, "thing"},
          {"note", "t.note", K::Text},
          {"parts", "t.parts", K::Parts}}},
    };
}

const std::vector<Source>& sources() {
    static const std::vector<Source> all = [] {
        std::vector<Source> sources;
        for (auto part : {whoSources(), profileSources(), waySources(), stageSources(), leavingSources(),
                          contractSources(), deadlineSources(), wordSources(), skillSources(), rightSources()})
            sources.insert(sources.end(), part.begin(), part.end());
        return sources;
    }();
    return all;
}

QString statementOf(const Source& source) {
    QStringList columns{QString::fromLatin1(source.id)};
    for (const Column& column : source.columns)
        columns << QString::fromLatin1(column.sql);
    return QStringLiteral("select %1 from %2").arg(columns.join(QStringLiteral(", ")), QLatin1String(source.from));
}

} // namespace

std::vector<Table> ofParticipant(db::Database& database, ParticipantId participant) {
    std::vector<Table> tables;
    for (const Source& source : sources()) {
        Table table{source.name, {}};
        auto query = database.statement(statementOf(source));
        query.bind("person", participant);
        while (query.next()) {
            Row row{query.number(), {}};
            for (const Column& column : source.columns)
                row.cells.push_back({&column, query.text()});
            table.rows.push_back(std::move(row));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace wijkwerk::store::person_rows
