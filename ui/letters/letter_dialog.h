// SPDX-License-Identifier: EUPL-1.2
// One letter on the screen: before it is final with its checks, after that as it was kept.
#pragma once

#include "core/domain/letter.h"
#include "core/work/letter_work.h"
#include "ui/letters/checks_list.h"
#include "ui/shared/dialog.h"

#include <functional>

namespace wijkwerk::ui {

class Card;
class Context;
class DateEdit;
class FactList;
class PagesView;

/// What the letter cannot do itself; the dialog closes before one of these runs. `field` is to be completed.
struct LetterTurns {
    std::function<void(ParticipantId, const QString& field)> openDossier;
    std::function<void(const QString& field)> openDepartment;
};

class LetterDialog : public Dialog {
    Q_OBJECT
public:
    /// A letter that is not final yet; `choice` are all that fit now, when there are more.
    LetterDialog(Context& context, QWidget* parent, ParticipantId person, const QString& templateName,
                 LetterTurns turns, const QStringList& choice = {});
    /// A letter that was kept.
    LetterDialog(Context& context, QWidget* parent, const Letter& letter, LetterTurns turns);

    /// Makes it final; the letter, or nothing when it was refused. Then the dialog shows it as kept.
    std::optional<Letter> makeFinal(work::Again again = work::Again::No);
    const std::optional<Letter>& letter() const { return m_letter; }
    QSize sizeHint() const override;

private:
    void build();
    void buildChoice(const QStringList& choice);
    void prepare();
    /// Makes it final when it is not, asking first when there is one about the same act; then goes on.
    void finalThen(const std::function<void()>& then);
    void showKept();
    void print();
    void savePdf();
    void markSent();
    void mend(MendAt place, const QString& field);

    Context& m_context;
    ParticipantId m_person;
    QString m_template;
    LetterTurns m_turns;
    std::optional<Letter> m_letter;
    work::PreparedLetter m_prepared;
    PagesView* m_pages;
    Card* m_side;
    QWidget* m_choiceLine;
    QWidget* m_dateLine;
    DateEdit* m_date;
    ChecksList* m_checks;
    FactList* m_facts;
    Button* m_save;
    Button* m_sent;
    PrimaryButton* m_print;
};

/// "Plaatsingsbrief maken": the preview of the letter of this person.
void openPlacementLetter(Context& context, QWidget* parent, ParticipantId person, LetterTurns turns);
/// "Brief maken": the letter of the newest act about this person; others that fit can be chosen in it.
void openNewestLetter(Context& context, QWidget* parent, ParticipantId person, LetterTurns turns);
/// A kept letter, from the list or the dossier. Throws Error{NotFound}.
void openLetter(Context& context, QWidget* parent, LetterId letter, LetterTurns turns);

/// Template of the letter that goes with a placement.
QString placementTemplate();

} // namespace wijkwerk::ui
