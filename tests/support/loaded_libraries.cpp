// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/loaded_libraries.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <dlfcn.h>
#include <link.h>

namespace wijkwerk::test {

namespace {

int noteSqlite(dl_phdr_info* info, std::size_t, void* data) {
    const char* name = info->dlpi_name && *info->dlpi_name ? info->dlpi_name : nullptr; // null: the program itself
    void* handle = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
    if (!handle)
        return 0;
    Dl_info found{};
    // A search in one library goes on in those it needs; only the one that really holds it counts.
    if (void* symbol = dlsym(handle, "sqlite3_libversion"); symbol && dladdr(symbol, &found)) {
        auto& files = *static_cast<QStringList*>(data);
        const QString file = QFileInfo(QFile::decodeName(found.dli_fname)).canonicalFilePath();
        if (!files.contains(file))
            files << file;
    }
    dlclose(handle);
    return 0;
}

} // namespace

QStringList visibleSqlites() {
    QStringList files;
    dl_iterate_phdr(noteSqlite, &files);
    return files;
}

QStringList mappedSqlites() {
    static const QRegularExpression name(QStringLiteral(R"(/libsql(ite3|cipher)[^/]*$)"));
    QFile maps(QStringLiteral("/proc/self/maps"));
    QStringList files;
    if (!maps.open(QIODevice::ReadOnly))
        return {QStringLiteral("the memory map cannot be read")};
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QString file = QFile::decodeName(line.mid(line.indexOf('/')));
        if (line.contains('/') && file.contains(name) && !files.contains(file))
            files << file;
    }
    return files;
}

QByteArray librariesOf(const QString& program) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1")); // as ldd does
    process.setProcessEnvironment(environment);
    process.start(program);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace wijkwerk::test
