// SPDX-License-Identifier: EUPL-1.2
// What was checked of a letter: what is in order, what is missing, each with a button to mend it.
#pragma once

#include "core/base/problem.h"
#include "core/work/letter_work.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {

/// Where something that stops a letter can be mended.
enum class MendAt { Nowhere, Dossier, Department };
MendAt mendingPlaceOf(const Problem& problem);

class ChecksList : public QWidget {
    Q_OBJECT
public:
    explicit ChecksList(QWidget* parent = nullptr);
    void show(const work::PreparedLetter& letter);
    using QWidget::show;

Q_SIGNALS:
    /// `field` as Problems name it.
    void mendRequested(wijkwerk::ui::MendAt place, const QString& field);

private:
    void addLine(bool fine, bool stops, const QString& words, MendAt place = MendAt::Nowhere,
                 const QString& field = {});
    void addMandate(const work::PreparedLetter& letter);
    void addFine(const work::PreparedLetter& letter);

    QVBoxLayout* m_lines;
};

} // namespace wijkwerk::ui
