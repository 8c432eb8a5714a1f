// SPDX-License-Identifier: EUPL-1.2
// The sheet of a round on paper.
#include "core/rules/check_digit.h"
#include "core/store/skills.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/practice.h"
#include "ui/shared/print_pages.h"
#include "ui/shared/write_file.h"
#include "ui/texts/skill_labels.h"
#include "ui/workplaces/skill_round_dialog.h"

#include <QFileInfo>

namespace wijkwerk::ui {

print::RoundPaper SkillRoundDialog::paper() const {
    print::RoundPaper paper;
    paper.title = tr("Work skills: scores of a team");
    paper.subject = QStringLiteral("%1 · %2").arg(m_team->currentText(), shownDate(day()));
    paper.datedOn = m_context.today();
    if (isPractice(this))
        paper.mark = practiceWords();
    QStringList scale;
    for (int score = 0; score <= highestSkillScore; ++score)
        scale << QStringLiteral("%1: %2").arg(QString::number(score), skillScoreLabelOf(score).toLower());
    paper.intro = {tr("Write one digit in each box. %1.").arg(scale.join(QStringLiteral(", "))),
                   tr("Only for use inside the department. Destroy this sheet after typing it over.")};
    paper.toFillIn = {tr("Day"), tr("Filled in by")};
    paper.numberHeader = tr("Number");
    paper.nameHeader = tr("Name");
    for (const SkillItem& item : m_items) {
        paper.codes << item.code;
        paper.legend << item.code + u' ' + item.label;
    }
    for (const work::RoundPerson& one : people())
        paper.people.emplace_back(rules::numberWithCheckDigit(one.number), one.name);
    return paper;
}

void SkillRoundDialog::printPaper() {
    printPages(this, print::layoutOf(paper()), tr("Work skills of a team"), [this] {
        m_context.session().noteFirst({QStringLiteral("skill_round_made"), 0, QString::number(people().size())});
    });
}

void SkillRoundDialog::savePaper() {
    const print::Pdf pdf = print::pdf(paper());
    dialogs::saveFile(
        this, tr("Save PDF"), tr("Round of scores %1.pdf").arg(day().toString(Qt::ISODate)), {tr("PDF (*.pdf)")},
        [this, pdf](const QString& path) {
            m_context.session().noteFirst({QStringLiteral("skill_round_made"), 0, QString::number(people().size())});
            writeFile(path, pdf.bytes);
            m_context.say(tr("PDF saved: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace wijkwerk::ui
