// SPDX-License-Identifier: EUPL-1.2
// Over Wijkwerk: its version, and the licences of it and of everything it is made with.
#pragma once

#include "ui/shared/dialog.h"

#include <vector>

class QListWidget;
class QPlainTextEdit;

namespace wijkwerk::ui {

/// Something the program is made with.
struct Component {
    QString name;
    QString version; ///< as this process found it; empty where it has none
    QString licence; ///< its usual short name
    QString purpose;
    QString file; ///< name of the text in resources/licences, without .txt
};

/// The program itself first. A build for practice is made without SQLCipher and does not list it.
std::vector<Component> components();
/// The whole text of its licence.
QString licenceText(const Component& component);

class AboutDialog : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

private:
    void showLicence(int row);

    std::vector<Component> m_components = components();
    QListWidget* m_list;
    QPlainTextEdit* m_text;
};

void showAbout(QWidget* parent);

} // namespace wijkwerk::ui
