// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/half_typed.h"

#include "ui/shared/form.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextCursor>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

constexpr qint32 version = 3;
constexpr qint32 mostFields = 10000;

enum class FieldKind { None, Tabs, Choice, Check, Line, Lines };

FieldKind kindOf(const QWidget& widget) {
    if (qobject_cast<const QTabBar*>(&widget))
        return FieldKind::Tabs;
    if (qobject_cast<const QComboBox*>(&widget))
        return FieldKind::Choice;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? FieldKind::Check : FieldKind::None;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const bool own = !qobject_cast<const QComboBox*>(line->parentWidget());
        return own && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal && !line->property("secret").toBool()
                   ? FieldKind::Line
                   : FieldKind::None;
    }
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&widget))
        return lines->isReadOnly() ? FieldKind::None : FieldKind::Lines;
    return FieldKind::None;
}

bool isText(FieldKind kind) {
    return kind == FieldKind::Line || kind == FieldKind::Lines;
}

QString valueOf(const QWidget& widget, FieldKind kind) {
    switch (kind) {
    case FieldKind::Tabs:
        return QString::number(static_cast<const QTabBar&>(widget).currentIndex());
    case FieldKind::Choice:
        return QString::number(static_cast<const QComboBox&>(widget).currentIndex());
    case FieldKind::Check:
        return QString::number(int(static_cast<const QAbstractButton&>(widget).isChecked()));
    case FieldKind::Line:
        return static_cast<const QLineEdit&>(widget).text();
    case FieldKind::Lines:
        return static_cast<const QPlainTextEdit&>(widget).toPlainText();
    case FieldKind::None:
        break;
    }
    return {};
}

/// As a hand would do it, so that forms know that they were changed.
void type(QWidget& widget, FieldKind kind, const QString& value) {
    switch (kind) {
    case FieldKind::Tabs:
        static_cast<QTabBar&>(widget).setCurrentIndex(value.toInt());
        break;
    case FieldKind::Choice: {
        auto& combo = static_cast<QComboBox&>(widget);
        combo.setCurrentIndex(value.toInt());
        Q_EMIT combo.activated(value.toInt());
        break;
    }
    case FieldKind::Check:
        static_cast<QAbstractButton&>(widget).click();
        break;
    case FieldKind::Line: {
        auto& line = static_cast<QLineEdit&>(widget);
        line.selectAll();
        value.isEmpty() ? line.del() : line.insert(value);
        Q_EMIT line.editingFinished();
        break;
    }
    case FieldKind::Lines: {
        QTextCursor all(static_cast<QPlainTextEdit&>(widget).document());
        all.select(QTextCursor::Document);
        all.insertText(value);
        break;
    }
    case FieldKind::None:
        break;
    }
}

struct Found {
    QWidget* widget;
    FieldKind kind;
    QString field;
};

std::vector<Found> fieldsIn(const QWidget& where) {
    std::vector<Found> found;
    QHash<QString, int> numbers;
    for (QWidget* widget : where.findChildren<QWidget*>()) {
        const FieldKind kind = kindOf(*widget);
        if (kind == FieldKind::None || !widget->isVisibleTo(&where))
            continue;
        const QString name = QLatin1String(widget->metaObject()->className()) + u'|' + widget->accessibleName();
        found.push_back({widget, kind, name + u'|' + QString::number(numbers[name]++)});
    }
    return found;
}

/// A choice on a page counts when it belongs to a form or stands beside a text, as the kind of a note does; what
/// sorts or filters a list is remembered by the list itself.
bool belongsToTyping(const QWidget& widget, const QWidget& page) {
    for (const QWidget* at = widget.parentWidget(); at && at != &page; at = at->parentWidget()) {
        if (qobject_cast<const Form*>(at) || at->findChild<QPlainTextEdit*>(QString(), Qt::FindDirectChildrenOnly))
            return true;
    }
    return false;
}

std::vector<TypedField> typedIn(const QWidget& where, bool page) {
    std::vector<TypedField> typed;
    for (const Found& found : fieldsIn(where)) {
        const bool choice = found.kind == FieldKind::Choice || found.kind == FieldKind::Check;
        if (page && choice && !found.widget->property("partOfPage").toBool() && !belongsToTyping(*found.widget, where))
            continue;
        typed.push_back(
            {found.field, found.widget->accessibleName(), valueOf(*found.widget, found.kind), isText(found.kind)});
    }
    return typed;
}

/// One kind after the other: another tab or choice may bring other fields into view.
void putBackKinds(QWidget& where, const std::vector<TypedField>& fields, std::vector<bool>& done,
                  std::initializer_list<FieldKind> kinds) {
    for (const Found& found : fieldsIn(where)) {
        if (std::ranges::find(kinds, found.kind) == kinds.end())
            continue;
        const auto wanted = std::ranges::find(fields, found.field, &TypedField::field);
        if (wanted == fields.end() || !found.widget->isEnabled())
            continue;
        done[std::size_t(wanted - fields.begin())] = true;
        if (valueOf(*found.widget, found.kind) != wanted->value)
            type(*found.widget, found.kind, wanted->value);
    }
}

QDataStream& operator<<(QDataStream& out, const TypedField& field) {
    return out << field.field << field.label << field.value << field.isText;
}
QDataStream& operator>>(QDataStream& in, TypedField& field) {
    return in >> field.field >> field.label >> field.value >> field.isText;
}

template <class Value, class Write>
void writeAll(QDataStream& out, const std::vector<Value>& values, Write write) {
    out << qint32(values.size());
    for (const Value& value : values)
        write(value);
}

template <class Value, class Read>
void readAll(QDataStream& in, std::vector<Value>& values, Read read) {
    qint32 count = 0;
    in >> count;
    for (qint32 i = 0; i < std::clamp(count, 0, mostFields) && in.status() == QDataStream::Ok; ++i) {
        values.emplace_back();
        read(values.back());
    }
}

} // namespace

std::vector<TypedField> typedOnPage(const QWidget& page) {
    return typedIn(page, true);
}

std::vector<TypedField> typedInDialog(const QWidget& dialog) {
    return typedIn(dialog, false);
}

std::vector<TypedField> putBack(QWidget& where, const std::vector<TypedField>& fields) {
    std::vector<bool> done(fields.size());
    putBackKinds(where, fields, done, {FieldKind::Tabs});
    putBackKinds(where, fields, done, {FieldKind::Choice, FieldKind::Check});
    putBackKinds(where, fields, done, {FieldKind::Line, FieldKind::Lines});
    std::vector<TypedField> left;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!done[i] && fields[i].isText && !fields[i].value.trimmed().isEmpty())
            left.push_back(fields[i]);
    }
    return left;
}

QByteArray encode(const HalfTyped& typed) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto field = [&](const TypedField& one) { out << one; };
    out << version << typed.worker << qint32(typed.page) << qint32(typed.kind) << typed.thing << qint32(typed.from);
    writeAll(out, typed.fields, field);
    writeAll(out, typed.dialogs, [&](const TypedDialog& dialog) {
        out << dialog.title << dialog.act << dialog.id;
        writeAll(out, dialog.fields, field);
    });
    writeAll(out, typed.drafts, [&](const TypedDraft& draft) {
        out << draft.person << draft.text << draft.kind << draft.day << draft.sensitive;
    });
    return bytes;
}

std::optional<HalfTyped> decodeHalfTyped(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    HalfTyped typed;
    qint32 made = 0;
    qint32 page = 0;
    qint32 kind = 0;
    qint32 from = 0;
    const auto field = [&](TypedField& one) { in >> one; };
    in >> made >> typed.worker >> page >> kind >> typed.thing >> from;
    readAll(in, typed.fields, field);
    readAll(in, typed.dialogs, [&](TypedDialog& dialog) {
        in >> dialog.title >> dialog.act >> dialog.id;
        readAll(in, dialog.fields, field);
    });
    readAll(in, typed.drafts,
            [&](TypedDraft& draft) { in >> draft.person >> draft.text >> draft.kind >> draft.day >> draft.sensitive; });
    typed.page = page;
    typed.kind = kind;
    typed.from = from;
    return made == version && in.status() == QDataStream::Ok && in.atEnd() ? std::optional(typed) : std::nullopt;
}

} // namespace wijkwerk::ui
