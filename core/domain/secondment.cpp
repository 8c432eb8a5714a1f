// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/secondment.h"

#include "core/base/date_text.h"

namespace wijkwerk {

namespace {

constexpr int mostFee = 200'00;
constexpr int mostNoticeDays = 366;

} // namespace

Problems check(const Secondment& secondment) {
    Problems problems;
    if (secondment.lender.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("lender_missing"), QStringLiteral("lender")));
    if (secondment.fee < 0 || secondment.fee > mostFee)
        problems.push_back(wrong(QStringLiteral("fee_not_understood"), QStringLiteral("fee")));
    if (secondment.form == SecondmentForm::Individual && secondment.basis != PriceBasis::Hour)
        problems.push_back(warning(QStringLiteral("individual_fee_by_hour"), QStringLiteral("basis")));
    if (secondment.noticeDays < 0 || secondment.noticeDays > mostNoticeDays)
        problems.push_back(wrong(QStringLiteral("notice_days_not_understood"), QStringLiteral("noticeDays")));
    return problems;
}

std::optional<int> feeFromText(QStringView text) {
    const auto hundredths = hundredthsFromText(text);
    if (!hundredths || *hundredths <= 0 || *hundredths > mostFee)
        return std::nullopt;
    return int(*hundredths);
}

} // namespace wijkwerk
