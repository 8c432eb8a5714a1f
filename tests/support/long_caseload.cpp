// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/long_caseload.h"

#include <QFile>

#include <random>
#include <stdexcept>

namespace wijkwerk::test {

namespace {

/// A number of the range for tests (99…) that passes the eleven test; empty when this one cannot.
QString testBsn(int serial) {
    const QString digits = QStringLiteral("99%1").arg(serial, 6, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digits.at(i).digitValue();
    const int last = sum % 11;
    return last < 10 ? digits + QString::number(last) : QString();
}

} // namespace

void writeLongCaseload(const QString& path, int rows) {
    QFile sample(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample is not there");
    const QList<QByteArray> lines = sample.readAll().split('\n');
    const auto columns = lines.first().split(';').size();
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw std::runtime_error("no room for the file");
    out.write(lines.first() + '\n');
    std::mt19937 random(35);
    int serial = 1;
    for (int row = 0; row < rows; ++serial) {
        // Rows with a line break in a remark are left out: they would need a real reader.
        const QByteArray& line = lines.at(1 + serial % (lines.size() - 2));
        QList<QByteArray> cells = line.split(';');
        const QString bsn = testBsn(serial);
        if (cells.size() != columns || bsn.isEmpty())
            continue;
        cells[0] = "B" + QByteArray::number(2000000 + serial);
        cells[1] = bsn.toLatin1();
        cells[6] = QStringLiteral("%1-%2-%3")
                       .arg(1 + random() % 28, 2, 10, QLatin1Char('0'))
                       .arg(1 + random() % 12, 2, 10, QLatin1Char('0'))
                       .arg(1960 + random() % 45)
                       .toLatin1();
        out.write(cells.join(';') + '\n');
        ++row;
    }
}

} // namespace wijkwerk::test
