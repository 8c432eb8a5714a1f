// SPDX-License-Identifier: EUPL-1.2
// A BSN that was copied goes off the clipboard again: after ten seconds, when the window locks, and at the end of the
// program. What another program copied is left alone.
#pragma once

#include <QClipboard>
#include <QObject>

#include <map>
#include <optional>

class QTimer;

namespace wijkwerk::ui {

class ClipboardWatch : public QObject {
    Q_OBJECT
public:
    /// `afterMs` in place of the ten seconds, for tests.
    explicit ClipboardWatch(std::optional<int> afterMs = {}, QObject* parent = nullptr);
    ~ClipboardWatch() override;
    /// Now, when there is a BSN of ours on it.
    void clear();

private:
    void look(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);

    std::map<QClipboard::Mode, QTimer*> m_timers;   ///< each has a deadline of its own
    std::map<QClipboard::Mode, QByteArray> m_marks; ///< of what is to go
    bool m_clearing = false;
};

/// Nine digits that are a BSN, with or without dots and spaces between them, anywhere in the text.
bool holdsBsn(const QString& text);

} // namespace wijkwerk::ui
