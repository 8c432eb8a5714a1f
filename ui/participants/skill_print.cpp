// SPDX-License-Identifier: EUPL-1.2
#include "core/store/participants.h"
#include "ui/participants/going_out.h"
#include "ui/participants/person_text.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/participants/skill_words.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/format.h"
#include "ui/shared/practice.h"
#include "ui/shared/print_pages.h"
#include "ui/shared/write_file.h"
#include "ui/texts/skill_labels.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ui::participants {

namespace {

QString nameFor(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    return QCoreApplication::translate("SkillPrint", "work skills %1")
        .arg(person ? person->number : 0); // a file name tells no name of a person
}

} // namespace

print::SkillPaper skillPaperOf(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    const work::SkillPicture picture = work::skillPicture(context.database(), id);
    const std::vector<SkillRow> rows = skillRows(picture);
    print::SkillPaper paper;
    paper.title = QCoreApplication::translate("SkillPrint", "Your work skills");
    paper.subject = QCoreApplication::translate("SkillPrint", "%1 · person number %2")
                        .arg(fullLabel(person->name))
                        .arg(person->number);
    paper.datedOn = context.today();
    paper.intro = {QCoreApplication::translate(
                       "SkillPrint",
                       "Here you see how things go at work. The craft specialist gave a score for each skill, and so "
                       "did you, if you wanted to."),
                   QCoreApplication::translate(
                       "SkillPrint",
                       "1: does not work yet. 2: works with help. 3: mostly works without help. 4: works without "
                       "help. Not seen: nobody could see it.")};
    paper.headers = {labelOf(SkillRater::Guide), QCoreApplication::translate("SkillPrint", "You"),
                     QCoreApplication::translate("SkillPrint", "At the start"),
                     QCoreApplication::translate("SkillPrint", "Change")};
    for (const SkillRow& row : rows)
        paper.rows.push_back({row.code + u' ' + row.label,
                              row.description,
                              {scoreWords(row.guide), scoreWords(row.self), scoreWords(row.before),
                               labelOf(row.change).isEmpty() ? QStringLiteral("–") : labelOf(row.change)}});
    paper.conclusions = trendWords(picture);
    if (!picture.sheets.empty())
        paper.conclusions << marginWords(picture);
    paper.conclusions << QCoreApplication::translate(
        "SkillPrint", "This sheet is to talk about together. Nobody decides by the numbers alone.");
    paper.spiderTitle = QCoreApplication::translate("SkillPrint", "Scores for each skill");
    paper.spider = spiderOf(rows);
    paper.spiderLegend = spiderNames(rows);
    paper.lineTitle = QCoreApplication::translate("SkillPrint", "Average over time");
    paper.dots = dotsOf(picture);
    paper.lineLegend = {labelOf(SkillRater::Guide), QCoreApplication::translate("SkillPrint", "You")};
    paper.footer = {QCoreApplication::translate("SkillPrint", "What do you think of it yourself? ") + QString(70, u'.'),
                    QString(100, u'.')};
    return paper;
}

namespace {

print::SkillPaper marked(Context& context, QWidget* parent, ParticipantId person) {
    print::SkillPaper paper = skillPaperOf(context, person);
    if (isPractice(parent))
        paper.mark = practiceWords();
    return paper;
}

} // namespace

void printSkills(Context& context, QWidget* parent, ParticipantId person) {
    if (!mayGoOut(context, parent, person))
        return;
    printPages(
        parent, print::layoutOf(marked(context, parent, person)), nameFor(context, person),
        [&context, person] {
            context.session().noteFirst({QStringLiteral("skills_printed"), person.value, {}});
        },
        [&context] { context.say(QCoreApplication::translate("SkillPrint", "Work skills went to the printer")); });
}

void saveSkillsPdf(Context& context, QWidget* parent, ParticipantId person) {
    if (!mayGoOut(context, parent, person))
        return;
    const print::Pdf pdf = print::pdf(marked(context, parent, person));
    dialogs::saveFile(
        parent, QCoreApplication::translate("SkillPrint", "Save PDF"),
        nameFor(context, person) + QStringLiteral(".pdf"), {QCoreApplication::translate("SkillPrint", "PDF (*.pdf)")},
        [&context, pdf, person](const QString& path) {
            context.session().noteFirst({QStringLiteral("skills_saved"), person.value, {}});
            writeFile(path, pdf.bytes);
            context.say(QCoreApplication::translate("SkillPrint", "PDF saved: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace wijkwerk::ui::participants
