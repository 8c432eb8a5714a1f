// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/power_cut.h"

#include "tests/support/catch.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

#include <sys/stat.h>

namespace wijkwerk::faults {

namespace {

constexpr qsizetype sector = 512;

bool chance(std::mt19937& random, double of) {
    return std::bernoulli_distribution(of)(random);
}

quint64 numberOf(const QString& path) {
    struct stat info {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_ino;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

/// What is certain, and what is not yet.
struct PowerCut::Model {
    Names names;
    Contents contents;
    std::vector<const Step*> unsureNames;
    std::map<quint64, std::vector<const Step*>> unsureContents;

    void take(const Step& step) {
        switch (step.kind) {
        case 'C':
        case 'U':
        case 'R':
        case 'L':
            unsureNames.push_back(&step);
            break;
        case 'D':
            for (const Step* unsure : unsureNames)
                change(names, *unsure);
            unsureNames.clear();
            break;
        case 'S':
            for (const Step* unsure : unsureContents[step.file])
                change(contents[step.file], *unsure);
            unsureContents.erase(step.file);
            break;
        default:
            unsureContents[step.file].push_back(&step);
        }
    }
};

PowerCut::PowerCut(const QString& base, const QString& work, const Command& act) {
    copyFolder(base, work);
    const QStringList files = QDir(work).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : files) {
        const QString path = work + u'/' + name;
        m_names[name] = ourNumberOf(numberOf(path), true);
        m_contents[m_names[name]] = contentOf(path);
    }
    const QTemporaryDir beside;
    Fault recording;
    recording.record = beside.filePath(QStringLiteral("record"));
    const Outcome outcome = runUnder(recording, work, act);
    INFO(outcome.err.toStdString());
    REQUIRE(outcome.exitCode == 0);
    readRecord(recording.record);
    REQUIRE_FALSE(m_steps.empty());
}

quint64 PowerCut::ourNumberOf(quint64 number, bool isNew) {
    const auto known = m_numbers.find(number);
    if (known != m_numbers.end() && !isNew)
        return known->second;
    return m_numbers[number] = ++m_lastNumber;
}

// A rename or a link is recorded with names only; which file it is about follows from the names so far.
void PowerCut::readRecord(const QString& path) {
    const QByteArray record = contentOf(path);
    Names names = m_names;
    for (qsizetype at = 0; at < record.size();) {
        quint64 numbers[4];
        REQUIRE(record.size() - at >= qsizetype(1 + sizeof numbers));
        Step step;
        step.kind = record.at(at);
        std::memcpy(numbers, record.constData() + at + 1, sizeof numbers);
        at += qsizetype(1 + sizeof numbers);
        step.file = ourNumberOf(numbers[0], step.kind == 'C');
        step.at = numbers[1];
        step.from = QFile::decodeName(record.mid(at, qsizetype(numbers[2])));
        step.bytes = record.mid(at + qsizetype(numbers[2]), qsizetype(numbers[3]));
        at += qsizetype(numbers[2] + numbers[3]);
        if (step.kind == 'R' || step.kind == 'L') {
            step.to = QFile::decodeName(step.bytes);
            step.file = names[step.from];
        }
        change(names, step);
        m_steps.push_back(std::move(step));
    }
}

void PowerCut::write(QByteArray& content, quint64 at, const QByteArray& bytes) {
    if (content.size() < qsizetype(at) + bytes.size())
        content.append(qsizetype(at) + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + qsizetype(at));
}

void PowerCut::change(QByteArray& content, const Step& step) {
    if (step.kind == 'W')
        write(content, step.at, step.bytes);
    else if (qsizetype(step.at) < content.size())
        content.truncate(qsizetype(step.at));
    else
        content.append(qsizetype(step.at) - content.size(), '\0');
}

void PowerCut::change(Names& names, const Step& step) {
    if (step.kind == 'U' || step.kind == 'R')
        names.erase(step.from);
    if (step.kind == 'C')
        names[step.from] = step.file;
    if (step.kind == 'R' || step.kind == 'L')
        names[step.to] = step.file;
}

/// All of it, nothing, or some of its sectors.
void PowerCut::changePartly(QByteArray& content, const Step& step, std::mt19937& random) {
    if (chance(random, 0.35))
        return;
    if (step.kind != 'W' || chance(random, 0.5)) {
        change(content, step);
        return;
    }
    for (qsizetype from = 0; from < step.bytes.size();) {
        const qsizetype length = std::min(step.bytes.size() - from, sector - (qsizetype(step.at) + from) % sector);
        if (chance(random, 0.6))
            write(content, step.at + quint64(from), step.bytes.mid(from, length));
        from += length;
    }
}

void PowerCut::cutAfter(int steps, std::mt19937& random, const QString& folder) const {
    Model model{m_names, m_contents, {}, {}};
    for (int i = 0; i < steps; ++i)
        model.take(m_steps[std::size_t(i)]);
    // In half of the cuts the changes of names arrive in their order, as with a journal.
    const bool inOrder = chance(random, 0.5);
    for (const Step* unsure : model.unsureNames) {
        if (chance(random, 0.5))
            change(model.names, *unsure);
        else if (inOrder)
            break;
    }
    for (const auto& [file, unsures] : model.unsureContents) {
        for (const Step* unsure : unsures)
            changePartly(model.contents[file], *unsure, random);
    }
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (const auto& [name, number] : model.names) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(model.contents[number]) == model.contents[number].size());
    }
}

} // namespace wijkwerk::faults
