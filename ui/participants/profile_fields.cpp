// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/profile_fields.h"

#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/profile_labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)
};

bool isLong(ProfileField field) {
    return field == ProfileField::WantedWork || field == ProfileField::UnwantedWork || field == ProfileField::Aids;
}

/// Boxes beside each other, as many on a row as fit.
class BoxList : public QWidget {
    Q_OBJECT
public:
    BoxList(ProfileField field, const QString& value) {
        auto* flow = new FlowLayout(this, space::m());
        flow->setContentsMargins(0, dp(4), 0, 0);
        const QStringList chosen = value.split(u' ', Qt::SkipEmptyParts);
        for (const QString& code : choicesOf(field)) {
            auto* box = new QCheckBox(choiceLabelOf(field, code));
            box->setChecked(chosen.contains(code));
            m_boxes.emplace_back(code, box);
            flow->addWidget(box);
            connect(box, &QCheckBox::toggled, this, &BoxList::edited);
        }
        if (!m_boxes.empty())
            setFocusProxy(m_boxes.front().second);
    }
    QString value() const {
        QStringList codes;
        for (const auto& [code, box] : m_boxes) {
            if (box->isChecked())
                codes << code;
        }
        return codes.join(u' ');
    }

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
};

} // namespace

void ProfileFields::add(ProfileField field, const QString& value) {
    switch (specOf(field).type) {
    case ProfileType::YesNo:
    case ProfileType::Choice:
        m_editors.push_back(choice(field, value));
        break;
    case ProfileType::List:
        m_editors.push_back(list(field, value));
        break;
    case ProfileType::Days:
        m_editors.push_back(days(field, value));
        break;
    case ProfileType::Date:
        m_editors.push_back(date(field, value));
        break;
    case ProfileType::Text:
    case ProfileType::Number:
    case ProfileType::Hours:
        m_editors.push_back(text(field, value));
        break;
    }
}

ProfileFields::Editor ProfileFields::text(ProfileField field, const QString& value) {
    if (isLong(field)) {
        auto* lines = m_form.lines(codeOf(field), labelOf(field), 2);
        lines->setPlainText(value);
        return {field, lines, [lines] { return lines->toPlainText(); }};
    }
    auto* line = m_form.text(codeOf(field), labelOf(field));
    line->setText(value);
    if (specOf(field).type == ProfileType::Hours)
        line->setPlaceholderText(Text::tr("Such as 24 or 24,5"));
    return {field, line, [line] { return line->text(); }};
}

ProfileFields::Editor ProfileFields::choice(ProfileField field, const QString& value) {
    auto* combo = m_form.add(codeOf(field), labelOf(field), new QComboBox);
    combo->addItem(Text::tr("Not known"), QString());
    QStringList codes = choicesOf(field);
    if (specOf(field).type == ProfileType::YesNo)
        codes = {QStringLiteral("yes"), QStringLiteral("no")};
    for (const QString& code : codes)
        combo->addItem(shownValue(field, code), code);
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
    return {field, combo, [combo] { return combo->currentData().toString(); }};
}

ProfileFields::Editor ProfileFields::list(ProfileField field, const QString& value) {
    auto* boxes = m_form.add(codeOf(field), labelOf(field), new BoxList(field, value));
    return {field, boxes, [boxes] { return boxes->value(); }};
}

ProfileFields::Editor ProfileFields::days(ProfileField field, const QString& value) {
    auto* picker = m_form.weekdays(codeOf(field), labelOf(field));
    picker->setDays(weekdaysFromText(value).value_or(Weekdays{}));
    return {field, picker, [picker] { return toText(picker->days()); }};
}

ProfileFields::Editor ProfileFields::date(ProfileField field, const QString& value) {
    auto* day = m_form.date(codeOf(field), labelOf(field), m_today);
    day->setFlagger([](QDate) { return QString(); });
    if (const QDate known = QDate::fromString(value, Qt::ISODate); known.isValid())
        day->setDate(known);
    return {field, day->field(), [day] {
                const auto typed = day->date();
                return typed ? typed->toString(Qt::ISODate) : day->field()->text(); // what is no date is refused
            }};
}

std::vector<work::ProfileEntry> ProfileFields::entries() const {
    std::vector<work::ProfileEntry> entries;
    for (const Editor& editor : m_editors)
        entries.push_back({editor.field, editor.value()});
    return entries;
}

void ProfileFields::focus(ProfileField field) const {
    for (const Editor& editor : m_editors) {
        if (editor.field == field)
            editor.widget->setFocus(Qt::OtherFocusReason);
    }
}

std::optional<ProfileField> ProfileFields::goesOnAt() const {
    const auto filled = [](const Editor& editor) { return !editor.value().trimmed().isEmpty(); };
    const auto last = std::find_if(m_editors.rbegin(), m_editors.rend(), filled);
    return last.base() == m_editors.end() ? std::nullopt : std::optional(last.base()->field);
}

} // namespace wijkwerk::ui::participants

#include "profile_fields.moc"
