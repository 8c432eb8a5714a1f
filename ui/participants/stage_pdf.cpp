// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/stage_pdf.h"

#include "core/print/pdf.h"
#include "core/store/evaluations.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/work/stage_papers.h"
#include "ui/participants/going_out.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/practice.h"
#include "ui/shared/write_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ui::participants {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StagePdf)
};

/// `name`: of the file, with %1 for the number of the person; it tells no name of anybody.
void saveAs(Context& context, QWidget* parent, letters::Document paper, ParticipantId id, const QString& name,
            const QString& act) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    if (!mayGoOut(context, parent, id))
        return;
    const print::Pdf pdf = print::pdf(marked(std::move(paper), parent), context.department().logo);
    dialogs::saveFile(parent, Text::tr("Save PDF"), name.arg(person->number) + QStringLiteral(".pdf"),
                      {Text::tr("PDF (*.pdf)")}, [&context, pdf, id, act](const QString& path) {
                          context.session().noteFirst({act, id.value, {}});
                          writeFile(path, pdf.bytes);
                          context.say(Text::tr("PDF saved: %1").arg(QFileInfo(path).fileName()));
                      });
}

} // namespace

letters::Document marked(letters::Document paper, const QWidget* where) {
    if (isPractice(where))
        paper.body.insert(paper.body.begin(), {letters::BlockKind::Heading, {{practiceWords(), false}}});
    return paper;
}

void saveAgreementPdf(Context& context, QWidget* parent, PlacementId id) {
    const auto placement = store::placements::find(context.database(), id);
    if (!placement)
        throw Error(Fault::NotFound);
    saveAs(context, parent, work::agreementPaper(context.database(), id, context.today()), placement->participant,
           Text::tr("stage agreement %1"), QStringLiteral("agreement_printed"));
}

void saveEvaluationPdf(Context& context, QWidget* parent, EvaluationId id) {
    const auto evaluation = store::evaluations::find(context.database(), id);
    if (!evaluation)
        throw Error(Fault::NotFound);
    saveAs(context, parent, work::evaluationPaper(context.database(), id), evaluation->participant,
           Text::tr("evaluation %1"), QStringLiteral("evaluation_printed"));
}

} // namespace wijkwerk::ui::participants
