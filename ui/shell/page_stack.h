// SPDX-License-Identifier: EUPL-1.2
// The pages of an open department: made when first shown, left only when they may be, brought up to date when they come
// back, with a way back to where one came from.
#pragma once

#include "ui/shell/pages.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>

namespace wijkwerk::ui {

class FocusKeeper;

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(Context& context, QWidget* parent = nullptr);
    ~PageStack() override;

    using Prepare = std::function<void(Page&)>;
    /// Asks the current page whether it may be left, then shows the other. `prepare` tells it what to show. Silent when
    /// there is no such page; a page that whoever works here may not see is refused with a sentence.
    void go(PageId id, Prepare prepare = {});
    void openThing(Kind kind, qint64 id) { openField(kind, id, {}); }
    /// The same with the keyboard in a field of it, when one is named.
    void openField(Kind kind, qint64 id, const QString& field);
    void openList(const ParticipantFilter& filter, const QString& title);
    /// From a page that was opened from another one; does nothing on a page of the navigation.
    void back();

    Page* current() const;
    std::optional<PageId> currentId() const { return m_currentId; }
    /// What the page was opened to show, last; nothing for a page that shows no one thing.
    std::optional<std::pair<Kind, qint64>> currentThing() const;
    /// Throws all pages away, after their drafts were written: who works here now sees something else. No page is
    /// shown.
    void startAnew();
    /// Every page writes its drafts.
    void keepDrafts();
    /// Of all pages: see Page::draftsNotKept().
    std::vector<TypedDraft> draftsNotKept() const;
    /// Where back() goes to from here; nothing on a page of the navigation.
    std::optional<PageId> before() const;
    /// Name of the page that back() goes to; empty when there is none.
    QString backName() const;
    const std::vector<QWidget*>& actions() const;

    void changed(const db::ChangeSet& changes);
    /// Goes past all pages with unsaved work; true when all may be left.
    void mayLeaveAll(std::function<void(bool)> answer);

Q_SIGNALS:
    void shown(wijkwerk::ui::PageId id);
    void headerChanged();
    void actRequested(const QString& act, qint64 id, int part = 0);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Built {
        Page* page = nullptr;
        std::vector<QWidget*> actions;
        db::ChangeSet pending;
    };
    Built* built(PageId id);
    void make(const PageEntry& entry);
    void show(PageId id, const Prepare& prepare, bool comesFromBack);
    void giveKeyboard(Page& page, bool isOther);
    void bringUpToDate(Built& built);
    void askNext(std::vector<PageId> left, std::function<void(bool)> answer);

    Context& m_context;
    std::map<PageId, Built> m_built;
    std::optional<PageId> m_currentId;
    std::map<PageId, std::pair<Kind, qint64>> m_things;
    std::vector<QPointer<Page>> m_gone; ///< thrown away, and deleted as soon as nothing of them runs
    FocusKeeper* m_focus;
    QString m_field;           ///< of the page that is about to be shown
    std::vector<PageId> m_way; ///< pages to go back to, last one first to leave
};

} // namespace wijkwerk::ui
