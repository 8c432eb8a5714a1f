// SPDX-License-Identifier: EUPL-1.2
// A field for a password: dots, and an eye that shows what was typed for as long as it is pressed in, by
// mouse or with Ctrl+T.
#pragma once

#include <QLineEdit>

namespace wijkwerk::ui {

class IconButton;

class PasswordEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    /// Dots again, and empty.
    void forget();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void placeEye();
    IconButton* m_eye;
};

} // namespace wijkwerk::ui
