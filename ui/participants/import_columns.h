// SPDX-License-Identifier: EUPL-1.2
// First step of an import: how the file was read, and what each column is; both can be corrected.
#pragma once

#include "core/base/words.h"
#include "core/imports/mapping.h"
#include "core/imports/table.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTableWidget;

namespace wijkwerk::ui {
class Bar;
class Button;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ImportColumns : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void setTable(const imports::Table& table, const imports::Mapping& mapping, const Problems& problems = {});
    imports::Mapping mapping() const;
    /// How the user wants the file to be read.
    imports::Layout layout() const;
    imports::Encoding encoding() const;

Q_SIGNALS:
    /// Encoding, separator or header line: the file must be read again.
    void readingChanged();
    void mappingChanged();
    void saveRequested();
    void loadRequested();

private:
    void build();
    void fillColumns();
    void targetChosen();
    void showProblems();

    imports::Table m_table;
    imports::Mapping m_mapping;
    Problems m_given;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QSpinBox* m_header;
    TextLabel* m_file;
    QTableWidget* m_columns;
    QCheckBox* m_titleCase;
    Bar* m_problems;
    std::vector<QComboBox*> m_targets;
    bool m_filling = false;
};

} // namespace wijkwerk::ui::participants
