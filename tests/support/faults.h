// SPDX-License-Identifier: EUPL-1.2
// For tests of what goes wrong: does something and gives back how it ended.
#pragma once

#include "core/base/error.h"

#include <optional>

namespace wijkwerk::test {

/// The fault of the Error that was thrown; nothing when none was.
template <class Work>
std::optional<Fault> faultOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.fault();
    }
    return std::nullopt;
}

template <class Work>
QString detailOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

} // namespace wijkwerk::test

#include "tests/support/catch.h"

namespace Catch {
template <>
struct StringMaker<wijkwerk::Fault> {
    static std::string convert(wijkwerk::Fault fault) { return wijkwerk::codeOf(fault).toStdString(); }
};
template <>
struct StringMaker<std::optional<wijkwerk::Fault>> {
    static std::string convert(std::optional<wijkwerk::Fault> fault) {
        return fault ? wijkwerk::codeOf(*fault).toStdString() : "no fault";
    }
};
} // namespace Catch
