// SPDX-License-Identifier: EUPL-1.2
// Buttons of the program. A screen has one PrimaryButton, named with a verb; the style paints it by its property.
#pragma once

#include "ui/shared/icons.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

namespace wijkwerk::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text = {}, QWidget* parent = nullptr);
    void setIconOf(Icon icon, ColorRole role = ColorRole::Ink);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class PrimaryButton : public Button {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text = {}, QWidget* parent = nullptr);
};

/// A word in the main colour without a frame: "Wie past hier?", "‹ Deelnemers".
class LinkButton : public Button {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);
};

/// Words in a row that open something. They look like the words of the row, with a line below them while the mouse or
/// the keyboard is there, and end in "…" when there is no room.
class TextLink : public QPushButton {
    Q_OBJECT
public:
    explicit TextLink(const QString& text, ColorRole role = ColorRole::Ink, QWidget* parent = nullptr);
    void setTone(Tone tone) { m_tone = tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ColorRole m_role;
    std::optional<Tone> m_tone;
};

/// Only an icon; the name is read out and shown as tooltip.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// An entry of the navigation: icon, word, badge ("5", "5 vrij"); checkable.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(Icon icon, const QString& text, QWidget* parent = nullptr);
    void setBadge(const QString& badge);
    /// Only the icon, for narrow windows; the word becomes the tooltip.
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void nameIt();
    Icon m_icon;
    QString m_badge;
    bool m_narrow = false;
};

} // namespace wijkwerk::ui
