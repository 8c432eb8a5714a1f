// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/naming.h"

#include <QRegularExpression>
#include <QStringList>

namespace wijkwerk {

namespace {

/// No double spaces, none at the ends, none around a hyphen.
QString tidy(const QString& text) {
    static const QRegularExpression aroundHyphen(QStringLiteral(R"(\s*-\s*)"));
    QString result = text.simplified();
    return result.replace(aroundHyphen, QStringLiteral("-"));
}

QString component(const QString& prefix, const QString& surname) {
    if (isUnknownName(surname))
        return {};
    return isUnknownName(prefix) ? tidy(surname) : tidy(prefix + u' ' + surname);
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

/// First letter as a capital, IJ as one letter; an apostrophe in front (`'t Wolkje`) stays as it is.
QString capitalised(QString text) {
    if (text.startsWith(QStringLiteral("ij")))
        return QStringLiteral("IJ") + text.mid(2);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString firstLetter(QStringView word) {
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word[at].isHighSurrogate() && at + 1 < word.size())
            return word.mid(at, 2).toString();
        if (word[at].isLetterOrNumber())
            return QString(word[at]);
    }
    return {};
}

/// Roepnaam, else the first of the first names; empty when neither is known.
QString usedFirstName(const PersonName& name) {
    if (!isUnknownName(name.callName))
        return tidy(name.callName);
    return isUnknownName(name.firstNames) ? QString() : name.firstNames.simplified().section(u' ', 0, 0);
}

} // namespace

bool isUnknownName(QStringView name) {
    const auto trimmed = name.trimmed();
    return trimmed.isEmpty() || trimmed == u".";
}

QString derivedInitials(QStringView firstNames) {
    if (isUnknownName(firstNames))
        return {};
    QString result;
    bool spaceNeeded = false;
    for (const QString& name : firstNames.toString().simplified().split(u' ')) {
        const QString letter = firstLetter(name);
        if (letter.isEmpty())
            continue;
        if (spaceNeeded)
            result += u' ';
        const bool wholeName = name.size() == letter.size();
        result += wholeName ? letter : letter + u'.';
        spaceNeeded = wholeName;
    }
    return result;
}

QString initialsOf(const PersonName& name) {
    const QString stored = name.initials.simplified();
    return isUnknownName(stored) ? derivedInitials(name.firstNames) : stored;
}

QString ownSurname(const PersonName& name) {
    return component(name.prefix, name.surname);
}

QString composedSurname(const PersonName& name) {
    const QString own = ownSurname(name);
    const QString partner = component(name.partnerPrefix, name.partnerSurname);
    if (partner.isEmpty() || name.use == NameUse::Own)
        return own;
    if (name.use == NameUse::Partner)
        return partner;
    if (own.isEmpty())
        return {};
    return name.use == NameUse::PartnerFirst ? partner + u'-' + own : own + u'-' + partner;
}

FormOfAddress effectiveAddress(const PersonName& name) {
    if (name.address != FormOfAddress::NotAsked)
        return name.address;
    switch (name.sex) {
    case RegisteredSex::Male:
        return FormOfAddress::Sir;
    case RegisteredSex::Female:
        return FormOfAddress::Madam;
    case RegisteredSex::Unknown:
        break;
    }
    return FormOfAddress::Neutral;
}

QString addressName(const PersonName& name) {
    const QString surname = composedSurname(name);
    const QString initials = initialsOf(name);
    if (surname.isEmpty() || initials.isEmpty())
        return capitalised(surname);
    return initials + u' ' + surname;
}

QString salutation(const PersonName& name, SalutationStyle style) {
    const QString surname = composedSurname(name);
    if (surname.isEmpty())
        return {};
    if (style == SalutationStyle::FullName)
        return QStringLiteral("Beste ") + workFloorName(name);
    switch (effectiveAddress(name)) {
    case FormOfAddress::Sir:
        return QStringLiteral("Geachte heer ") + capitalised(surname);
    case FormOfAddress::Madam:
        return QStringLiteral("Geachte mevrouw ") + capitalised(surname);
    case FormOfAddress::Neutral:
    case FormOfAddress::NotAsked:
        break;
    }
    return QStringLiteral("Geachte ") + addressName(name);
}

QString runningText(const PersonName& name) {
    const QString surname = composedSurname(name);
    if (surname.isEmpty())
        return {};
    switch (effectiveAddress(name)) {
    case FormOfAddress::Sir:
        return QStringLiteral("de heer ") + capitalised(surname);
    case FormOfAddress::Madam:
        return QStringLiteral("mevrouw ") + capitalised(surname);
    case FormOfAddress::Neutral:
    case FormOfAddress::NotAsked:
        break;
    }
    return addressName(name);
}

QString generalSalutation() {
    return QStringLiteral("Geachte heer of mevrouw");
}

QString listName(const PersonName& name) {
    if (isUnknownName(name.surname))
        return workFloorName(name);
    const QString prefix = isUnknownName(name.prefix) ? QString() : tidy(name.prefix);
    const QString behind = joined(initialsOf(name), prefix);
    return behind.isEmpty() ? tidy(name.surname) : tidy(name.surname) + QStringLiteral(", ") + behind;
}

QString calledListName(const PersonName& name) {
    const QString first = usedFirstName(name);
    const QString prefix = isUnknownName(name.prefix) ? QString() : tidy(name.prefix);
    const QString behind = joined(first.isEmpty() ? initialsOf(name) : first, prefix);
    if (isUnknownName(name.surname))
        return behind;
    return behind.isEmpty() ? tidy(name.surname) : tidy(name.surname) + QStringLiteral(", ") + behind;
}

QString workFloorName(const PersonName& name) {
    const QString surname = composedSurname(name);
    const QString first = usedFirstName(name);
    if (first.isEmpty())
        return surname.isEmpty() ? initialsOf(name) : addressName(name);
    if (surname.isEmpty())
        return isUnknownName(name.firstNames) ? first : name.firstNames.simplified();
    return first + u' ' + surname;
}

QString shortName(const PersonName& name) {
    const QString surname = composedSurname(name);
    QString initial = firstLetter(usedFirstName(name));
    if (initial.isEmpty())
        initial = firstLetter(initialsOf(name));
    if (surname.isEmpty())
        return workFloorName(name);
    return initial.isEmpty() ? capitalised(surname) : initial.toUpper() + QStringLiteral(". ") + surname;
}

QString avatarLetters(const PersonName& name) {
    QString first = firstLetter(usedFirstName(name));
    if (first.isEmpty())
        first = firstLetter(initialsOf(name));
    const bool partnerOnly = name.use == NameUse::Partner && !isUnknownName(name.partnerSurname);
    const QString& surname = partnerOnly ? name.partnerSurname : name.surname;
    return (first + (isUnknownName(surname) ? QString() : firstLetter(surname))).toUpper();
}

} // namespace wijkwerk
