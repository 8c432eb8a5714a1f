// SPDX-License-Identifier: EUPL-1.2
// The gentle warning below free text (domain.md 6.2): it appears while medical words are typed and stops nothing. Who
// saves all the same confirms it; the act journals that without the words.
#pragma once

#include "ui/shared/bar.h"

namespace wijkwerk::ui::participants {

class MedicalHint : public Bar {
    Q_OBJECT
public:
    /// Watches every line and text field below `fields`, also those that are added before it is shown.
    explicit MedicalHint(QWidget* fields);

private:
    void look();

    QWidget* m_fields;
};

} // namespace wijkwerk::ui::participants
