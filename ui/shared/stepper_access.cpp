// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/stepper_access.h"

#include "ui/shared/stepper.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace wijkwerk::ui {

namespace {

class StepAccess : public QAccessibleInterface {
public:
    StepAccess(Stepper* stepper, std::size_t index)
        : m_stepper(stepper)
        , m_index(index) {}

    bool isValid() const override { return m_stepper && m_index < m_stepper->steps().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_stepper); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_stepper->spoken(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect place = isValid() ? m_stepper->placeOf(m_index) : QRect();
        return {m_stepper ? m_stepper->mapToGlobal(place.topLeft()) : QPoint(), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = false;
        state.selected = isValid() && m_stepper->steps()[m_index].state == StepState::Current;
        state.invisible = !m_stepper || !m_stepper->isVisible();
        return state;
    }

private:
    QPointer<Stepper> m_stepper;
    std::size_t m_index;
};

class StepperAccess : public QAccessibleWidget {
public:
    explicit StepperAccess(Stepper* stepper)
        : QAccessibleWidget(stepper, QAccessible::List) {}
    ~StepperAccess() override { forget(); }

    int childCount() const override { return stepper() ? static_cast<int>(stepper()->steps().size()) : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() < stepper()->steps().size())
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new StepAccess(stepper(), m_children.size())));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* step) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == step)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    Stepper* stepper() const { return qobject_cast<Stepper*>(object()); }
    void forget() {
        for (const auto id : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* stepperFactory(const QString& className, QObject* object) {
    if (className != QLatin1String("wijkwerk::ui::Stepper"))
        return nullptr;
    auto* stepper = qobject_cast<Stepper*>(object);
    return stepper ? new StepperAccess(stepper) : nullptr;
}

} // namespace

void installStepperAccess() {
    static const bool installed = [] {
        QAccessible::installFactory(stepperFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace wijkwerk::ui
