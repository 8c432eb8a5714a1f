// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/access_section.h"

#include "core/store/workers.h"
#include "ui/settings/access_dialogs.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/guard.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

namespace wijkwerk::ui {

AccessSection::AccessSection(Context& context)
    : ListSection(context, QStringLiteral("settings-access"),
                  tr("Who can open this department with a password of their own. The role decides what somebody sees "
                     "on the screen. Who can open the file can read all of it with another program."),
                  tr("Give somebody access…"), false)
    , m_mayGive(context.may(rules::Right::GiveAccess)) {
    using Model = RowsModel<work::Access>;
    std::vector<Model::Column> columns(3);
    columns[0] = {{.key = QStringLiteral("name"), .title = tr("Name"), .bold = true, .sortable = false},
                  [](const work::Access& one) { return Cell{.text = one.name}; }};
    columns[1] = {{.key = QStringLiteral("role"), .title = tr("Role"), .sortable = false},
                  [](const work::Access& one) { return Cell{.text = labelOf(one.role)}; }};
    columns[2] = {{.key = QStringLiteral("remark"), .title = tr("Remark"), .sortable = false},
                  [&context](const work::Access& one) {
                      if (one.left)
                          return Cell{.text = tr("no longer works here: take the access away"), .tone = Tone::Amber};
                      return Cell{.text = one.worker == context.worker() ? tr("that is you") : QString()};
                  }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<work::Access> found;
            for (const work::Access& one : m_people) {
                if (std::ranges::find(ids, one.worker.value) != ids.end())
                    found.push_back(one);
            }
            return found;
        },
        [](const work::Access& one) { return one.worker.value; }, this);
    setModel(m_model);
    view()->setAccessibleName(title());
    m_empty = new EmptyState(Icon::Lock, {}, {});
    view()->setEmptyState(m_empty);
    addButtons();
    read();
}

void AccessSection::addButtons() {
    m_own = addButton(tr("Change my password…"));
    m_remove = addButton(tr("Take access away…"));
    m_code = addButton(tr("New recovery code…"));
    connect(m_own, &Button::clicked, this, guarded(this, [this] { changeOwnPassword(); }));
    connect(m_remove, &Button::clicked, this, guarded(this, [this] { askRemoval(); }));
    connect(m_code, &Button::clicked, this, guarded(this, [this] { newCode(); }));
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
}

QString AccessSection::title() const {
    return tr("Access");
}

void AccessSection::read() {
    auto people = work::accessOf(context().session());
    m_people = people ? std::move(*people.done) : std::vector<work::Access>();
    if (people)
        m_empty->setTexts(tr("Here nobody needs a password"),
                          tr("This is a practice department: it opens for everybody. In a department of your own "
                             "everybody who may open it stands here, and who is not in the list cannot open it."));
    else
        m_empty->setTexts(tr("The list cannot be read now"), textOf(people.problems));
    std::vector<std::int64_t> ids;
    for (const work::Access& one : m_people)
        ids.push_back(one.worker.value);
    m_model->setIds(std::move(ids));
    showButtons();
}

void AccessSection::refresh(const db::ChangeSet& changes) {
    if (changes.everything || changes.touches(db::Thing::Worker))
        read();
}

const work::Access* AccessSection::chosen() const {
    const auto id = view()->currentId();
    const auto found = std::ranges::find_if(m_people, [&](const work::Access& one) { return id == one.worker.value; });
    return found == m_people.end() ? nullptr : &*found;
}

/// Without people this is a practice department: the list says so, and there is nothing to change.
void AccessSection::showButtons() {
    const bool may = context().mayWrite() && !m_people.empty();
    const work::Access* one = chosen();
    const bool isPractice = m_people.empty();
    m_own->setVisible(!isPractice);
    newButton()->setVisible(m_mayGive);
    m_remove->setVisible(m_mayGive && !isPractice);
    m_code->setVisible(m_mayGive && !isPractice);
    m_own->setEnabled(may);
    m_code->setEnabled(may && m_mayGive);
    m_remove->setEnabled(may && m_mayGive && one && one->worker != context().worker());
}

/// Enter on a row: a new password for who forgot it, or one's own.
void AccessSection::edit(std::int64_t id) {
    const auto found = std::ranges::find_if(m_people, [&](const work::Access& one) { return id == one.worker.value; });
    if (id == 0 || found == m_people.end())
        giveAccess();
    else if (found->worker == context().worker())
        changeOwnPassword();
    else if (!found->left && m_mayGive && context().mayWrite())
        askGivingAnew(*found);
}

void AccessSection::giveAccess() {
    if (m_people.empty()) {
        dialogs::tell(this, tr("This is a practice department"),
                      tr("It opens without a password, for everybody. In a department of your own you give people "
                         "access here."));
        return;
    }
    if (!m_mayGive)
        return context().refuse(rules::Right::GiveAccess);
    std::vector<Worker> without;
    for (const Worker& worker : store::workers::all(context().database())) {
        if (std::ranges::find(m_people, worker.id, &work::Access::worker) == m_people.end())
            without.push_back(worker);
    }
    auto* dialog = new GiveAccessDialog(context(), without, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GiveAccessDialog::given, this, [this] { guard(this, [this] { read(); }); });
    dialog->open();
}

void AccessSection::askGivingAnew(const work::Access& one) {
    const auto worker = store::workers::find(context().database(), one.worker);
    if (!worker)
        return;
    auto* dialog = new GiveAccessDialog(context(), {*worker}, one.worker, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessSection::changeOwnPassword() {
    auto* dialog = new OwnPasswordDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessSection::newCode() {
    auto* dialog = new NewCodeDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessSection::askRemoval() {
    const work::Access* one = chosen();
    if (!one)
        return;
    const QString title = tr("Take the access of %1 away?").arg(one->name);
    const QString text =
        tr("The file gets a new key; everybody else keeps their password. The department closes for a moment. Copies "
           "and backups of before this moment can still be opened with the old password: no program can change that.");
    const auto entrance = work::entranceOf(context().session().path());
    if (!entrance || !entrance.done->hasRecovery) {
        dialogs::ask(this, title, text, tr("Take access away"),
                     [this, worker = one->worker] { Q_EMIT removalRequested(worker); });
        return;
    }
    dialogs::choose(
        this, title,
        text + QStringLiteral("\n\n") +
            tr("Did %1 ever see the recovery code? Whoever knows it can still open the file. Then make a "
               "new code in the same step.")
                .arg(one->name),
        {tr("Make a new code and take access away…"), tr("Keep the code and take access away"), tr("Cancel")},
        [this, leaving = *one](int answer) {
            if (answer == 0)
                askCodeFirst(leaving);
            else if (answer == 1)
                Q_EMIT removalRequested(leaving.worker);
        });
}

void AccessSection::askCodeFirst(const work::Access& leaving) {
    auto* dialog = new NewCodeDialog(context(), window(), leaving.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCodeDialog::onPaper, this, [this, worker = leaving.worker](const QString& code) {
        m_proposedCode = code;
        Q_EMIT removalRequested(worker);
    });
    dialog->open();
}

} // namespace wijkwerk::ui
