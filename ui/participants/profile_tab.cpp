// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/profile_tab.h"

#include "core/rules/profile.h"
#include "core/store/intake.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/profile_row.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"
#include "ui/texts/profile_labels.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

TextLabel* muted(const QString& text) {
    return (new TextLabel(text, TextSize::Base, ColorRole::Muted))->wrapped();
}

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            filled << part.trimmed();
    }
    return filled.join(QStringLiteral(" · "));
}

Tone toneOf(LimitDegree degree) {
    switch (degree) {
    case LimitDegree::None:
        return Tone::Green;
    case LimitDegree::Light:
        return Tone::Blue;
    case LimitDegree::Moderate:
    case LimitDegree::Strong:
        break;
    }
    return Tone::Amber;
}

} // namespace

ProfileTab::ProfileTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new ScrollColumn) {
    m_scroll->body()->setSpacing(space::l());
    m_scroll->setAccessibleName(tr("Profile"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    auto* key = new QShortcut(QKeySequence(Qt::Key_B), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, guarded(this, [this] { confirmFocused(); }));
}

void ProfileTab::show(ParticipantId person) {
    const bool same = person == m_person;
    auto* focused = qobject_cast<ProfileRow*>(QApplication::focusWidget());
    const bool wasOnRow = same && focused && isAncestorOf(focused);
    const auto field = wasOnRow ? focused->field() : ProfileField{};
    const int at = same ? m_scroll->verticalScrollBar()->value() : 0;
    m_person = person;
    m_values = work::ruleValues(m_context.database());
    m_profile = work::visible(work::profileOf(m_context.database(), person), m_context.sight());
    m_mayChange = m_context.mayDo(Right::ChangePerson);
    while (auto* item = m_scroll->body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const bool all = m_context.may(Right::SeeScreening);
    if (all)
        addTalk();
    for (const auto& word : Words<ProfileBlock>::list) {
        if (!all && word.value != ProfileBlock::Limits)
            continue;
        addBlock(word.value);
        if (word.value == ProfileBlock::Limits)
            addLimits();
        if (word.value == ProfileBlock::Education) {
            addCertificates();
            addWork();
        }
    }
    m_scroll->body()->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(at);
    if (!wasOnRow)
        return;
    for (auto* row : findChildren<ProfileRow*>()) {
        if (row->field() == field && row != focused)
            row->setFocus(Qt::OtherFocusReason);
    }
}

Card* ProfileTab::addCard(const QString& title) {
    auto* card = new Card(title);
    m_scroll->body()->addWidget(card);
    return card;
}

QHBoxLayout* ProfileTab::addLine(Card* card, const QString& title, const QString& text) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new TextLabel(title))->wrapped());
    if (!text.isEmpty())
        words->addWidget(muted(text));
    row->addLayout(words, 1);
    card->add(line);
    return row;
}

void ProfileTab::addTalk() {
    const auto trajectory = store::trajectories::openOf(m_context.database(), m_person);
    auto* card = addCard(tr("Talk of the preselection"));
    auto* print = card->addAction(tr("Print form…"));
    connect(print, &Button::clicked, this, guarded(this, [this] { printTalkForm(m_context, window(), m_person); }));
    auto* save = card->addAction(tr("Form as PDF…"));
    connect(save, &Button::clicked, this, guarded(this, [this] { saveTalkForm(m_context, window(), m_person); }));
    print->setVisible(m_context.mayDo(Right::Preselect));
    save->setVisible(m_context.mayDo(Right::Preselect));
    const auto talks =
        trajectory ? store::intake::talks(m_context.database(), trajectory->id) : std::vector<IntakeTalk>{};
    const bool open = !talks.empty() && !talks.front().finishedAt;
    const bool may = trajectory && trajectory->phase <= Phase::Waiting && m_context.mayDo(Right::Preselect);
    if (may) {
        auto* talk = card->addAction(open ? tr("Go on with the talk…") : tr("Write down talk…"));
        connect(talk, &Button::clicked, this, guarded(this, [this] { openTalk(m_context, window(), m_person); }));
    }
    for (const IntakeTalk& talk : talks) {
        const auto worker = store::workers::find(m_context.database(), talk.worker);
        const auto at = fromCode<ProfileField>(talk.reached);
        const QString told = !talk.privacyTold   ? tr("privacy: not answered yet")
                             : *talk.privacyTold ? tr("told about privacy")
                                                 : tr("not told about privacy");
        const QString state = talk.finishedAt ? tr("finished")
                              : at            ? tr("stopped at: %1").arg(labelOf(*at))
                                              : tr("not finished");
        addLine(card, talk.talkedOn.isValid() ? tr("Talk of %1").arg(shownDate(talk.talkedOn)) : tr("Talk"),
                joined({state, told, worker ? worker->name : QString()}));
    }
    if (talks.empty())
        card->add(muted(tr("No talk was written down yet. The form has what is known already; nothing has to be filled "
                           "in at once.")));
}

void ProfileTab::addBlock(ProfileBlock block) {
    auto* card = addCard(labelOf(block));
    int old = 0;
    std::vector<ProfileField> known;
    for (const ProfileField field : fieldsOf(block)) {
        const auto item = std::ranges::find(m_profile.items, field, &ProfileItem::field);
        if (item != m_profile.items.end() && !item->value.isEmpty()) {
            known.push_back(field);
            old += rules::isOld(*item, m_context.today(), m_values) ? 1 : 0;
        }
        addFact(card, field);
    }
    if (old > 0)
        card->setRemark(tr("%n to ask again", nullptr, old));
    if (!m_mayChange)
        return;
    if (!known.empty()) {
        auto* confirmAll = card->addAction(tr("Confirm all"));
        confirmAll->setAccessibleName(tr("Confirm all: %1").arg(labelOf(block)));
        connect(confirmAll, &Button::clicked, this, guarded(this, [this, known] { confirm(known); }));
    }
    auto* edit = card->addAction(tr("Change…"));
    edit->setAccessibleName(tr("Change: %1").arg(labelOf(block)));
    connect(edit, &Button::clicked, this,
            guarded(this, [this, block] { openProfileBlock(m_context, window(), m_person, block); }));
}

QString ProfileTab::confirmedText(QDate on, WorkerId by) const {
    const auto worker = store::workers::find(m_context.database(), by);
    return worker ? tr("confirmed %1 by %2").arg(shownDate(on), worker->name) : tr("confirmed %1").arg(shownDate(on));
}

void ProfileTab::addFact(Card* card, ProfileField field) {
    const auto item = std::ranges::find(m_profile.items, field, &ProfileItem::field);
    const bool known = item != m_profile.items.end() && !item->value.isEmpty();
    ProfileRow::Fact fact{field,
                          known ? shownValue(field, item->value) : tr("not known"),
                          known ? confirmedText(item->confirmedOn, item->confirmedBy) : QString(),
                          known,
                          known && rules::isOld(*item, m_context.today(), m_values),
                          m_mayChange};
    auto* row = new ProfileRow(fact);
    connect(row, &ProfileRow::confirmRequested, this, guarded(this, [this, field] { confirm({field}); }));
    connect(row, &ProfileRow::changeRequested, this, guarded(this, [this, field] { open(field); }));
    connect(row, &ProfileRow::historyRequested, this,
            guarded(this, [this, field] { openProfileHistory(m_context, window(), m_person, field); }));
    card->add(row);
}

void ProfileTab::addLimits() {
    auto* card = addCard(tr("Limits per aspect of work"));
    for (const FunctionalLimit& limit : m_profile.limits) {
        const QString source = limit.sourceOn ? tr("%1 of %2").arg(labelOf(limit.source), shownDate(*limit.sourceOn))
                                              : labelOf(limit.source);
        const bool old = rules::isOldLimit(limit.confirmedOn, m_context.today(), m_values);
        auto* row = addLine(card, labelOf(limit.aspect),
                            joined({limit.helps.isEmpty() ? QString() : tr("helps: %1").arg(limit.helps), source,
                                    confirmedText(limit.confirmedOn, limit.confirmedBy)}));
        if (old)
            row->addWidget(new ChipLabel(tr("Ask again"), Tone::Amber), 0, Qt::AlignTop);
        row->addWidget(new ChipLabel(labelOf(limit.degree), toneOf(limit.degree)), 0, Qt::AlignTop);
    }
    if (m_profile.limits.empty())
        card->add(muted(tr("Nothing was written down per aspect.")));
    if (!m_mayChange)
        return;
    if (!m_profile.limits.empty()) {
        auto* confirmAll = card->addAction(tr("Confirm all"));
        confirmAll->setAccessibleName(tr("Confirm all limits"));
        connect(confirmAll, &Button::clicked, this, guarded(this, [this] {
                    const auto outcome = work::perform(m_context.database(), [this](db::Transaction& tx) {
                        return work::confirmLimits(tx, m_person);
                    });
                    if (outcome)
                        m_context.say(tr("The limits are confirmed"));
                }));
    }
    auto* edit = card->addAction(tr("Change…"));
    edit->setAccessibleName(tr("Change the limits"));
    connect(edit, &Button::clicked, this, guarded(this, [this] { openLimits(m_context, window(), m_person); }));
}

void ProfileTab::addCertificates() {
    auto* card = addCard(tr("Certificates and licences"));
    for (const Certificate& one : m_profile.certificates) {
        const bool valid = one.isValidOn(m_context.today());
        auto* row = addLine(card, nameOf(one),
                            joined({one.number, one.gotOn ? tr("got on %1").arg(shownDate(*one.gotOn)) : QString(),
                                    one.validUntil ? untilText(*one.validUntil) : tr("no end")}));
        row->addWidget(new ChipLabel(valid ? tr("Valid") : tr("Past"), valid ? Tone::Green : Tone::Grey), 0,
                       Qt::AlignTop);
        if (!m_mayChange)
            continue;
        auto* change = new LinkButton(tr("Open…"));
        change->setAccessibleName(tr("Open: %1").arg(nameOf(one)));
        connect(change, &Button::clicked, this,
                guarded(this, [this, id = one.id] { openCertificate(m_context, window(), m_person, id); }));
        row->addWidget(change, 0, Qt::AlignTop);
    }
    if (m_profile.certificates.empty())
        card->add(muted(tr("No certificates were written down.")));
    if (!m_mayChange)
        return;
    auto* add = card->addAction(tr("Add certificate…"));
    connect(add, &Button::clicked, this, guarded(this, [this] { openCertificate(m_context, window(), m_person); }));
}

void ProfileTab::addWork() {
    auto* card = addCard(tr("Earlier work"));
    for (const WorkPeriod& one : m_profile.work) {
        const QString period = joined({shownMonth(one.from), one.until.isEmpty() ? QString() : shownMonth(one.until)});
        auto* row = addLine(card, one.employer.isEmpty() ? one.tasks : one.employer,
                            joined({period, one.employer.isEmpty() ? QString() : one.tasks, one.reasonLeft}));
        if (!m_mayChange)
            continue;
        auto* change = new LinkButton(tr("Open…"));
        change->setAccessibleName(tr("Open: %1").arg(one.employer));
        connect(change, &Button::clicked, this,
                guarded(this, [this, id = one.id] { openWork(m_context, window(), m_person, id); }));
        row->addWidget(change, 0, Qt::AlignTop);
    }
    if (m_profile.work.empty())
        card->add(muted(tr("No earlier work was written down.")));
    if (!m_mayChange)
        return;
    auto* add = card->addAction(tr("Add earlier work…"));
    connect(add, &Button::clicked, this, guarded(this, [this] { openWork(m_context, window(), m_person); }));
}

void ProfileTab::open(ProfileField field) {
    openProfileBlock(m_context, window(), m_person, specOf(field).block, field);
}

void ProfileTab::confirmFocused() {
    if (auto* row = qobject_cast<ProfileRow*>(QApplication::focusWidget()); row && m_mayChange && row->isKnown())
        confirm({row->field()});
}

void ProfileTab::confirm(const std::vector<ProfileField>& fields) {
    const auto outcome = work::perform(m_context.database(),
                                       [&](db::Transaction& tx) { return work::confirmProfile(tx, m_person, fields); });
    if (outcome)
        m_context.say(tr("%n facts confirmed", nullptr, *outcome.done));
}

} // namespace wijkwerk::ui::participants
