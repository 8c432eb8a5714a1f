// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/documents_tab.h"

#include "ui/participants/attachments_card.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/scroll_column.h"
#include "ui/texts/labels.h"

namespace wijkwerk::ui::participants {

namespace {

using Model = RowsModel<Letter>;

Model::Column column(const char* key, const QString& title, const QString& widest,
                     std::function<QString(const Letter&)> text) {
    Model::Column made;
    made.key = QLatin1String(key);
    made.title = title;
    made.widest = widest;
    made.sortable = false;
    made.cell = [text = std::move(text)](const Letter& letter) {
        Cell cell;
        cell.text = text(letter);
        return cell;
    };
    return made;
}

} // namespace

DocumentsTab::DocumentsTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_letterCard(new Card(tr("Letters")))
    , m_list(new RowsView(QStringLiteral("person-letters"))) {
    std::vector<Model::Column> columns;
    columns.push_back(column("reference", tr("Reference"), QStringLiteral("WW-2026-0001"),
                             [](const Letter& letter) { return letter.reference; }));
    columns.push_back(column("subject", tr("Subject"), QStringLiteral("Uw stage bij het wijkbedrijf begint"),
                             [](const Letter& letter) { return letter.subject; }));
    columns.push_back(column("date", tr("Date"), QStringLiteral("24-11-2026"),
                             [](const Letter& letter) { return shownDate(letter.datedOn); }));
    columns.push_back(column("status", tr("Status"), QStringLiteral("Definitief"),
                             [](const Letter& letter) { return labelOf(letter.status); }));
    const auto fetch = [letters = m_letters](std::span<const std::int64_t>) { return *letters; };
    m_model = new Model(
        std::move(columns), fetch, [](const Letter& letter) { return letter.id.value; }, this);
    m_list->setRows(m_model);
    m_list->setAccessibleName(tr("Letters to this person"));
    m_list->setEmptyState(new EmptyState(Icon::Envelope, tr("No letters yet"),
                                         tr("A letter that is made final is kept here with its PDF.")));
    auto* card = m_letterCard;
    m_open = card->addAction(tr("Open letter"));
    card->add(m_list, 1);
    m_list->keepRoomFor(3);
    auto* scroll = new ScrollColumn; // large letters or a low window: nothing is squeezed
    scroll->body()->setSpacing(space::l());
    if (context.may(rules::Right::SeeAttachments)) {
        m_attachments = new AttachmentsCard(context);
        scroll->body()->addWidget(m_attachments, 3);
    }
    scroll->body()->addWidget(card, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    card->setVisible(context.may(rules::Right::SeeLetters));
    connect(m_list, &RowsView::openRequested, this, &DocumentsTab::letterRequested);
    connect(m_list, &RowsView::currentIdChanged, this, [this](qint64 id) { m_open->setEnabled(id != 0); });
    connect(m_open, &Button::clicked, this, [this] {
        if (m_list->currentId() != 0)
            Q_EMIT letterRequested(m_list->currentId());
    });
}

void DocumentsTab::show(const Dossier& dossier) {
    if (m_attachments)
        m_attachments->show(dossier);
    showLetters(dossier.letters);
}

int DocumentsTab::count() const {
    return int(m_letters->size()) + (m_attachments ? m_attachments->count() : 0);
}

void DocumentsTab::showLetters(const std::vector<Letter>& letters) {
    *m_letters = letters;
    std::vector<std::int64_t> ids;
    for (const Letter& letter : letters)
        ids.push_back(letter.id.value);
    m_model->setIds(std::move(ids));
    if (m_list->currentId() == 0 && !letters.empty())
        m_list->setCurrentId(letters.front().id.value);
    m_open->setEnabled(m_list->currentId() != 0);
}

} // namespace wijkwerk::ui::participants
