// SPDX-License-Identifier: EUPL-1.2
// The bar of the writer when somebody who looks along asks to swap: "Wisselen" or "Nu niet".
#pragma once

#include "core/db/swap.h"
#include "ui/shared/bar.h"
#include "ui/shell/pace.h"

namespace wijkwerk::db {
class Session;
}

namespace wijkwerk::ui {

/// `Joke Brandsma (joke op pc-12)`; `Iemand` when nothing is known.
QString personText(const db::Holder& who);

class SwapBar : public Bar {
    Q_OBJECT
public:
    SwapBar(db::Session& session, const Pace& pace, QWidget* parent = nullptr);
    void look();
    /// Nothing is asked while the file is in trouble: there is nothing to write in.
    void setQuiet(bool quiet);

Q_SIGNALS:
    void granted();

private:
    void refuse();

    db::Session& m_session;
    db::SwapRequest m_request;
    QString m_refused; ///< answered already
    bool m_quiet = false;
};

} // namespace wijkwerk::ui
