// SPDX-License-Identifier: EUPL-1.2
// The Dutch of the dossier of a person: data in resources/dossier, as letters are. Only person_file*.cpp use it.
#pragma once

#include "core/work/person_file.h"

namespace wijkwerk::work {

class DossierWords {
public:
    /// Read once. Throws Error{Internal} when the resource is not there.
    static const DossierWords& all();

    QString text(const char* key) const;
    QString sectionTitle(const QString& section) const;
    QString sectionText(const QString& section) const;
    /// `Traject van {referred_on}`; may be empty.
    QString recordTitle(const QString& section) const;
    /// Empty when there is none; a test asks for all of them.
    QString label(const QString& section, const QString& column) const;
    /// A flag that is left unsaid when it is not so.
    bool saysOnlyYes(const QString& section, const QString& column) const;
    /// A code of a list of its own ("act"); nothing when it has none.
    std::optional<QString> code(const QString& set, const QString& code) const;
    QString chapterTitle(const char* chapter) const;
    QString chapterText(const char* chapter) const;
    /// Paragraphs; `# ` begins a heading, `- ` an item.
    QStringList chapterBlocks(const char* chapter) const;

private:
    explicit DossierWords(QJsonObject words)
        : m_words(std::move(words)) {}
    QJsonObject section(const QString& name) const;

    QJsonObject m_words;
};

} // namespace wijkwerk::work
