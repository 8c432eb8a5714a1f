// SPDX-License-Identifier: EUPL-1.2
// "Oefenversie: zet hier geen echte personen in": said by every window of a program without encryption, and by every
// window and dialog of a practice department.
#pragma once

#include <QString>

class QWidget;

namespace wijkwerk::ui {

QString practiceWords();
/// From now on this window, and every dialog that is opened before it, is one of a practice department, or no longer.
void markPractice(QWidget& window, bool practice);
/// This window, or one that it stands before, is one of a practice department; always true without encryption.
bool isPractice(const QWidget* window);

} // namespace wijkwerk::ui
