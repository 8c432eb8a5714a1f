// SPDX-License-Identifier: EUPL-1.2
// Scoring werknemersvaardigheden, putting a sheet right, and the sheet of a person on paper. Each opens and returns at
// once.
#pragma once

#include "core/domain/skill.h"
#include "core/print/skill_paper.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void openSkillScoring(Context& context, QWidget* parent, ParticipantId person);
void openSkillCorrection(Context& context, QWidget* parent, SkillSheetId sheet);

print::SkillPaper skillPaperOf(Context& context, ParticipantId person);
void printSkills(Context& context, QWidget* parent, ParticipantId person);
void saveSkillsPdf(Context& context, QWidget* parent, ParticipantId person);

} // namespace wijkwerk::ui::participants
