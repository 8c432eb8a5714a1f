// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_dialog.h"

#include "ui/shared/theme.h"

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

} // namespace

HelpDialog::HelpDialog(const QString& topic, QWidget* parent)
    : Dialog(tr("Help"), parent) {
    auto* text = new HelpText;
    text->setOpenLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Help"));
    QString found = textOf(topic);
    if (found.isEmpty())
        found = textOf(QStringLiteral("algemeen"));
    text->setMarkdown(found);
    text->setMinimumSize(dp(560), dp(420));
    body()->addWidget(text, 1);
    setCancelText(tr("Close"));
    text->setFocus();
}

QString HelpDialog::textOf(const QString& topic) {
    QFile file(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace wijkwerk::ui
