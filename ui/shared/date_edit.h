// SPDX-License-Identifier: EUPL-1.2
// A date typed as digits (`24112026`, `24-11`, `+6w`, `vandaag`), shown as 24-11-2026 with its weekday, with a calendar
// to choose from and a line below it that flags weekends, holidays and closing days.
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace wijkwerk::ui {

class LinkButton;
class TextLabel;

class DateEdit : public QWidget {
    Q_OBJECT
public:
    /// Reads typed text; nothing when it is no date.
    using Parser = std::function<std::optional<QDate>(const QString& text, QDate today)>;
    /// A sentence about a date ("zaterdag: kies een werkdag"), empty when there is nothing to say.
    using Flagger = std::function<QString(QDate date)>;

    explicit DateEdit(QDate today, QWidget* parent = nullptr);

    /// What is typed now; nothing when empty or not understood.
    std::optional<QDate> date() const;
    void setDate(const std::optional<QDate>& date);
    bool isEmpty() const;
    /// Empty, or a date that is understood.
    bool isAcceptable() const { return isEmpty() || date().has_value(); }

    void setParser(Parser parser);
    /// By default days on which nobody works are named, and of one to come the next working day is offered.
    void setFlagger(Flagger flagger);
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// While typing, whenever the understood date differs.
    void dateChanged();
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void settle();
    void openCalendar();
    void choose(QDate day);
    QDate m_today;
    QLineEdit* m_field;
    TextLabel* m_weekday;
    TextLabel* m_flag;
    LinkButton* m_offer; ///< the working day after a day on which nobody works
    Parser m_parser;
    Flagger m_flagger;
    std::optional<QDate> m_last;
    bool m_offers = true;
};

} // namespace wijkwerk::ui
