// SPDX-License-Identifier: EUPL-1.2
// A department with passwords, quick to unlock: Anna Bouzid (beheerder) and Bram de Wit (jobcoach) can open it, and a
// recovery code can.
#pragma once

#include "core/work/access_change.h"

#include <QTemporaryDir>

namespace wijkwerk::test {

struct SecuredDepartment {
    static QString annasPassword() { return QStringLiteral("paard batterij nietje"); }
    static QString bramsPassword() { return QStringLiteral("lente regen fiets 9"); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    WorkerId anna;
    WorkerId bram;
    QString code;

    SecuredDepartment();

    /// Fails the test when she may not.
    std::unique_ptr<db::Session> asAnna() const { return enter(anna, annasPassword()); }
    std::unique_ptr<db::Session> enter(WorkerId worker, const QString& password) const;
    /// The code of the problem when this does not open it; empty when it does.
    QString refusal(WorkerId worker, const QString& password) const;
    QStringList names() const; ///< of all files in the folder, hidden ones too
};

/// A department of before encryption, with one jobcoach, Joke Brandsma, and one person.
WorkerId makePlainDepartment(const QString& path);

} // namespace wijkwerk::test
