// SPDX-License-Identifier: EUPL-1.2
// The side of a dossier: steps and terms, the scores, and what is still to be completed.
#pragma once

#include "ui/participants/dossier.h"
#include "ui/participants/skill_words.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {
class Card;
class Context;
class FactList;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class SkillsCard;

class SideCards : public QWidget {
    Q_OBJECT
public:
    explicit SideCards(Context& context, QWidget* parent = nullptr);
    void show(const Dossier& dossier);
    using QWidget::show;
    void showSkills(const std::vector<SkillRow>& rows);
    /// Not beside the tab where the same scores stand.
    void setSkillsBeside(bool beside);

Q_SIGNALS:
    /// A field of Participant that is missing.
    void fieldRequested(const QString& field);
    /// A fact of the profile that is not known.
    void profileRequested(int field);
    void skillsRequested();

private:
    void showSums();
    void showTerms(const Dossier& dossier);
    void showMissing(const Dossier& dossier);

    Context& m_context;
    ParticipantId m_person;
    std::vector<Deadline> m_deadlines; ///< those that may be seen
    Card* m_termsCard;
    FactList* m_terms;
    TextLabel* m_noTerms;
    Card* m_missing;
    SkillsCard* m_skills;
    bool m_skillsBeside = true;
};

} // namespace wijkwerk::ui::participants
