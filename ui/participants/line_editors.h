// SPDX-License-Identifier: EUPL-1.2
// Editors of the details form that have lines of their own: flags with a period, numbers in other systems, the BSN.
#pragma once

#include "core/domain/participant.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QTimer;
class QVBoxLayout;

namespace wijkwerk::ui {
class Button;
class DateEdit;
class LinkButton;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

/// One line per flag: which, from, until.
class FlagsEditor : public QWidget {
    Q_OBJECT
public:
    explicit FlagsEditor(QDate today, QWidget* parent = nullptr);
    void setFlags(const std::vector<FlagPeriod>& flags);
    std::vector<FlagPeriod> flags() const;
    /// All dates are empty or dates; otherwise the first wrong one gets the focus.
    bool isUnderstood() const;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget* row;
        QComboBox* flag;
        DateEdit* from;
        DateEdit* until;
    };
    void addLine(const FlagPeriod& period);
    void clear();

    QDate m_today;
    QVBoxLayout* m_lines;
    std::vector<Line> m_all;
};

/// One line per number: which system, which number.
class NumbersEditor : public QWidget {
    Q_OBJECT
public:
    explicit NumbersEditor(QWidget* parent = nullptr);
    void setNumbers(const std::vector<ExternalNumber>& numbers);
    std::vector<ExternalNumber> numbers() const;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget* row;
        QLineEdit* system;
        QLineEdit* value;
    };
    void addLine(const ExternalNumber& number);
    void clear();

    QVBoxLayout* m_lines;
    std::vector<Line> m_all;
};

/// How long a BSN that somebody asked for stays in view.
inline constexpr int bsnShownMs = 30000;

/// Masked until somebody asks for it. It hides again when asked, after half a minute and when it goes out of sight,
/// unless it is being changed.
class BsnEdit : public QWidget {
    Q_OBJECT
public:
    explicit BsnEdit(QWidget* parent = nullptr);
    /// Whether it may be shown at all, and what writes that down: it runs before, and keeps it masked by throwing.
    void setShowing(bool may, std::function<void()> before);
    void setBsn(const QString& bsn);
    QString text() const;

Q_SIGNALS:
    void edited();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void reveal();
    void hideAgain();
    void showButton();
    bool isChanged() const;
    bool m_mayShow = false;
    std::function<void()> m_before;
    QString m_bsn;
    bool m_masked = false;
    QTimer* m_hide;
    QLineEdit* m_line;
    LinkButton* m_show;
};

} // namespace wijkwerk::ui::participants
