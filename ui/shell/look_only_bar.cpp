// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/look_only_bar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/job.h"
#include "ui/shell/swap_bar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookOnly)
};

QString holderText(const db::Holder& holder, QDate today) {
    if (holder == db::Holder())
        return Text::tr("Somebody else works in this file. You can look along.");
    const QString who = personText(holder);
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

LookOnlyBar::LookOnlyBar(const db::Session& session, const Pace& pace, QWidget* parent)
    : Bar(Tone::Blue, lookOnlyText(session), parent)
    , m_session(session)
    , m_pace(pace) {
    if (session.lookOnly() == db::LookOnly::HeldByOther) {
        m_ask = addAction(tr("Ask to swap"));
        m_withdraw = addAction(tr("Do not ask any more"));
        m_again = addAction(tr("Write from now on"));
        connect(m_ask, &Button::clicked, this, &LookOnlyBar::askToSwap);
        connect(m_withdraw, &Button::clicked, this, &LookOnlyBar::withdraw);
        connect(m_again, &Button::clicked, this, &LookOnlyBar::againRequested);
        showAsking(false);
        m_timer = new QTimer(this);
        connect(m_timer, &QTimer::timeout, this, &LookOnlyBar::follow);
        m_timer->start(m_pace.lookForAnswerMs);
    } else if (session.lookOnly() != db::LookOnly::Asked) {
        connect(addAction(tr("Make a copy elsewhere…")), &Button::clicked, this, &LookOnlyBar::copyRequested);
    }
}

/// What was said on top before it is of a moment ago.
void LookOnlyBar::tell(const QString& text) {
    setText(text);
    Q_EMIT newsCame();
}

void LookOnlyBar::showAsking(bool asking) {
    m_ask->setHidden(asking || m_isFree);
    m_withdraw->setHidden(!asking);
    m_again->setHidden(asking || !m_isFree);
}

void LookOnlyBar::askToSwap() {
    if (asks())
        return;
    db::SwapAsking::Attempt attempt = db::SwapAsking::ask(m_session.path(), db::thisProcess(m_me));
    if (!attempt.asking.stands()) {
        tell(attempt.by ? tr("%1 already asked to swap. You can look along.").arg(personText(attempt.by->who))
                        : tr("Asking to swap is not possible here: nothing can be written beside the file. You can "
                             "look along."));
        return;
    }
    m_asking = std::move(attempt.asking);
    m_since.start();
    tell(tr("You asked %1 to swap. As soon as that is granted you write, and you need not do anything.")
             .arg(personText(m_session.holder())));
    showAsking(true);
}

void LookOnlyBar::withdraw() {
    m_asking.withdraw();
    tell(lookOnlyText(m_session));
    showAsking(false);
}

void LookOnlyBar::follow() {
    if (m_taking)
        return;
    const auto holder = db::holderOf(m_session.path());
    if (asks()) {
        followRequest(holder);
        return;
    }
    if (const bool isFree = !holder; isFree != std::exchange(m_isFree, isFree)) {
        tell(isFree ? tr("Nobody works in this file any more. You can write in it.") : lookOnlyText(m_session));
        showAsking(false);
    }
}

void LookOnlyBar::followRequest(const std::optional<db::Holder>& holder) {
    if (!holder) {
        m_taking = true;
        Q_EMIT takeOverRequested();
        return;
    }
    const bool isRefused = holder->refused == m_asking.id();
    if (!isRefused && !m_since.hasExpired(m_pace.answerWithinMs))
        return;
    m_asking.withdraw();
    const QString who = personText(*holder);
    tell(isRefused ? tr("%1 says: not now. You can look along, and ask again later.").arg(who)
                   : tr("%1 did not answer. You can look along, and ask again.").arg(who));
    showAsking(false);
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
