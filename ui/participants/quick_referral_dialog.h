// SPDX-License-Identifier: EUPL-1.2
// "Snelle aanmelding": a name and a phone number, in half a minute by keyboard; the rest is "nog aanvullen".
#pragma once

#include "core/work/participant_work.h"
#include "core/work/referral.h"
#include "ui/participants/dialogs.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace wijkwerk::ui {
class Card;
class DateEdit;
class IdCombo;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class QuickReferralDialog : public Dialog {
    Q_OBJECT
public:
    QuickReferralDialog(Context& context, QWidget* parent, WithPerson openDossier);

    QSize sizeHint() const override;

private:
    void buildForm();
    work::QuickReferral request() const;
    void look();
    void showLikely(const std::vector<work::Likely>& people);
    void addLikely(const work::Likely& person);
    void choose(const work::Likely& person);
    void save(bool thenOpen);

    Context& m_context;
    WithPerson m_openDossier;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_by;
    QPlainTextEdit* m_reason;
    DateEdit* m_callOn;
    IdCombo* m_coach;
    Form* m_form = nullptr;
    TextLabel* m_split;
    Card* m_likely;
    QTimer* m_pause;
    ParticipantId m_existing;
};

} // namespace wijkwerk::ui::participants
