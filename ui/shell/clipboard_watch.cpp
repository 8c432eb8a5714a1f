// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/clipboard_watch.h"

#include "core/domain/bsn.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int usualMs = 10000;

/// Copied here: we own it, or we had the keyboard when it changed (not every platform tells who owns it).
bool isOurs(QClipboard::Mode mode) {
    const QClipboard& board = *QGuiApplication::clipboard();
    const bool owns =
        mode == QClipboard::Selection ? board.supportsSelection() && board.ownsSelection() : board.ownsClipboard();
    return owns || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

QByteArray markOf(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

constexpr QClipboard::Mode modes[] = {QClipboard::Clipboard, QClipboard::Selection};

} // namespace

bool holdsBsn(const QString& text) {
    static const QRegularExpression nine(QStringLiteral(R"((?<!\d)\d(?:[ .\-]?\d){8}(?!\d))"));
    // From every digit on: a number that stands before it must not swallow the first part of a BSN in groups.
    for (auto found = nine.match(text); found.hasMatch(); found = nine.match(text, found.capturedStart() + 1)) {
        QString digits = found.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (isValidBsn(digits))
            return true;
    }
    return false;
}

ClipboardWatch::ClipboardWatch(std::optional<int> afterMs, QObject* parent)
    : QObject(parent) {
    for (const QClipboard::Mode mode : modes) {
        auto* timer = new QTimer(this);
        timer->setSingleShot(true);
        timer->setInterval(afterMs.value_or(usualMs));
        connect(timer, &QTimer::timeout, this, [this, mode] { clear(mode); });
        m_timers[mode] = timer;
    }
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardWatch::look);
}

ClipboardWatch::~ClipboardWatch() {
    clear();
}

/// Only what changed begins anew: who goes on selecting text does not keep alive what was copied before.
void ClipboardWatch::look(QClipboard::Mode mode) {
    const auto timer = m_timers.find(mode);
    if (m_clearing || timer == m_timers.end() || !isOurs(mode))
        return;
    const QString text = QGuiApplication::clipboard()->text(mode);
    if (!holdsBsn(text))
        return;
    m_marks[mode] = markOf(text);
    timer->second->start();
}

void ClipboardWatch::clear(QClipboard::Mode mode) {
    const auto found = m_marks.find(mode);
    if (found == m_marks.end())
        return;
    const QByteArray mark = found->second;
    m_marks.erase(found);
    m_clearing = true;
    if (markOf(QGuiApplication::clipboard()->text(mode)) == mark)
        QGuiApplication::clipboard()->clear(mode);
    m_clearing = false;
}

void ClipboardWatch::clear() {
    for (const QClipboard::Mode mode : modes)
        clear(mode);
}

} // namespace wijkwerk::ui
