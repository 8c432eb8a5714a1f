// SPDX-License-Identifier: EUPL-1.2
// profile show|set|confirm: what is known of somebody for the work; talk-form: the paper for the talk.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/rules/profile.h"
#include "core/work/acting.h"
#include "core/work/profile_work.h"
#include "core/work/standstill_work.h"
#include "core/work/talk_form.h"
#include "ui/texts/profile_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonObject itemsOf(Run& run, const work::Profile& profile) {
    QJsonObject items;
    const auto values = work::ruleValues(run.database());
    for (const ProfileItem& item : profile.items) {
        if (item.value.isEmpty())
            continue;
        const bool old = rules::isOld(item, run.today(), values);
        items.insert(codeOf(item.field), QJsonObject{{QStringLiteral("value"), item.value},
                                                     {QStringLiteral("confirmedOn"), json(item.confirmedOn)},
                                                     {QStringLiteral("confirmedBy"), json(item.confirmedBy)},
                                                     {QStringLiteral("old"), old}});
        run.out().line(
            QStringLiteral("%1: %2 (%3)")
                .arg(ui::labelOf(item.field), ui::shownValue(item.field, item.value), shownDate(item.confirmedOn)));
    }
    return items;
}

QJsonArray limitsOf(Run& run, const work::Profile& profile) {
    QJsonArray limits;
    for (const FunctionalLimit& limit : profile.limits) {
        limits.append(QJsonObject{{QStringLiteral("aspect"), json(limit.aspect)},
                                  {QStringLiteral("degree"), json(limit.degree)},
                                  {QStringLiteral("helps"), json(limit.helps)},
                                  {QStringLiteral("source"), json(limit.source)},
                                  {QStringLiteral("sourceOn"), json(limit.sourceOn)},
                                  {QStringLiteral("confirmedOn"), json(limit.confirmedOn)}});
        run.out().line(
            QStringLiteral("%1: %2. %3").arg(ui::labelOf(limit.aspect), ui::labelOf(limit.degree), limit.helps));
    }
    return limits;
}

QJsonArray certificatesOf(Run& run, const work::Profile& profile) {
    QJsonArray certificates;
    for (const Certificate& one : profile.certificates) {
        certificates.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                        {QStringLiteral("kind"), json(one.kind)},
                                        {QStringLiteral("name"), json(one.name)},
                                        {QStringLiteral("number"), json(one.number)},
                                        {QStringLiteral("gotOn"), json(one.gotOn)},
                                        {QStringLiteral("validUntil"), json(one.validUntil)}});
        run.out().line(ui::nameOf(one));
    }
    return certificates;
}

QJsonArray workOf(const work::Profile& profile) {
    QJsonArray jobs;
    for (const WorkPeriod& one : profile.work)
        jobs.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                {QStringLiteral("employer"), json(one.employer)},
                                {QStringLiteral("tasks"), json(one.tasks)},
                                {QStringLiteral("from"), json(one.from)},
                                {QStringLiteral("until"), json(one.until)},
                                {QStringLiteral("reasonLeft"), json(one.reasonLeft)}});
    return jobs;
}

Exit show(Run& run) {
    const auto id = run.participant(run.arguments().at(1));
    if (run.failed() || !id)
        return Exit::Refused;
    const work::Profile profile = work::visible(work::profileOf(run.database(), *id), run.sight());
    run.noteReading({QStringLiteral("profile_shown"), id->value, {}});
    run.out().set("items", itemsOf(run, profile));
    run.out().set("limits", limitsOf(run, profile));
    run.out().set("certificates", certificatesOf(run, profile));
    run.out().set("work", workOf(profile));
    QJsonArray missing;
    for (const ProfileField field : rules::missingOfMinimum(profile.items)) {
        if (!work::maySee(run.sight(), field))
            continue;
        missing.append(codeOf(field));
        run.out().line(QCoreApplication::translate("Ctl", "Not known yet: %1").arg(ui::labelOf(field)));
    }
    run.out().set("missing", missing);
    return Exit::Done;
}

QString knownFields() {
    QStringList codes;
    for (const auto& word : Words<ProfileField>::list)
        codes << QLatin1String(word.code);
    return codes.join(QStringLiteral(", "));
}

/// `field=value` from the second argument on.
std::vector<work::ProfileEntry> entriesOf(Run& run) {
    std::vector<work::ProfileEntry> entries;
    for (const QString& word : run.arguments().positional.mid(2)) {
        const qsizetype at = word.indexOf(u'=');
        const auto field = at < 0 ? std::nullopt : fromCode<ProfileField>(QStringView(word).left(at));
        if (field)
            entries.push_back({*field, word.mid(at + 1)});
        else
            run.sayWrongValue("FIELD=VALUE", knownFields());
    }
    return entries;
}

Exit set(Run& run) {
    db::Database& database = run.writable();
    const auto id = run.participant(run.arguments().at(1));
    const auto entries = entriesOf(run);
    if (run.failed() || !id)
        return Exit::Refused;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) {
        return work::setProfile(tx, {*id, entries});
    });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done) {
        run.out().set("changed", *outcome.done);
        run.out().line(QCoreApplication::translate("Ctl", "Facts changed: %1").arg(*outcome.done));
    }
    return exit;
}

Exit confirm(Run& run) {
    db::Database& database = run.writable();
    const auto id = run.participant(run.arguments().at(1));
    std::vector<ProfileField> fields;
    for (const QString& word : run.arguments().positional.mid(2)) {
        if (const auto field = fromCode<ProfileField>(word))
            fields.push_back(*field);
        else
            run.sayWrongValue("FIELD", knownFields());
    }
    if (run.failed() || !id)
        return Exit::Refused;
    if (run.arguments().positional.size() == 2) {
        for (const ProfileSpec& spec : profileSpecs())
            fields.push_back(spec.field);
    }
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::confirmProfile(tx, *id, fields); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        run.out().set("confirmed", *outcome.done);
    return exit;
}

Exit talkForm(Run& run) {
    const auto id = run.participant(run.arguments().at(1));
    if (run.failed() || !id)
        return Exit::Refused;
    if (const Problems still = work::keepsStill(run.database(), *id); !still.empty()) {
        run.out().add(still);
        return Exit::Refused;
    }
    const print::Pdf pdf = print::pdf(work::talkForm(run.database(), *id));
    run.noteFirst({QStringLiteral("talk_form_saved"), id->value, {}});
    writeFile(run.text("out"), pdf.bytes);
    run.out().set("pages", pdf.pages);
    run.out().set("sha256", pdf.sha256);
    run.out().line(QCoreApplication::translate("Ctl", "Written: %1").arg(run.text("out")));
    return Exit::Done;
}

} // namespace

std::span<const Verb> profileVerbs() {
    static const Verb table[] = {
        {"profile show", "FILE ID", QT_TRANSLATE_NOOP("Ctl", "Shows what is known of a person for the work."), "", "",
         "", 2, 2, false, show},
        {"profile set", "FILE ID FIELD=VALUE…",
         QT_TRANSLATE_NOOP("Ctl", "Writes down facts of a person; what is the same stays as it is."), "", "", "", 3, 60,
         false, set},
        {"profile confirm", "FILE ID [FIELD…]",
         QT_TRANSLATE_NOOP("Ctl", "Confirms that facts of a person are still so; all of them when none is named."), "",
         "", "", 2, 60, false, confirm},
        {"talk-form", "FILE ID --out FILE.pdf",
         QT_TRANSLATE_NOOP("Ctl", "Makes the form for the talk of the preselection: one A4."), "out", "", "out", 2, 2,
         true, talkForm},
    };
    return table;
}

} // namespace wijkwerk::ctl
