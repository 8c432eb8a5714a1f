// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/dossier_header.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/store/trajectories.h"
#include "core/work/letter_input.h"
#include "ui/participants/leaving_menu.h"
#include "ui/participants/line_editors.h"
#include "ui/participants/list_columns.h"
#include "ui/participants/pathway_steps.h"
#include "ui/participants/person_text.h"
#include "ui/shared/avatar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/stepper.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

namespace wijkwerk::ui::participants {

DossierHeader::DossierHeader(Context& context, QWidget* parent)
    : Card({}, parent)
    , m_context(context)
    , m_hideBsn(new QTimer(this))
    , m_avatar(new Avatar)
    , m_name(new TextLabel({}, TextSize::PageTitle))
    , m_kind(new ChipLabel)
    , m_phase(new ChipLabel)
    , m_toComplete(new ChipLabel(tr("To be completed"), Tone::Amber))
    , m_deceased(new ChipLabel(tr("Deceased"), Tone::Grey))
    , m_restricted(new ChipLabel)
    , m_away(new ChipLabel)
    , m_still(new ChipLabel)
    , m_standstill(new ChipLabel)
    , m_facts(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_bsn(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_showBsn(new LinkButton(tr("show")))
    , m_lookers(new LinkButton(tr("who looked?")))
    , m_stand(new Button)
    , m_more(new Button(tr("More…")))
    , m_letter(new Button(tr("Letter…")))
    , m_note(new Button(tr("+ Note")))
    , m_next(new PrimaryButton)
    , m_stepper(new Stepper)
    , m_who(new QWidget)
    , m_acts(new QWidget)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setAccessibleName(tr("Head of the dossier"));
    build();
    connect(m_showBsn, &Button::clicked, this, guarded(this, [this] { m_bsnShown ? hideBsn() : showBsn(); }));
    connect(m_lookers, &Button::clicked, this, &DossierHeader::lookersRequested);
    m_hideBsn->setSingleShot(true);
    m_hideBsn->setInterval(bsnShownMs);
    connect(m_hideBsn, &QTimer::timeout, this, &DossierHeader::hideBsn);
    connect(m_note, &Button::clicked, this, &DossierHeader::noteRequested);
    connect(m_letter, &Button::clicked, this, &DossierHeader::letterRequested);
    connect(m_stand, &Button::clicked, this, &DossierHeader::standstillRequested);
    connect(m_more, &Button::clicked, this, &DossierHeader::showMore);
    m_more->setAccessibleName(tr("What else can be done with this person"));
    m_stand->setToolTip(tr("No letters, labels and proposals about this person for now (Ctrl+Shift+P)"));
    connect(m_next, &Button::clicked, this, [this] {
        if (m_dossier)
            Q_EMIT stepRequested(m_dossier->next.step);
    });
}

/// On one line, wherever that line is: "toon" alone says nothing.
QWidget* DossierHeader::bsnWithLink() {
    m_bsnLine = new QWidget;
    auto* line = new QHBoxLayout(m_bsnLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s());
    line->addWidget(m_bsn);
    line->addWidget(m_showBsn);
    return m_bsnLine;
}

void DossierHeader::build() {
    auto* flow = new FlowLayout(m_who, space::s());
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_phase),
          static_cast<QWidget*>(m_toComplete), static_cast<QWidget*>(m_deceased), static_cast<QWidget*>(m_restricted),
          static_cast<QWidget*>(m_away), static_cast<QWidget*>(m_still), static_cast<QWidget*>(m_standstill)})
        flow->addWidget(part);
    auto* known = new QWidget; // over the whole width, so that it seldom takes two lines
    auto* facts = new FlowLayout(known, space::s());
    for (QWidget* part : {static_cast<QWidget*>(m_facts), bsnWithLink(), static_cast<QWidget*>(m_lookers)})
        facts->addWidget(part);
    m_restricted->setToolTip(
        tr("Only keep these data. Use them only with the person's consent, for a legal claim, or to "
           "protect somebody else (AVG art. 18)."));
    m_lookers->setAccessibleName(tr("Who looked in this dossier?"));
    m_lookers->setToolTip(tr("Who looked in this dossier?"));
    auto* acts = new FlowLayout(m_acts, space::m());
    for (Button* act : {m_stand, m_more, m_letter, m_note, static_cast<Button*>(m_next)})
        acts->addWidget(act);
    m_top->setSpacing(space::m());
    m_top->addWidget(m_who, 1);
    m_top->addWidget(m_acts, 0, Qt::AlignTop);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(space::xs());
    beside->addLayout(m_top);
    beside->addWidget(known);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m());
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(beside, 1);
    body()->addLayout(row);
    add(m_stepper);
}

void DossierHeader::show(const Dossier& dossier) {
    const bool samePerson = m_dossier && m_dossier->person.id == dossier.person.id;
    if (!samePerson)
        hideBsn();
    m_dossier = dossier;
    const QString name = fullLabel(dossier.person.name);
    m_avatar->setName(name);
    m_name->setText(name);
    m_kind->setChip(shortLabelOf(dossier.person.kind), Tone::Grey);
    m_kind->setToolTip(labelOf(dossier.person.kind));
    m_phase->setVisible(dossier.way() != nullptr);
    if (const Way* way = dossier.way()) {
        const Trajectory& trajectory = way->trajectory;
        const Phase now = store::trajectories::phaseOn(m_context.database(), trajectory, m_context.today());
        const bool comes = trajectory.phaseSince > m_context.today() && isAtWork(trajectory.phase);
        m_phase->setChip(phaseText(now, comes ? std::optional(trajectory.phase) : std::nullopt, trajectory.phaseSince),
                         toneOf(now));
    }
    m_toComplete->setVisible(dossier.person.toComplete);
    m_deceased->setVisible(dossier.person.deceased);
    m_restricted->setVisible(dossier.restriction.has_value());
    if (const auto& asked = dossier.restriction)
        m_restricted->setChip(asked->isOpen() ? tr("Restriction asked on %1").arg(shownDate(asked->receivedOn))
                                              : tr("Restricted since %1").arg(shownDate(*asked->answeredOn)),
                              Tone::Amber);
    showAway();
    const bool still = dossier.standstill.has_value();
    m_standstill->setVisible(still);
    if (still)
        m_standstill->setChip(tr("Pas op de plaats since %1").arg(shownDate(dossier.standstill->since)), Tone::Red);
    m_stand->setText(still ? tr("Go on…") : tr("Pas op de plaats…"));
    m_canStand = m_context.may(rules::Right::StandStill) && (still || !dossier.person.deceased);
    m_stand->setEnabled(m_context.mayWrite());
    QMenu acts;
    addLeaving(acts, m_context, window(), dossier);
    m_hasMore = !acts.isEmpty();
    showFacts();
    m_lookers->setVisible(m_context.may(rules::Right::ExportDossier) || m_context.may(rules::Right::LogPage));
    const bool note = dossier.next.step == PathStep::None;
    m_next->setText(verbOf(dossier.next));
    m_next->setVisible(dossier.next.may);
    m_next->setEnabled(m_context.mayWrite() || dossier.next.step == PathStep::Letter);
    m_note->setVisible(!note && m_context.may(rules::Right::WriteNote));
    m_note->setEnabled(m_context.mayWrite());
    m_canWrite = dossier.next.step != PathStep::Letter && !dossier.person.deceased &&
                 !work::lettersFor(m_context.database(), m_context.sight(), dossier.person.id).isEmpty();
    m_stepper->setSteps(pathwaySteps(dossier, m_context.today()));
    placeActs();
}

int DossierHeader::leastBeside() const {
    return m_avatar->sizeHint().width() + space::m() + m_who->minimumSizeHint().width();
}

/// Not that of the buttons beside the name: in a narrow window they go below it.
QSize DossierHeader::minimumSizeHint() const {
    const int inside =
        std::max({leastBeside(), m_acts->minimumSizeHint().width(), m_stepper->minimumSizeHint().width()});
    return {inside + 2 * space::l(), Card::minimumSizeHint().height()};
}

int DossierHeader::actsWidth(bool folded) const {
    int width = 0;
    const auto add = [&width](const QWidget* act, bool shown) {
        width += shown ? act->sizeHint().width() + space::m() : 0;
    };
    add(m_stand, m_canStand && !folded);
    add(m_letter, m_canWrite && !folded);
    add(m_more, m_hasMore || (folded && (m_canStand || m_canWrite)));
    add(m_note, !m_note->isHidden());
    add(m_next, !m_next->isHidden());
    return width;
}

/// Beside the name; in a narrow window what is seldom needed goes under "Meer", and in a very narrow one all go below.
void DossierHeader::placeActs() {
    const int room = width() - 2 * space::l() - leastBeside();
    const bool fits = actsWidth(true) <= room;
    const int chips = m_kind->sizeHint().width() + m_phase->sizeHint().width() + 2 * space::s();
    m_folded = fits && actsWidth(false) + chips > room;
    m_top->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_stand->setVisible(m_canStand && !m_folded);
    m_letter->setVisible(m_canWrite && !m_folded);
    m_more->setVisible(m_hasMore || (m_folded && (m_canStand || m_canWrite)));
}

void DossierHeader::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    placeActs();
}

void DossierHeader::showAway() {
    m_away->setVisible(m_dossier->absence.has_value());
    if (const auto& absence = m_dossier->absence)
        m_away->setChip(tr("Away since %1").arg(shownShort(absence->startsOn, m_context.today())), Tone::Amber);
    const auto& still = m_dossier->suspension;
    const bool isStill = still && still->from <= m_context.today();
    m_still->setVisible(isStill);
    if (isStill)
        m_still->setChip(tr("Stage stands still since %1").arg(shownShort(still->from, m_context.today())),
                         Tone::Amber);
}

void DossierHeader::showFacts() {
    const Participant& person = m_dossier->person;
    QStringList facts{tr("no. %1").arg(person.number)};
    if (!person.born.isUnknown())
        facts.append(tr("born %1").arg(shownDate(person.born)));
    if (!m_dossier->wijk.isEmpty())
        facts.append(m_dossier->wijk);
    if (person.deceasedOn)
        facts.append(tr("died on %1").arg(shownDate(*person.deceasedOn)));
    if (person.movedAwayOn)
        facts.append(tr("moved away on %1").arg(shownDate(*person.movedAwayOn)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_bsnLine->setVisible(!person.bsn.isEmpty());
    m_showBsn->setVisible(m_context.mayWrite()); // else it cannot be written down
    m_showBsn->setText(m_bsnShown ? tr("hide") : tr("show"));
    m_showBsn->setAccessibleName(m_bsnShown ? tr("Hide the BSN") : tr("Show the BSN; this is written down"));
    m_showBsn->setToolTip(m_bsnShown ? QString() : tr("It is written down that you looked."));
    m_bsn->setText(tr("BSN %1").arg(m_bsnShown ? person.bsn : wijkwerk::maskedBsn(person.bsn)));
}

void DossierHeader::showMore() {
    if (!m_dossier)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Button* act : {m_canStand ? m_stand : nullptr, m_canWrite ? m_letter : nullptr}) {
        if (m_folded && act)
            menu->addAction(act->text(), act, &Button::click)->setEnabled(act->isEnabled());
    }
    addLeaving(*menu, m_context, window(), *m_dossier);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void DossierHeader::showBsn() {
    if (!m_dossier)
        return;
    m_context.session().noteFirst({QStringLiteral("bsn_shown"), m_dossier->person.id.value, {}});
    m_bsnShown = true;
    showFacts();
    m_hideBsn->start();
}

void DossierHeader::hideBsn() {
    m_hideBsn->stop();
    if (std::exchange(m_bsnShown, false) && m_dossier)
        showFacts();
}

void DossierHeader::hideEvent(QHideEvent* event) {
    hideBsn();
    Card::hideEvent(event);
}

} // namespace wijkwerk::ui::participants
