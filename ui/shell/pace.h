// SPDX-License-Identifier: EUPL-1.2
// How often the window looks at what happens outside of it. Tests go faster.
#pragma once

namespace wijkwerk::ui {

struct Pace {
    int lookAtFileMs = 10000;     ///< is the file still the one that was opened?
    int lookForRequestMs = 3000;  ///< does somebody ask to swap?
    int lookForAnswerMs = 1000;   ///< of whoever asks
    int answerWithinMs = 600000;  ///< then the request is taken back
    int takeOverWithinMs = 15000; ///< after "Wisselen"; then the former writer goes on
    int firstBackupMs = 30000;    ///< after opening: nobody waits for it
    int backupEveryMs = 300000;   ///< is one due? Also how soon it is tried again
    int closeAnywayMs = 10000;    ///< when the last backup failed: to read why
};

} // namespace wijkwerk::ui
