// SPDX-License-Identifier: EUPL-1.2
#include "core/work/person_file_words.h"

#include "core/base/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace wijkwerk::work {

const DossierWords& DossierWords::all() {
    static const DossierWords words = [] {
        QFile file(QStringLiteral(":/dossier/dossier.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::Internal, file.fileName());
        const QJsonObject read = QJsonDocument::fromJson(file.readAll()).object();
        if (read.isEmpty())
            throw Error(Fault::Internal, file.fileName());
        return DossierWords(read);
    }();
    return words;
}

QJsonObject DossierWords::section(const QString& name) const {
    return m_words[QStringLiteral("sections")][name].toObject();
}

QString DossierWords::text(const char* key) const {
    return m_words[QLatin1String(key)].toString();
}

QString DossierWords::sectionTitle(const QString& name) const {
    return section(name)[QStringLiteral("title")].toString();
}

QString DossierWords::sectionText(const QString& name) const {
    return section(name)[QStringLiteral("text")].toString();
}

QString DossierWords::recordTitle(const QString& name) const {
    return section(name)[QStringLiteral("record")].toString();
}

QString DossierWords::label(const QString& name, const QString& column) const {
    return section(name)[QStringLiteral("labels")][column].toString();
}

bool DossierWords::saysOnlyYes(const QString& name, const QString& column) const {
    return section(name)[QStringLiteral("only_yes")].toArray().contains(column);
}

std::optional<QString> DossierWords::code(const QString& set, const QString& code) const {
    const QJsonValue word = m_words[QStringLiteral("codes")][set][code];
    return word.isString() ? std::optional(word.toString()) : std::nullopt;
}

QString DossierWords::chapterTitle(const char* chapter) const {
    return m_words[QLatin1String(chapter)][QStringLiteral("title")].toString();
}

QString DossierWords::chapterText(const char* chapter) const {
    return m_words[QLatin1String(chapter)][QStringLiteral("text")].toString();
}

QStringList DossierWords::chapterBlocks(const char* chapter) const {
    QStringList blocks;
    for (const QJsonValue& block : m_words[QLatin1String(chapter)][QStringLiteral("blocks")].toArray())
        blocks << block.toString();
    return blocks;
}

} // namespace wijkwerk::work
