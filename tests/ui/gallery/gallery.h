// SPDX-License-Identifier: EUPL-1.2
// A window with all shared widgets in one picture, for people who change how the program looks.
#pragma once

#include <memory>

class QWidget;

namespace wijkwerk::test {

/// Controls, chips, stepper, fields, bars: everything that is not a list.
std::unique_ptr<QWidget> controlsGallery();
/// A list with filters and a card beside it, as the page of participants has it.
std::unique_ptr<QWidget> listGallery();
/// Tiles and charts.
std::unique_ptr<QWidget> numbersGallery();
/// A dialog with a form and problems, and the question for a reason.
std::unique_ptr<QWidget> dialogGallery();
std::unique_ptr<QWidget> reasonGallery();

} // namespace wijkwerk::test
