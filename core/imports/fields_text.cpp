// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wijkwerk::imports {
namespace {

constexpr QChar lostMark(0xFFFD);

bool isLost(QChar c) {
    return c == u'?' || c == lostMark;
}

/// Names that are usual in the Netherlands and hold a letter that Windows-1252 does not have.
constexpr std::array<QStringView, 64> usualNames = {u"\u0130brahim",
                                                    u"\u0130smail",
                                                    u"\u0130brahimo\u011flu",
                                                    u"\u0130nan",
                                                    u"\u0130pek",
                                                    u"\u0130lker",
                                                    u"\u0130lknur",
                                                    u"\u0130lhan",
                                                    u"\u00c7a\u011flar",
                                                    u"\u00c7a\u011fla",
                                                    u"\u00c7i\u011fdem",
                                                    u"Do\u011fan",
                                                    u"Erdo\u011fan",
                                                    u"Ayd\u0131n",
                                                    u"Y\u0131ld\u0131z",
                                                    u"Y\u0131lmaz",
                                                    u"Y\u0131ld\u0131r\u0131m",
                                                    u"K\u0131l\u0131\u00e7",
                                                    u"\u015eahin",
                                                    u"\u015eim\u015fek",
                                                    u"Ay\u015fe",
                                                    u"G\u00fcne\u015f",
                                                    u"Da\u011f",
                                                    u"O\u011fuz",
                                                    u"U\u011fur",
                                                    u"Ya\u011fmur",
                                                    u"Tu\u011fba",
                                                    u"Bu\u011fra",
                                                    u"\u015eule",
                                                    u"\u015eerife",
                                                    u"Akta\u015f",
                                                    u"Demirta\u015f",
                                                    u"Kara\u011f\u00f6z",
                                                    u"\u0141ukasz",
                                                    u"Pawe\u0142",
                                                    u"Micha\u0142",
                                                    u"Ma\u0142gorzata",
                                                    u"El\u017cbieta",
                                                    u"Bart\u0142omiej",
                                                    u"W\u0142adys\u0142aw",
                                                    u"Stanis\u0142aw",
                                                    u"Zi\u0119ba",
                                                    u"D\u0105browski",
                                                    u"D\u0105browska",
                                                    u"Wi\u015bniewski",
                                                    u"Wi\u015bniewska",
                                                    u"Szyma\u0144ski",
                                                    u"Szyma\u0144ska",
                                                    u"Wo\u017aniak",
                                                    u"Koz\u0142owski",
                                                    u"Koz\u0142owska",
                                                    u"Grze\u015b",
                                                    u"Tr\u1ea7n",
                                                    u"Ph\u1ea1m",
                                                    u"Nguy\u1ec5n",
                                                    u"Ho\u00e0ng",
                                                    u"Bo\u017ei\u0107",
                                                    u"Jovanovi\u0107",
                                                    u"Petrovi\u0107",
                                                    u"Ion\u0103",
                                                    u"\u0141uczak"};

bool fits(QStringView word, QStringView name) {
    if (word.size() != name.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isLost(word[i]) && word[i].toCaseFolded() != name[i].toCaseFolded())
            return false;
        if (isLost(word[i]) && name[i].unicode() < 0x100)
            return false;
    }
    return true;
}

/// The one usual name that has this shape; empty when there is none or more than one.
QString usualName(QStringView word) {
    QStringView found;
    for (const QStringView name : usualNames) {
        if (!fits(word, name))
            continue;
        if (!found.isEmpty())
            return {};
        found = name;
    }
    return found.toString();
}

bool isDutchPhone(const QString& digits) {
    static const QRegularExpression pattern(QStringLiteral(R"(^\+31[1-9]\d{8}$|^\+31[89]00\d{4}$|^\+31[89]00\d{7}$)"));
    return pattern.match(digits).hasMatch();
}

/// E.164; empty when it is no telephone number.
QString phoneNumber(QStringView text) {
    QString digits;
    QString source = text.toString();
    source.remove(QLatin1String("(0)"));
    for (const QChar c : source) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!QStringView(u" -.()/'\u00A0\u2013").contains(c))
            return {};
    }
    if (digits.startsWith(QLatin1String("00")))
        digits = u'+' + digits.mid(2);
    else if (digits.startsWith(u'0'))
        digits = QLatin1String("+31") + digits.mid(1);
    else if (digits.size() == 11 && digits.startsWith(QLatin1String("31")))
        digits = u'+' + digits;
    else if (digits.size() == 9) // a spreadsheet took the zero
        digits = QLatin1String("+31") + digits;
    if (!digits.startsWith(u'+'))
        return {};
    if (digits.startsWith(QLatin1String("+310")))
        digits.remove(3, 1);
    if (digits.startsWith(QLatin1String("+31")))
        return isDutchPhone(digits) ? digits : QString();
    return digits.size() >= 10 && digits.size() <= 16 ? digits : QString();
}

/// `06-12345678`, by far the most usual; anything else takes the long way.
QString plainMobile(const QString& text) {
    QString digits;
    if (text.size() != 11 || text[0] != u'0' || text[2] != u'-')
        return {};
    digits.reserve(12);
    digits += QLatin1String("+31");
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (i == 2)
            continue;
        if (text[i] < u'0' || text[i] > u'9' || (i == 1 && text[i] == u'0'))
            return {};
        digits += text[i];
    }
    return digits;
}

} // namespace

std::string_view trimmed(std::string_view cell) {
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto strip = [&](std::string_view v) {
        while (!v.empty() && space(v.front()))
            v.remove_prefix(1);
        while (!v.empty() && space(v.back()))
            v.remove_suffix(1);
        return v;
    };
    std::string_view v = strip(cell);
    if (v.size() >= 3 && v[0] == '=' && v[1] == '"' && v.back() == '"')
        v = strip(v.substr(2, v.size() - 3));
    return v;
}

std::string_view bare(std::string_view cell) {
    std::string_view v = trimmed(cell);
    if (!v.empty() && v.front() == '\'')
        v = trimmed(v.substr(1));
    return v;
}

bool meansNothing(std::string_view cell) {
    static constexpr std::string_view words[] = {"-",    "--",   "?",           "n.v.t.", "nvt",  "n.v.t", "onbekend",
                                                 "null", "leeg", "geen opgave", "n/a",    "#n/b", "#n/a"};
    if (cell.size() > 12)
        return false;
    std::string lower;
    for (const char c : cell)
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return word == lower; });
}

QString oneLine(const QString& text) {
    const auto unusual = [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0xA0 || c.unicode() == 0x200B ||
               c.unicode() == 0xFEFF;
    };
    bool clean = text.isEmpty() || (text.front() != u' ' && text.back() != u' ' && text.front() != u'\'');
    for (qsizetype i = 0; clean && i < text.size(); ++i)
        clean = !unusual(text[i]) && !(text[i] == u' ' && text[i + 1] == u' ');
    if (clean)
        return text;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() == 0x200B || c.unicode() == 0xFEFF)
            continue;
        const bool space = c == u' ' || unusual(c);
        if (!space)
            out += c;
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    if (out.size() >= 2 && out[0] == u'\'' && QStringView(u"=+-@").contains(out[1]))
        out.remove(0, 1);
    return out;
}

QString manyLines(const QString& text) {
    const bool clean =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    QString out = text;
    if (!clean) {
        out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        out.replace(u'\r', u'\n');
        out.replace(u'\t', u' ');
        out.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || c.unicode() == 0x7F; });
    }
    if (!out.isEmpty() && (out.front().isSpace() || out.back().isSpace()))
        out = out.trimmed();
    if (out.size() >= 2 && out[0] == u'\'' && QStringView(u"=+-@").contains(out[1]))
        out.remove(0, 1);
    return out;
}

Read<Phones> readPhones(const QString& text) {
    Read<Phones> read;
    read.value.first = plainMobile(text);
    if (!read.value.first.isEmpty() || text.isEmpty())
        return read;
    const QString whole = phoneNumber(text);
    if (!whole.isEmpty()) {
        read.value.first = whole;
        return read;
    }
    static const QRegularExpression between(QStringLiteral(R"(\s*(?:/|;|,|\||\bof\b|\ben\b)\s*)"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() == 2) {
        const Phones two{phoneNumber(parts[0]), phoneNumber(parts[1])};
        if (!two.first.isEmpty() && !two.second.isEmpty()) {
            read.value = two;
            return read;
        }
    }
    read.value.first = text;
    read.problem = warning(QStringLiteral("import_phone"), {}, text.left(60));
    return read;
}

Read<QString> readEmail(const QString& text) {
    Read<QString> read;
    QString mail = text.trimmed();
    if (mail.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        mail.remove(0, 7);
    if (mail.startsWith(u'<') && mail.endsWith(u'>'))
        mail = mail.mid(1, mail.size() - 2).trimmed();
    read.value = mail;
    if (mail.isEmpty())
        return read;
    const qsizetype at = mail.indexOf(u'@');
    const bool good = at > 0 && mail.lastIndexOf(u'@') == at && mail.indexOf(u'.', at + 2) > 0 &&
                      !mail.endsWith(u'.') && mail.size() <= 254 &&
                      std::none_of(mail.cbegin(), mail.cend(),
                                   [](QChar c) { return c.isSpace() || c == u',' || c == u';' || isLost(c); });
    if (!good)
        read.problem = warning(QStringLiteral("import_email"), {}, mail.left(60));
    return read;
}

std::optional<Problem> lostLetter(const QString& name) {
    if (std::none_of(name.cbegin(), name.cend(), isLost))
        return std::nullopt;
    QString proposal;
    QString word;
    bool all = true;
    const auto finish = [&] {
        if (std::any_of(word.cbegin(), word.cend(), isLost)) {
            const QString usual = usualName(word);
            all = all && !usual.isEmpty();
            proposal += usual;
        } else {
            proposal += word;
        }
        word.clear();
    };
    for (const QChar c : name) {
        if (c == u' ' || c == u'-') {
            finish();
            proposal += c;
        } else {
            word += c;
        }
    }
    finish();
    return warning(QStringLiteral("import_lost_letter"), {}, name.left(60), all ? proposal : QString());
}

QString titleCase(const QString& name) {
    const bool capitals = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isUpper(); }) &&
                          std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLower(); });
    if (!capitals || name.size() < 2)
        return name;
    static const QStringList small = {QStringLiteral("van"), QStringLiteral("de"),  QStringLiteral("den"),
                                      QStringLiteral("der"), QStringLiteral("het"), QStringLiteral("'t"),
                                      QStringLiteral("ten"), QStringLiteral("ter"), QStringLiteral("te"),
                                      QStringLiteral("el"),  QStringLiteral("op"),  QStringLiteral("in"),
                                      QStringLiteral("von"), QStringLiteral("la"),  QStringLiteral("aan")};
    static const QRegularExpression words(QStringLiteral(R"([^\s\-]+)"));
    QString out = name.toLower();
    for (auto it = words.globalMatch(out); it.hasNext();) {
        const auto word = it.next();
        const QString text = word.captured();
        if (small.contains(text))
            continue;
        const qsizetype first = text.startsWith(u'\'') && text.size() > 1 ? 1 : 0;
        const qsizetype at = word.capturedStart() + first;
        out[at] = out[at].toUpper();
        if (text.startsWith(QLatin1String("ij")))
            out[at + 1] = u'J';
    }
    return out;
}

} // namespace wijkwerk::imports
