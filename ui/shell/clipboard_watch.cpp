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
    : QObject(parent)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(afterMs.value_or(usualMs));
    connect(m_timer, &QTimer::timeout, this, &ClipboardWatch::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardWatch::look);
}

ClipboardWatch::~ClipboardWatch() {
    clear();
}

void ClipboardWatch::look() {
    if (m_clearing)
        return;
    for (const QClipboard::Mode mode : modes) {
        const QString text = QGuiApplication::clipboard()->text(mode);
        if (!isOurs(mode) || !holdsBsn(text))
            continue;
        m_marks[mode] = markOf(text);
        m_timer->start();
    }
}

void ClipboardWatch::clear() {
    m_clearing = true;
    for (const auto& [mode, mark] : std::exchange(m_marks, {})) {
        if (markOf(QGuiApplication::clipboard()->text(mode)) == mark)
            QGuiApplication::clipboard()->clear(mode);
    }
    m_clearing = false;
}

} // namespace wijkwerk::ui
