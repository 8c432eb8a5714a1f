// SPDX-License-Identifier: EUPL-1.2
// The gespreksformulier on paper, or as a file.
#include "core/store/participants.h"
#include "core/work/talk_form.h"
#include "ui/participants/going_out.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/practice.h"
#include "ui/shared/write_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

#include <memory>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TalkPrint)
};

print::PaperForm formOf(Context& context, const QWidget* where, ParticipantId person) {
    print::PaperForm form = work::talkForm(context.database(), person);
    if (isPractice(where))
        form.intro = practiceWords() + u'\n' + form.intro;
    return form;
}

void paint(QPrinter& printer, const print::Layout& layout) {
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(Fault::DiskTrouble, printer.printerName());
    const double scale = double(printer.resolution()) / print::unitsPerInch;
    painter.scale(scale, scale);
    layout.paint(painter, 0);
}

} // namespace

void printTalkForm(Context& context, QWidget* where, ParticipantId person) {
    if (!mayGoOut(context, where, person))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    const print::PaperForm form = formOf(context, where, person);
    printer->setDocName(form.title);
    const print::Layout layout = print::layout(form);
    dialogs::print(where, printer.get(), [&context, printer, layout, person] {
        context.session().noteFirst({QStringLiteral("talk_form_printed"), person.value, {}});
        paint(*printer, layout);
        context.say(Text::tr("The form of the talk went to the printer"));
    });
}

void saveTalkForm(Context& context, QWidget* where, ParticipantId id) {
    if (!mayGoOut(context, where, id))
        return;
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    const QByteArray pdf = print::pdf(formOf(context, where, id)).bytes;
    dialogs::saveFile(where, Text::tr("Save the form of the talk"), work::talkFormFileName(person->number),
                      {Text::tr("PDF (*.pdf)")}, [&context, pdf, id](const QString& path) {
                          context.session().noteFirst({QStringLiteral("talk_form_saved"), id.value, {}});
                          writeFile(path, pdf);
                          context.say(Text::tr("PDF saved: %1").arg(QFileInfo(path).fileName()));
                      });
}

} // namespace wijkwerk::ui::participants
