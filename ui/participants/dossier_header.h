// SPDX-License-Identifier: EUPL-1.2
// The card on top of a dossier: who it is, the main act, and how far on the pathway.
#pragma once

#include "ui/participants/dossier.h"
#include "ui/shared/card.h"

namespace wijkwerk::ui {
class Avatar;
class Button;
class ChipLabel;
class Context;
class LinkButton;
class PrimaryButton;
class Stepper;
class TextLabel;
} // namespace wijkwerk::ui

class QBoxLayout;
class QTimer;

namespace wijkwerk::ui::participants {

class DossierHeader : public Card {
    Q_OBJECT
public:
    explicit DossierHeader(Context& context, QWidget* parent = nullptr);
    void show(const Dossier& dossier);
    using QWidget::show;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepRequested(wijkwerk::ui::participants::PathStep step);
    void noteRequested();
    void letterRequested();
    void lookersRequested();
    void standstillRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showAway();
    void showFacts();
    void showBsn();
    void hideBsn();
    QWidget* bsnWithLink();
    void showMore();
    void placeActs();
    int leastBeside() const;
    int actsWidth(bool folded) const;

    Context& m_context;
    std::optional<Dossier> m_dossier;
    bool m_bsnShown = false;
    bool m_canStand = false;
    bool m_canWrite = false; ///< a letter
    bool m_hasMore = false;
    bool m_folded = false; ///< "Pas op de plaats" and "Brief" are under "Meer": beside the name is room for few
    QTimer* m_hideBsn;     ///< half a minute after it was shown
    Avatar* m_avatar;
    TextLabel* m_name;
    ChipLabel* m_kind;
    ChipLabel* m_phase;
    ChipLabel* m_toComplete;
    ChipLabel* m_deceased;
    ChipLabel* m_restricted;
    ChipLabel* m_away;
    ChipLabel* m_still;
    ChipLabel* m_standstill;
    TextLabel* m_facts;
    TextLabel* m_bsn;
    LinkButton* m_showBsn;
    QWidget* m_bsnLine;
    LinkButton* m_lookers;
    Button* m_stand;
    Button* m_more;
    Button* m_letter;
    Button* m_note;
    PrimaryButton* m_next;
    Stepper* m_stepper;
    QWidget* m_who;
    QWidget* m_acts;
    QBoxLayout* m_top; ///< who it is and the buttons: beside each other where the name fits, else below
};

} // namespace wijkwerk::ui::participants
