// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/import_columns.h"

#include "core/base/bsn_mask.h"
#include "core/domain/bsn.h"
#include "ui/participants/import_words.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/editors.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int exampleRows = 3;
constexpr int lastHeaderLine = 30;

QWidget* named(const QString& name, QWidget* editor) {
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    auto* label = new TextLabel(name, TextSize::Base, ColorRole::Muted);
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(editor);
    return both;
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_header(new QSpinBox)
    , m_file(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_columns(new QTableWidget)
    , m_titleCase(new QCheckBox(tr("Names in capitals become “van den Berg”")))
    , m_problems(new Bar(Tone::Amber)) {
    build();
    connect(m_encoding, &QComboBox::activated, this, &ImportColumns::readingChanged);
    connect(m_separator, &QComboBox::activated, this, &ImportColumns::readingChanged);
    connect(m_header, &QSpinBox::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT readingChanged();
    });
    connect(m_titleCase, &QCheckBox::toggled, this, [this](bool on) {
        m_mapping.titleCase = on;
        if (!m_filling)
            Q_EMIT mappingChanged();
    });
}

void ImportColumns::build() {
    fillWith<imports::Encoding>(*m_encoding, [](imports::Encoding encoding) { return labelOf(encoding); });
    for (const char separator : {';', ',', '\t', '|'})
        m_separator->addItem(separatorLabel(separator), int(separator));
    m_header->setRange(0, lastHeaderLine);
    m_header->setSpecialValueText(tr("none"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_file->setWordWrap(true);
    column->addWidget(m_file);
    auto* reading = new QWidget;
    auto* flow = new FlowLayout(reading, space::m());
    flow->addWidget(named(tr("Encoding"), m_encoding));
    flow->addWidget(named(tr("Separator"), m_separator));
    flow->addWidget(named(tr("Header on line"), m_header));
    column->addWidget(reading);
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column in the file"), tr("Becomes"), tr("First rows")});
    m_columns->setAccessibleName(tr("Columns of the file and what they become"));
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setWordWrap(false); // rows of one height; the tooltip has all of an example
    m_columns->setMinimumHeight(dp(240));
    column->addWidget(m_columns, 1);
    m_problems->hide();
    column->addWidget(m_problems);
    auto* row = new QHBoxLayout;
    row->addWidget(m_titleCase);
    row->addStretch(1);
    auto* load = new Button(tr("Open saved columns…"));
    auto* save = new Button(tr("Save columns…"));
    row->addWidget(load);
    row->addWidget(save);
    column->addLayout(row);
    connect(load, &Button::clicked, this, &ImportColumns::loadRequested);
    connect(save, &Button::clicked, this, &ImportColumns::saveRequested);
}

void ImportColumns::setTable(const imports::Table& table, const imports::Mapping& mapping, const Problems& problems) {
    m_filling = true;
    m_table = table;
    m_mapping = mapping;
    m_given = problems;
    chooseIn(*m_encoding, table.source.encoding);
    m_separator->setCurrentIndex(m_separator->findData(int(table.layout.separator)));
    m_header->setValue(table.layout.headerLine);
    m_titleCase->setChecked(mapping.titleCase);
    m_file->setText(tr("%n columns. Look whether every column is understood, and correct it where it is not.", nullptr,
                       int(table.headers.size())));
    fillColumns();
    m_filling = false;
    showProblems();
}

void ImportColumns::fillColumns() {
    const auto examples = imports::firstRows(m_table, exampleRows);
    m_targets.clear();
    m_columns->setRowCount(0);
    m_columns->setRowCount(int(m_mapping.columns.size()));
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const imports::Column& column = m_mapping.columns[i];
        auto* target = new QComboBox;
        fillWith<imports::Target>(*target, [](imports::Target value) { return labelOf(value); });
        for (int item = target->count() - 1; item >= 0; --item) {
            target->setCurrentIndex(item);
            if (!imports::fits(chosenIn<imports::Target>(*target), m_mapping.list))
                target->removeItem(item);
        }
        chooseIn(*target, column.target);
        target->setAccessibleName(tr("What the column %1 becomes").arg(column.header));
        connect(target, &QComboBox::activated, this, &ImportColumns::targetChosen);
        m_targets.push_back(target);
        QStringList values;
        for (const QStringList& cells : examples) {
            const QString cell = cells.value(int(i)).simplified();
            const QString value =
                column.target == imports::Target::Bsn ? wijkwerk::maskedBsn(cell) : withBsnMasked(cell);
            if (!value.isEmpty())
                values.append(value);
        }
        const int row = int(i);
        m_columns->setItem(row, 0, new QTableWidgetItem(column.header));
        auto* becomes = new QTableWidgetItem;
        becomes->setData(Qt::AccessibleTextRole, labelOf(column.target));
        m_columns->setItem(row, 1, becomes);
        m_columns->setCellWidget(row, 1, target);
        auto* rows = new QTableWidgetItem(values.join(QStringLiteral(" · ")));
        rows->setToolTip(rows->text());
        m_columns->setItem(row, 2, rows);
    }
    m_columns->resizeRowsToContents();
}

void ImportColumns::targetChosen() {
    m_given.clear();
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        imports::Column& column = m_mapping.columns[i];
        column.target = chosenIn<imports::Target>(*m_targets[i]);
        if (column.target == imports::Target::ExternalNumber && column.system.isEmpty())
            column.system = column.header.toLower();
    }
    fillColumns();
    showProblems();
    Q_EMIT mappingChanged();
}

void ImportColumns::showProblems() {
    Problems problems = m_table.problems;
    for (const Problems& more : {m_given, imports::check(m_mapping)})
        problems.insert(problems.end(), more.begin(), more.end());
    m_problems->setTone(hasWrong(problems) ? Tone::Red : Tone::Amber);
    m_problems->setText(textOf(problems));
    m_problems->setHidden(problems.empty());
}

imports::Mapping ImportColumns::mapping() const {
    return m_mapping;
}

imports::Layout ImportColumns::layout() const {
    return {char(m_separator->currentData().toInt()), m_header->value()};
}

imports::Encoding ImportColumns::encoding() const {
    return chosenIn<imports::Encoding>(*m_encoding);
}

} // namespace wijkwerk::ui::participants
