// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/draft_keeper.h"

#include "core/store/notes.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

constexpr int keepEveryMilliseconds = 4000; // as the quick note: with the write at most 5 s are lost

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
        m_fields.push_back({edit, own, {}, {}});
        connect(edit, &QPlainTextEdit::textChanged, this, &DraftKeeper::typed);
    }
    offer();
    connect(dialog, &QDialog::finished, this, [this] { write(true); });
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
    m_bar = new Bar(Tone::Blue, tr("A draft of %1 was not saved.").arg(shownMoment(newest)));
    connect(m_bar->addAction(tr("Put it back")), &Button::clicked, this, &DraftKeeper::putBack);
    connect(m_bar->addAction(tr("Throw away")), &Button::clicked, this, &DraftKeeper::throwAway);
    m_dialog->body()->insertWidget(0, m_bar);
}

void DraftKeeper::putBack() {
    m_bar->hide();
    for (const Field& field : m_fields) {
        if (!field.found.isEmpty())
            field.edit->setPlainText(field.found);
    }
    m_fields.front().edit->setFocus();
}

void DraftKeeper::throwAway() {
    m_bar->hide();
    write(true);
    m_fields.front().edit->setFocus();
    typed();
}

void DraftKeeper::typed() {
    const auto isBack = [](const Field& field) {
        return field.found.isEmpty() || field.edit->toPlainText() == field.found;
    };
    if (m_bar && !m_bar->isHidden() && std::ranges::all_of(m_fields, isBack))
        m_bar->hide(); // put back by another road: after the lock
    if (!m_timer->isActive())
        m_timer->start();
}

void DraftKeeper::keep() {
    if (!m_bar || m_bar->isHidden())
        write(false);
}

/// `nothing`: what is there goes.
void DraftKeeper::write(bool nothing) {
    m_timer->stop();
    const auto wanted = [&](const Field& field) { return nothing ? QString() : field.edit->toPlainText(); };
    const auto differs = [&](const Field& field) { return wanted(field) != field.kept; };
    if (!m_context.mayWrite() || std::ranges::none_of(m_fields, differs))
        return;
    const auto act = [&] {
        db::Transaction tx(m_context.database(), {});
        for (const Field& field : m_fields) {
            if (!differs(field))
                continue;
            Draft draft;
            draft.participant = m_person;
            draft.author = m_context.worker();
            draft.place = field.place;
            draft.text = wanted(field);
            store::notes::saveDraft(tx, draft);
        }
        tx.commit();
        for (Field& field : m_fields)
            field.kept = wanted(field);
    };
    // Somebody else is writing: the next round tries again.
    guardQuietly(act, [this](const Error&) { m_timer->start(); });
}

} // namespace wijkwerk::ui::participants
