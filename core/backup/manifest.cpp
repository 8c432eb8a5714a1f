// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/manifest.h"

#include "core/db/cipher.h"
#include "core/db/journal_chain.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/keys/sealed.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::backup {

namespace {

/// Without the index of words: it holds nothing that the notes do not.
QStringList tablesOf(db::Database& database) {
    QStringList tables;
    auto query = database.statement("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' "
                                    "and name not like 'note~_words%' escape '~' order by name");
    while (query.next())
        tables << query.text();
    return tables;
}

QMap<QString, qint64> countsOf(db::Database& database) {
    QMap<QString, qint64> counts;
    for (const QString& table : tablesOf(database)) {
        QString name = table;
        name.replace(u'"', QLatin1String("\"\""));
        auto query = database.statement(QStringLiteral("select count(*) from \"%1\"").arg(name));
        counts.insert(table, query.next() ? query.number() : 0);
    }
    return counts;
}

void readDepartment(db::Database& database, Facts& facts) {
    auto query = database.statement("select id, name from department order by id limit 1");
    if (!query.next())
        return;
    facts.department = query.number();
    facts.name = query.text();
}

void readJournal(db::Database& database, Facts& facts) {
    const bool isChain = facts.schema >= db::chainVersion;
    auto query = database.statement(isChain ? "select at, id from journal order by number desc limit 1"
                                            : "select at, id from journal order by id desc limit 1");
    if (!query.next())
        return;
    facts.journalAt = query.moment();
    facts.journalHead = isChain ? keys::toText(db::chainHead(database)) : QString::number(query.number());
}

QJsonObject json(const Facts& facts) {
    QJsonObject counts;
    for (auto entry = facts.counts.begin(); entry != facts.counts.end(); ++entry)
        counts.insert(entry.key(), entry.value());
    return {{QStringLiteral("department"), QString::number(facts.department)},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("schema"), facts.schema},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("lastWrite"), facts.lastWrite},
            {QStringLiteral("journalHead"), facts.journalHead},
            {QStringLiteral("slots"), facts.slots},
            {QStringLiteral("journalAt"), facts.journalAt.toUTC().toString(Qt::ISODateWithMs)}};
}

Facts factsFrom(const QJsonObject& object) {
    Facts facts;
    facts.department = object.value(QLatin1String("department")).toString().toLongLong();
    facts.name = object.value(QLatin1String("name")).toString();
    facts.schema = object.value(QLatin1String("schema")).toInt();
    const QJsonObject counts = object.value(QLatin1String("counts")).toObject();
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        facts.counts.insert(entry.key(), entry.value().toInteger());
    facts.lastWrite = object.value(QLatin1String("lastWrite")).toString();
    facts.journalHead = object.value(QLatin1String("journalHead")).toString();
    facts.slots = object.value(QLatin1String("slots")).toInt();
    facts.journalAt = QDateTime::fromString(object.value(QLatin1String("journalAt")).toString(), Qt::ISODateWithMs);
    return facts;
}

QByteArray plain(const Manifest& manifest) {
    const QJsonObject object{{QStringLiteral("facts"), json(manifest.facts)},
                             {QStringLiteral("account"), manifest.account},
                             {QStringLiteral("machine"), manifest.machine},
                             {QStringLiteral("worker"), QString::number(manifest.worker)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A build for practice makes up another key every time.
keys::DataKey sealingKey(const keys::DataKey& key) {
    return db::encrypts() ? key.copy() : keys::DataKey::fromBytes(QByteArray(qsizetype(keys::DataKey::size), '\0'));
}

} // namespace

Facts factsOf(db::Database& database) {
    const db::Reading reading(database);
    Facts facts;
    facts.schema = db::versionOf(database);
    facts.counts = countsOf(database);
    if (facts.counts.contains(QStringLiteral("department")))
        readDepartment(database, facts);
    if (facts.counts.contains(QStringLiteral("journal")))
        readJournal(database, facts);
    if (facts.counts.contains(QStringLiteral("setting"))) {
        const db::Mark mark = db::markOf(database);
        facts.lastWrite = mark == db::Mark{} ? QString() : db::toText(mark);
        auto query = database.statement("select value from setting where name = 'slots_generation'");
        facts.slots = query.next() ? query.text().toInt() : 0;
    }
    return facts;
}

QByteArray sealed(const Manifest& manifest, const Header& header, const keys::DataKey& key) {
    return keys::seal(sealingKey(key), sealingPlace(header), plain(manifest));
}

qint64 sealedSize(const Manifest& manifest, const keys::DataKey& key) {
    return keys::seal(sealingKey(key), "size", plain(manifest)).size();
}

std::optional<Manifest> manifestOf(const Header& header, const keys::DataKey& key) {
    const auto bytes = keys::open(sealingKey(key), sealingPlace(header), header.manifest);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    return Manifest{factsFrom(object.value(QLatin1String("facts")).toObject()),
                    object.value(QLatin1String("account")).toString(),
                    object.value(QLatin1String("machine")).toString(),
                    object.value(QLatin1String("worker")).toString().toLongLong()};
}

} // namespace wijkwerk::backup
