// SPDX-License-Identifier: EUPL-1.2
// The command line of one verb: what stands without dashes, and options with or without a value. Meaning is given to
// values in run.h.
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace wijkwerk::ctl {

struct Arguments {
    QString verb;
    QStringList positional;         ///< what follows the verb
    QHash<QString, QString> values; ///< options with a value; the last one counts
    QStringList flags;              ///< options without a value

    bool has(const QString& option) const { return values.contains(option) || flags.contains(option); }
    std::optional<QString> value(const QString& option) const {
        return values.contains(option) ? std::optional(values.value(option)) : std::nullopt;
    }
    QString at(int index) const { return positional.value(index); }
};

/// Words of the command line split up. `withValue` are the options that take one, `--x v` or `--x=v`; `without` those
/// that take none. A value that looks like one of these options is written `--x=--v`. After `--` everything is
/// positional.
struct SplitUp {
    Arguments arguments;
    QString unknown; ///< first option that is in neither list
    QString lacking; ///< first option that misses its value
};
SplitUp splitUp(const QStringList& words, const QStringList& withValue, const QStringList& without);

} // namespace wijkwerk::ctl
