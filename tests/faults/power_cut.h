// SPDX-License-Identifier: EUPL-1.2
// What may be left of the files in a folder when the power goes in the middle of an act. The act is done once and
// recorded; every cut is then made up from the recording.
//
// The model is harsher than most file systems: what was written to a file is certain once that file was synced after
// it; until then each sector of 512 bytes of it may have arrived or not, whatever came after. A name that was made,
// changed or removed is certain once the folder was synced; until then each change may have arrived or not.
#pragma once

#include "tests/faults/fault_run.h"

#include <map>
#include <random>
#include <vector>

namespace wijkwerk::faults {

class PowerCut {
public:
    /// Copies the files of `base` to `work` and does the act there, which must end with 0. Only files directly in
    /// `work` count; files that the act opens with a name relative to another folder than the current one are not
    /// followed.
    PowerCut(const QString& base, const QString& work, const Command& act);

    /// How many operations the act had; cut after 0 … steps() of them.
    int steps() const { return int(m_steps.size()); }
    /// Fills `folder`, which is emptied first, with what might be left.
    void cutAfter(int steps, std::mt19937& random, const QString& folder) const;

private:
    struct Step {
        char kind = 0;
        quint64 file = 0;
        quint64 at = 0;
        QString from;
        QString to;
        QByteArray bytes;
    };
    using Names = std::map<QString, quint64>;
    using Contents = std::map<quint64, QByteArray>;
    struct Model;

    void readRecord(const QString& path);
    /// Files are numbered as they come: the numbers of the system differ from run to run, and are used again for a new
    /// file once the old one is gone.
    quint64 ourNumberOf(quint64 number, bool isNew);
    static void write(QByteArray& content, quint64 at, const QByteArray& bytes);
    static void change(QByteArray& content, const Step& step);
    static void change(Names& names, const Step& step);
    static void changePartly(QByteArray& content, const Step& step, std::mt19937& random);

    Names m_names;       ///< as they were before the act
    Contents m_contents; ///< by the number of the file
    std::map<quint64, quint64> m_numbers;
    quint64 m_lastNumber = 0;
    std::vector<Step> m_steps;
};

} // namespace wijkwerk::faults
