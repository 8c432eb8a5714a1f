// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/note.h"

#include "core/base/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace wijkwerk {

namespace {

/// Stems, folded and without spaces; a word that begins or ends with one counts (`borstkanker`, `reumatisch`).
constexpr const char* stems[] = {"depressie",
                                 "depressief",
                                 "burnout",
                                 "diabetes",
                                 "suikerziekte",
                                 "medicatie",
                                 "medicijn",
                                 "antidepress",
                                 "verslaving",
                                 "verslaafd",
                                 "psychiat",
                                 "psycholoog",
                                 "psychologisch",
                                 "psychose",
                                 "psychotisch",
                                 "schizofren",
                                 "autisme",
                                 "autistisch",
                                 "borderline",
                                 "bipolair",
                                 "stoornis",
                                 "diagnose",
                                 "diagnostisch",
                                 "kanker",
                                 "chemothera",
                                 "epilep",
                                 "reuma",
                                 "artrose",
                                 "hernia",
                                 "astma",
                                 "hepatitis",
                                 "alzheimer",
                                 "dementie",
                                 "migraine",
                                 "fibromyalgie",
                                 "hartaanval",
                                 "hartinfarct",
                                 "hartklacht",
                                 "rugklacht",
                                 "beroerte",
                                 "therapie",
                                 "therapeut",
                                 "zwanger",
                                 "miskraam",
                                 "suicid",
                                 "zelfmoord",
                                 "alcohol",
                                 "drugs",
                                 "cocaine",
                                 "methadon",
                                 "ritalin",
                                 "paracetamol",
                                 "slaapmiddel",
                                 "pijnstiller",
                                 "insuline",
                                 "tumor",
                                 "chemokuur",
                                 "ziekenhuis",
                                 "verslavingszorg",
                                 "trauma",
                                 "paniekaanval",
                                 "angstaanval",
                                 "eetproblem",
                                 "anorexia",
                                 "boulimia",
                                 "besmettelijk",
                                 "tuberculose",
                                 "ontwenning",
                                 "afkick",
                                 "huisarts",
                                 "specialistischezorg"};
/// Short words that count only when they stand alone.
constexpr const char* alone[] = {"adhd",        "add",    "ptss", "copd",   "hiv",  "aids",   "ms",
                                 "asd",         "pddnos", "ocd",  "ggz",    "dsm",  "icd",    "ziekte",
                                 "ziektebeeld", "chemo",  "arts", "pillen", "wiet", "blowen", "blowt"};

bool isMedical(const QString& folded) {
    if (std::ranges::any_of(alone, [&](const char* word) { return folded == QLatin1String(word); }))
        return true;
    return std::ranges::any_of(stems, [&](const char* stem) {
        return folded.startsWith(QLatin1String(stem)) || folded.endsWith(QLatin1String(stem));
    });
}

/// `burn-out` as one word, and each half of `ADHD-klachten`.
bool isMedicalToken(const QString& token) {
    QString folded = fold(token);
    const QStringList parts = folded.split(u' ');
    return isMedical(folded.remove(u' ')) || std::ranges::any_of(parts, isMedical);
}

} // namespace

QStringList medicalWords(QStringView text) {
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)"));
    QStringList found;
    QString before;
    const auto add = [&found](const QString& typed) {
        if (!found.contains(typed, Qt::CaseInsensitive))
            found << typed;
    };
    for (auto match = word.globalMatch(text.toString()); match.hasNext();) {
        const QString token = match.next().captured();
        if (isMedicalToken(token))
            add(token);
        else if (fold(before) + fold(token) == u"burnout")
            add(before + u' ' + token);
        before = token;
    }
    return found;
}

} // namespace wijkwerk
