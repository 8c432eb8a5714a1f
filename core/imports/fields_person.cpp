// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/fields.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace wijkwerk::imports {
namespace {

QString given(std::string_view v) {
    return QString::fromUtf8(v.data(), static_cast<qsizetype>(std::min<std::size_t>(v.size(), 60)));
}

/// Lower case, letters and digits only.
std::string plain(std::string_view v) {
    std::string text;
    for (const char c : v) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            text += c;
        else if (c >= 'A' && c <= 'Z')
            text += static_cast<char>(c + 32);
    }
    return text;
}

template <class E>
struct Alias {
    std::string_view word;
    E value;
};

template <class E, std::size_t N>
std::optional<E> find(const Alias<E> (&list)[N], std::string_view word) {
    for (const Alias<E>& alias : list) {
        if (alias.word == word)
            return alias.value;
    }
    return std::nullopt;
}

/// `1,23457E+08` and `1.2E8`: a spreadsheet rounded the number.
bool isRounded(std::string_view v) {
    const std::size_t e = v.find_first_of("eE");
    return e != std::string_view::npos && e > 0 && v.find_first_not_of("0123456789.,eE+- ") == std::string_view::npos;
}

} // namespace

bool passesElevenTest(std::string_view digits) {
    if (digits.size() != 9 || digits == "000000000")
        return false;
    int total = 0;
    for (int i = 0; i < 9; ++i) {
        const char c = digits[static_cast<std::size_t>(i)];
        if (c < '0' || c > '9')
            return false;
        total += (c - '0') * (i == 8 ? -1 : 9 - i);
    }
    return total % 11 == 0;
}

QString maskedDigits(QStringView text) {
    constexpr qsizetype open = 4;
    if (text.size() < 8)
        return QString(text.size(), QChar(0x2022));
    return QString(text.size() - open, QChar(0x2022)) + text.last(open).toString();
}

Read<QString> readBsn(std::string_view cell) {
    const std::string_view v = bare(cell);
    Read<QString> read;
    if (v.empty() || meansNothing(v))
        return read;
    std::array<char, 9> digits{};
    std::size_t count = 0;
    bool other = false;
    for (const char c : v) {
        if (c >= '0' && c <= '9') {
            if (count < digits.size())
                digits[count] = c;
            ++count;
        } else if (c != ' ' && c != '.' && c != '-') {
            other = true;
        }
    }
    const QString masked = maskedDigits(given(v));
    if (isRounded(v)) {
        read.problem = wrong(QStringLiteral("import_bsn_rounded"), {}, masked);
        return read;
    }
    if (!other && v.find_first_not_of("0 .-") == std::string_view::npos) {
        read.problem = warning(QStringLiteral("import_bsn_zeros"), {}, given(v));
        return read;
    }
    if (other || count < 8 || count > 9) {
        read.problem = wrong(QStringLiteral("import_bsn_length"), {}, masked);
        return read;
    }
    if (count == 8) {
        std::copy_backward(digits.begin(), digits.begin() + 8, digits.end());
        digits[0] = '0';
    }
    const std::string_view nine(digits.data(), digits.size());
    if (!passesElevenTest(nine))
        read.problem = wrong(QStringLiteral("import_bsn_invalid"), {}, masked);
    else
        read.value = QString::fromLatin1(digits.data(), 9);
    return read;
}

Read<RegisteredSex> readSex(std::string_view cell) {
    using enum RegisteredSex;
    static constexpr Alias<RegisteredSex> words[] = {
        {"m", Male},        {"v", Female},         {"o", Unknown},         {"x", Unknown},
        {"man", Male},      {"vrouw", Female},     {"f", Female},          {"male", Male},
        {"female", Female}, {"mannelijk", Male},   {"vrouwelijk", Female}, {"mnl", Male},
        {"vrl", Female},    {"1", Male},           {"2", Female},          {"0", Unknown},
        {"9", Unknown},     {"dhr", Male},         {"mevr", Female},       {"mw", Female},
        {"deheer", Male},   {"heer", Male},        {"mevrouw", Female},    {"jongen", Male},
        {"meisje", Female}, {"onbekend", Unknown}, {"anders", Unknown},    {"divers", Unknown}};
    const std::string_view v = bare(cell);
    Read<RegisteredSex> read;
    if (v.empty() || meansNothing(v))
        return read;
    if (v.size() == 1 && (v[0] == 'm' || v[0] == 'v')) {
        read.value = v[0] == 'm' ? Male : Female;
        return read;
    }
    if (const auto found = find(words, plain(v)))
        read.value = *found;
    else
        read.problem = wrong(QStringLiteral("import_sex_unknown"), {}, given(v));
    return read;
}

Read<FormOfAddress> readFormOfAddress(std::string_view cell) {
    using enum FormOfAddress;
    static constexpr Alias<FormOfAddress> words[] = {{"mevrouw", Madam},
                                                     {"mevr", Madam},
                                                     {"mw", Madam},
                                                     {"mw.", Madam},
                                                     {"v", Madam},
                                                     {"heer", Sir},
                                                     {"deheer", Sir},
                                                     {"dhr", Sir},
                                                     {"meneer", Sir},
                                                     {"m", Sir},
                                                     {"geen", Neutral},
                                                     {"neutraal", Neutral},
                                                     {"x", Neutral},
                                                     {"o", Neutral},
                                                     {"notasked", NotAsked},
                                                     {"nietgevraagd", NotAsked},
                                                     {"geachtemevrouw", Madam},
                                                     {"geachteheer", Sir}};
    const std::string_view v = bare(cell);
    Read<FormOfAddress> read;
    if (v.empty())
        return read;
    if (const auto found = find(words, plain(v)))
        read.value = *found;
    else
        read.problem = wrong(QStringLiteral("import_address_form_unknown"), {}, given(v));
    return read;
}

Read<NameUse> readNameUse(std::string_view cell) {
    using enum NameUse;
    static constexpr Alias<NameUse> words[] = {{"e", Own},
                                               {"eigen", Own},
                                               {"eigennaam", Own},
                                               {"p", Partner},
                                               {"partner", Partner},
                                               {"partnernaam", Partner},
                                               {"v", PartnerFirst},
                                               {"partnernaamvooreigennaam", PartnerFirst},
                                               {"partnereigen", PartnerFirst},
                                               {"n", PartnerLast},
                                               {"partnernaamnaeigennaam", PartnerLast},
                                               {"eigenpartner", PartnerLast}};
    const std::string_view v = bare(cell);
    Read<NameUse> read;
    if (v.empty() || meansNothing(v))
        return read;
    if (const auto found = find(words, plain(v)))
        read.value = *found;
    else
        read.problem = wrong(QStringLiteral("import_name_use_unknown"), {}, given(v));
    return read;
}

Read<ParticipantKind> readKind(const QString& text) {
    using enum ParticipantKind;
    static constexpr Alias<ParticipantKind> words[] = {{"reintegreerder", Reintegrator},
                                                       {"reintegratie", Reintegrator},
                                                       {"bijstand", Reintegrator},
                                                       {"participatiewet", Reintegrator},
                                                       {"pw", Reintegrator},
                                                       {"sw", SwSeconded},
                                                       {"wsw", SwSeconded},
                                                       {"swmedewerker", SwSeconded},
                                                       {"gedetacheerd", SwSeconded},
                                                       {"gedetacheerdeswmedewerker", SwSeconded},
                                                       {"gedetacheerdeswmedewerkerwsw", SwSeconded},
                                                       {"beschut", ShelteredWork},
                                                       {"beschutwerk", ShelteredWork},
                                                       {"nieuwbeschut", ShelteredWork},
                                                       {"handhaver", EnforcerConverted},
                                                       {"nug", Nug},
                                                       {"nugger", Nug},
                                                       {"nietuitkeringsgerechtigde", Nug},
                                                       {"anw", Anw},
                                                       {"ioaw", IoawIoaz},
                                                       {"ioaz", IoawIoaz},
                                                       {"jongere", Youth},
                                                       {"jongeren", Youth},
                                                       {"tegenprestatie", VolunteerAct},
                                                       {"maatschappelijkeparticipatie", VolunteerAct},
                                                       {"vrijwilliger", VolunteerAct},
                                                       {"reintegreerderviawerkeninkomen", Reintegrator}};
    Read<ParticipantKind> read;
    const QString trimmedText = text.trimmed();
    if (trimmedText.isEmpty())
        return read;
    if (const auto stored = fromCode<ParticipantKind>(trimmedText.toLower())) {
        read.value = *stored;
        return read;
    }
    QString folded = trimmedText;
    folded.replace(u'\u00EB', u'e');
    if (const auto found = find(words, plain(folded.toStdString())))
        read.value = *found;
    else
        read.problem = wrong(QStringLiteral("import_kind_unknown"), {}, trimmedText.left(60));
    return read;
}

Read<bool> readYesNo(std::string_view cell) {
    static constexpr Alias<bool> words[] = {{"j", true},   {"ja", true},    {"1", true},   {"waar", true},
                                            {"x", true},   {"y", true},     {"yes", true}, {"true", true},
                                            {"n", false},  {"nee", false},  {"0", false},  {"onwaar", false},
                                            {"no", false}, {"false", false}};
    const std::string_view v = bare(cell);
    Read<bool> read;
    if (v.empty() || meansNothing(v))
        return read;
    if (const auto found = find(words, plain(v)))
        read.value = *found;
    else
        read.problem = wrong(QStringLiteral("import_yes_no_unknown"), {}, given(v));
    return read;
}

} // namespace wijkwerk::imports
