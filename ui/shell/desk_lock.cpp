// SPDX-License-Identifier: EUPL-1.2
// Of the desk: what it leaves when the window locks, and takes back after unlocking.
#include "core/domain/naming.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "ui/participants/draft_keeper.h"
#include "ui/shared/dialog.h"
#include "ui/shared/guard.h"
#include "ui/shell/desk.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/typed_text_dialog.h"

namespace wijkwerk::ui {

namespace {

constexpr const char* actProperty = "openedByAct";
constexpr const char* idProperty = "openedForId";

void append(std::vector<TypedText>& texts, const QString& where, const std::vector<TypedField>& fields) {
    for (const TypedField& field : fields) {
        if (field.isText && !field.value.trimmed().isEmpty())
            texts.push_back({where, field.label, field.value});
    }
}

} // namespace

void Desk::nameDialogs(const QString& act, qint64 id) {
    for (Dialog* dialog : window()->findChildren<Dialog*>()) {
        if (!dialog->isVisible() || dialog->property(actProperty).isValid())
            continue;
        dialog->setProperty(actProperty, act);
        dialog->setProperty(idProperty, id);
    }
}

Dialog* Desk::openedBy(const QString& act) const {
    for (Dialog* dialog : window()->findChildren<Dialog*>()) {
        if (dialog->isVisible() && dialog->property(actProperty).toString() == act)
            return dialog;
    }
    return nullptr;
}

HalfTyped Desk::leaveHalfTyped(const QList<QDialog*>& dialogs) {
    HalfTyped typed;
    typed.worker = m_session->worker();
    m_pages->keepDrafts();
    for (const QDialog* dialog : dialogs) {
        for (auto* keeper : dialog->findChildren<participants::DraftKeeper*>())
            keeper->keep();
    }
    if (Page* page = m_pages->current()) {
        typed.page = int(*m_pages->currentId());
        typed.fields = typedOnPage(*page);
        if (const auto thing = m_pages->currentThing()) {
            typed.kind = int(thing->first);
            typed.thing = thing->second;
        }
        if (const auto from = m_pages->before())
            typed.from = int(*from);
    }
    typed.drafts = m_pages->draftsNotKept();
    for (QDialog* one : dialogs) {
        const auto* dialog = qobject_cast<Dialog*>(one);
        const QString act = dialog ? dialog->property(actProperty).toString() : QString();
        if (!dialog || (act.isEmpty() && !dialog->isUnsaved()))
            continue;
        typed.dialogs.push_back(
            {dialog->windowTitle(), act, dialog->property(idProperty).toLongLong(), typedInDialog(*dialog)});
    }
    return typed;
}

/// Notes of before the lock become drafts after all; what the file still does not take is given back, to be shown.
std::vector<TypedText> Desk::keepDrafts(const std::vector<TypedDraft>& drafts) {
    std::vector<TypedText> left;
    for (const TypedDraft& one : drafts) {
        Draft draft;
        draft.participant = ParticipantId{one.person};
        draft.author = WorkerId{m_session->worker()};
        draft.place = QStringLiteral("note");
        draft.text = one.text;
        draft.kind = fromCode<NoteKind>(one.kind).value_or(NoteKind::Note);
        if (one.day.isValid())
            draft.day = one.day;
        draft.sensitive = one.sensitive;
        const auto keep = [&] {
            db::Transaction tx(m_context->database(), {});
            draft.savedAt = tx.now();
            store::notes::saveDraft(tx, draft);
            tx.commit();
        };
        if (guardQuietly(keep, [](const Error&) {}))
            continue;
        std::optional<Participant> person;
        guardQuietly([&] { person = store::participants::find(m_context->database(), draft.participant); },
                     [](const Error&) {});
        left.push_back({person ? calledListName(person->name) : QString(), tr("Note"), one.text});
    }
    return left;
}

void Desk::putBack(const HalfTyped& typed) {
    std::vector<TypedText> homeless = keepDrafts(typed.drafts);
    if (typed.from >= 0)
        m_pages->go(PageId(typed.from));
    if (typed.kind >= 0)
        m_pages->openThing(Kind(typed.kind), typed.thing);
    else
        m_pages->go(PageId(typed.page));
    if (Page* page = m_pages->current(); page && m_pages->currentId() == PageId(typed.page))
        append(homeless, page->title(), wijkwerk::ui::putBack(*page, typed.fields));
    for (const TypedDialog& dialog : typed.dialogs) {
        if (!dialog.act.isEmpty())
            run(dialog.act, dialog.id);
        if (Dialog* again = dialog.act.isEmpty() ? nullptr : openedBy(dialog.act))
            append(homeless, dialog.title, wijkwerk::ui::putBack(*again, dialog.fields));
        else
            append(homeless, dialog.title, dialog.fields);
    }
    if (homeless.empty())
        return;
    auto* shown = new TypedTextDialog(homeless, window());
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
}

} // namespace wijkwerk::ui
