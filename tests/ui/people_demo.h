// SPDX-License-Identifier: EUPL-1.2
// The demo department with a jobcoach at the desk, for tests of the pages about people; and pictures of what they show.
#pragma once

#include "core/db/session.h"
#include "core/domain/phase.h"
#include "ui/shared/context.h"

#include <QSize>
#include <QTemporaryDir>

namespace wijkwerk::test {

struct PeopleDemo {
    QTemporaryDir folder;
    std::unique_ptr<db::Session> session;
    std::unique_ptr<ui::Context> context;

    explicit PeopleDemo(const QString& worker = QStringLiteral("Joke Brandsma"));
    db::Database& database() { return session->database(); }
};

/// Somebody whose trajectory is in that phase; who begins a later phase is not.
ParticipantId someoneIn(PeopleDemo& demo, Phase phase);

/// Shows the widget, lets it settle, checks that no word is cut and that every control has a name, and keeps a picture
/// when the folder WIJKWERK_PICTURES is given.
void keepPicture(QWidget& widget, const QString& name, QSize size = {});
/// Lets timers and jobs run for so long.
void settle(int milliseconds);

} // namespace wijkwerk::test
