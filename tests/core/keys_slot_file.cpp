// SPDX-License-Identifier: EUPL-1.2
// The slot file beside a department.
#include "core/keys/slot_file.h"
#include "core/keys/slot_format.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/keys.h"
#include "tests/support/ordinary_user.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace wijkwerk;
using namespace wijkwerk::keys;
using test::faultOf;
using test::KeyRing;
using test::refusalOf;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString department = folder.filePath(QStringLiteral("wijk noord.wijkwerk"));

    Folder() { write(department, "department"); }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QStringList names() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

} // namespace

TEST_CASE("the slots of a department lie beside it and are read again") {
    const Folder place;
    const KeyRing ring;
    CHECK(slotFileOf(place.department).endsWith(QStringLiteral("/wijk noord.wijkwerk.sleutels")));
    CHECK(refusalOf(readSlots(place.department)) == u"slots_missing");
    writeSlots(place.department, ring.table);
    CHECK(readSlots(place.department).value.value() == ring.table);
    CHECK(place.names() ==
          QStringList{QStringLiteral("wijk noord.wijkwerk"), QStringLiteral("wijk noord.wijkwerk.sleutels")});
}

TEST_CASE("a new slot table takes the place of the old one, and leftovers of a program that died are removed") {
    const Folder place;
    const KeyRing ring;
    writeSlots(place.department, ring.table);
    Folder::write(place.folder.filePath(QStringLiteral(".wijk noord.wijkwerk.sleutels.1a2b.new")), "half");
    Folder::write(place.folder.filePath(QStringLiteral(".wijk noord.wijkwerk.1a2b.new")), "of somebody else");
    const SlotTable next = without(ring.table, ring.key, KeyRing::bram).value.value();
    writeSlots(place.department, next);
    CHECK(readSlots(place.department).value.value() == next);
    CHECK(place.names().size() == 3);
    CHECK_FALSE(place.names().contains(QStringLiteral(".wijk noord.wijkwerk.sleutels.1a2b.new")));
}

TEST_CASE("a department that is reached through a link has the slots of the real one") {
    const Folder place;
    const KeyRing ring;
    const QString link = place.folder.filePath(QStringLiteral("link.wijkwerk"));
    REQUIRE(QFile::link(place.department, link));
    writeSlots(link, ring.table);
    CHECK(slotFileOf(link) == slotFileOf(place.department));
    CHECK(readSlots(place.department));
}

TEST_CASE("a slot file that is damaged, empty, far too long or a folder says so with its name") {
    const Folder place;
    const KeyRing ring;
    const QString path = slotFileOf(place.department);
    QString expected = QStringLiteral("slots_damaged");
    SECTION("empty") {
        Folder::write(path, {});
    }
    SECTION("half") {
        Folder::write(path, encode(ring.table).first(400));
    }
    SECTION("far too long") {
        Folder::write(path, QByteArray(1'000'000, 'x'));
    }
    SECTION("a folder") {
        REQUIRE(QDir().mkdir(path));
        expected = QStringLiteral("slots_missing");
    }
    const auto table = readSlots(place.department);
    CHECK(refusalOf(table) == expected);
    CHECK(table.problems.front().value == path);
    CHECK_FALSE(storedKey(place.department));
}

TEST_CASE("only a demo department has a key that can be read without a password") {
    const Folder place;
    const KeyRing ring;
    CHECK_FALSE(storedKey(place.department));
    writeSlots(place.department, ring.table);
    CHECK_FALSE(storedKey(place.department));
    writeSlots(place.department, demoTable(ring.key));
    CHECK(storedKey(place.department).value() == ring.key);
}

#ifdef Q_OS_UNIX
TEST_CASE("who may read the department may read its slots, and nobody else") {
    const Folder place;
    const KeyRing ring;
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    SECTION("only the owner") {
        QFile::setPermissions(place.department, QFile::ReadOwner | QFile::WriteOwner);
        writeSlots(place.department, ring.table);
        CHECK(QFile::permissions(slotFileOf(place.department)) == own);
    }
    SECTION("the group too") {
        const auto group = QFile::ReadGroup | QFile::WriteGroup;
        QFile::setPermissions(place.department, QFile::ReadOwner | QFile::WriteOwner | group);
        writeSlots(place.department, ring.table);
        CHECK(QFile::permissions(slotFileOf(place.department)) == (own | group));
    }
}

TEST_CASE("slots in a folder that cannot be written, or that is not there, stay as they are") {
    const KeyRing ring;
    CHECK(faultOf([&] { writeSlots(QStringLiteral("/nowhere/at/all.wijkwerk"), ring.table); }) == Fault::FileMissing);
}
#endif
