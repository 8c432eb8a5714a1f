// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/about_dialog.h"

#include "core/db/cipher.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

QString titleOf(const Component& component) {
    const QString name =
        component.version.isEmpty() ? component.name : component.name + QLatin1Char(' ') + component.version;
    return QStringLiteral("%1 – %2 (%3)").arg(name, component.purpose, component.licence);
}

} // namespace

std::vector<Component> components() {
    const auto text = [](const char* name) { return QString::fromLatin1(name); };
    std::vector<Component> list{
        {text("Wijkwerk"), QCoreApplication::applicationVersion(), text("EUPL-1.2"), AboutDialog::tr("this program"),
         text("wijkwerk")},
        {text("Qt"), text(qVersion()), text("LGPL-3"), AboutDialog::tr("windows, texts and PDF"), text("qt")},
        {text("SQLite"), {}, AboutDialog::tr("public domain"), AboutDialog::tr("the department file"), text("sqlite")},
        {text("libsodium"), {}, text("ISC"), AboutDialog::tr("keys and passwords"), text("libsodium")},
        {text("Noto Sans"), {}, text("OFL-1.1"), AboutDialog::tr("the font of letters"), text("noto_sans")},
        {text("zxcvbn-ts"), text("4.1.3"), text("MIT"), AboutDialog::tr("list of passwords that are refused"),
         text("zxcvbn_ts")},
    };
    if (db::encrypts()) {
        list.insert(list.begin() + 3,
                    {{text("SQLCipher"), db::cipherVersion(), text("BSD-3-Clause"),
                      AboutDialog::tr("encryption of the department file"), text("sqlcipher")},
                     {text("OpenSSL"), {}, text("Apache-2.0"), AboutDialog::tr("the cipher itself"), text("openssl")}});
    }
    return list;
}

QString licenceText(const Component& component) {
    QFile file(QStringLiteral(":/licences/%1.txt").arg(component.file));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Wijkwerk"), parent)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit) {
    setExplanation(tr("Version %1. Nothing leaves this computer: the program makes no connections.")
                       .arg(QCoreApplication::applicationVersion()));
    for (const Component& component : m_components)
        m_list->addItem(titleOf(component));
    m_list->setAccessibleName(tr("What Wijkwerk is made with"));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() + dp(4));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the licence"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(textFont(TextSize::Small).pointSizeF());
    m_text->setFont(fixed);
    m_text->setMinimumSize(dp(600), dp(220));
    body()->addWidget(m_list);
    body()->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &AboutDialog::showLicence);
    m_list->setCurrentRow(0);
    setCancelText(tr("Close"));
    m_list->setFocus();
}

void AboutDialog::showLicence(int row) {
    if (row >= 0)
        m_text->setPlainText(licenceText(m_components[std::size_t(row)]));
}

void showAbout(QWidget* parent) {
    auto* dialog = new AboutDialog(parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace wijkwerk::ui
