// SPDX-License-Identifier: EUPL-1.2
// Chips (a word on a soft colour), progress strips and the stacked strip with a legend. Painting is free functions so
// that lists use the same; the widgets are for everything else.
#pragma once

#include "ui/shared/theme.h"

#include <QLabel>
#include <QString>

#include <vector>

class QPainter;

namespace wijkwerk::ui {

/// Size that a chip with this text takes in the given base font.
QSize chipSize(const QString& text, const QFont& base);
/// Paints the chip left-aligned and vertically centred in `rect`; elides when the room is too small. Returns its width.
int paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone);
/// `share` from 0 to 1. The strip is as high as `rect`.
void paintProgress(QPainter& painter, const QRectF& rect, double share, Tone tone);

/// A chip as a widget: a label that is read out as its word.
class ChipLabel : public QLabel {
    Q_OBJECT
public:
    explicit ChipLabel(const QString& text = {}, Tone tone = Tone::Grey, QWidget* parent = nullptr);
    void setChip(const QString& text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

/// A thin strip that is filled for a share; give it an accessible name that says the same in words.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    void setShare(double share, Tone tone, const QString& inWords);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    Tone m_tone = Tone::Primary;
};

/// One strip of coloured parts, with the numbers as a legend below it.
class PartsStrip : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name = {};
        int count = 0;
        Tone tone = Tone::Grey;
    };
    explicit PartsStrip(QWidget* parent = nullptr);
    void setParts(std::vector<Part> parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int stripHeight() const;
    int lineHeight() const;
    std::vector<Part> m_parts;
};

} // namespace wijkwerk::ui
