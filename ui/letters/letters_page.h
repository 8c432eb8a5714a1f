// SPDX-License-Identifier: EUPL-1.2
// The page Brieven: first who is placed and has no letter yet, then every letter that was made, newest first.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/rows_model.h"

#include "core/domain/letter.h"

namespace wijkwerk::ui {

class Button;
class Card;
class ListMemory;
class PrimaryButton;
class RowsView;
struct LetterTurns;

class LettersPage : public Page {
    Q_OBJECT
public:
    explicit LettersPage(Context& context, QWidget* parent = nullptr);
    ~LettersPage() override;

    QString title() const override;
    QString subtitle() const override;
    bool hasPrimary() const override;
    QString helpTopic() const override { return QStringLiteral("brieven"); }
    void refresh(const db::ChangeSet& changes) override;
    void showThing(Kind kind, qint64 id) override;
    void takeFocus() override;

private:
    struct Waiting {
        ParticipantId id;
        QString name;
        QString workplace;
        QString term;
    };
    struct Kept {
        Letter letter;
        QString name;
    };
    RowsModel<Waiting>* waitingModel();
    RowsModel<Kept>* keptModel();
    void build();
    void reload();
    void open(qint64 letter);
    void makeFor(qint64 person);
    void print();
    void markSent();
    void showButtons();
    LetterTurns turns();

    std::unique_ptr<ListMemory> m_memory;
    RowsModel<Waiting>* m_waiting;
    RowsModel<Kept>* m_kept;
    Card* m_waitingCard;
    RowsView* m_waitingList;
    RowsView* m_list;
    PrimaryButton* m_make;
    Button* m_open;
    Button* m_print;
    Button* m_sent;
    Button* m_export;
};

} // namespace wijkwerk::ui
