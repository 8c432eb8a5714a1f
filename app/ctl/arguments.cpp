// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/arguments.h"

namespace wijkwerk::ctl {

namespace {

/// `--x` or `--x=v` of an option that is known here.
bool isOption(const QString& word, const QStringList& names) {
    return word.startsWith(QLatin1String("--")) && names.contains(word.mid(2).section(u'=', 0, 0));
}

} // namespace

SplitUp splitUp(const QStringList& words, const QStringList& withValue, const QStringList& without) {
    SplitUp result;
    Arguments& arguments = result.arguments;
    bool optionsEnded = false;
    for (int i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const auto equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (without.contains(name) && equals < 0) {
            arguments.flags << name;
        } else if (!withValue.contains(name)) {
            if (result.unknown.isEmpty())
                result.unknown = word;
        } else if (equals >= 0) {
            arguments.values.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size() && !isOption(words.at(i + 1), withValue + without)) {
            arguments.values.insert(name, words.at(++i));
        } else if (result.lacking.isEmpty()) {
            result.lacking = word;
        }
    }
    if (!arguments.positional.isEmpty())
        arguments.verb = arguments.positional.takeFirst();
    return result;
}

} // namespace wijkwerk::ctl
