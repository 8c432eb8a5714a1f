// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/stepper.h"

#include "ui/shared/format.h"
#include "ui/shared/stepper_access.h"
#include "ui/shared/style_paint.h"

#include <QAccessible>
#include <QPainter>

namespace wijkwerk::ui {

namespace {

QFont labelFont(StepState state) {
    return textFont(state == StepState::Current ? TextSize::Strong : TextSize::Base);
}
QFont detailFont() {
    return textFont(TextSize::Small);
}
int bulletSide() {
    return dp(21);
}

/// "t/m 21-12-2026" stays on one line.
QString withWholeDates(QString detail) {
    const QString until = QStringLiteral("t/m ");
    return detail.replace(until, unbroken(until));
}

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent) {
    installStepperAccess();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Pathway"));
}

void Stepper::setSteps(std::vector<Step> steps) {
    m_steps = std::move(steps);
    updateGeometry();
    update();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

QString Stepper::spoken(std::size_t index) const {
    const Step& step = m_steps.at(index);
    const QString state = step.state == StepState::Done      ? tr("done")
                          : step.state == StepState::Current ? tr("current step")
                                                             : tr("still to come");
    QString text = tr("Step %1 of %2: %3, %4").arg(index + 1).arg(m_steps.size()).arg(step.label, state);
    if (!step.detail.isEmpty())
        text += QStringLiteral(", ") + step.detail;
    return text;
}

int Stepper::stepWidth(const Step& step) const {
    return std::max({QFontMetrics(labelFont(StepState::Current)).horizontalAdvance(step.label),
                     QFontMetrics(detailFont()).horizontalAdvance(withWholeDates(step.detail)), bulletSide()}) +
           dp(18);
}

int Stepper::textHeight(const Step& step, int width) const {
    const auto tall = [width](const QFont& font, const QString& text) {
        return text.isEmpty() ? 0
                              : QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
    };
    return tall(labelFont(step.state), step.label) + tall(detailFont(), withWholeDates(step.detail));
}

/// The whole width: each step what it needs, and what is left over for all alike. When that is too wide the widest
/// steps give way first; their text wraps.
std::vector<int> Stepper::columns(std::size_t first, std::size_t end, int width) const {
    std::vector<int> wishes;
    for (std::size_t i = first; i < end; ++i)
        wishes.push_back(stepWidth(m_steps[i]));
    std::vector<int> sorted = wishes;
    std::ranges::sort(sorted);
    int left = width;
    int most = 0; // no step is wider
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = left / int(sorted.size() - i);
        if (sorted[i] > most)
            break;
        left -= sorted[i];
    }
    const int spare = std::ranges::max(wishes) > most ? 0 : left / int(wishes.size());
    for (int& wish : wishes)
        wish = std::max(1, std::min(wish, std::max(most, 1)) + spare);
    return wishes;
}

/// As many columns as fit with whole words on one line; otherwise fewer columns in more rows, and wrapped text when
/// even that is too wide. Text is never cut.
Stepper::Plan Stepper::plan(int width) const {
    Plan plan;
    const std::size_t count = m_steps.size();
    if (count == 0)
        return plan;
    int widest = 0;
    for (const auto& step : m_steps)
        widest = std::max(widest, stepWidth(step));
    const int least = std::min(widest, dp(132)); // narrower than this, words would be broken too often
    std::size_t rows = 1;
    const auto perRowIn = [count](std::size_t n) { return (count + n - 1) / n; };
    while (rows<count&& static_cast<int>(perRowIn(rows)) * least> width)
        ++rows;
    plan.perRow = perRowIn(rows);
    int top = 0;
    for (std::size_t start = 0; start < count; start += plan.perRow) {
        const std::size_t end = std::min(count, start + plan.perRow);
        const std::vector<int> wide = columns(start, end, width);
        int tall = 0;
        for (std::size_t i = start; i < end; ++i)
            tall = std::max(tall, textHeight(m_steps[i], wide[i - start] - dp(14)));
        const int height = bulletSide() + dp(5) + tall + dp(2);
        int left = 0;
        for (std::size_t i = start; i < end; ++i) {
            plan.places.emplace_back(left, top, wide[i - start], height);
            left += wide[i - start];
        }
        top += height + dp(10);
    }
    plan.height = top - dp(10);
    return plan;
}

QRect Stepper::placeOf(std::size_t step) const {
    const Plan all = plan(width());
    return step < all.places.size() ? all.places[step] : QRect();
}

QSize Stepper::sizeHint() const {
    int wide = 0;
    for (const auto& step : m_steps)
        wide = std::max(wide, stepWidth(step));
    wide *= static_cast<int>(m_steps.size());
    return {wide, heightForWidth(wide)};
}

QSize Stepper::minimumSizeHint() const {
    const int wide = dp(280);
    return {wide, bulletSide() + dp(8) + fontMetrics().height()};
}

int Stepper::heightForWidth(int width) const {
    return plan(width).height;
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Plan all = plan(width());
    for (std::size_t i = 0; i < all.places.size(); ++i)
        paintStep(painter, i, all.places[i], (i + 1) % all.perRow == 0 || i + 1 == all.places.size());
}

void Stepper::paintStep(QPainter& painter, std::size_t index, const QRect& place, bool lastInRow) const {
    const Step& step = m_steps[index];
    const int side = bulletSide();
    const QRectF bullet(place.left() + 1, place.top() + 1, side - 2, side - 2);
    const QColor strong = step.state == StepState::Done ? color(ColorRole::Primary) : inkOf(step.tone);
    if (step.state == StepState::Future)
        paint::rounded(painter, bullet, bullet.width() / 2, color(ColorRole::Surface), color(ColorRole::Border), 2);
    else
        paint::rounded(painter, bullet, bullet.width() / 2, strong);
    if (step.state == StepState::Done) {
        paint::tick(painter, bullet, color(ColorRole::OnPrimary));
    } else {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(step.state == StepState::Future ? color(ColorRole::Muted) : color(ColorRole::OnPrimary));
        painter.drawText(bullet, Qt::AlignCenter, QString::number(index + 1));
    }
    if (!lastInRow) {
        const int y = place.top() + side / 2;
        painter.fillRect(QRect(place.left() + side + dp(5), y - 1, place.width() - side - dp(9), 2),
                         step.state == StepState::Done ? color(ColorRole::Primary) : color(ColorRole::Border));
    }
    const QRect text(place.left(), place.top() + side + dp(5), place.width() - dp(14), place.height());
    painter.setFont(labelFont(step.state));
    painter.setPen(step.state == StepState::Future ? color(ColorRole::Muted) : color(ColorRole::Ink));
    QRect used;
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, step.label, &used);
    painter.setFont(detailFont());
    painter.setPen(color(ColorRole::Muted));
    painter.drawText(text.adjusted(0, used.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     withWholeDates(step.detail));
}

} // namespace wijkwerk::ui
