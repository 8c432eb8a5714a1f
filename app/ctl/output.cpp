// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/output.h"

#include "ui/texts/problem_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace wijkwerk::ctl {

namespace {

void print(FILE* where, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), where);
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject json(const Problem& problem) {
    return {{QStringLiteral("code"), problem.code},
            {QStringLiteral("message"), ui::textOf(problem)},
            {QStringLiteral("row"), problem.row ? QJsonValue(problem.row) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("column"), textOrNull(problem.column)},
            {QStringLiteral("field"), textOrNull(problem.field)},
            {QStringLiteral("value"), textOrNull(problem.value)},
            {QStringLiteral("proposal"), textOrNull(problem.proposal)},
            {QStringLiteral("overrulable"), problem.overrulable}};
}

} // namespace

void Output::line(const QString& text) {
    if (!m_json)
        print(stdout, text.toUtf8() + '\n');
}

void Output::handOver() {
    std::fflush(stdout);
}

void Output::raw(const QByteArray& bytes) {
    print(stdout, bytes);
}

void Output::add(const Problems& problems) {
    for (const Problem& problem : problems) {
        const bool isWrong = problem.severity == Severity::Wrong;
        m_refused = m_refused || isWrong;
        (isWrong ? m_problems : m_warnings).append(json(problem));
        m_errors << ui::textOf(problem);
    }
}

void Output::addError(const QString& code, const QString& message) {
    m_refused = true;
    QJsonObject object = json(wrong(code));
    object.insert(QStringLiteral("message"), message);
    m_problems.append(object);
    m_errors << message;
}

void Output::finish(Exit exit) {
    std::fflush(stdout);
    if (!m_json) {
        for (const QString& error : std::as_const(m_errors))
            print(stderr, error.toUtf8() + '\n');
        return;
    }
    m_object.insert(QStringLiteral("ok"), exit == Exit::Done);
    if (exit != Exit::Done)
        m_object.insert(QStringLiteral("problems"), m_problems);
    else if (!m_problems.isEmpty())
        m_object.insert(QStringLiteral("overruled"), m_problems);
    if (!m_warnings.isEmpty())
        m_object.insert(QStringLiteral("warnings"), m_warnings);
    print(stdout, QJsonDocument(m_object).toJson(QJsonDocument::Compact) + '\n');
    std::fflush(stdout);
}

} // namespace wijkwerk::ctl
