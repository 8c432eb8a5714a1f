// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/fact_labels.h"

#include "core/base/date_text.h"
#include "core/domain/certificate.h"
#include "core/domain/person_term.h"
#include "ui/texts/contract_labels.h"
#include "ui/texts/profile_labels.h"
#include "ui/texts/skill_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineFacts)
};

template <class E>
QString labelFrom(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

/// `t/m 31-12-2026`; empty for no day.
QString dayIn(const QString& iso, const QString& sentence) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? sentence.arg(shownDate(day)) : QString();
}

QString termTitle(const QString& code) {
    switch (fromCode<PersonTermKind>(code).value_or(PersonTermKind::Objection)) {
    case PersonTermKind::FlatSubsidy:
        return Text::tr("Term recorded: wage subsidy without a measurement (LKS)");
    case PersonTermKind::WageValue:
        return Text::tr("Term recorded: next measurement of the loonwaarde");
    case PersonTermKind::WageBenefit:
        return Text::tr("Term recorded: statement for the LKV");
    case PersonTermKind::Objection:
        break;
    }
    return Text::tr("Term recorded: objection");
}

} // namespace

QString factTitle(const QString& code, const QStringList& args) {
    if (code == u"skills")
        return args.value(0) == u"self" ? Text::tr("Skills scored by the person")
                                        : Text::tr("Skills scored by the craft specialist");
    if (code == u"secondment")
        return Text::tr("Agreements about the secondment");
    if (code == u"prior_work")
        return Text::tr("Earlier work recorded");
    if (code == u"prior_work_withdrawn")
        return Text::tr("Earlier work recorded, withdrawn since");
    if (code == u"delay")
        return args.value(1).isEmpty() ? Text::tr("Not put off any more: %1").arg(args.value(0))
                                       : Text::tr("Put off: %1").arg(args.value(0));
    if (code == u"settled")
        return (args.value(1) == u"done"         ? Text::tr("Done: %1")
                : args.value(1) == u"not_needed" ? Text::tr("Not needed: %1")
                                                 : Text::tr("Open again: %1"))
            .arg(args.value(0));
    if (code == u"term")
        return termTitle(args.value(0));
    return code == u"certificate_ended" ? Text::tr("Certificate that does not count any more")
                                        : Text::tr("Certificate recorded");
}

QStringList factDetails(const QString& code, const QStringList& args) {
    const QString from = Text::tr("from %1"), until = Text::tr("up to and including %1");
    if (code == u"skills")
        return {labelFrom<SkillOccasion>(args.value(1)), Text::tr("%n seen", nullptr, args.value(2).toInt())};
    if (code == u"secondment")
        return args;
    if (code.startsWith(QLatin1String("prior_work")))
        return {args.value(0), labelFrom<PriorEmployer>(args.value(1)), dayIn(args.value(2), from),
                dayIn(args.value(3), until)};
    if (code == u"delay")
        return {dayIn(args.value(1), Text::tr("to %1"))};
    if (code == u"settled")
        return {};
    if (code == u"term")
        return {dayIn(args.value(1), from), dayIn(args.value(2), Text::tr("next on %1")),
                dayIn(args.value(3), Text::tr("dealt with on %1"))};
    return {args.value(1).isEmpty() ? labelFrom<CertificateKind>(args.value(0)) : args.value(1),
            dayIn(args.value(2), Text::tr("valid up to and including %1"))};
}

} // namespace wijkwerk::ui
