// SPDX-License-Identifier: EUPL-1.2
// Words for the documents in a dossier.
#pragma once

#include "core/domain/attachment.h"

namespace wijkwerk::ui {

QString labelOf(AttachmentKind kind);

} // namespace wijkwerk::ui
