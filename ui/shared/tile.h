// SPDX-License-Identifier: EUPL-1.2
// A big number that is a button: it opens the list that it counts.
#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>

#include <optional>

namespace wijkwerk::ui {

class Tile : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tile(const QString& title, QWidget* parent = nullptr);
    /// `number` as shown ("62", "62 / 67"); `detail` in at most three lines below it.
    void setNumber(const QString& number, const QString& detail = {}, std::optional<Tone> tone = std::nullopt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
    QString m_detail;
    std::optional<Tone> m_tone;
};

} // namespace wijkwerk::ui
