// SPDX-License-Identifier: EUPL-1.2
// One fact of a profile: name, value, and who confirmed it when. It takes the focus; Enter changes it, B confirms it
// (the tab has that key), Alt+Down shows what it was before.
#pragma once

#include "core/domain/profile.h"

#include <QWidget>

namespace wijkwerk::ui::participants {

class ProfileRow : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        ProfileField field;
        QString value;
        QString confirmed; ///< empty when nothing is known
        bool known = false;
        bool old = false; ///< confirmed too long ago
        bool mayChange = false;
    };
    explicit ProfileRow(const Fact& fact, QWidget* parent = nullptr);
    ProfileField field() const { return m_field; }
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void confirmRequested();
    void changeRequested();
    void historyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ProfileField m_field;
    bool m_known;
    bool m_mayChange;
};

} // namespace wijkwerk::ui::participants
