// SPDX-License-Identifier: EUPL-1.2
// The part of person_file.h that leaves the department: the files of a dossier in a folder.
#include "core/base/error.h"
#include "core/base/replace_file.h"
#include "core/work/person_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace wijkwerk::work {

namespace {

QString pathOf(const QString& folder, int number, const char* ending) {
    return QDir(folder).filePath(QStringLiteral("dossier %1.%2").arg(QString::number(number), QLatin1String(ending)));
}

} // namespace

void requireNoDossierIn(const QString& folder, int number) {
    for (const char* ending : {"pdf", "json"}) {
        const QString path = pathOf(folder, number, ending);
        if (QFileInfo::exists(path))
            throw Error(Fault::FileExists, path);
    }
}

WrittenFile writePersonFile(const PersonFile& file, const QString& folder) {
    const print::Pdf pdf = print::pdf(bookOf(file));
    const WrittenFile written{pathOf(folder, file.number, "pdf"), pathOf(folder, file.number, "json"), pdf.pages,
                              pdf.sha256};
    replaceFile(written.pdf, pdf.bytes);
    replaceFile(written.json, QJsonDocument(toJson(file)).toJson());
    for (const FileAttachment& attachment : file.attachments)
        replaceFile(QDir(folder).filePath(attachment.name), attachment.bytes);
    return written;
}

} // namespace wijkwerk::work
