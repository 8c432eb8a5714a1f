// SPDX-License-Identifier: EUPL-1.2
// Text that was half typed when the window locked and that found no field to go back to: to read and to copy.
#pragma once

#include "ui/shared/dialog.h"

#include <vector>

namespace wijkwerk::ui {

struct TypedText {
    QString where; ///< title of the dialog or page
    QString field; ///< label of the field
    QString text;
};

class TypedTextDialog : public Dialog {
    Q_OBJECT
public:
    TypedTextDialog(const std::vector<TypedText>& texts, QWidget* parent);
};

} // namespace wijkwerk::ui
