// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/leaving_common.h"

#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "ui/participants/person_text.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

Leaver leaverOf(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    auto trajectory = store::trajectories::openOf(context.database(), id);
    if (!trajectory) {
        const auto all = store::trajectories::ofParticipant(context.database(), id);
        if (!all.empty())
            trajectory = all.front();
    }
    if (!person || !trajectory)
        throw Error(Fault::NotFound);
    return {*person, *trajectory, fullLabel(person->name)};
}

void fillRole(IdCombo& combo, Context& context, Role role, const QString& none) {
    combo.addNone(none);
    for (const Worker& worker : store::workers::all(context.database())) {
        if (worker.role == role)
            combo.addChoice(worker.id.value, worker.name);
    }
}

ReasonsBox::ReasonsBox() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::xs());
    int place = 0;
    for (const auto& word : Words<DropOutReason>::list) {
        auto* box = new QCheckBox(labelOf(word.value));
        m_boxes.emplace_back(word.value, box);
        grid->addWidget(box, place / 2, place % 2);
        ++place;
        connect(box, &QCheckBox::toggled, this, &ReasonsBox::edited);
    }
}

std::vector<DropOutReason> ReasonsBox::chosen() const {
    std::vector<DropOutReason> found;
    for (const auto& [reason, box] : m_boxes) {
        if (box->isChecked())
            found.push_back(reason);
    }
    return found;
}

void ReasonsBox::leaveOut(DropOutReason main) {
    for (const auto& [reason, box] : m_boxes) {
        box->setEnabled(reason != main);
        if (reason == main)
            box->setChecked(false);
    }
}

ClosingList::ClosingList(Context& context, TrajectoryId trajectory)
    : m_context(context)
    , m_trajectory(trajectory)
    , m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::xs());
}

void ClosingList::show(QDate on) {
    const auto typed = reasons();
    m_reasons.clear();
    while (auto* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!on.isValid())
        return;
    const auto checks = work::closingChecks(m_context.database(), m_trajectory, on);
    if (checks.empty())
        m_lines->addWidget(new TextLabel(tr("Nothing is open any more."), TextSize::Base, ColorRole::Muted));
    for (const rules::ClosingCheck& check : checks)
        addCheck(check);
    for (const auto& [item, words] : typed) {
        if (const auto line = m_reasons.find(item); line != m_reasons.end())
            line->second->setText(words);
    }
}

void ClosingList::addCheck(const rules::ClosingCheck& check) {
    const QString what =
        check.count > 1 ? QStringLiteral("%1 (%2)").arg(labelOf(check.item)).arg(check.count) : labelOf(check.item);
    if (check.blocks) {
        auto* label = new TextLabel(tr("First do: %1").arg(what), TextSize::Base, ColorRole::Red);
        m_lines->addWidget(label);
        return;
    }
    auto* label = new TextLabel(what);
    auto* reason = new QLineEdit;
    reason->setPlaceholderText(check.item == rules::ClosingItem::Returned ? tr("Handed in, or why not")
                                                                          : tr("Why is that right?"));
    reason->setAccessibleName(what);
    connect(reason, &QLineEdit::textEdited, this, &ClosingList::edited);
    m_lines->addWidget(label);
    m_lines->addWidget(reason);
    m_reasons[check.item] = reason;
}

std::map<rules::ClosingItem, QString> ClosingList::reasons() const {
    std::map<rules::ClosingItem, QString> given;
    for (const auto& [item, line] : m_reasons) {
        if (!line->text().trimmed().isEmpty())
            given[item] = line->text().trimmed();
    }
    return given;
}

QLineEdit* ClosingList::firstEmpty() const {
    for (const auto& word : Words<rules::ClosingItem>::list) {
        const auto line = m_reasons.find(word.value);
        if (line != m_reasons.end() && line->second->text().trimmed().isEmpty())
            return line->second;
    }
    return nullptr;
}

} // namespace wijkwerk::ui::participants
