// SPDX-License-Identifier: EUPL-1.2
// A table of labels, one for each value of an enum, and how it is looked up. The tables themselves stand with the
// things they name.
#pragma once

#include <QCoreApplication>

#include <cstddef>

namespace wijkwerk::ui {

template <class E>
struct Label {
    E value;
    const char* text;
};

/// In Dutch; empty when the table does not have it.
template <class E, std::size_t size>
QString find(const char* context, const Label<E> (&labels)[size], E value) {
    for (const auto& label : labels) {
        if (label.value == value)
            return QCoreApplication::translate(context, label.text);
    }
    return {};
}

} // namespace wijkwerk::ui
