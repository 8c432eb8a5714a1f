// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/file_bar.h"

#include "core/keys/slot_file.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/texts/fault_text.h"

#include <QCoreApplication>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileTrouble)
};

} // namespace

QString fileTroubleText(Fault fault, bool looks) {
    if (looks && fault == Fault::FileReplaced)
        return Text::tr("Another file took the place of this department, for example because a backup was put back. "
                        "What you see here is of before. Open it anew to see the department as it is now.");
    switch (fault) {
    case Fault::FileMoved:
        return Text::tr("The file of this department was moved or removed while it was open. Nothing more is saved in "
                        "it. Put it back, or keep a copy and work on in that. What you typed stays here.");
    case Fault::FileReplaced:
        return Text::tr("Another file took the place of this department while it was open. Nothing more is saved. Keep "
                        "a copy of what is open here, or open the file anew. What you typed stays here.");
    case Fault::FileTruncated:
        return Text::tr("The file of this department was cut off by another program. Nothing more is saved. Put a "
                        "backup back. What you typed stays here.");
    case Fault::FileRolledBack:
        return Text::tr("An older copy was put over this department while it was open. Nothing more is saved. Open it "
                        "anew to go on with the older copy, or put a backup back. What you typed stays here.");
    default:
        return titleOf(fault);
    }
}

FileBar::FileBar(Context& context, const Pace& pace, QWidget* parent)
    : Bar(Tone::Red, {}, parent)
    , m_context(context)
    , m_file(db::identityOf(context.session().path()))
    , m_copy(addAction(tr("Keep a copy…")))
    , m_again(addAction(tr("Open anew")))
    , m_restore(addAction(tr("Put a backup back…"))) {
    hide();
    connect(m_copy, &Button::clicked, this, &FileBar::copyRequested);
    connect(m_again, &Button::clicked, this, &FileBar::againRequested);
    connect(m_restore, &Button::clicked, this, &FileBar::restoreRequested);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileBar::look);
    timer->start(pace.lookAtFileMs);
}

std::optional<Fault> FileBar::found() {
    db::Session& session = m_context.session();
    std::optional<Fault> fault;
    if (session.isReadOnly()) {
        // Only what would be shown for ever: what others write is none of our concern.
        const auto now = db::identityOf(session.path());
        if (m_file && now && !now->isSameFile(*m_file))
            fault = Fault::FileReplaced;
        return fault;
    }
    guardQuietly([&] { fault = session.lookInsideFile(); }, [](const Error&) {});
    return fault;
}

void FileBar::look() {
    const auto fault = found();
    if (!fault && !m_context.session().isReadOnly())
        guardQuietly(
            [&] {
                if (auto table = keys::readSlots(m_context.session().path()))
                    m_slots = std::move(*table.value);
            },
            [](const Error&) {});
    if (fault == m_fault)
        return;
    m_fault = fault;
    m_context.setFileTrouble(fault.has_value());
    showFault();
    Q_EMIT faultChanged();
}

void FileBar::showFault() {
    const bool looks = m_context.session().isReadOnly();
    setText(m_fault ? fileTroubleText(*m_fault, looks) : QString());
    m_copy->setHidden(looks || m_fault == Fault::FileTruncated);
    m_again->setHidden(m_fault == Fault::FileTruncated);
    m_restore->setHidden(looks || (m_fault != Fault::FileTruncated && m_fault != Fault::FileRolledBack));
    setHidden(!m_fault);
}

} // namespace wijkwerk::ui
