// SPDX-License-Identifier: EUPL-1.2
// The help page of a screen: our own short text from resources/help, shown without anything from outside.
#pragma once

#include "ui/shared/dialog.h"

namespace wijkwerk::ui {

class HelpDialog : public Dialog {
    Q_OBJECT
public:
    /// `topic` is the name of a file in resources/help; one that is not there shows the general page.
    HelpDialog(const QString& topic, QWidget* parent);
    /// The text of a topic; empty when there is none.
    static QString textOf(const QString& topic);
};

} // namespace wijkwerk::ui
