// SPDX-License-Identifier: EUPL-1.2
#include "core/work/talk_form.h"

#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/domain/phone.h"
#include "core/domain/placement.h"
#include "core/store/department.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/profile_work.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::work {

namespace {

using print::FormBox;
using print::FormQuestion;

const QJsonObject& words() {
    static const QJsonObject read = [] {
        QFile file(QStringLiteral(":/forms/gespreksformulier.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::Internal, file.fileName());
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        if (object.isEmpty())
            throw Error(Fault::Internal, file.fileName());
        return object;
    }();
    return read;
}

/// The word on paper of one choice of a field.
QString choice(ProfileField field, const QString& code) {
    const QJsonObject choices = words()[QStringLiteral("choices")].toObject();
    const QJsonValue own = choices[codeOf(field)].toObject()[code];
    const QJsonValue word = own.isString() ? own : choices[QStringLiteral("all")].toObject()[code];
    return word.isString() ? word.toString() : code;
}

/// Values of a field that has boxes.
QStringList codesOfField(ProfileField field) {
    switch (specOf(field).type) {
    case ProfileType::YesNo:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case ProfileType::Days:
        return toText(Weekdays{0x7f}).split(u',');
    default:
        return choicesOf(field);
    }
}

void answer(FormQuestion& question, ProfileField field, const QString& value) {
    const QStringList codes = codesOfField(field);
    const QStringList chosen = specOf(field).type == ProfileType::Days ? value.split(u',') : value.split(u' ');
    for (const QString& code : codes)
        question.boxes.push_back({choice(field, code), chosen.contains(code)});
    if (!codes.isEmpty())
        return;
    const QDate day = specOf(field).type == ProfileType::Date ? QDate::fromString(value, Qt::ISODate) : QDate();
    question.value = day.isValid() ? shownDate(day) : value.simplified();
}

/// Aspects in which somebody is limited are ticked.
void answerLimits(FormQuestion& question, const std::vector<FunctionalLimit>& limits) {
    const QJsonObject aspects = words()[QStringLiteral("aspects")].toObject();
    for (const auto& word : Words<LimitAspect>::list) {
        const bool ticked = std::ranges::any_of(limits, [&](const FunctionalLimit& limit) {
            return limit.aspect == word.value && limit.degree != LimitDegree::None;
        });
        question.boxes.push_back({aspects[QLatin1String(word.code)].toString(), ticked});
    }
}

void answerWork(FormQuestion& question, const std::vector<WorkPeriod>& work) {
    QStringList jobs;
    for (const WorkPeriod& one : work) {
        const QString what = one.employer.isEmpty() ? one.tasks : one.employer;
        jobs << (one.from.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, shownMonth(one.from)));
    }
    question.value = jobs.join(QStringLiteral("; ")).simplified();
}

void answerCertificates(FormQuestion& question, const std::vector<Certificate>& certificates, QDate today) {
    const QJsonObject kinds = words()[QStringLiteral("certificates")].toObject();
    for (auto word = std::begin(Words<CertificateKind>::list); word != std::end(Words<CertificateKind>::list); ++word) {
        if (word->value == CertificateKind::Other || !kinds.contains(QLatin1String(word->code)))
            continue;
        const bool ticked = std::ranges::any_of(
            certificates, [&](const Certificate& one) { return one.kind == word->value && one.isValidOn(today); });
        question.boxes.push_back({kinds[QLatin1String(word->code)].toString(), ticked});
    }
}

FormQuestion questionOf(const QJsonObject& asked, const Profile& profile, QDate today) {
    FormQuestion question;
    question.label = asked[QStringLiteral("label")].toString();
    question.lines = asked[QStringLiteral("lines")].toInt(1);
    question.half = asked[QStringLiteral("half")].toBool();
    const QString code = asked[QStringLiteral("field")].toString();
    if (const auto field = fromCode<ProfileField>(code))
        answer(question, *field, valueOf(profile.items, *field));
    else if (code == u"limits")
        answerLimits(question, profile.limits);
    else if (code == u"work")
        answerWork(question, profile.work);
    else if (code == u"certificates")
        answerCertificates(question, profile.certificates, today);
    else if (code == u"privacy")
        question.boxes = {{choice(ProfileField::CareTasks, QStringLiteral("yes"))},
                          {choice(ProfileField::CareTasks, QStringLiteral("no"))}};
    return question;
}

std::vector<FormQuestion> headOf(db::Database& database, const Participant& person) {
    const QJsonObject labels = words()[QStringLiteral("head")].toObject();
    const auto trajectory = store::trajectories::openOf(database, person.id);
    const auto coach = trajectory ? store::workers::find(database, trajectory->coach) : std::nullopt;
    const auto line = [&](const char* key, const QString& value, bool half) {
        return FormQuestion{labels[QLatin1String(key)].toString(), value, {}, 1, half};
    };
    return {line("name", addressName(person.name), false), line("number", QString::number(person.number), true),
            line("phone", shownPhone(person.phone), true), line("coach", coach ? coach->name : QString(), true),
            line("day", {}, true)};
}

} // namespace

print::PaperForm talkForm(db::Database& database, ParticipantId id) {
    const Participant person = requireParticipant(database, id);
    const Profile profile = profileOf(database, id);
    const QDate today = database.clock().today();
    print::PaperForm form;
    form.title = words()[QStringLiteral("title")].toString();
    form.intro = words()[QStringLiteral("intro")].toString();
    form.foot = words()[QStringLiteral("foot")].toString();
    form.sender = store::department::find(database).name;
    form.datedOn = today;
    form.head = headOf(database, person);
    for (const QJsonValue& block : words()[QStringLiteral("blocks")].toArray()) {
        print::FormSection section{block[QStringLiteral("title")].toString(), {}};
        for (const QJsonValue& asked : block[QStringLiteral("questions")].toArray())
            section.questions.push_back(questionOf(asked.toObject(), profile, today));
        form.sections.push_back(std::move(section));
    }
    return form;
}

std::vector<ProfileField> talkOrder() {
    std::vector<ProfileField> order;
    for (const QJsonValue& block : words()[QStringLiteral("blocks")].toArray()) {
        for (const QJsonValue& asked : block[QStringLiteral("questions")].toArray()) {
            if (const auto field = fromCode<ProfileField>(asked[QStringLiteral("field")].toString()))
                order.push_back(*field);
        }
    }
    return order;
}

QString talkFormFileName(int personNumber) {
    return QStringLiteral("gespreksformulier %1.pdf").arg(personNumber);
}

} // namespace wijkwerk::work
