// SPDX-License-Identifier: EUPL-1.2
// The tab Profiel: what is known of somebody for the work, block by block, with who confirmed it and when. One key
// confirms the fact that has the focus.
#pragma once

#include "core/rules/values.h"
#include "core/work/profile_work.h"

#include <QWidget>

class QHBoxLayout;

namespace wijkwerk::ui {
class Card;
class Context;
class ScrollColumn;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ProfileTab : public QWidget {
    Q_OBJECT
public:
    explicit ProfileTab(Context& context, QWidget* parent = nullptr);
    void show(ParticipantId person);
    using QWidget::show;
    /// Opens the dialog of its block with the cursor in it.
    void open(ProfileField field);

private:
    void addTalk();
    void addBlock(ProfileBlock block);
    void addLimits();
    void addCertificates();
    void addWork();
    void addFact(Card* card, ProfileField field);
    QHBoxLayout* addLine(Card* card, const QString& title, const QString& text);
    Card* addCard(const QString& title);
    QString confirmedText(QDate on, WorkerId by) const;
    void confirmFocused();
    void confirm(const std::vector<ProfileField>& fields);

    Context& m_context;
    ParticipantId m_person;
    work::Profile m_profile;
    rules::Values m_values;
    bool m_mayChange = false;
    ScrollColumn* m_scroll;
};

} // namespace wijkwerk::ui::participants
