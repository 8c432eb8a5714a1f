// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/attachments_card.h"

#include "core/rules/document_list.h"
#include "core/work/attachment_work.h"
#include "core/work/documents_held.h"
#include "ui/participants/attempt.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/write_file.h"
#include "ui/texts/dossier_labels.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace wijkwerk::ui::participants {

namespace {

QString shownSize(qint64 bytes) {
    return QLocale(QLocale::Dutch).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QStringList filesOf(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

AttachmentsCard::AttachmentsCard(Context& context, QWidget* parent)
    : Card(tr("Documents"), parent)
    , m_context(context)
    , m_list(new RowsView(QStringLiteral("person-documents")))
    , m_missing(new Bar(Tone::Blue))
    , m_removed(new QCheckBox(tr("Also what was taken away")))
    , m_add(addAction(tr("Add document…")))
    , m_open(new Button(tr("Open document")))
    , m_save(new Button(tr("Save a copy…")))
    , m_change(new Button(tr("Change…")))
    , m_remove(new Button(tr("Take away…"))) {
    build();
    connect(m_add, &Button::clicked, this, guarded(this, [this] { choose(); }));
    connect(m_open, &Button::clicked, this, guarded(this, [this] { open(); }));
    connect(m_list, &RowsView::openRequested, this, guarded(this, [this] { open(); }));
    connect(m_save, &Button::clicked, this, guarded(this, [this] { save(); }));
    connect(m_change, &Button::clicked, this, guarded(this, [this] { change(); }));
    connect(m_remove, &Button::clicked, this, guarded(this, [this] { removeOrRestore(); }));
    connect(m_removed, &QCheckBox::toggled, this, guarded(this, [this] { fill(); }));
    connect(m_list, &RowsView::currentIdChanged, this, [this] { showButtons(); });
}

void AttachmentsCard::build() {
    std::vector<Model::Column> columns;
    const auto column = [&](const char* key, const QString& title, const QString& widest,
                            std::function<QString(const Attachment&)> text) {
        Model::Column made;
        made.key = QLatin1String(key);
        made.title = title;
        made.widest = widest;
        made.sortable = false;
        made.cell = [text = std::move(text)](const Attachment& attachment) {
            Cell cell;
            cell.text = text(attachment);
            return cell;
        };
        columns.push_back(std::move(made));
    };
    column("document", tr("Document"), QStringLiteral("Stageovereenkomst november 2026.pdf"),
           [this](const Attachment& a) {
               if (isFolded(a))
                   return tr("Sensitive document: open to see it");
               return a.removedOn ? tr("%1 (taken away: %2)").arg(a.shownName(), a.removedReason) : a.shownName();
           });
    column("kind", tr("Kind"), QStringLiteral("Contract en functieomschrijving"),
           [this](const Attachment& a) { return isFolded(a) ? QString() : labelOf(a.kind); });
    column("date", tr("Date"), QStringLiteral("24-11-2026"),
           [](const Attachment& a) { return shownDate(a.datedOn.value_or(a.recordedAt.toLocalTime().date())); });
    column("size", tr("Size"), QStringLiteral("20,0 MB"), [](const Attachment& a) { return shownSize(a.size); });
    const auto fetch = [shown = m_shown](std::span<const std::int64_t>) { return *shown; };
    m_model = new Model(
        std::move(columns), fetch, [](const Attachment& a) { return a.id.value; }, this);
    m_list->setRows(m_model);
    m_list->setAccessibleName(tr("Documents of this person"));
    m_list->setEmptyState(new EmptyState(Icon::Document, tr("No documents yet"),
                                         tr("Drop a file here, or choose Add document. 20 MB at most each.")));
    const bool may = m_context.may(rules::Right::KeepAttachments);
    setAcceptDrops(may);
    m_missing->hide();
    add(m_missing);
    m_list->keepRoomFor(4);
    add(m_list, 1);
    auto* below = new QWidget; // on narrow windows in two rows
    auto* row = new FlowLayout(below, space::s());
    for (Button* button : {m_open, m_save, m_change, m_remove})
        row->addWidget(button);
    row->addAtEnd(m_removed);
    add(below);
    for (Button* button : {m_add, m_change, m_remove})
        button->setVisible(may);
}

void AttachmentsCard::show(const Dossier& dossier) {
    if (dossier.person.id != m_person) {
        m_unfolded.clear();
        m_copies.removeAll();
        m_removed->setChecked(false);
    }
    m_person = dossier.person.id;
    m_all = work::attachmentsFor(m_context.database(), m_person, m_context.sight());
    fill();
    showMissing(dossier);
}

void AttachmentsCard::fill() {
    m_shown->clear();
    m_count = 0;
    std::vector<std::int64_t> ids;
    for (const Attachment& attachment : m_all) {
        m_count += attachment.removedOn ? 0 : 1;
        if (attachment.removedOn && !m_removed->isChecked())
            continue;
        m_shown->push_back(attachment);
        ids.push_back(attachment.id.value);
    }
    m_removed->setVisible(m_count < int(m_all.size()));
    const std::int64_t before = m_list->currentId();
    m_model->setIds(ids);
    if (!ids.empty() && std::ranges::find(ids, before) == ids.end())
        m_list->setCurrentId(ids.front());
    showButtons();
}

void AttachmentsCard::showMissing(const Dossier& dossier) {
    std::set<Phase> been;
    std::vector<AttachmentKind> there;
    if (const Way* way = dossier.way()) {
        for (const PhaseEvent& event : way->events)
            been.insert(event.to);
        been.insert(way->trajectory.phase);
        there = work::documentsHeld(m_context.database(), way->trajectory.id);
    }
    for (const Attachment& attachment : m_all) {
        if (!attachment.removedOn)
            there.push_back(attachment.kind);
    }
    for (const Letter& letter : dossier.letters) {
        if (letter.templateName == QLatin1String("plaatsingsbrief"))
            there.push_back(AttachmentKind::PlacementDecision);
    }
    QStringList words;
    for (const AttachmentKind kind : rules::missingDocuments(been, there))
        words << labelOf(kind);
    m_missing->setHidden(words.isEmpty());
    if (!words.isEmpty())
        m_missing->setText(tr("Not in the dossier yet: %1.").arg(words.join(QStringLiteral(", "))));
}

const Attachment* AttachmentsCard::current() const {
    const auto found = std::ranges::find(*m_shown, AttachmentId{m_list->currentId()}, &Attachment::id);
    return found == m_shown->end() ? nullptr : &*found;
}

bool AttachmentsCard::isFolded(const Attachment& attachment) const {
    return attachment.sensitive && !m_unfolded.contains(attachment.id);
}

void AttachmentsCard::showButtons() {
    const Attachment* attachment = current();
    const bool may = m_context.mayDo(rules::Right::KeepAttachments);
    m_add->setEnabled(may);
    m_open->setEnabled(attachment != nullptr);
    m_save->setEnabled(attachment && !isFolded(*attachment));
    m_change->setEnabled(may && attachment && !attachment->removedOn && !isFolded(*attachment));
    m_remove->setEnabled(may && attachment && !isFolded(*attachment));
    m_remove->setText(attachment && attachment->removedOn ? tr("Put back") : tr("Take away…"));
    m_open->setText(attachment && isFolded(*attachment) ? tr("Sensitive: show") : tr("Open document"));
}

void AttachmentsCard::choose() {
    dialogs::openFile(window(), tr("Add document"), {tr("All files (*)")},
                      [this](const QString& path) { addFiles({path}); });
}

void AttachmentsCard::addFiles(QStringList paths) {
    if (paths.isEmpty() || !m_context.mayDo(rules::Right::KeepAttachments))
        return;
    const QString path = paths.takeFirst();
    const QFileInfo file(path);
    Attachment fresh;
    fresh.participant = m_person;
    fresh.name = cleanFileName(file.fileName());
    const auto next = [card = QPointer(this), paths] {
        if (card)
            card->addFiles(paths);
    };
    openAttachmentDialog(m_context, window(), fresh, path, next);
}

void AttachmentsCard::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData() && !filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsCard::dropEvent(QDropEvent* event) {
    const QStringList paths = filesOf(*event->mimeData());
    event->acceptProposedAction();
    guard(this, [&] { addFiles(paths); });
}

void AttachmentsCard::open() {
    const Attachment* attachment = current();
    if (!attachment)
        return;
    if (isFolded(*attachment)) {
        work::noteShown(m_context.database(), *attachment);
        m_unfolded.insert(attachment->id);
        fill();
        return;
    }
    openNow(*attachment);
}

void AttachmentsCard::openNow(const Attachment& attachment) {
    withBytes(attachment, false, [this, name = attachment.name](const QByteArray& bytes) {
        const QString path = m_copies.put(name, bytes);
        if (!openWithSystem(path))
            dialogs::warn(
                window(), tr("The document cannot be opened"),
                tr("There is no program on this computer for “%1”. Save a copy and open it elsewhere.").arg(name));
    });
}

void AttachmentsCard::save() {
    const Attachment* attachment = current();
    if (!attachment)
        return;
    const QString suffix = QFileInfo(attachment->name).suffix();
    const QString filter = suffix.isEmpty() ? tr("All files (*)") : QStringLiteral("%1 (*.%1)").arg(suffix);
    dialogs::saveFile(window(), tr("Save a copy"), attachment->name, {filter},
                      [this, attachment = *attachment](const QString& path) {
                          withBytes(attachment, true, [this, path](const QByteArray& bytes) {
                              writeFile(path, bytes);
                              m_context.say(tr("The copy is saved. Remove it when you no longer need it."));
                          });
                      });
}

void AttachmentsCard::withBytes(const Attachment& attachment, bool exporting, std::function<void(QByteArray)> then) {
    const auto use = exporting ? work::AttachmentUse::Exported : work::AttachmentUse::Opened;
    auto* job = startJob(
        this,
        [open = m_context.session().opener(), id = attachment.id, use](const JobControl&) {
            db::Database database = open();
            return work::useAttachment(database, id, use);
        },
        [this, then = std::move(then)](const work::Outcome<QByteArray>& outcome) {
            if (!outcome)
                return dialogs::warn(window(), tr("The document cannot be opened"), textOf(outcome.problems));
            guard(this, [&] { then(*outcome.done); });
        });
    m_context.follow(job, tr("Opening a document"));
}

void AttachmentsCard::change() {
    if (const Attachment* attachment = current())
        openAttachmentDialog(m_context, window(), *attachment, {});
}

void AttachmentsCard::removeOrRestore() {
    const Attachment* attachment = current();
    if (!attachment)
        return;
    const auto tell = [this](const Problems& problems, const QString& said) {
        if (hasWrong(problems))
            dialogs::warn(window(), tr("This is not possible"), textOf(problems));
        else
            m_context.say(said);
    };
    if (attachment->removedOn) {
        const auto outcome = work::perform(
            m_context.database(), [&](db::Transaction& tx) { return work::restoreAttachment(tx, attachment->id); });
        return tell(outcome.problems, tr("The document is back"));
    }
    dialogs::askReason(window(), tr("Take away “%1”?").arg(attachment->shownName()),
                       tr("It is hidden and can be put back. It is destroyed with the dossier."), tr("Take away"),
                       [this, tell, id = attachment->id](const QString& reason) {
                           const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
                               return work::removeAttachment(tx, id, reason);
                           });
                           tell(outcome.problems, tr("The document is taken away"));
                       });
}

} // namespace wijkwerk::ui::participants
