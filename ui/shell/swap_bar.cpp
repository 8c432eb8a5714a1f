// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/swap_bar.h"

#include "core/db/session.h"
#include "ui/shared/buttons.h"

#include <QCoreApplication>
#include <QTimer>

namespace wijkwerk::ui {

QString personText(const db::Holder& who) {
    const QString account = who.machine.isEmpty()
                                ? who.account
                                : QCoreApplication::translate("LookOnly", "%1 on %2").arg(who.account, who.machine);
    if (!who.worker.isEmpty())
        return QCoreApplication::translate("LookOnly", "%1 (%2)").arg(who.worker, account);
    return account.isEmpty() ? QCoreApplication::translate("LookOnly", "Somebody") : account;
}

SwapBar::SwapBar(db::Session& session, const Pace& pace, QWidget* parent)
    : Bar(Tone::Blue, {}, parent)
    , m_session(session) {
    hide();
    connect(addAction(tr("Swap")), &Button::clicked, this, &SwapBar::granted);
    connect(addAction(tr("Not now")), &Button::clicked, this, &SwapBar::refuse);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SwapBar::look);
    timer->start(pace.lookForRequestMs);
}

void SwapBar::look() {
    const auto request = db::swapRequestFor(m_session.path());
    if (!request || request->id == m_refused || m_quiet) {
        hide();
        return;
    }
    if (*request != m_request)
        setText(tr("%1 asks to swap: then the other one writes, and you look along. What you have half typed is kept.")
                    .arg(personText(request->who)));
    m_request = *request;
    show();
}

void SwapBar::setQuiet(bool quiet) {
    m_quiet = quiet;
    look();
}

void SwapBar::refuse() {
    m_refused = m_request.id;
    m_session.refuseSwap(m_refused);
    hide();
}

} // namespace wijkwerk::ui
