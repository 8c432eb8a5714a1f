// SPDX-License-Identifier: EUPL-1.2
// Saving and loading of a mapping (mapping.h).
#include "core/base/error.h"
#include "core/imports/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::imports {

using namespace Qt::StringLiterals;

QByteArray toJson(const Profile& profile) {
    QJsonArray columns;
    for (const Column& column : profile.mapping.columns) {
        QJsonObject object{{u"header"_s, column.header}, {u"target"_s, codeOf(column.target)}};
        if (!column.system.isEmpty())
            object.insert(u"system"_s, column.system);
        columns.append(object);
    }
    QJsonObject object{{u"wijkwerkMapping"_s, 1}, {u"columns"_s, columns}};
    if (profile.mapping.titleCase)
        object.insert(u"titleCase"_s, true);
    if (profile.mapping.list != ListKind::Caseload)
        object.insert(u"list"_s, codeOf(profile.mapping.list));
    if (profile.encoding)
        object.insert(u"encoding"_s, codeOf(*profile.encoding));
    if (profile.separator)
        object.insert(u"separator"_s, QString(QLatin1Char(*profile.separator)));
    if (profile.headerLine)
        object.insert(u"headerLine"_s, *profile.headerLine);
    return QJsonDocument(object).toJson();
}

Profile profileFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (object.value(u"wijkwerkMapping"_s).toInt() != 1 || !object.value(u"columns"_s).isArray())
        throw Error(Fault::NotUnderstood, u"mapping"_s);
    Profile profile;
    profile.mapping.titleCase = object.value(u"titleCase"_s).toBool();
    profile.mapping.list = fromCode<ListKind>(object.value(u"list"_s).toString()).value_or(ListKind::Caseload);
    for (const QJsonValue value : object.value(u"columns"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto target = fromCode<Target>(entry.value(u"target"_s).toString());
        if (!target)
            throw Error(Fault::NotUnderstood, entry.value(u"target"_s).toString());
        profile.mapping.columns.push_back(
            {entry.value(u"header"_s).toString(), *target, entry.value(u"system"_s).toString()});
    }
    if (object.contains(u"encoding"_s))
        profile.encoding = fromCode<Encoding>(object.value(u"encoding"_s).toString());
    const QString separator = object.value(u"separator"_s).toString();
    if (separator.size() == 1 && separator[0].unicode() < 0x80 && separator[0] != u'"')
        profile.separator = separator[0].toLatin1();
    if (object.value(u"headerLine"_s).isDouble())
        profile.headerLine = object.value(u"headerLine"_s).toInt();
    return profile;
}

} // namespace wijkwerk::imports
