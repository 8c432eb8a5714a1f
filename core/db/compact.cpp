// SPDX-License-Identifier: EUPL-1.2
#include "core/db/compact.h"

#include "core/db/watch.h"

namespace wijkwerk::db {

namespace {

/// Whoever finds the file busy meanwhile must not take it for cut off.
class Tidying {
public:
    explicit Tidying(const std::shared_ptr<SeenFile>& file)
        : m_file(file) {
        if (m_file)
            m_file->tidying(true);
    }
    ~Tidying() {
        if (m_file)
            m_file->tidying(false);
    }
    Tidying(const Tidying&) = delete;
    Tidying& operator=(const Tidying&) = delete;

private:
    std::shared_ptr<SeenFile> m_file;
};

} // namespace

void vacuum(Database& database) {
    const Tidying tidying(database.watchedFile());
    database.execute(database.kind() == EngineKind::Sqlite ? QStringLiteral("vacuum") : QStringLiteral("vacuum full"));
}

void compact(Database& database) {
    vacuum(database);
    // The planner keeps samples of values; those of now take the place of those of before.
    database.execute(QStringLiteral("analyze"));
}

} // namespace wijkwerk::db
