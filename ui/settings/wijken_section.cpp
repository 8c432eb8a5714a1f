// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/wijken_section.h"

#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "ui/settings/name_dialog.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace wijkwerk::ui {

std::optional<QStringList> postcodesFromText(const QString& text) {
    static const QRegularExpression between(QStringLiteral(R"([\s,;]+)"));
    static const QRegularExpression postcode(QStringLiteral(R"(^[1-9]\d{3}$)"));
    QStringList found = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : found) {
        if (!postcode.match(word).hasMatch())
            return std::nullopt;
    }
    found.removeDuplicates();
    return found;
}

WijkenSection::WijkenSection(Context& context)
    : ListSection(context, QStringLiteral("settings-wijken"),
                  tr("Where people live and where the work is. With the postcodes Wijkwerk finds the wijk of an "
                     "address."),
                  tr("New wijk…")) {
    using Model = RowsModel<Wijk>;
    std::vector<Model::Column> columns(3);
    columns[0] = {
        {.key = QStringLiteral("name"), .title = tr("Wijk"), .bold = true, .sortable = false}, [](const Wijk& wijk) {
            return Cell{.text = wijk.archived ? tr("%1 (archived)").arg(wijk.name) : wijk.name, .muted = wijk.archived};
        }};
    columns[1] = {{.key = QStringLiteral("postcodes"), .title = tr("Postcodes"), .sortable = false},
                  [](const Wijk& wijk) { return Cell{.text = orDash(wijk.postcodes.join(QStringLiteral(", ")))}; }};
    columns[2] = {{.key = QStringLiteral("code"), .title = tr("CBS code"), .sortable = false, .leaveOut = 1},
                  [](const Wijk& wijk) { return Cell{.text = orDash(wijk.code), .muted = true}; }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Wijk> found;
            for (const Wijk& wijk : m_wijken) {
                if (std::ranges::find(ids, wijk.id.value) != ids.end())
                    found.push_back(wijk);
            }
            return found;
        },
        [](const Wijk& wijk) { return wijk.id.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    view()->setEmptyState(new EmptyState(
        Icon::House, tr("No wijken yet"),
        tr("Add the wijken of your municipality with their postcodes. A person then gets the wijk of the address.")));
    read();
}

QString WijkenSection::title() const {
    return tr("Wijken");
}

void WijkenSection::read() {
    m_wijken = store::wijken::all(context().database(), showsArchived());
    std::vector<std::int64_t> ids;
    for (const Wijk& wijk : m_wijken)
        ids.push_back(wijk.id.value);
    m_model->setIds(std::move(ids));
}

void WijkenSection::edit(std::int64_t id) {
    Wijk wijk;
    for (const Wijk& known : m_wijken) {
        if (known.id.value == id)
            wijk = known;
    }
    auto* dialog = new NameDialog({.newTitle = tr("New wijk"),
                                   .name = wijk.name,
                                   .isNew = id == 0,
                                   .archived = wijk.archived,
                                   .mayWrite = context().mayWrite()},
                                  window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* postcodes = dialog->form()->text(QStringLiteral("postcodes"), tr("Postcodes"));
    postcodes->setText(wijk.postcodes.join(QStringLiteral(", ")));
    dialog->form()->hint(tr("Four digits each, with commas between them."));
    auto* code = dialog->form()->text(QStringLiteral("code"), tr("CBS code"));
    code->setText(wijk.code);
    dialog->setSave([this, dialog, wijk, postcodes, code](bool archived) {
        Wijk after = wijk;
        after.name = dialog->name();
        after.code = code->text().simplified();
        after.archived = archived;
        const auto list = postcodesFromText(postcodes->text());
        if (!list)
            return NameDialog::Saved{
                {wrong(QStringLiteral("postcodes_not_understood"), QStringLiteral("postcodes"), postcodes->text())},
                false};
        after.postcodes = *list;
        const auto outcome =
            work::perform(context().database(), [&](db::Transaction& tx) { return work::saveWijk(tx, after); });
        if (outcome)
            context().say(tr("%1 saved").arg(after.name));
        return NameDialog::Saved{outcome.problems, bool(outcome)};
    });
    dialog->open();
}

void WijkenSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Wijk))
        read();
}

} // namespace wijkwerk::ui
