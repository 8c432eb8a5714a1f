// SPDX-License-Identifier: EUPL-1.2
// "Geschiedenis": what the fields of a person were before, who changed them and when; an earlier value is put back as a
// change like any other, which can itself be put back.
#include "core/base/date_text.h"
#include "core/domain/address.h"
#include "core/store/fields.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/field_history.h"
#include "ui/participants/attempt.h"
#include "ui/participants/person_text.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

template <class E>
QString labelFrom(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

class HistoryDialog : public Dialog {
    Q_OBJECT
public:
    HistoryDialog(Context& context, QWidget* parent, ParticipantId person)
        : Dialog(tr("History of the details"), parent)
        , m_context(context)
        , m_person(person)
        , m_field(new QComboBox)
        , m_list(new QListWidget) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What a field was before, and who changed it. Putting back is a new change; the BSN is not "
                          "kept here."));
        setCancelText(tr("Close"));
        m_field->setAccessibleName(tr("Field"));
        m_list->setAccessibleName(tr("Earlier values"));
        m_list->setWordWrap(true);
        m_list->setMinimumSize(dp(440), dp(220));
        body()->addWidget(m_field);
        body()->addWidget(m_list, 1);
        connect(m_field, &QComboBox::currentIndexChanged, this, [this] { fill(); });
        if (context.mayDo(rules::Right::ChangePerson))
            m_restore = setPrimary(tr("Put this value back"), [this] { restore(); });
        connect(m_list, &QListWidget::currentRowChanged, this, [this] { showButton(); });
        read();
        m_field->setFocus();
    }

private:
    void read() {
        const QString before = m_field->currentData().toString();
        m_values = work::fieldHistory(m_context.database(), m_person);
        m_field->clear();
        for (const work::FieldValue& value : m_values) {
            if (m_field->findData(value.field) < 0)
                m_field->addItem(fieldLabelOf(value.field), value.field);
        }
        m_field->setEnabled(m_field->count() > 0);
        m_field->setCurrentIndex(std::max(0, m_field->findData(before)));
        fill();
    }

    void fill() {
        m_list->clear();
        m_rows.clear();
        const QString field = m_field->currentData().toString();
        for (const work::FieldValue& value : m_values) {
            if (value.field != field)
                continue;
            const auto worker = store::workers::find(m_context.database(), value.worker);
            m_list->addItem(tr("%1 · %2: “%3” became “%4”")
                                .arg(shownMoment(value.at), worker ? worker->name : orDash({}), shown(field, value.was),
                                     shown(field, value.became)));
            m_rows.push_back(value);
        }
        if (m_rows.empty())
            m_list->addItem(tr("Nothing was changed yet."));
        m_list->setCurrentRow(0);
        showButton();
    }

    QString shown(const QString& field, const QString& value) const {
        if (value.isEmpty())
            return orDash({});
        if (field == u"kind")
            return labelFrom<ParticipantKind>(value);
        if (field == u"sex")
            return labelFrom<RegisteredSex>(value);
        if (field == u"nameUse")
            return labelFrom<NameUse>(value);
        if (field == u"formOfAddress")
            return labelFrom<FormOfAddress>(value);
        if (field == u"bornOn")
            return wijkwerk::shownDate(partialDateFromIso(value).value_or(PartialDate{}));
        if (field == u"home" || field == u"postal")
            return oneLine(store::addressFromText(value));
        if (field == u"wijkId") {
            const auto wijken = store::wijken::all(m_context.database(), true);
            const auto wijk = std::ranges::find(wijken, WijkId{value.toLongLong()}, &Wijk::id);
            return wijk == wijken.end() ? orDash({}) : wijk->name;
        }
        return value;
    }

    void showButton() {
        if (m_restore)
            m_restore->setEnabled(!m_rows.empty() && m_list->currentRow() >= 0);
    }

    void restore() {
        const int row = m_list->currentRow();
        if (row < 0 || row >= int(m_rows.size()))
            return;
        const work::FieldValue value = m_rows[std::size_t(row)];
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return work::restoreField(tx, m_person, value.field, value.was);
        });
        if (!show(outcome.problems) || !outcome)
            return;
        m_context.say(tr("“%1” is “%2” again").arg(fieldLabelOf(value.field), shown(value.field, value.was)));
        read();
    }

    Context& m_context;
    ParticipantId m_person;
    QComboBox* m_field;
    QListWidget* m_list;
    PrimaryButton* m_restore = nullptr;
    std::vector<work::FieldValue> m_values;
    std::vector<work::FieldValue> m_rows;
};

} // namespace

void openHistory(Context& context, QWidget* parent, ParticipantId person) {
    (new HistoryDialog(context, parent, person))->open();
}

} // namespace wijkwerk::ui::participants

#include "history_dialog.moc"
