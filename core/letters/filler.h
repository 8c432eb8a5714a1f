// SPDX-License-Identifier: EUPL-1.2
// Takes the values of merge fields in; facts.cpp and facts_act.cpp fill it.
#pragma once

#include "core/letters/facts.h"

namespace wijkwerk::letters {

/// Adds a field when it has a value. Values are plain text: one kind of line end, no control characters and none that
/// turn the direction of writing, because those make a letter read otherwise than it is stored.
class Filler {
public:
    Facts facts;

    void put(const char* field, const QString& value);
};

/// Within a sentence of the template that ends with a point of its own.
QString withoutPoint(const QString& text);
/// The first text, or the other one when it is empty.
QString firstOf(const QString& one, const QString& other);
/// With a comma between them, as far as they are there.
QString joined(const QString& first, const QString& second);

} // namespace wijkwerk::letters
