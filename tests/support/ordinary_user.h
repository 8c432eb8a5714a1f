// SPDX-License-Identifier: EUPL-1.2
// For tests of permissions: does something as a user to whom they apply. Whoever runs the tests as root would be let
// through everywhere, so then the work is done in a child process of the user nobody.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace wijkwerk::test {

/// Makes a file or folder the property of the user that ordinary work is done as; nothing to do when that is us.
void giveToOrdinaryUser(const QString& path);

/// What `work` returns, 0 to 200. Nothing it does to memory comes back, and no connection may be open on a file that it
/// touches. An Error that it throws comes back as `thrown`. 255 when the child could not be made or ended otherwise.
int asOrdinaryUser(const std::function<int()>& work, std::optional<Fault>* thrown = nullptr);

/// The fault of the Error that `work` throws as an ordinary user.
std::optional<Fault> faultAsOrdinaryUser(const std::function<void()>& work);

} // namespace wijkwerk::test
