// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/attachment.h"

#include "core/base/date_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace wijkwerk {

namespace {

constexpr int longestName = 120;

/// What a system would run when it is opened, Windows and Linux.
constexpr const char* programs[] = {
    "exe", "com", "bat", "cmd", "scr", "pif", "msi", "msp", "mst", "dll", "cpl", "ps1", "psm1", "vbs", "vbe", "vb",
    "js", "jse", "mjs", "ws", "wsf", "wsc", "wsh", "hta", "jar", "lnk", "reg", "inf", "sh", "run", "bin", "deb", "rpm",
    "app", "desktop", "appimage", "flatpakref", "snap", "url", "chm", "hlp", "gadget", "msc", "application", "scf",
    "iso", "img", "vhd", "py", "pl", "rb", "elf", "so",
    // Installers, settings and links that Windows follows without asking.
    "msix", "msixbundle", "appx", "appxbundle", "appinstaller", "msu", "vhdx", "jnlp", "settingcontent-ms",
    "library-ms", "search-ms", "searchconnector-ms", "website", "webloc", "theme", "diagcab", "rdp", "sct", "shb",
    "xbap",
    // Scripts.
    "ps1xml", "ps2", "psc1", "psd1", "cdxml", "pyw", "pyc", "bash", "csh", "ksh", "zsh", "command",
    // Office with macros, and what makes Excel fetch from elsewhere; OneNote holds any file within it. The same without
    // macros (docx, xlsx, pptx) and the old doc and xls, whose macros Office asks about itself, may.
    "docm", "dotm", "xlsm", "xltm", "xlam", "xll", "pptm", "potm", "ppam", "ppsm", "sldm", "iqy", "oqy", "rqy", "dqy",
    "slk", "one", "mde", "accde", "udl", "vsto",
    // Pages: opened from a file they may run scripts and send away what is in them. A PDF or picture of it may.
    "html", "htm", "shtml", "xhtml", "xht", "mht", "mhtml", "svg", "svgz"};

struct Start {
    const char* bytes;
    int size;
};
/// Windows, ELF, a script, Java or Mach-O.
constexpr Start programStarts[] = {{"MZ", 2},
                                   {"\x7f"
                                    "ELF",
                                    4},
                                   {"#!", 2},
                                   {"\xca\xfe\xba\xbe", 4},
                                   {"\xcf\xfa\xed\xfe", 4}};

struct Media {
    const char* ending;
    const char* type;
};
constexpr Media medias[] = {
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"txt", "text/plain"},
    {"csv", "text/csv"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"eml", "message/rfc822"},
    {"msg", "application/vnd.ms-outlook"},
};

QString endingOf(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

bool begins(QByteArrayView bytes, const Start& start) {
    return bytes.startsWith(QByteArrayView(start.bytes, start.size));
}

bool isAllowed(QChar c) {
    static const QString refused = QStringLiteral("<>:\"/\\|?*");
    const auto category = c.category();
    return !refused.contains(c) && category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

bool isDevice(const QString& name) {
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                     QStringLiteral("NUL"), QStringLiteral("CLOCK$")};
    const bool isPort = stem.size() == 4 && stem[3].isDigit() &&
                        (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")));
    return isPort || devices.contains(stem);
}

QString inMegabytes(qint64 bytes) {
    return QLocale(QLocale::Dutch).toString(std::ceil(double(bytes) / 100'000.0) / 10.0, 'f', 1);
}

} // namespace

QString cleanFileName(const QString& name) {
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean;
    for (const QChar c : name.mid(folder + 1).normalized(QString::NormalizationForm_C)) {
        if (isAllowed(c))
            clean += c;
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' ') || clean.startsWith(u'-'))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (clean.size() > longestName) {
        const QString ending = endingOf(clean).left(12);
        clean = clean.left(longestName - ending.size() - 1).trimmed() +
                (ending.isEmpty() ? QString() : QString(u'.') + ending);
    }
    if (isDevice(clean))
        clean.prepend(u'_');
    return clean.isEmpty() ? QStringLiteral("document") : clean;
}

bool isProgram(const QString& name, QByteArrayView bytes) {
    const QString ending = endingOf(name);
    const auto is = [&](const char* one) { return ending == QLatin1String(one); };
    return std::ranges::any_of(programs, is) ||
           std::ranges::any_of(programStarts, [&](const Start& start) { return begins(bytes, start); });
}

QString mediaTypeOf(const QString& name, QByteArrayView bytes) {
    if (begins(bytes, {"%PDF-", 5}))
        return QStringLiteral("application/pdf");
    if (begins(bytes, {"\x89PNG", 4}))
        return QStringLiteral("image/png");
    if (begins(bytes, {"\xff\xd8\xff", 3}))
        return QStringLiteral("image/jpeg");
    const QString ending = endingOf(name);
    for (const Media& media : medias) {
        if (ending == QLatin1String(media.ending))
            return QString::fromLatin1(media.type);
    }
    return {};
}

Problems check(const Attachment& attachment, QByteArrayView bytes, QDate today) {
    Problems problems;
    if (bytes.isEmpty())
        problems.push_back(wrong(QStringLiteral("attachment_empty"), QStringLiteral("file"), attachment.name));
    if (bytes.size() > largestAttachment) {
        Problem problem = wrong(QStringLiteral("attachment_too_large"), QStringLiteral("file"), attachment.name);
        problem.args = {inMegabytes(bytes.size()), QString::number(largestAttachment / 1'000'000)};
        problems.push_back(problem);
    }
    if (isProgram(attachment.name, bytes))
        problems.push_back(wrong(QStringLiteral("attachment_program"), QStringLiteral("file"), attachment.name));
    if (attachment.datedOn && *attachment.datedOn > today)
        problems.push_back(
            wrong(QStringLiteral("day_in_future"), QStringLiteral("datedOn"), shownDate(*attachment.datedOn)));
    return problems;
}

} // namespace wijkwerk
