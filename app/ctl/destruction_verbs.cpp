// SPDX-License-Identifier: EUPL-1.2
// destruction: the yearly list, from candidates to certificate. People are named by their number only.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/workers.h"
#include "core/work/destruction.h"
#include "ui/texts/retention_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QJsonArray tell(Run& run, const std::vector<DestructionItem>& items) {
    QJsonArray array;
    for (const DestructionItem& item : items) {
        array.append(QJsonObject{{QStringLiteral("person"), item.number > 0 ? QJsonValue(item.number) : QJsonValue()},
                                 {QStringLiteral("subject"), codeOf(item.subject)},
                                 {QStringLiteral("result"), item.result},
                                 {QStringLiteral("startedOn"), json(item.startedOn)},
                                 {QStringLiteral("endedOn"), json(item.endedOn)},
                                 {QStringLiteral("block"), item.block ? QJsonValue(codeOf(*item.block)) : QJsonValue()},
                                 {QStringLiteral("keptReason"), json(item.keptReason)},
                                 {QStringLiteral("destroyed"), item.destroyed}});
        const QString kept = !item.keptReason.isEmpty()
                                 ? QCoreApplication::translate("Ctl", "kept because: %1").arg(item.keptReason)
                             : item.block ? ui::labelOf(*item.block)
                                          : QString();
        run.out().line(QStringLiteral("%1  %2  %3  %4  %5")
                           .arg(item.number > 0 ? QString::number(item.number) : QStringLiteral("-"), item.result,
                                ui::labelOf(item.subject), shownDate(item.endedOn), kept)
                           .trimmed());
    }
    return array;
}

Exit candidates(Run& run) {
    run.onlyLook();
    run.session();
    const QDate on = run.date("on", run.today());
    if (run.failed())
        return Exit::Refused;
    run.out().set("items", tell(run, work::destructionCandidates(run.database(), on)));
    return Exit::Done;
}

Exit make(Run& run) {
    run.writable();
    const QDate on = run.date("on", run.today());
    if (run.failed())
        return Exit::Refused;
    const auto made =
        work::perform(run.writable(), [&](db::Transaction& tx) { return work::makeDestructionList(tx, on); });
    if (made)
        run.out().set("listId", json(*made.done));
    return run.say(made);
}

QJsonObject listJson(Run& run, const DestructionList& list) {
    const auto name = [&](WorkerId id) {
        const auto worker = store::workers::find(run.database(), id);
        return worker ? QJsonValue(worker->name) : QJsonValue();
    };
    return {{QStringLiteral("listId"), json(list.id)},
            {QStringLiteral("reference"), json(list.reference)},
            {QStringLiteral("state"), codeOf(list.state)},
            {QStringLiteral("madeAt"), json(list.madeAt)},
            {QStringLiteral("madeBy"), name(list.madeBy)},
            {QStringLiteral("approvedAt"), json(list.approvedAt)},
            {QStringLiteral("approvedBy"), name(list.approvedBy)},
            {QStringLiteral("destroyedAt"), json(list.destroyedAt)},
            {QStringLiteral("destroyedBy"), name(list.destroyedBy)},
            {QStringLiteral("sha256"), json(list.sha256)},
            {QStringLiteral("certificate"), list.hasCertificate}};
}

Exit lists(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const DestructionList& list : store::destruction::lists(run.database())) {
        items.append(listJson(run, list));
        run.out().line(QStringLiteral("%1  %2  %3")
                           .arg(QString::number(list.id.value), shownDate(list.reference), ui::labelOf(list.state)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

/// The list that is open; with `closed` the newest that was carried out or withdrawn. Throws Stopped.
DestructionList listOf(Run& run, const std::function<bool(const DestructionList&)>& isMeant) {
    for (const DestructionList& list : store::destruction::lists(run.database())) {
        if (isMeant(list))
            return list;
    }
    run.out().add({refusal(QStringLiteral("destruction_no_list"))});
    throw Stopped{};
}

DestructionList openList(Run& run) {
    run.writable();
    return listOf(run, [](const DestructionList& list) {
        return list.state == DestructionState::Made || list.state == DestructionState::Approved;
    });
}

Exit show(Run& run) {
    run.onlyLook();
    run.session();
    const DestructionList list = listOf(run, [](const DestructionList&) { return true; });
    const QJsonObject head = listJson(run, list);
    for (auto it = head.begin(); it != head.end(); ++it)
        run.out().set(it.key().toLatin1().constData(), it.value());
    run.out().line(QStringLiteral("%1  %2").arg(shownDate(list.reference), ui::labelOf(list.state)));
    run.out().set("items", tell(run, store::destruction::items(run.database(), list.id)));
    return Exit::Done;
}

Exit keep(Run& run) {
    const DestructionList list = openList(run);
    const auto id = run.participant(run.arguments().at(1));
    if (!id)
        return Exit::Refused;
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
        return work::keepFromDestruction(tx, list.id, *id, run.text("reason"));
    }));
}

Exit putBack(Run& run) {
    const DestructionList list = openList(run);
    const auto id = run.participant(run.arguments().at(1));
    if (!id)
        return Exit::Refused;
    return run.say(work::perform(run.writable(),
                                 [&](db::Transaction& tx) { return work::returnToDestruction(tx, list.id, *id); }));
}

Exit approve(Run& run) {
    const DestructionList list = openList(run);
    return run.say(
        work::perform(run.writable(), [&](db::Transaction& tx) { return work::approveDestructionList(tx, list.id); }));
}

Exit withdraw(Run& run) {
    const DestructionList list = openList(run);
    return run.say(work::perform(run.writable(), [&](db::Transaction& tx) {
        return work::withdrawDestructionList(tx, list.id, run.text("reason"));
    }));
}

/// Also goes on with a list of which only the tidying is left.
Exit carryOut(Run& run) {
    run.writable();
    const DestructionList list = listOf(run, [](const DestructionList& one) {
        return one.state == DestructionState::Made || one.state == DestructionState::Approved || one.isUnfinished();
    });
    if (!list.isUnfinished()) {
        const auto destroyed = work::destroy(run.writable(), list.id);
        if (run.say(destroyed) != Exit::Done)
            return Exit::Refused;
        run.out().set("persons", destroyed.done->persons);
        run.out().set("trajectories", destroyed.done->trajectories);
        run.out().set("keptSince", destroyed.done->keptSince);
        run.out().line(QCoreApplication::translate("Ctl", "People who are no longer known: %1. Kept after all: %2.")
                           .arg(destroyed.done->persons)
                           .arg(destroyed.done->keptSince));
    }
    return run.say(
        work::finishDestruction(run.writable(), list.id, work::copiesLeft(run.database(), run.session().path())));
}

Exit certificate(Run& run) {
    run.onlyLook();
    run.session();
    const DestructionList list = listOf(run, [](const DestructionList& one) { return one.hasCertificate; });
    const auto kept = store::destruction::certificate(run.database(), list.id);
    writeFile(run.arguments().at(1), kept->pdf);
    run.out().set("file", run.arguments().at(1));
    run.out().set("sha256", kept->sha256);
    return Exit::Done;
}

} // namespace

std::span<const Verb> destructionVerbs() {
    static const Verb table[] = {
        {"destruction candidates", "FILE [--on DATE]", QT_TRANSLATE_NOOP("Ctl", "What a list of now would hold."), "on",
         "", "", 1, 1, false, candidates},
        {"destruction make", "FILE [--on DATE]", QT_TRANSLATE_NOOP("Ctl", "Makes the destruction list."), "on", "", "",
         1, 1, false, make},
        {"destruction list", "FILE", QT_TRANSLATE_NOOP("Ctl", "All destruction lists."), "", "", "", 1, 1, false,
         lists},
        {"destruction show", "FILE", QT_TRANSLATE_NOOP("Ctl", "The newest destruction list."), "", "", "", 1, 1, false,
         show},
        {"destruction keep", "FILE PERSON --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Keeps a person on the list."),
         "reason", "", "reason", 2, 2, false, keep},
        {"destruction return", "FILE PERSON", QT_TRANSLATE_NOOP("Ctl", "No longer keeps a person on the list."), "", "",
         "", 2, 2, false, putBack},
        {"destruction approve", "FILE", QT_TRANSLATE_NOOP("Ctl", "Approves the list, as a second person."), "", "", "",
         1, 1, false, approve},
        {"destruction withdraw", "FILE --reason TEXT", QT_TRANSLATE_NOOP("Ctl", "Withdraws the list."), "reason", "",
         "reason", 1, 1, false, withdraw},
        {"destruction carry-out", "FILE",
         QT_TRANSLATE_NOOP("Ctl", "Destroys what is on the approved list, and makes the certificate."), "", "", "", 1,
         1, true, carryOut},
        {"destruction certificate", "FILE OUT", QT_TRANSLATE_NOOP("Ctl", "Writes the newest certificate as PDF."), "",
         "", "", 2, 2, false, certificate},
    };
    return table;
}

} // namespace wijkwerk::ctl
