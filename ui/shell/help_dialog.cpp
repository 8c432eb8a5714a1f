// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_dialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"
#include "ui/shell/about_dialog.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

/// Nothing is ever loaded: the text is all there is.
class HelpText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// The heading of a help page stands in the title of the dialog.
struct HelpPage {
    QString title;
    QString text;
};

HelpPage pageOf(const QString& topic) {
    QString text = HelpDialog::textOf(topic);
    if (text.isEmpty())
        text = HelpDialog::textOf(QStringLiteral("algemeen"));
    if (!text.startsWith(QLatin1String("# ")))
        return {{}, text};
    const qsizetype end = text.indexOf(u'\n');
    return {text.mid(2, end - 2), text.mid(end + 1)};
}

} // namespace

HelpDialog::HelpDialog(const QString& topic, QWidget* parent)
    : Dialog(tr("Help: %1").arg(pageOf(topic).title), parent) {
    auto* text = new HelpText;
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false);
    text->document()->setDocumentMargin(0);
    text->document()->setIndentWidth(dp(20));
    text->setAccessibleName(windowTitle());
    text->setMarkdown(pageOf(topic).text);
    text->setMinimumSize(dp(560), dp(300));
    body()->addWidget(text, 1);
    addButton(tr("About Wijkwerk…"), [this] { showAbout(this); });
    setCancelText(tr("Close"));
    text->setFocus();
}

QString HelpDialog::textOf(const QString& topic) {
    QFile file(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace wijkwerk::ui
