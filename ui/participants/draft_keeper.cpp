// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/draft_keeper.h"

#include "core/store/notes.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/patient_guard.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

constexpr int keepEveryMilliseconds = 4000; // as the quick note: with the write at most 5 s are lost

/// Both, once: what was typed now and what was found.
QString together(const QString& typed, const QString& found) {
    if (found.startsWith(typed))
        return found;
    return typed.contains(found) ? typed : typed + QStringLiteral("\n\n") + found;
}

void save(db::Transaction& tx, const std::vector<Draft>& drafts) {
    for (const Draft& draft : drafts)
        store::notes::saveDraft(tx, draft);
}

void saveAll(Context& context, const std::vector<Draft>& drafts) {
    db::Transaction tx(context.database(), {});
    save(tx, drafts);
    tx.commit();
}

} // namespace

DraftKeeper::DraftKeeper(Context& context, Dialog* dialog, ParticipantId person, const QString& place)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_person(person)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepEveryMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    for (auto* edit : dialog->findChildren<QPlainTextEdit*>()) {
        if (edit->isReadOnly())
            continue;
        const QString own = place + u'.' + QString::number(m_fields.size() + 1);
        m_fields.push_back({edit, own, edit->toPlainText(), {}, {}});
        connect(edit, &QPlainTextEdit::textChanged, this, &DraftKeeper::typed);
    }
    offer();
    connect(dialog, &QDialog::finished, this, &DraftKeeper::leave);
}

/// What the program could not say goodbye to.
void DraftKeeper::offer() {
    QDateTime newest;
    for (Field& field : m_fields) {
        const auto draft = store::notes::draft(m_context.database(), m_person, field.place, m_context.worker());
        if (!draft)
            continue;
        field.kept = field.found = draft->text;
        newest = newest.isValid() ? std::max(newest, draft->savedAt) : draft->savedAt;
    }
    if (!newest.isValid())
        return;
    m_isAsking = true;
    m_bar = new Bar(Tone::Blue, tr("A draft of %1 was not saved.").arg(shownMoment(newest)));
    connect(m_bar->addAction(tr("Put it back")), &Button::clicked, this, &DraftKeeper::putBack);
    connect(m_bar->addAction(tr("Throw away")), &Button::clicked, this, &DraftKeeper::throwAway);
    m_dialog->body()->insertWidget(0, m_bar);
}

void DraftKeeper::answered() {
    m_isAsking = false;
    m_bar->hide();
}

void DraftKeeper::putBack() {
    for (const Field& field : m_fields) {
        const QString words = wanted(field);
        if (field.found.isEmpty() || words == field.edit->toPlainText())
            continue;
        QTextCursor all(field.edit->document()); // as if it were typed: Ctrl+Z brings back what stood there
        all.select(QTextCursor::Document);
        all.insertText(words);
    }
    answered();
    m_fields.front().edit->setFocus();
}

void DraftKeeper::throwAway() {
    answered();
    m_fields.front().edit->setFocus();
    keep();
}

void DraftKeeper::typed() {
    const auto isBack = [](const Field& field) { return field.edit->toPlainText().contains(field.found); };
    if (m_isAsking && std::ranges::all_of(m_fields, isBack))
        answered(); // put back by another road: after the lock
    if (!m_timer->isActive())
        m_timer->start();
}

/// As long as nobody answered, what was found stays with what is typed.
QString DraftKeeper::wanted(const Field& field) const {
    const QString text = field.edit->toPlainText();
    const QString typed = text == field.given ? QString() : text;
    return m_isAsking ? together(typed, field.found) : typed;
}

/// What the file does not have yet. `leaving`: only what was offered and not answered is to stay.
std::vector<Draft> DraftKeeper::changed(bool leaving) const {
    std::vector<Draft> drafts;
    for (const Field& field : m_fields) {
        Draft draft;
        draft.participant = m_person;
        draft.author = m_context.worker();
        draft.place = field.place;
        if (!leaving)
            draft.text = wanted(field);
        else if (m_isAsking)
            draft.text = field.found;
        if (draft.text != field.kept)
            drafts.push_back(std::move(draft));
    }
    return drafts;
}

void DraftKeeper::keep() {
    m_timer->stop();
    const auto drafts = changed(false);
    if (!m_context.mayWrite() || drafts.empty())
        return;
    const auto act = [&] {
        saveAll(m_context, drafts);
        for (Field& field : m_fields)
            field.kept = wanted(field);
    };
    // Somebody else is writing: the next round tries again.
    guardQuietly(act, [this](const Error&) { m_timer->start(); });
}

void DraftKeeper::spend(db::Transaction& tx) {
    save(tx, changed(true));
    m_isSpent = true;
}

/// On purpose without saving, or saved by an act that does not know of drafts. A busy file is tried again by the
/// window: the dialog is gone by then.
void DraftKeeper::leave(int result) {
    m_timer->stop();
    const auto drafts = changed(true);
    if ((result == QDialog::Accepted && m_isSpent) || !m_context.mayWrite() || drafts.empty())
        return;
    guardPatiently(m_dialog->parentWidget(), [context = QPointer(&m_context), drafts] {
        if (context)
            saveAll(*context, drafts);
    });
}

} // namespace wijkwerk::ui::participants
