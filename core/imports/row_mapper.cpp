// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/row_mapper.h"

#include "core/domain/name_split.h"
#include "core/imports/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wijkwerk::imports {
namespace {

constexpr qsizetype longestText = 1000;

bool isCaseload(Target target) {
    return target == Target::ClientNumber || (target >= Target::Benefit && target <= Target::Remark);
}

bool hasDigit(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Quick answer for the usual case: most cells start with another letter.
bool maybeNothing(std::string_view v) {
    return v.size() <= 12 && !v.empty() && std::string_view("-?nNoOlLgG#").find(v.front()) != std::string_view::npos &&
           meansNothing(v);
}

bool isDutch(const QString& country) {
    static const QStringList words = {QStringLiteral("nl"), QStringLiteral("nld"), QStringLiteral("nederland"),
                                      QStringLiteral("netherlands"), QStringLiteral("6030")};
    return country.isEmpty() || words.contains(country.toLower());
}

bool meansDeceased(const QString& reason) {
    return reason.startsWith(QLatin1String("overleden"), Qt::CaseInsensitive) ||
           reason.startsWith(QLatin1String("overlijden"), Qt::CaseInsensitive);
}

} // namespace

RowMapper::RowMapper(const Table& table, const Mapping& mapping, QDate today)
    : m_table(&table)
    , m_mapping(mapping)
    , m_today(today) {
    for (const Column& column : m_mapping.columns) {
        m_gives[static_cast<std::size_t>(column.target)] = true;
        m_givesCaseload = m_givesCaseload || isCaseload(column.target);
    }
}

void RowMapper::note(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    problem.row = m_line;
    problem.column = m_column ? m_column->header : columnOfField(m_mapping, problem.field);
    m_values.problems.push_back(std::move(problem));
}

template <class R>
auto RowMapper::noted(R&& read, const char* field) {
    if (read.problem)
        note(std::move(*read.problem), field);
    return std::move(read.value);
}

QString RowMapper::text(std::string_view cell) {
    const std::string_view v = trimmed(cell);
    if (v.empty() || maybeNothing(v))
        return {};
    QString result = oneLine(cellText(v, m_table->source.encoding));
    if (result.size() > longestText) {
        note(wrong(QStringLiteral("import_text_too_long"), {}, result.left(60)), "");
        result.clear();
    }
    return result;
}

QString RowMapper::nameText(std::string_view cell, const char* field) {
    QString name = text(cell);
    if (name.isEmpty())
        return name;
    if (auto problem = lostLetter(name)) {
        m_values.lostLetter = true;
        note(std::move(*problem), field);
    } else if (hasDigit(name)) {
        note(warning(QStringLiteral("import_name_digit"), {}, name.left(60)), field);
    }
    return m_mapping.titleCase ? titleCase(name) : name;
}

void RowMapper::takeWholeName(std::string_view cell) {
    const QString whole = nameText(cell, "surname");
    if (whole.isEmpty())
        return;
    const SplitName split = splitName(whole);
    PersonName& name = m_values.person.name;
    name.firstNames = split.firstNames;
    name.initials = split.initials;
    name.prefix = split.prefix;
    name.surname = split.surname;
}

bool RowMapper::takeName(Target target, std::string_view cell) {
    PersonName& name = m_values.person.name;
    switch (target) {
    case Target::FirstNames:
        name.firstNames = nameText(cell, "firstNames");
        return true;
    case Target::Initials:
        name.initials = nameText(cell, "initials");
        return true;
    case Target::CallName:
        name.callName = nameText(cell, "callName");
        return true;
    case Target::Prefix:
        name.prefix = m_mapping.titleCase ? text(cell).toLower() : text(cell);
        return true;
    case Target::Surname:
        name.surname = nameText(cell, "surname");
        if (!gives(Target::Prefix) && !name.surname.isEmpty()) {
            const SplitName split = splitSurname(name.surname);
            name.prefix = split.prefix;
            name.surname = split.surname;
        }
        return true;
    case Target::PartnerPrefix:
        name.partnerPrefix = text(cell);
        return true;
    case Target::PartnerSurname:
        name.partnerSurname = nameText(cell, "partnerSurname");
        if (!gives(Target::PartnerPrefix) && !name.partnerSurname.isEmpty()) {
            const SplitName split = splitSurname(name.partnerSurname);
            name.partnerPrefix = split.prefix;
            name.partnerSurname = split.surname;
        }
        return true;
    case Target::NameUse:
        m_values.hasNameUse = !trimmed(cell).empty();
        name.use = noted(readNameUse(cell), "nameUse");
        return true;
    case Target::FormOfAddress:
        m_values.hasFormOfAddress = !trimmed(cell).empty();
        name.address = noted(readFormOfAddress(cell), "formOfAddress");
        return true;
    case Target::Sex:
        m_values.hasSex = !trimmed(cell).empty();
        name.sex = noted(readSex(cell), "sex");
        return true;
    case Target::WholeName:
        takeWholeName(cell);
        return true;
    default:
        return false;
    }
}

bool RowMapper::takeAddress(Target target, std::string_view cell) {
    Address& home = m_values.person.home;
    const auto house = [&](const HouseNumber& read) {
        home.houseNumber = read.number;
        home.hint = read.hint;
        if (!read.letter.isEmpty())
            home.houseLetter = read.letter;
        if (!read.suffix.isEmpty())
            home.houseSuffix = read.suffix;
    };
    switch (target) {
    case Target::Street:
        home.street = text(cell);
        return true;
    case Target::HouseNumber:
        house(noted(readHouseNumber(text(cell)), "houseNumber"));
        return true;
    case Target::HouseLetter:
        home.houseLetter = text(cell);
        return true;
    case Target::HouseSuffix: {
        const HouseNumber addition = readAddition(text(cell));
        // Without a column for the letter, a single letter behind the number is one.
        if (gives(Target::HouseLetter) && !addition.letter.isEmpty())
            home.houseSuffix = addition.letter + addition.suffix;
        else
            house({home.houseNumber, addition.letter, addition.suffix, home.hint});
        return true;
    }
    case Target::StreetAndNumber: {
        const StreetLine line = readStreetLine(text(cell));
        home.street = line.street;
        house(line.house);
        return true;
    }
    case Target::Postcode:
        if (m_values.person.home.country.isEmpty())
            home.postcode = noted(readPostcode(cell), "postcode");
        else
            home.postcode = text(cell);
        return true;
    case Target::City:
        home.city = text(cell);
        return true;
    case Target::PostcodeAndCity: {
        const QString both = text(cell);
        const auto read = readPostcode(both.left(7).toStdString());
        const bool spaced = !read.value.isEmpty();
        const auto tight = spaced ? read : readPostcode(both.left(6).toStdString());
        home.postcode = tight.value;
        home.city = tight.value.isEmpty() ? both : both.mid(spaced ? 7 : 6).trimmed();
        return true;
    }
    case Target::Municipality:
        home.municipality = text(cell);
        return true;
    default:
        return false;
    }
}

void RowMapper::takeContact(Target target, std::string_view cell) {
    Participant& person = m_values.person;
    switch (target) {
    case Target::BirthDate:
        person.born = noted(readDate(cell, DateKind::Birth, m_today), "bornOn");
        break;
    case Target::Bsn:
        person.bsn = noted(readBsn(cell), "bsn");
        break;
    case Target::Phone: {
        const Phones phones = noted(readPhones(text(cell)), "phone");
        person.phone = phones.first;
        if (person.phone2.isEmpty())
            person.phone2 = phones.second;
        break;
    }
    case Target::Phone2:
        if (const Phones phones = noted(readPhones(text(cell)), "phone2"); !phones.first.isEmpty())
            person.phone2 = phones.first;
        break;
    case Target::Email:
        person.email = noted(readEmail(text(cell)), "email");
        break;
    case Target::Wijk:
        m_values.wijk = text(cell);
        break;
    case Target::Kind: {
        const QString kind = text(cell);
        m_values.hasKind = !kind.isEmpty();
        person.kind = noted(readKind(kind), "kind");
        break;
    }
    case Target::ExternalNumber:
        if (const QString number = text(cell); !number.isEmpty())
            person.externalNumbers.push_back({m_column->system, number});
        break;
    default:
        break;
    }
}

std::optional<QDate> RowMapper::eventDate(std::string_view cell, const char* field) {
    return noted(readDate(cell, DateKind::Event, m_today), field).full();
}

bool RowMapper::takeCaseload(Target target, std::string_view cell) {
    CaseloadRecord& record = m_values.caseload;
    switch (target) {
    case Target::ClientNumber:
        record.clientNumber = text(bare(cell));
        return true;
    case Target::Benefit:
        record.benefit = text(cell);
        return true;
    case Target::Team:
        record.team = text(cell);
        return true;
    case Target::CaseManager:
        record.caseManager = text(cell);
        if (auto problem = lostLetter(record.caseManager))
            note(std::move(*problem), "caseManager");
        return true;
    case Target::Track:
        record.track = text(cell);
        return true;
    case Target::Phase:
        record.phase = text(cell);
        return true;
    case Target::Step:
        record.step = text(cell);
        return true;
    case Target::InflowOn:
        record.inflowOn = eventDate(cell, "inflowOn");
        return true;
    case Target::OutflowOn:
        record.outflowOn = eventDate(cell, "outflowOn");
        return true;
    case Target::OutflowReason:
        record.outflowReason = text(cell);
        m_values.person.deceased = meansDeceased(record.outflowReason);
        return true;
    case Target::Remark: {
        const QString remark = manyLines(cellText(trimmed(cell), m_table->source.encoding));
        if (!remark.isEmpty())
            record.remark += record.remark.isEmpty() ? remark : u'\n' + remark;
        return true;
    }
    default:
        return false;
    }
}

void RowMapper::take(const Column& column, std::string_view cell) {
    m_column = &column;
    const Target target = column.target;
    if (target == Target::Keep || target == Target::Ignore || target == Target::Country)
        return;
    if (!takeName(target, cell) && !takeAddress(target, cell) && !takeCaseload(target, cell) && !takeOwn(target, cell))
        takeContact(target, cell);
}

const RowValues& RowMapper::read(const Row& row) {
    m_values = RowValues{};
    m_line = row.line;
    m_column = nullptr;
    checkWidth(row);
    const std::size_t count = std::min(row.cells.size(), m_mapping.columns.size());
    if (gives(Target::Country)) {
        for (std::size_t i = 0; i < count; ++i) {
            const QString country = m_mapping.columns[i].target == Target::Country ? text(row.cells[i]) : QString();
            if (!isDutch(country))
                m_values.person.home.country = country;
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        take(m_mapping.columns[i], row.cells[i]);
    settleAddress();
    if (!m_values.caseload.clientNumber.isEmpty())
        m_values.person.externalNumbers.push_back({QStringLiteral("klant"), m_values.caseload.clientNumber});
    checkRow();
    return m_values;
}

RowValues RowMapper::take(const Row& row) {
    read(row);
    return std::move(m_values);
}

QString RowMapper::kept(const Row& row) const {
    if (!gives(Target::Keep))
        return {};
    QJsonObject object;
    const std::size_t count = std::min(row.cells.size(), m_mapping.columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_mapping.columns[i].target == Target::Keep && !trimmed(row.cells[i]).empty())
            object.insert(m_mapping.columns[i].header, manyLines(cellText(row.cells[i], m_table->source.encoding)));
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace wijkwerk::imports
