// SPDX-License-Identifier: EUPL-1.2
// A form is one line per field: label, editor, and below it what is wrong with it. Labels are never cut; on narrow
// windows they stand above their field.
#pragma once

#include "core/base/problem.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace wijkwerk::ui {

class DateEdit;
class HoursEdit;
class IdCombo;
class TextLabel;
class WeekdayPicker;

class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    /// `field` is the name that Problems use (`lastName`), empty for a row that is no field. The editor is any widget;
    /// its changes are noticed when it is one of the editors of the program. Returns the editor.
    template <class Editor>
    Editor* add(const QString& field, const QString& label, Editor* editor) {
        addRow(field, label, editor);
        return editor;
    }
    QLineEdit* text(const QString& field, const QString& label);
    QPlainTextEdit* lines(const QString& field, const QString& label, int height = 3);
    DateEdit* date(const QString& field, const QString& label, QDate today);
    IdCombo* combo(const QString& field, const QString& label);
    HoursEdit* hours(const QString& field, const QString& label);
    WeekdayPicker* weekdays(const QString& field, const QString& label);
    QCheckBox* check(const QString& field, const QString& label);
    void section(const QString& title);
    /// Muted words below the editor that was added last.
    void hint(const QString& text);
    /// The whole row of a field, label included.
    void setFieldVisible(const QString& field, bool visible);

    /// Puts each problem below its field and the focus in the first wrong one; gives back those that have no field
    /// here. An empty list clears.
    Problems show(const Problems& problems);
    using QWidget::show;

    /// Puts the keyboard in that field and brings it into view; false when it is not in this form, or not for who
    /// looks.
    bool focusField(const QString& field);
    /// What was said at this editor is gone: somebody, or the program, mends it.
    void mended(const QWidget* editor);
    /// A field is still marked as wrong.
    bool showsWrong() const;
    bool isChanged() const { return m_changed; }
    void setChanged(bool changed) { m_changed = changed; }

Q_SIGNALS:
    void changed();

private:
    struct Field {
        QString name = {};
        QWidget* editor = nullptr;
        QWidget* cell = nullptr;
        TextLabel* hint = nullptr;
        TextLabel* problem = nullptr;
    };
    void addRow(const QString& field, const QString& label, QWidget* editor);
    void watch(QWidget* editor);
    void touched();

    QFormLayout* m_layout;
    std::vector<Field> m_fields;
    bool m_changed = false;
};

} // namespace wijkwerk::ui
