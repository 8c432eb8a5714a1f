// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_stack.h"

#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shell/focus_keeper.h"

#include <QShowEvent>

#include <algorithm>
#include <iterator>
#include <utility>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t longestWay = 20;

void append(db::ChangeSet& to, const db::ChangeSet& from) {
    to.everything = to.everything || from.everything;
    to.changes.insert(to.changes.end(), from.changes.begin(), from.changes.end());
    to.persons.insert(to.persons.end(), from.persons.begin(), from.persons.end());
}

} // namespace

PageStack::PageStack(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_focus(new FocusKeeper([this] { return current(); }, this)) {}

PageStack::~PageStack() {
    delete m_focus; // while the pages go there is nowhere to come back to
    for (const QPointer<Page>& page : m_gone)
        delete page;
}

void PageStack::startAnew() {
    keepDrafts();
    for (const auto& [id, there] : m_built) {
        removeWidget(there.page);
        there.page->hide();
        there.page->setParent(nullptr);
        there.page->deleteLater(); // what asked for this may be one of its buttons
        m_gone.emplace_back(there.page);
        for (QWidget* action : there.actions)
            action->deleteLater();
    }
    std::erase_if(m_gone, [](const QPointer<Page>& page) { return !page; });
    m_built.clear();
    m_currentId.reset();
    m_things.clear();
    m_way.clear();
}

PageStack::Built* PageStack::built(PageId id) {
    const auto found = m_built.find(id);
    return found == m_built.end() ? nullptr : &found->second;
}

Page* PageStack::current() const {
    return qobject_cast<Page*>(currentWidget());
}

std::optional<std::pair<Kind, qint64>> PageStack::currentThing() const {
    const auto found = m_currentId ? m_things.find(*m_currentId) : m_things.end();
    return found == m_things.end() ? std::nullopt : std::optional(found->second);
}

void PageStack::keepDrafts() {
    for (const auto& [id, there] : m_built)
        there.page->keepDrafts();
}

std::vector<TypedDraft> PageStack::draftsNotKept() const {
    std::vector<TypedDraft> left;
    for (const auto& [id, there] : m_built)
        std::ranges::move(there.page->draftsNotKept(), std::back_inserter(left));
    return left;
}

const std::vector<QWidget*>& PageStack::actions() const {
    static const std::vector<QWidget*> none;
    const auto found = m_currentId ? m_built.find(*m_currentId) : m_built.end();
    return found == m_built.end() ? none : found->second.actions;
}

std::optional<PageId> PageStack::before() const {
    const PageEntry* entry = m_currentId ? pageEntry(*m_currentId) : nullptr;
    if (!entry || !entry->under)
        return std::nullopt;
    // Opened first of all: back is the page that it belongs to.
    if (!m_way.empty())
        return m_way.back();
    return entry->under && maySee(m_context.sight(), *entry->under) ? *entry->under : startPageOf(m_context.sight());
}

QString PageStack::backName() const {
    const auto id = before();
    return id ? nameOf(*pageEntry(*id)) : QString();
}

void PageStack::make(const PageEntry& entry) {
    Page* page = entry.make(m_context);
    addWidget(page);
    connect(page, &Page::openRequested, this, &PageStack::openThing);
    connect(page, &Page::fieldRequested, this, &PageStack::openField);
    connect(page, &Page::listRequested, this, &PageStack::openList);
    connect(page, &Page::actRequested, this, &PageStack::actRequested);
    connect(page, &Page::backRequested, this, &PageStack::back);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == current())
            Q_EMIT headerChanged();
    });
    m_built[entry.id] = Built{page, page->actions(), {}};
}

void PageStack::go(PageId id, Prepare prepare) {
    const PageEntry* entry = pageEntry(id);
    if (!entry)
        return;
    if (!m_context.may(entry->right)) {
        m_context.refuse(entry->right);
        return;
    }
    const auto next = [this, id, prepare = std::move(prepare)] { show(id, prepare, false); };
    if (!current()) {
        guard(this, next);
        return;
    }
    const QPointer<PageStack> alive(this);
    current()->mayLeave([alive, next](bool yes) {
        if (yes && alive)
            guard(alive, next);
    });
}

void PageStack::show(PageId id, const Prepare& prepare, bool comesFromBack) {
    const PageEntry* entry = pageEntry(id);
    if (!built(id))
        make(*entry);
    Built& there = *built(id);
    bringUpToDate(there);
    if (prepare)
        prepare(*there.page); // may refuse: then nothing has changed
    if (!comesFromBack && m_currentId && *m_currentId != id) {
        // The way back is for what was opened from somewhere; an entry of the navigation begins anew.
        if (entry->under)
            m_way.push_back(*m_currentId);
        else
            m_way.clear();
        if (m_way.size() > longestWay)
            m_way.erase(m_way.begin());
    }
    const bool isOther = m_currentId != id;
    m_currentId = id;
    m_focus->forget();
    setCurrentWidget(there.page);
    Q_EMIT shown(id);
    giveKeyboard(*there.page, isOther);
}

/// Also to a page that was asked for from elsewhere and stands there already: another dossier from the search box.
void PageStack::giveKeyboard(Page& page, bool isOther) {
    if (const QString field = std::exchange(m_field, {}); !field.isEmpty())
        page.showField(field);
    else if (isVisible() && (isOther || !page.isAncestorOf(window()->focusWidget())))
        page.takeFocus();
}

/// The first page was chosen before there was a window.
void PageStack::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    if (!event->spontaneous() && current() && !current()->isAncestorOf(window()->focusWidget()))
        current()->takeFocus();
}

void PageStack::bringUpToDate(Built& there) {
    if (there.pending.isEmpty())
        return;
    const db::ChangeSet missed = std::exchange(there.pending, {});
    guard(this, [&] { there.page->refresh(missed); });
}

void PageStack::openField(Kind kind, qint64 id, const QString& field) {
    const auto page = pageOf(kind, m_context.sight());
    if (!page) {
        if (kind == Kind::Letter) // no page of letters for him, but those of a dossier he may read
            Q_EMIT actRequested(QStringLiteral("read_letter"), id);
        else if (kind == Kind::Participant)
            m_context.refuse(rules::Right::DossierPage);
        return;
    }
    if (*page == PageId::Dossier && !m_context.mayOpen(ParticipantId{id})) {
        m_context.refuseDossier();
        return;
    }
    go(*page, [this, page, kind, id, field](Page& shown) {
        shown.showThing(kind, id);
        m_things[*page] = {kind, id};
        m_field = field;
    });
}

void PageStack::openList(const ParticipantFilter& filter, const QString& title) {
    go(PageId::Participants, [filter, title](Page& shown) { shown.showList(filter, title); });
}

void PageStack::back() {
    if (!before())
        return;
    const QPointer<PageStack> alive(this);
    current()->mayLeave([alive](bool yes) {
        const auto to = yes && alive ? alive->before() : std::nullopt;
        if (!to)
            return;
        if (!alive->m_way.empty())
            alive->m_way.pop_back();
        guard(alive, [&] { alive->show(*to, {}, true); });
    });
}

void PageStack::changed(const db::ChangeSet& changes) {
    for (auto& [id, there] : m_built) {
        append(there.pending, changes);
        if (m_currentId == id)
            bringUpToDate(there);
    }
}

void PageStack::mayLeaveAll(std::function<void(bool)> answer) {
    std::vector<PageId> left;
    for (const auto& [id, there] : m_built) {
        if (there.page->hasUnsavedWork())
            left.push_back(id);
    }
    askNext(std::move(left), std::move(answer));
}

void PageStack::askNext(std::vector<PageId> left, std::function<void(bool)> answer) {
    if (left.empty()) {
        answer(true);
        return;
    }
    const PageId id = left.back();
    left.pop_back();
    show(id, {}, false);
    const QPointer<PageStack> alive(this);
    built(id)->page->mayLeave([alive, left = std::move(left), answer = std::move(answer)](bool yes) {
        if (!yes || !alive)
            answer(false);
        else
            alive->askNext(left, answer);
    });
}

} // namespace wijkwerk::ui
