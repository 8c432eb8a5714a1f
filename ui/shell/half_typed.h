// SPDX-License-Identifier: EUPL-1.2
// What was half typed in pages and dialogs when the window locks, and putting it back. Fields are known by their class,
// their accessible name and their order, so the same page or dialog made again takes its words back. Passwords are
// never taken along.
#pragma once

#include "ui/shared/page.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace wijkwerk::ui {

struct TypedField {
    QString field; ///< which one: class, accessible name, number
    QString label; ///< accessible name, to show to people
    QString value;
    bool isText = false; ///< words, not a choice

    bool operator==(const TypedField&) const = default;
};

struct TypedDialog {
    QString title;
    QString act; ///< how it is opened again; empty when only its own page can
    qint64 id = 0;
    std::vector<TypedField> fields;

    bool operator==(const TypedDialog&) const = default;
};

/// Where somebody was and what stood there.
struct HalfTyped {
    qint64 worker = 0;
    int page = 0;
    int kind = -1; ///< of the thing that was shown; negative: no thing
    qint64 thing = 0;
    int from = -1;                  ///< the page that one came from; negative: none
    std::vector<TypedField> fields; ///< of the page
    std::vector<TypedDialog> dialogs;
    std::vector<TypedDraft> drafts;

    bool operator==(const HalfTyped&) const = default;
};

/// Fields of a page: what can be typed in, and the choices of forms and of the note.
std::vector<TypedField> typedOnPage(const QWidget& page);
/// All fields of a dialog.
std::vector<TypedField> typedInDialog(const QWidget& dialog);
/// Puts the fields back as if they were typed; gives the texts that found no place.
std::vector<TypedField> putBack(QWidget& where, const std::vector<TypedField>& fields);

QByteArray encode(const HalfTyped& typed);
/// Nothing when it is not what encode() made.
std::optional<HalfTyped> decodeHalfTyped(const QByteArray& bytes);

} // namespace wijkwerk::ui
