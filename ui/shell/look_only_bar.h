// SPDX-License-Identifier: EUPL-1.2
// The bar that says why this department can only be looked at, and what can be done about it: when somebody else is the
// writer, asking to swap.
#pragma once

#include "core/db/session.h"
#include "core/db/swap.h"
#include "ui/shared/bar.h"
#include "ui/shell/pace.h"

#include <QElapsedTimer>

#include <functional>

namespace wijkwerk::ui {

class Context;

/// One or two sentences: `Joke Brandsma werkt in dit bestand sinds 14:05. U kunt meekijken.`
QString lookOnlyText(const db::Session& session);

class LookOnlyBar : public Bar {
    Q_OBJECT
public:
    LookOnlyBar(const db::Session& session, const Pace& pace, QWidget* parent = nullptr);

    /// Who is here, by the name in the list of workers; for the writer to read.
    void setMe(const QString& name) { m_me = name; }
    /// Asks the writer to swap; the answer is told here. It is taken back when the bar goes away.
    void askToSwap();
    void withdraw();
    bool asks() const { return m_asking.stands(); }

Q_SIGNALS:
    /// It says something else than before.
    void newsCame();
    void againRequested();
    /// Nobody writes any more: the place that was asked for is free.
    void takeOverRequested();
    void copyRequested();

private:
    void follow();
    void followRequest(const std::optional<db::Holder>& holder);
    void showAsking(bool asking);
    void tell(const QString& text);

    const db::Session& m_session;
    QString m_me;
    Pace m_pace;
    db::SwapAsking m_asking;
    QElapsedTimer m_since;
    class QTimer* m_timer = nullptr;
    Button* m_ask = nullptr;
    Button* m_withdraw = nullptr;
    Button* m_again = nullptr;
    bool m_isFree = false;
    bool m_taking = false;
};

/// Asks where, copies the department in the background and gives the path of the copy. The original is left alone.
void copyDepartment(QWidget* where, Context& context, std::function<void(const QString&)> made);

} // namespace wijkwerk::ui
