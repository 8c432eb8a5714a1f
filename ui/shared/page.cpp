// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/page.h"

#include "ui/shared/context.h"

namespace wijkwerk::ui {

Page::Page(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setFocusPolicy(Qt::NoFocus);
}

} // namespace wijkwerk::ui
