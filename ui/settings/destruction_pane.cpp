// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/destruction_pane.h"

#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "core/work/sight.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/retention_labels.h"

#include <QHash>
#include <QSet>

namespace wijkwerk::ui {

namespace {

QString peopleText(int count) {
    return DestructionPane::tr("%n person(s)", nullptr, count);
}

} // namespace

DestructionPane::DestructionPane(Context& context)
    : RetentionPane(
          context, QStringLiteral("settings-destruction"),
          tr("Of whom the term has ended. Somebody else than who makes the list approves it. What is destroyed "
             "cannot be brought back; what is left are numbers for the statistics.")) {
    using Model = RowsModel<Row>;
    std::vector<Model::Column> columns(6);
    columns[0] = {{.key = QStringLiteral("number"), .title = tr("Number"), .bold = true, .sortable = false},
                  [](const Row& row) {
                      return Cell{.text = row.item.number > 0 ? QString::number(row.item.number) : orDash({})};
                  }};
    columns[1] = {{.key = QStringLiteral("name"),
                   .title = tr("Name"),
                   .sortable = false,
                   .narrowest = QStringLiteral("Brouwer, Yo…")},
                  [](const Row& row) { return Cell{.text = orDash(row.name)}; }};
    columns[2] = {{.key = QStringLiteral("subject"),
                   .title = tr("What"),
                   .sortable = false,
                   .narrowest = QStringLiteral("stage of det…")},
                  [](const Row& row) { return Cell{.text = labelOf(row.item.subject)}; }};
    columns[3] = {{.key = QStringLiteral("result"), .title = tr("Result"), .sortable = false}, [](const Row& row) {
                      return Cell{.text = row.item.result.isEmpty() ? orDash({})
                                                                    : tr("selectielijst %1").arg(row.item.result)};
                  }};
    columns[4] = {{.key = QStringLiteral("ended"), .title = tr("Kept until"), .sortable = false},
                  [](const Row& row) { return Cell{.text = orDash(shownDate(row.item.endedOn))}; }};
    columns[5] = {{.key = QStringLiteral("state"),
                   .title = tr("On the list"),
                   .sortable = false,
                   .narrowest = QStringLiteral("kan worden vernietigd")},
                  [this](const Row& row) { return stateCell(row); }};
    m_model = new Model(
        std::move(columns),
        [this](std::span<const std::int64_t> ids) {
            std::vector<Row> found;
            for (const std::int64_t id : ids)
                found.push_back(m_rows.at(std::size_t(id - 1)));
            return found;
        },
        [this](const Row& row) {
            const auto same = [&](const Row& one) {
                return one.item.participant == row.item.participant && one.item.trajectory == row.item.trajectory;
            };
            return std::int64_t(std::ranges::find_if(m_rows, same) - m_rows.begin()) + 1;
        },
        this);
    setModel(m_model);
    view()->setAccessibleName(tr("Destruction list"));
    view()->setEmptyState(new EmptyState(Icon::Trash, tr("Nobody is due"),
                                         tr("Whoever comes to the end of a confirmed term stands here by himself; then "
                                            "a list can be made.")));
    m_main = addPrimary(tr("Make the list…"), [this] {
        if (!m_list)
            askMake();
        else if (m_list->isUnfinished())
            finish();
        else if (m_list->state == DestructionState::Made)
            askApprove();
        else
            askCarryOut();
    });
    m_keep = addButton(tr("Keep, because…"), [this] { askKeep(); });
    m_back = addButton(tr("Put back on the list"), [this] { putBack(); });
    m_withdraw = addButton(tr("Withdraw the list…"), [this] { askWithdraw(); });
    connect(view(), &RowsView::currentIdChanged, this, [this] { showButtons(); });
    read();
}

Cell DestructionPane::stateCell(const Row& row) const {
    if (row.item.destroyed)
        return {.text = tr("destroyed"), .muted = true};
    if (!row.item.keptReason.isEmpty())
        return {.text = tr("kept by %1: %2").arg(nameOf(row.item.keptBy.value), row.item.keptReason),
                .tone = Tone::Amber};
    if (row.item.block)
        return {.text = tr("kept: %1").arg(labelOf(*row.item.block)), .muted = true};
    return {.text = m_list ? tr("will be destroyed") : tr("may be destroyed")};
}

void DestructionPane::read() {
    m_list = store::destruction::open(context().database());
    if (!m_list) {
        for (const DestructionList& list : store::destruction::lists(context().database())) {
            if (list.isUnfinished())
                m_list = list;
        }
    }
    const auto rules = work::retentionRules(context().database());
    m_confirmed = std::ranges::any_of(rules, &RetentionRule::isConfirmed);
    fill(m_list ? store::destruction::items(context().database(), m_list->id)
                : work::destructionCandidates(context().database(), context().today()));
    showState();
    showButtons();
}

void DestructionPane::fill(const std::vector<DestructionItem>& items) {
    QHash<ParticipantId, QString> names;
    if (context().sight().may(rules::Right::PeoplePage)) {
        std::vector<ParticipantId> people;
        for (const DestructionItem& item : items)
            people.push_back(item.participant);
        for (const Participant& person : store::participants::findMany(context().database(), people))
            names.insert(person.id, calledListName(person.name));
    }
    QSet<ParticipantId> go;
    m_rows.clear();
    std::vector<std::int64_t> ids;
    for (const DestructionItem& item : items) {
        if (!item.isKept())
            go.insert(item.participant);
        m_rows.push_back({item, names.value(item.participant)});
        ids.push_back(std::int64_t(m_rows.size()));
    }
    m_people = int(go.size());
    m_model->setIds(std::move(ids));
}

void DestructionPane::showState() {
    if (!m_list && !m_confirmed)
        return setState(Tone::Amber, tr("No term has been confirmed by the archivist yet, so nothing is destroyed. "
                                        "Confirm the terms under Terms."));
    if (!m_list)
        return setState(Tone::Blue,
                        m_people == 0
                            ? tr("Today there is nothing to destroy.")
                            : tr("There is no list yet. Made today it would hold %1.").arg(peopleText(m_people)));
    const QString made = tr("List of %1, made by %2.").arg(shownDate(m_list->reference), nameOf(m_list->madeBy.value));
    switch (m_list->state) {
    case DestructionState::Made:
        return setState(Tone::Amber, made + u' ' +
                                         (m_list->madeBy == context().worker()
                                              ? tr("Somebody else has to approve it.")
                                              : tr("Look through it, and approve it when it is right.")));
    case DestructionState::Approved:
        return setState(Tone::Green, made + u' ' +
                                         tr("Approved by %1 on %2. It can be carried out: %3.")
                                             .arg(nameOf(m_list->approvedBy.value), shownMoment(*m_list->approvedAt),
                                                  peopleText(m_people)));
    default:
        return setState(Tone::Amber, made + u' ' +
                                         tr("It was carried out, but the file has to be tidied still. Until then parts "
                                            "can be left in it."));
    }
}

void DestructionPane::showButtons() {
    const Row* row = chosen();
    const bool isMade = m_list && m_list->state == DestructionState::Made;
    const bool manage = may(rules::Right::ManageRetention);
    bool main = manage && m_people > 0;
    if (!m_list)
        m_main->setText(tr("Make the list…"));
    else if (m_list->isUnfinished())
        m_main->setText(tr("Tidy the file"));
    else if (isMade)
        m_main->setText(tr("Approve…"));
    else
        m_main->setText(tr("Destroy…"));
    if (isMade)
        main = may(rules::Right::ApproveDestruction) && m_list->madeBy != context().worker() && m_people > 0;
    else if (m_list)
        main = manage;
    m_main->setEnabled(main && !m_busy);
    m_keep->setVisible(isMade);
    m_back->setVisible(isMade);
    m_withdraw->setVisible(m_list && !m_list->isUnfinished());
    m_keep->setEnabled(manage && row && !row->item.isKept());
    m_back->setEnabled(manage && row && !row->item.keptReason.isEmpty());
    m_withdraw->setEnabled(manage && !m_busy);
}

const DestructionPane::Row* DestructionPane::chosen() const {
    const std::int64_t id = view()->currentId();
    return id > 0 && id <= std::int64_t(m_rows.size()) ? &m_rows[std::size_t(id - 1)] : nullptr;
}

void DestructionPane::askMake() {
    dialogs::ask(
        this, tr("Make the destruction list?"),
        tr("It gets everybody of whom the term ended before today: %1 now. Nothing is destroyed yet. Afterwards "
           "you can still keep somebody, and somebody else approves it.")
            .arg(peopleText(m_people)),
        tr("Make the list"), [this] { make(); });
}

void DestructionPane::make() {
    const auto outcome = work::perform(
        context().database(), [&](db::Transaction& tx) { return work::makeDestructionList(tx, context().today()); });
    if (tellProblems(outcome.problems))
        context().say(tr("The list was made. Somebody else approves it."));
    read();
}

void DestructionPane::askKeep() {
    const Row* row = chosen();
    if (!row || !m_list)
        return;
    dialogs::askReason(
        this, tr("Keep person %1?").arg(row->item.number),
        tr("Kept because… Write down the reason without details that the archive does not need. It is on "
           "the list with your name."),
        tr("Keep"), [this, person = row->item.participant, list = m_list->id](const QString& reason) {
            const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
                return work::keepFromDestruction(tx, list, person, reason);
            });
            tellProblems(outcome.problems);
            read();
        });
}

void DestructionPane::putBack() {
    const Row* row = chosen();
    if (!row || !m_list)
        return;
    const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
        return work::returnToDestruction(tx, m_list->id, row->item.participant);
    });
    tellProblems(outcome.problems);
    read();
}

void DestructionPane::askApprove() {
    dialogs::ask(this, tr("Approve this list?"),
                 tr("You approve that what is known of %1 is destroyed. The list can then no longer be changed, only "
                    "carried out or withdrawn.")
                     .arg(peopleText(m_people)),
                 tr("Approve"), [this] { approve(); });
}

void DestructionPane::approve() {
    const auto outcome = work::perform(
        context().database(), [&](db::Transaction& tx) { return work::approveDestructionList(tx, m_list->id); });
    if (tellProblems(outcome.problems))
        context().say(tr("The list was approved."));
    read();
}

void DestructionPane::askCarryOut() {
    const auto copies = work::copiesLeft(context().database(), context().session().path());
    QString text = tr("What is known of %1 disappears from this file for good.").arg(peopleText(m_people));
    if (copies.backups > 0)
        text += u' ' + tr("It stays in %n backup(s) until those are thinned; the certificate says until when.", nullptr,
                          copies.backups);
    dialogs::choose(
        this, tr("Destroy for good?"), text, {tr("Destroy"), tr("Cancel")},
        [this](int answer) {
            if (answer == 0)
                carryOut();
        },
        1); // Enter destroys nobody
}

Job* DestructionPane::carryOut() {
    m_busy = true;
    showButtons();
    Job* job = startJob(
        this,
        [open = context().session().opener(), list = m_list->id](const JobControl& control) {
            db::Database database = open();
            return work::destroy(database, list, [&control](std::int64_t done, std::int64_t total) {
                return control.progress(done, total);
            });
        },
        [this](const work::Outcome<work::Destroyed>& outcome) {
            m_busy = false;
            db::ChangeSet all;
            all.everything = true;
            context().session().announce(all);
            read();
            if (!tellProblems(outcome.problems))
                return;
            if (!outcome.problems.empty()) // done, and something to look at
                dialogs::warn(this, tr("Something in the log was altered"), textOf(outcome.problems));
            finish();
        },
        [this](const Error& error) {
            m_busy = false;
            showJobError(this, error);
            read();
        });
    context().follow(job, tr("Destroying"));
    return job;
}

/// The file is written anew in the background; the certificate is made here.
void DestructionPane::finish() {
    m_busy = true;
    showButtons();
    const DestructionListId list = m_list->id;
    Job* job = startJob(
        this,
        [open = context().session().opener(), list](const JobControl&) {
            db::Database database = open();
            return work::tidyAfterDestruction(database, list);
        },
        [this, list](const work::Outcome<work::Done>& outcome) {
            m_busy = false;
            guard(this, [&] {
                if (!tellProblems(outcome.problems))
                    return;
                work::certifyDestruction(context().database(), list,
                                         work::copiesLeft(context().database(), context().session().path()));
                context().say(tr("Destroyed. The certificate is under Earlier lists."));
            });
            read();
        },
        [this](const Error& error) {
            m_busy = false;
            showJobError(this, error);
            read();
        });
    context().follow(job, tr("Tidying the file"));
}

void DestructionPane::askWithdraw() {
    dialogs::askReason(this, tr("Withdraw the list?"),
                       tr("Nothing is destroyed; a new list can be made. Write down why."), tr("Withdraw"),
                       [this](const QString& reason) {
                           const auto outcome = work::perform(context().database(), [&](db::Transaction& tx) {
                               return work::withdrawDestructionList(tx, m_list->id, reason);
                           });
                           tellProblems(outcome.problems);
                           read();
                       });
}

} // namespace wijkwerk::ui
