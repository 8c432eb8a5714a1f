// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/skills_section.h"

#include "core/store/skills.h"
#include "core/work/skill_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"

#include <QComboBox>
#include <QLineEdit>

namespace wijkwerk::ui {

namespace {

enum class Edit { Add, Rename, Replace, Retire };

/// What is asked for any change of the list.
class SkillItemDialog : public Dialog {
    Q_OBJECT
public:
    SkillItemDialog(Context& context, QWidget* parent, std::optional<SkillItem> item)
        : Dialog(item ? tr("Skill %1").arg(item->code) : tr("New skill"), parent)
        , m_context(context)
        , m_item(std::move(item))
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What was scored before keeps its words. A change counts from the day that you choose."));
        build();
        m_form->setChanged(false);
        setForm(m_form);
        setPrimary(tr("Save"), [this] { save(); });
        m_label->setFocus();
    }

private:
    void build() {
        m_what = m_form->add(QStringLiteral("what"), tr("What changes"), new QComboBox);
        m_what->addItem(tr("The same skill in other words"), int(Edit::Rename));
        m_what->addItem(tr("Another skill in its place"), int(Edit::Replace));
        m_what->addItem(tr("Off the form"), int(Edit::Retire));
        m_form->setFieldVisible(QStringLiteral("what"), m_item.has_value());
        m_label = m_form->text(QStringLiteral("label"), tr("Name"));
        m_description = m_form->text(QStringLiteral("description"), tr("Description"));
        m_description->setPlaceholderText(tr("One short sentence to the participant"));
        if (m_item) {
            m_label->setText(m_item->label);
            m_description->setText(m_item->description);
        }
        m_from = m_form->date(QStringLiteral("from"), tr("From"), m_context.today());
        m_from->setFlagger([](QDate) { return QString(); });
        m_from->setDate(m_context.today());
        m_reason = m_form->text(QStringLiteral("reason"), tr("Reason"));
        connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
            const bool words = what() != Edit::Retire;
            m_form->setFieldVisible(QStringLiteral("label"), words);
            m_form->setFieldVisible(QStringLiteral("description"), words);
        });
    }

    Edit what() const { return m_item ? Edit(m_what->currentData().toInt()) : Edit::Add; }

    void save() {
        if (!m_from->isAcceptable()) {
            m_from->field()->setFocus();
            return;
        }
        const Problems problems = write();
        if (!problems.empty()) {
            show(problems);
            return;
        }
        m_context.say(tr("The form is changed"));
        accept();
    }

    Problems write() {
        db::Database& database = m_context.database();
        const QDate from = m_from->date().value_or(QDate());
        const QString label = m_label->text();
        const QString words = m_description->text();
        const QString reason = m_reason->text();
        if (what() == Edit::Retire)
            return work::perform(
                       database,
                       [&](db::Transaction& tx) { return work::retireSkillItem(tx, m_item->id, from, reason); })
                .problems;
        return work::perform(database,
                             [&](db::Transaction& tx) {
                                 if (what() == Edit::Rename)
                                     return work::renameSkillItem(tx, m_item->id, label, words, from, reason);
                                 return work::addSkillItem(tx, label, words, from, reason,
                                                           m_item ? m_item->id : SkillItemId{});
                             })
            .problems;
    }

    Context& m_context;
    std::optional<SkillItem> m_item;
    Form* m_form;
    QComboBox* m_what = nullptr;
    QLineEdit* m_label = nullptr;
    QLineEdit* m_description = nullptr;
    DateEdit* m_from = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace

SkillsSection::SkillsSection(Context& context)
    : ListSection(context, QStringLiteral("settings-skills"),
                  tr("What craft specialists and participants score. Enter opens a skill to change it."),
                  tr("New skill…")) {
    using Model = RowsModel<SkillItem>;
    std::vector<Model::Column> columns(5);
    columns[0] = {{.key = QStringLiteral("code"), .title = tr("Code"), .sortable = false},
                  [](const SkillItem& item) { return Cell{.text = item.code, .muted = true}; }};
    columns[1] = {{.key = QStringLiteral("label"), .title = tr("Skill"), .bold = true, .sortable = false},
                  [](const SkillItem& item) { return Cell{.text = item.label, .muted = item.validTo.has_value()}; }};
    columns[2] = {{.key = QStringLiteral("description"), .title = tr("Description"), .sortable = false, .leaveOut = 2},
                  [](const SkillItem& item) { return Cell{.text = orDash(item.description), .muted = true}; }};
    columns[3] = {{.key = QStringLiteral("term"), .title = tr("On the form"), .sortable = false},
                  [](const SkillItem& item) {
                      const QString from = item.validFrom ? tr("from %1").arg(shownDate(*item.validFrom)) : QString();
                      const QString until = item.validTo ? untilText(*item.validTo) : QString();
                      return Cell{.text = orDash(QStringLiteral("%1 %2").arg(from, until).trimmed())};
                  }};
    columns[4] = {{.key = QStringLiteral("reason"), .title = tr("Reason"), .sortable = false, .leaveOut = 1},
                  [](const SkillItem& item) { return Cell{.text = orDash(item.reason), .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<SkillItem> found;
            for (const SkillItem& item : m_items) {
                if (std::ranges::find(ids, item.id.value) != ids.end())
                    found.push_back(item);
            }
            return found;
        },
        [](const SkillItem& item) { return item.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(
        new EmptyState(Icon::Clipboard, tr("Nothing on the form"), tr("Add the first skill that is scored.")));
    read();
}

QString SkillsSection::title() const {
    return tr("Work skills");
}

void SkillsSection::read() {
    m_items = store::skills::items(context().database());
    const QDate today = context().today();
    if (!showsArchived())
        std::erase_if(m_items, [&](const SkillItem& item) { return item.validTo && *item.validTo < today; });
    std::vector<std::int64_t> ids;
    for (const SkillItem& item : m_items)
        ids.push_back(item.id.value);
    m_model->setIds(std::move(ids));
}

void SkillsSection::edit(std::int64_t id) {
    if (!context().mayWrite())
        return;
    std::optional<SkillItem> item;
    for (const SkillItem& known : m_items) {
        if (known.id.value == id)
            item = known;
    }
    (new SkillItemDialog(context(), window(), item))->open();
}

void SkillsSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::SkillItem))
        read();
}

} // namespace wijkwerk::ui

#include "skills_section.moc"
