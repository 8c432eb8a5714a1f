// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/attempt.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Attempt)
};

} // namespace

QString overruleTitle() {
    return Text::tr("Do it all the same?");
}

QString overruleVerb() {
    return Text::tr("Overrule");
}

} // namespace wijkwerk::ui::participants
