// SPDX-License-Identifier: EUPL-1.2
// Certificates and licences with their last valid day, and earlier work in months.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

enum class CertificateKind {
    Vca,
    VcaVol,
    Bhv,
    Vog,
    Boa,
    Forklift,
    Chainsaw,
    LicenceAm,
    LicenceB,
    LicenceBe,
    LicenceC,
    LicenceT,
    Other
};
template <>
struct Words<CertificateKind> {
    using K = CertificateKind;
    static constexpr Word<K> list[] = {{K::Vca, "vca"},
                                       {K::VcaVol, "vca_vol"},
                                       {K::Bhv, "bhv"},
                                       {K::Vog, "vog"},
                                       {K::Boa, "boa"},
                                       {K::Forklift, "forklift"},
                                       {K::Chainsaw, "chainsaw"},
                                       {K::LicenceAm, "licence_am"},
                                       {K::LicenceB, "licence_b"},
                                       {K::LicenceBe, "licence_be"},
                                       {K::LicenceC, "licence_c"},
                                       {K::LicenceT, "licence_t"},
                                       {K::Other, "other"}};
};

struct Certificate {
    CertificateId id;
    ParticipantId participant;
    CertificateKind kind = CertificateKind::Vca;
    QString name;   ///< with Other: what it is
    QString number; ///< may be empty
    std::optional<QDate> gotOn;
    std::optional<QDate> validUntil; ///< last day, included; nothing: it does not end
    WorkerId recordedBy;
    QDateTime recordedAt;
    bool ended = false; ///< no longer counts: taken back, or written down by mistake
    int revision = 0;

    bool isValidOn(QDate day) const {
        return !ended && (!gotOn || *gotOn <= day) && (!validUntil || day <= *validUntil);
    }
    bool operator==(const Certificate&) const = default;
};
/// Codes: `certificate_name_missing` (name), `day_in_future` (gotOn), `period_ends_before_start` (validUntil).
Problems check(const Certificate& certificate, QDate today);

/// One earlier job. Months are `yyyy-mm`, or `yyyy` when only the year is known, or empty.
struct WorkPeriod {
    WorkHistoryId id;
    ParticipantId participant;
    QString employer;
    QString tasks;
    QString from;
    QString until;      ///< empty: until now, or unknown
    QString reasonLeft; ///< neutral words
    QDateTime recordedAt;
    int revision = 0;

    bool operator==(const WorkPeriod&) const = default;
};
/// `3-2019`, `03-2019`, `2019-03`, `maart 2019`, `2019` → `2019-03`, `2019`; nothing when it is no month.
std::optional<QString> monthFromText(const QString& text);
/// `2019-03` → `03-2019`, `2019` → `2019`.
QString shownMonth(const QString& month);
/// Codes: `work_empty` (employer), `month_wrong` (from, until), `period_ends_before_start` (until).
Problems check(const WorkPeriod& work, QDate today);

} // namespace wijkwerk
