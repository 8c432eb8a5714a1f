// SPDX-License-Identifier: EUPL-1.2
// Days on which the department is closed: new ones, or others for those that were written down.
#pragma once

#include "core/domain/days_off.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace wijkwerk::work {
struct ClosingRequest;
} // namespace wijkwerk::work

namespace wijkwerk::ui {

class Context;
class DateEdit;

class ClosingDialog : public Dialog {
    Q_OBJECT
public:
    /// `before` without an id: new days.
    ClosingDialog(Context& context, const ClosingPeriod& before, QWidget* parent);

private:
    void save();
    void keep(const work::ClosingRequest& request);
    Context& m_context;
    ClosingPeriod m_before;
    Form* m_form;
    DateEdit* m_from;
    DateEdit* m_until;
    QLineEdit* m_name;
    QLineEdit* m_source;
    QPlainTextEdit* m_reason;
};

} // namespace wijkwerk::ui
