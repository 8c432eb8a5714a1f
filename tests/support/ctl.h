// SPDX-License-Identifier: EUPL-1.2
// Runs wijkwerkctl as a script would, in a home folder of its own and on 24 November 2026.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace wijkwerk::test {

struct CtlResult {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< of the whole of stdout; fails the test when that is no object
    QString text() const { return QString::fromUtf8(out); }
    QString errorText() const { return QString::fromUtf8(err); }
    QStringList problemCodes() const;
};

class Ctl {
public:
    Ctl();

    /// Words are separated by `|`; `@` is the department file, `@name` another file of this test.
    CtlResult run(const char* words, const QByteArray& input = {});
    /// The same, and it must be done.
    CtlResult must(const char* words);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("a.wijkwerk")); }

    /// A department with all that letters need, opens without a password, with jobcoach Joke Brandsma (who acts),
    /// vakspecialist Ron de Wit and workplace Plantsoen Noord with one place.
    void makeDepartment();
    /// And the person with number 1: mevrouw A.C. van den Berg.
    void addPerson();
    /// The minimum profile, without which nobody goes on to a stage.
    void fillProfile(const char* person);
    /// In preselection, with the minimum profile, found suitable.
    void makeSuitable(const char* person);

private:
    QTemporaryDir m_folder;
};

} // namespace wijkwerk::test
