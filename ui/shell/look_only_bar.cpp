// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/look_only_bar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookOnly)
};

QString holderText(const db::Holder& holder, QDate today) {
    if (holder == db::Holder())
        return Text::tr("Somebody else works in this file. You can look along.");
    const QString account =
        holder.machine.isEmpty() ? holder.account : Text::tr("%1 on %2").arg(holder.account, holder.machine);
    const QString who = holder.worker.isEmpty() ? account : Text::tr("%1 (%2)").arg(holder.worker, account);
    if (!holder.since.isValid())
        return Text::tr("%1 works in this file. You can look along.").arg(who);
    const QDateTime since = holder.since.toLocalTime();
    const QString when = since.date() == today ? shownTime(since.time()) : shownMoment(holder.since);
    return Text::tr("%1 has been working in this file since %2. You can look along.").arg(who, when);
}

} // namespace

QString lookOnlyText(const db::Session& session) {
    switch (session.lookOnly()) {
    case db::LookOnly::No:
        return {};
    case db::LookOnly::Asked:
        return Text::tr("This file is open for looking only.");
    case db::LookOnly::HeldByOther:
        return holderText(session.holder(), session.today());
    case db::LookOnly::ReadOnlyFile:
        return Text::tr(
            "This file or its folder cannot be written. You can look; to work in it, make a copy elsewhere.");
    case db::LookOnly::NoLocks:
        return Text::tr(
            "This network folder cannot guard against two people writing at once. You can look; to work in it, "
            "make a copy elsewhere.");
    case db::LookOnly::SyncFolder:
        return Text::tr(
                   "This file is in a folder that %1 copies. Two copies could get mixed up, so you can only look here. "
                   "To work in it, make a copy elsewhere.")
            .arg(session.place().syncService);
    }
    return {};
}

LookOnlyBar::LookOnlyBar(const db::Session& session, QWidget* parent)
    : Bar(Tone::Blue, lookOnlyText(session), parent) {
    if (session.lookOnly() == db::LookOnly::HeldByOther) {
        connect(addAction(tr("Try again")), &Button::clicked, this, &LookOnlyBar::againRequested);
    } else if (session.lookOnly() != db::LookOnly::Asked) {
        connect(addAction(tr("Make a copy elsewhere…")), &Button::clicked, this, &LookOnlyBar::copyRequested);
    }
}

void copyDepartment(QWidget* where, Context& context, std::function<void(const QString&)> made) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(documents).filePath(QFileInfo(context.session().path()).fileName());
    dialogs::saveFile(where, Text::tr("Where should the copy be?"), proposal,
                      {Text::tr("Wijkwerk department (*.wijkwerk)")}, [where, &context, made](const QString& target) {
                          Job* job = startJob(
                              where,
                              [opener = context.session().opener().forReading(), target](const JobControl&) {
                                  db::Database database = opener();
                                  db::backupTo(database, opener.key(), target);
                              },
                              [made, target] { made(target); });
                          context.follow(job, Text::tr("Making a copy"));
                      });
}

} // namespace wijkwerk::ui
