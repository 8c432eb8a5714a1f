// SPDX-License-Identifier: EUPL-1.2
// One bit falls over, anywhere in the department, its slots or a backup: what is read is right or refused, and the
// check finds it.
#include "core/backup/make.h"
#include "core/backup/verify.h"
#include "core/db/cipher.h"
#include "core/db/contents.h"
#include "core/db/word_index.h"
#include "core/keys/slot_file.h"
#include "core/work/access.h"
#include "core/work/check.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QFile>

#include <random>

using namespace wijkwerk;
using test::faultOf;
using test::SecuredDepartment;

namespace {

/// Turns a bit of a file over, and back at the end.
class Flipped {
public:
    Flipped(const QString& path, std::mt19937& random)
        : m_file(path) {
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        m_at = std::uniform_int_distribution<qint64>(0, m_file.size() - 1)(random);
        m_bit = char(1 << (random() % 8));
        flip();
    }
    ~Flipped() { flip(); }
    Flipped(const Flipped&) = delete;
    Flipped& operator=(const Flipped&) = delete;
    qint64 at() const { return m_at; }

private:
    void flip() {
        char byte = 0;
        m_file.seek(m_at);
        m_file.getChar(&byte);
        m_file.seek(m_at);
        m_file.putChar(char(byte ^ m_bit));
    }
    QFile m_file;
    qint64 m_at = 0;
    char m_bit = 0;
};

bool isRefusal(Fault fault) {
    return fault == Fault::Damaged || fault == Fault::WrongKeyOrDamaged || fault == Fault::NotADepartment;
}

/// A department of somewhat more pages, some of them free, with its backup.
struct Whole {
    SecuredDepartment department;
    QTemporaryDir folder;
    keys::DataKey key;
    QString backup;
    db::Contents contents;

    Whole()
        : key(work::signIn(department.path, department.anna, SecuredDepartment::annasPassword()).done.value().key) {
        const auto session = department.asAnna();
        fill(session->database());
        backup = backup::make(session->database(), key, folder.path()).path;
        contents = db::contentsOf(session->database());
    }
    db::Database open() const {
        return db::openDepartmentFile(department.path, key, db::FileMode::ReadOnly, db::actorHere(0), {});
    }

private:
    static void fill(db::Database& database) {
        db::Transaction tx(database, {QStringLiteral("test"), 0, {}});
        for (int i = 1; i <= 300; ++i) {
            tx.statement("insert into participant (id, number, surname, sort_key) values (:id, :number, 'Demir', 'd')")
                .with(i, i)
                .run();
            tx.statement("insert into note (id, participant_id, kind, happened_on, text, recorded_at) "
                         "values (:id, :person, 'talk', '2026-11-20', :text, '2026-11-20T10:00:00.000Z')")
                .with(i, i, QStringLiteral("Belde over de bus. ").repeated(i % 90))
                .run();
        }
        tx.statement("update department set next_person_number = 1000").run();
        tx.commit();
        db::Transaction away(database, {QStringLiteral("test"), 0, {}});
        away.statement("delete from note where id % 4 = 0").run();
        away.commit();
        db::renewWords(database);
    }
};

/// What the check of a department says; a file that does not open is found too.
bool isFoundByCheck(const Whole& whole) {
    bool found = false;
    const auto fault = faultOf([&] {
        db::Database database = whole.open();
        found = !work::checkDepartment(database).empty();
    });
    return found || fault.has_value();
}

void flipInDepartment(const Whole& whole, std::mt19937& random) {
    const Flipped flipped(whole.department.path, random);
    INFO("byte " << flipped.at() << " of the department");
    std::optional<db::Contents> read;
    const auto fault = faultOf([&] {
        db::Database database = whole.open();
        read = db::contentsOf(database);
    });
    if (fault)
        CHECK(isRefusal(*fault));
    else
        CHECK(*read == whole.contents);
    test::count(fault ? "refused" : "not reached");
    CHECK(isFoundByCheck(whole));
}

void flipInSlots(const Whole& whole, std::mt19937& random) {
    const Flipped flipped(keys::slotFileOf(whole.department.path), random);
    INFO("byte " << flipped.at() << " of the slots");
    const auto who = work::signIn(whole.department.path, whole.department.anna, SecuredDepartment::annasPassword());
    CHECK_FALSE(who);
    CHECK(who.problems.size() == 1);
    test::count("refused");
}

void flipInBackup(const Whole& whole, std::mt19937& random) {
    const backup::Header header = backup::goodHeader(whole.backup);
    const Flipped flipped(whole.backup, random);
    // Zeros that fill a page up belong to nothing.
    if (flipped.at() >= backup::encode(header).size() && flipped.at() < header.databaseAt)
        return test::count("not reached");
    INFO("byte " << flipped.at() << " of the backup");
    const auto fault = faultOf([&] { backup::verify(whole.backup, whole.key); });
    CHECK((fault == Fault::BackupDamaged || fault == Fault::NotABackup || fault == Fault::NewerVersion));
    test::count("refused");
}

} // namespace

TEST_CASE("a bit that falls over anywhere is refused or not reached, never believed, and found by the check",
          "[e2][e2.10]") {
    if (!db::encrypts())
        return;
    const Whole whole;
    REQUIRE_FALSE(isFoundByCheck(whole));
    std::mt19937 random(test::seedFrom(1130));
    for (test::Tries tries("bits", 400, 10000, 420); tries.next();) {
        INFO("number " << tries.number());
        if (tries.number() % 10 < 6)
            flipInDepartment(whole, random);
        else if (tries.number() % 10 < 8)
            flipInSlots(whole, random);
        else
            flipInBackup(whole, random);
    }
    CHECK_FALSE(isFoundByCheck(whole));
}
