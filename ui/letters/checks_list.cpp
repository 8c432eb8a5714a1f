// SPDX-License-Identifier: EUPL-1.2
#include "ui/letters/checks_list.h"

#include "core/base/date_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_label.h"
#include "ui/texts/problem_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

bool has(const Problems& problems, std::initializer_list<const char*> codes) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return std::any_of(codes.begin(), codes.end(),
                           [&](const char* code) { return problem.code == QLatin1String(code); });
    });
}

bool isOneOf(const QString& field, std::initializer_list<const char*> fields) {
    return std::any_of(fields.begin(), fields.end(), [&](const char* known) { return field == QLatin1String(known); });
}

/// The wrong ones first, then the warnings.
Problems inOrder(Problems problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return a.severity == Severity::Wrong && b.severity != Severity::Wrong;
    });
    return problems;
}

} // namespace

MendAt mendingPlaceOf(const Problem& problem) {
    if (problem.code == QLatin1String("letter_department_incomplete") ||
        problem.code == QLatin1String("letter_mandate_invalid") ||
        isOneOf(problem.field, {"coachPhone", "guidePhone", "municipality", "signatoryName", "signatoryFunction",
                                "mandateLine", "objectionAddress"}))
        return MendAt::Department;
    if (isOneOf(problem.field,
                {"street", "houseNumber", "postcode", "city", "address", "surname", "callName", "deceased", "coach"}))
        return MendAt::Dossier;
    return MendAt::Nowhere;
}

ChecksList::ChecksList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::s());
}

void ChecksList::show(const work::PreparedLetter& letter) {
    while (auto* item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Problem& problem : inOrder(letter.problems))
        addLine(false, problem.severity == Severity::Wrong, textOf(problem), mendingPlaceOf(problem), problem.field);
    addFine(letter);
}

void ChecksList::addFine(const work::PreparedLetter& letter) {
    const Problems& problems = letter.problems;
    if (letter.document.subject.isEmpty())
        return;
    if (!has(problems, {"letter_address_incomplete"}))
        addLine(true, false, tr("Name and address are complete"));
    if (!letter.input.workplace.name.isEmpty() && !letter.input.guide.name.isEmpty())
        addLine(true, false, tr("Workplace and craft specialist are known"));
    if (!has(problems, {"letter_mandate_invalid"}) && !letter.input.department.signatoryName.isEmpty())
        addMandate(letter);
    if (letter.document.isDecision && !has(problems, {"letter_objection_missing", "letter_objection_term"}))
        addLine(true, false, tr("Decision: the part about objecting is in it"));
    if (!has(problems, {"letter_contains_bsn"}))
        addLine(true, false, tr("There is no BSN in it"));
}

void ChecksList::addMandate(const work::PreparedLetter& letter) {
    const QString day = shownDate(letter.input.date);
    if (letter.input.department.mandateUntil)
        addLine(true, false, tr("The signatory has a mandate on %1").arg(day));
    else
        addLine(true, false, tr("No last day of the mandate of the signatory is filled in"));
}

void ChecksList::addLine(bool fine, bool stops, const QString& words, MendAt place, const QString& field) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s());
    auto* sign = new TextLabel;
    const int side = dp(16);
    const ColorRole role = fine ? ColorRole::Green : stops ? ColorRole::Red : ColorRole::Amber;
    sign->setPixmap(iconPixmap(fine ? Icon::Check : Icon::Warning, color(role, palette()), side, devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* text = new TextLabel(words, TextSize::Base, stops ? ColorRole::Red : ColorRole::Ink);
    text->setWordWrap(true);
    const QString state = fine ? tr("In order: %1") : stops ? tr("Must be mended: %1") : tr("Look at this: %1");
    text->setAccessibleName(state.arg(words));
    row->addWidget(text, 1);
    if (place != MendAt::Nowhere) {
        auto* mend = new LinkButton(tr("Mend"));
        mend->setAccessibleName(tr("Mend: %1").arg(words));
        connect(mend, &Button::clicked, this, [this, place, field] { Q_EMIT mendRequested(place, field); });
        row->addWidget(mend, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

} // namespace wijkwerk::ui
