// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/line_editors.h"

#include "core/domain/bsn.h"
#include "ui/shared/buttons.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/guard.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs());
    return column;
}

QHBoxLayout* rowIn(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    return row;
}

} // namespace

FlagsEditor::FlagsEditor(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today) {
    auto* column = columnIn(this);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::xs());
    column->addLayout(m_lines);
    auto* add = new LinkButton(tr("+ Add"));
    add->setAccessibleName(tr("Add a flag with a period"));
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &Button::clicked, this, [this] {
        addLine({});
        m_all.back().flag->setFocus();
        Q_EMIT edited();
    });
}

void FlagsEditor::addLine(const FlagPeriod& period) {
    Line line{new QWidget, new QComboBox, new DateEdit(m_today), new DateEdit(m_today)};
    auto* row = rowIn(line.row);
    fillWith<ParticipantFlag>(*line.flag, [](ParticipantFlag flag) { return labelOf(flag); });
    chooseIn(*line.flag, period.flag);
    line.flag->setAccessibleName(tr("Flag"));
    line.flag->setMinimumContentsLength(10);
    line.flag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.from->setDate(period.from);
    line.from->field()->setAccessibleName(tr("From"));
    line.from->field()->setPlaceholderText(tr("from"));
    line.until->setDate(period.until);
    line.until->field()->setAccessibleName(tr("Last day"));
    line.until->field()->setPlaceholderText(tr("last day"));
    auto* remove = new IconButton(Icon::Trash, tr("Remove this flag"));
    row->addWidget(line.flag, 2);
    row->addWidget(line.from, 1);
    row->addWidget(line.until, 1);
    row->addWidget(remove);
    for (DateEdit* date : {line.from, line.until}) {
        date->setFlagger([](QDate) { return QString(); });
        connect(date, &DateEdit::edited, this, &FlagsEditor::edited);
    }
    connect(line.flag, &QComboBox::activated, this, &FlagsEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] {
        std::erase_if(m_all, [widget](const Line& other) { return other.row == widget; });
        widget->deleteLater();
        Q_EMIT edited();
    });
    m_lines->addWidget(line.row);
    m_all.push_back(line);
}

void FlagsEditor::clear() {
    for (const Line& line : m_all)
        delete line.row;
    m_all.clear();
}

void FlagsEditor::setFlags(const std::vector<FlagPeriod>& flags) {
    clear();
    for (const FlagPeriod& period : flags)
        addLine(period);
}

std::vector<FlagPeriod> FlagsEditor::flags() const {
    std::vector<FlagPeriod> flags;
    for (const Line& line : m_all)
        flags.push_back({chosenIn<ParticipantFlag>(*line.flag), line.from->date(), line.until->date()});
    return flags;
}

bool FlagsEditor::isUnderstood() const {
    for (const Line& line : m_all) {
        for (DateEdit* date : {line.from, line.until}) {
            if (!date->isAcceptable()) {
                date->field()->setFocus();
                return false;
            }
        }
    }
    return true;
}

NumbersEditor::NumbersEditor(QWidget* parent)
    : QWidget(parent) {
    auto* column = columnIn(this);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::xs());
    column->addLayout(m_lines);
    auto* add = new LinkButton(tr("+ Add"));
    add->setAccessibleName(tr("Add a number of another system"));
    column->addWidget(add, 0, Qt::AlignLeft);
    setFocusProxy(add);
    connect(add, &Button::clicked, this, [this] {
        addLine({});
        m_all.back().system->setFocus();
        Q_EMIT edited();
    });
}

void NumbersEditor::addLine(const ExternalNumber& number) {
    Line line{new QWidget, new QLineEdit(number.system), new QLineEdit(number.value)};
    auto* row = rowIn(line.row);
    line.system->setPlaceholderText(tr("system"));
    line.system->setAccessibleName(tr("Name of the system"));
    line.value->setPlaceholderText(tr("number"));
    line.value->setAccessibleName(tr("Number in that system"));
    auto* remove = new IconButton(Icon::Trash, tr("Remove this number"));
    row->addWidget(line.system, 1);
    row->addWidget(line.value, 1);
    row->addWidget(remove);
    connect(line.system, &QLineEdit::textEdited, this, &NumbersEditor::edited);
    connect(line.value, &QLineEdit::textEdited, this, &NumbersEditor::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = line.row] {
        std::erase_if(m_all, [widget](const Line& other) { return other.row == widget; });
        widget->deleteLater();
        Q_EMIT edited();
    });
    m_lines->addWidget(line.row);
    m_all.push_back(line);
}

void NumbersEditor::clear() {
    for (const Line& line : m_all)
        delete line.row;
    m_all.clear();
}

void NumbersEditor::setNumbers(const std::vector<ExternalNumber>& numbers) {
    clear();
    for (const ExternalNumber& number : numbers)
        addLine(number);
}

std::vector<ExternalNumber> NumbersEditor::numbers() const {
    std::vector<ExternalNumber> numbers;
    for (const Line& line : m_all) {
        const ExternalNumber number{line.system->text().trimmed(), line.value->text().trimmed()};
        if (!number.value.isEmpty())
            numbers.push_back(number);
    }
    return numbers;
}

BsnEdit::BsnEdit(QWidget* parent)
    : QWidget(parent)
    , m_hide(new QTimer(this))
    , m_line(new QLineEdit)
    , m_show(new LinkButton(tr("show"))) {
    auto* row = rowIn(this);
    m_line->setAccessibleName(tr("BSN"));
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    setFocusProxy(m_line);
    m_hide->setSingleShot(true);
    m_hide->setInterval(bsnShownMs);
    connect(m_hide, &QTimer::timeout, this, &BsnEdit::hideAgain);
    connect(m_show, &Button::clicked, this, guarded(this, [this] { m_masked ? reveal() : hideAgain(); }));
    connect(m_line, &QLineEdit::textEdited, this, &BsnEdit::showButton);
    connect(m_line, &QLineEdit::textEdited, this, &BsnEdit::edited);
}

void BsnEdit::setShowing(bool may, std::function<void()> before) {
    m_mayShow = may;
    m_before = std::move(before);
    showButton();
}

void BsnEdit::setBsn(const QString& bsn) {
    m_bsn = bsn;
    m_masked = !bsn.isEmpty();
    m_line->setReadOnly(m_masked);
    m_line->setText(maskedBsn(bsn));
    showButton();
}

void BsnEdit::showButton() {
    m_show->setVisible(m_mayShow && !m_bsn.isEmpty() && (m_masked || !isChanged()));
    m_show->setText(m_masked ? tr("show") : tr("hide"));
    m_show->setAccessibleName(m_masked ? tr("Show the BSN; this is written down") : tr("Hide the BSN"));
    m_show->setToolTip(m_masked ? tr("It is written down that you looked.") : QString());
}

bool BsnEdit::isChanged() const {
    return !m_masked && m_line->text().trimmed() != m_bsn;
}

QString BsnEdit::text() const {
    return m_masked ? m_bsn : m_line->text().trimmed();
}

void BsnEdit::reveal() {
    if (m_before)
        m_before();
    m_masked = false;
    m_line->setReadOnly(false);
    m_line->setText(m_bsn);
    showButton();
    m_line->setFocus();
    m_hide->start();
}

void BsnEdit::hideAgain() {
    if (!m_masked && !m_bsn.isEmpty() && !isChanged())
        setBsn(m_bsn);
}

void BsnEdit::hideEvent(QHideEvent* event) {
    hideAgain();
    QWidget::hideEvent(event);
}

} // namespace wijkwerk::ui::participants
