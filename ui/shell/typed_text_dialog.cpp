// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/typed_text_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

TypedTextDialog::TypedTextDialog(const std::vector<TypedText>& texts, QWidget* parent)
    : Dialog(tr("This you had typed"), parent) {
    setExplanation(tr("The window it stood in was closed when Wijkwerk locked. Copy what you still need; after closing "
                      "this it is gone."));
    for (const TypedText& one : texts) {
        const QString name = one.field.isEmpty()   ? one.where
                             : one.where.isEmpty() ? one.field
                                                   : tr("%1 · %2").arg(one.where, one.field);
        body()->addWidget(new TextLabel(name, TextSize::Strong));
        auto* text = new QPlainTextEdit(one.text);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setAccessibleName(name);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + dp(18));
        body()->addWidget(text);
    }
    setCancelText(tr("Close"));
}

} // namespace wijkwerk::ui
