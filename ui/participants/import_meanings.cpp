// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/import_meanings.h"

#include "core/base/bsn_mask.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/import_labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

ImportMeanings::ImportMeanings(QWidget* parent)
    : QWidget(parent)
    , m_explanation(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_table(new QTableWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_explanation->setWordWrap(true);
    m_explanation->setText(tr("Words of the list and what they become. Some words judge a person: Wijkwerk keeps the "
                              "neutral reason and forgets the word. Change what is not right."));
    column->addWidget(m_explanation);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Word in the list"), tr("Rows"), tr("Becomes")});
    m_table->setAccessibleName(tr("Words of the list and what they become"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(dp(240));
    column->addWidget(m_table, 1);
}

void ImportMeanings::addRow(int row, const QString& word, int count, QComboBox* becomes) {
    const QString shown = withBsnMasked(word);
    becomes->setAccessibleName(tr("What “%1” becomes").arg(shown));
    m_table->setItem(row, 0, new QTableWidgetItem(shown));
    m_table->setItem(row, 1, new QTableWidgetItem(QString::number(count)));
    auto* cell = new QTableWidgetItem;
    cell->setData(Qt::AccessibleTextRole, becomes->currentText());
    m_table->setItem(row, 2, cell);
    m_table->setCellWidget(row, 2, becomes);
}

void ImportMeanings::addReason(int row, const imports::OwnReason& reason) {
    auto* becomes = new QComboBox;
    for (const imports::OwnEnding& ending : imports::allEndings())
        becomes->addItem(endingLabelOf(ending), imports::toText(ending));
    becomes->setCurrentIndex(becomes->findData(imports::toText(reason.ending)));
    m_reasons.emplace_back(reason.key, becomes);
    addRow(row, tr("Reason “%1”").arg(reason.word), reason.rows, becomes);
}

void ImportMeanings::addPlace(int row, const imports::OwnPlace& place, const Places& places) {
    auto* becomes = new QComboBox;
    becomes->addItem(tr("No workplace: not known"), QVariant::fromValue<qint64>(0));
    for (const auto& [id, name] : places)
        becomes->addItem(name, QVariant::fromValue<qint64>(id.value));
    becomes->setCurrentIndex(std::max(0, becomes->findData(QVariant::fromValue<qint64>(place.place.value))));
    m_places.emplace_back(place.key, becomes);
    addRow(row, tr("Workplace “%1”").arg(place.word), place.rows, becomes);
}

void ImportMeanings::setPlan(const imports::OwnPart& own, const Places& places) {
    m_reasons.clear();
    m_places.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(int(own.reasons.size() + own.places.size()));
    int row = 0;
    for (const imports::OwnReason& reason : own.reasons)
        addReason(row++, reason);
    for (const imports::OwnPlace& place : own.places)
        addPlace(row++, place, places);
    m_table->resizeRowsToContents();
}

imports::OwnChoices ImportMeanings::choices() const {
    imports::OwnChoices chosen;
    for (const auto& [key, becomes] : m_reasons) {
        if (const auto ending = imports::endingFromText(becomes->currentData().toString()))
            chosen.endings.insert(key, *ending);
    }
    for (const auto& [key, becomes] : m_places)
        chosen.places.insert(key, WorkplaceId{becomes->currentData().toLongLong()});
    return chosen;
}

} // namespace wijkwerk::ui::participants
