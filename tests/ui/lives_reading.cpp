// SPDX-License-Identifier: EUPL-1.2
// What the window and the file of a life say.
#include "core/reports/deadline_facts.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "tests/ui/lives.h"
#include "tests/ui/people_demo.h"
#include "ui/participants/timeline_list.h"
#include "ui/shared/stepper.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace lives {

namespace {

QString textOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(widget))
        return lines->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    if (qobject_cast<const ui::Stepper*>(widget))
        return widget->accessibleDescription();
    return {};
}

} // namespace

QString Life::words() const {
    const QWidget* top = front();
    QStringList all;
    for (const auto* widget : top->findChildren<QWidget*>()) {
        const bool seen = widget->isVisibleTo(top) && widget->window() == top;
        const QString text = seen ? textOf(widget) : QString();
        if (!text.isEmpty())
            all << text;
    }
    return all.join(u'\n');
}

QString Life::wordsOfTab(const QString& title) {
    showTab(title);
    return words();
}

QStringList Life::namesOfFieldsAfter(const QString& field) {
    tabTo(field);
    QStringList names;
    for (;;) {
        key(Qt::Key_Tab);
        const auto* line = qobject_cast<QLineEdit*>(front()->focusWidget());
        if (!line)
            return names;
        names << line->accessibleName();
    }
}

QStringList Life::timeline() {
    showTab(QStringLiteral("Overzicht"));
    const auto* list = m_window->findChild<ui::participants::TimelineList*>();
    REQUIRE(list);
    QStringList lines;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return lines;
}

QStringList Life::missingDocuments() {
    const QString begin = QStringLiteral("Nog niet in het dossier: ");
    for (const QString& line : wordsOfTab(QStringLiteral("Documenten")).split(u'\n')) {
        if (line.startsWith(begin))
            return line.mid(begin.size()).chopped(1).split(QStringLiteral(", "));
    }
    return {};
}

QString Life::vandaag() {
    goTo(Qt::Key_1);
    const QString seen = words();
    const auto all = m_window->findChildren<QAbstractButton*>();
    const auto folded = std::ranges::find_if(all, [](const QAbstractButton* button) {
        return button->isVisible() && button->text().startsWith(QStringLiteral("▸"));
    });
    if (folded == all.end())
        return seen;
    presses((*folded)->accessibleName());
    return words();
}

db::Database& Life::database() {
    return m_window->desk()->context().database();
}

ParticipantId Life::person(const QString& surname) {
    for (const ParticipantId id : store::participants::idsByName(database())) {
        if (store::participants::find(database(), id)->name.surname == surname)
            return id;
    }
    FAIL("nobody is called " << surname.toStdString());
    return {};
}

Trajectory Life::trajectory(ParticipantId person) {
    if (const auto open = store::trajectories::openOf(database(), person))
        return *open;
    const auto all = store::trajectories::ofParticipant(database(), person);
    REQUIRE_FALSE(all.empty());
    return *std::ranges::max_element(all, {}, &Trajectory::referredOn);
}

Placement Life::placement(ParticipantId person) {
    const auto latest = store::placements::latestOf(database(), trajectory(person).id);
    REQUIRE(latest);
    return *latest;
}

std::vector<Deadline> Life::deadlines(ParticipantId person) {
    return reports::deadlines(database(), {.coach = {}, .person = person}, today());
}

QStringList Life::dues(ParticipantId person, const char* rule) {
    QStringList lines;
    for (const Deadline& one : deadlines(person)) {
        const QString word = codeOf(one.rule);
        if (rule && word != QLatin1String(rule))
            continue;
        static const QRegularExpression row(QStringLiteral("_\\d{6,}$"));
        QStringList parts{word, toText(one.subject).remove(row), one.day().toString(QStringLiteral("dd-MM-yyyy")),
                          codeOf(one.stage)};
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    lines.sort();
    return lines;
}

QStringList Life::steps(ParticipantId person) {
    QStringList lines = dues(person);
    lines.removeIf([](const QString& line) { return line.startsWith(QStringLiteral("D21")); });
    return lines;
}

QStringList Life::letters(ParticipantId person) {
    QStringList names;
    for (const Letter& letter : store::letters::ofParticipant(database(), person))
        names.prepend(letter.templateName);
    return names;
}

} // namespace lives
