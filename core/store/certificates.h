// SPDX-License-Identifier: EUPL-1.2
// Certificates of people, and their earlier work.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/certificate.h"

namespace wijkwerk::store::certificates {

std::optional<Certificate> find(db::Database& database, CertificateId id);
/// In the order of the kinds; those that no longer count too when asked.
std::vector<Certificate> ofParticipant(db::Database& database, ParticipantId participant, bool withEnded = false);
CertificateId add(db::Transaction& tx, Certificate certificate);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const Certificate& after);

std::optional<WorkPeriod> findWork(db::Database& database, WorkHistoryId id);
/// Newest first; those without a month last.
std::vector<WorkPeriod> workOf(db::Database& database, ParticipantId participant);
WorkHistoryId addWork(db::Transaction& tx, WorkPeriod work);
/// Throws Error{Conflict} when it was changed since it was read.
void updateWork(db::Transaction& tx, const WorkPeriod& after);
void removeWork(db::Transaction& tx, WorkHistoryId id);

} // namespace wijkwerk::store::certificates
