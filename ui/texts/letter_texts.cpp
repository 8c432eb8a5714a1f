// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace wijkwerk::ui {

QString letterLabelOf(const QString& templateName) {
    static constexpr std::pair<const char*, const char*> labels[] = {
        {"uitslag-voorselectie", QT_TRANSLATE_NOOP("LetterName", "Result of the preselection")},
        {"afwijzing-voorselectie", QT_TRANSLATE_NOOP("LetterName", "Refusal after the preselection")},
        {"plaatsingsbrief", QT_TRANSLATE_NOOP("LetterName", "Placement letter")},
        {"verlenging", QT_TRANSLATE_NOOP("LetterName", "Extension of the stage")},
        {"andere-werkplek", QT_TRANSLATE_NOOP("LetterName", "Another workplace")},
        {"contractaanbod", QT_TRANSLATE_NOOP("LetterName", "Offer of a contract")},
        {"aanzegbrief-verlengen", QT_TRANSLATE_NOOP("LetterName", "Aanzegging: goes on")},
        {"aanzegbrief-einde", QT_TRANSLATE_NOOP("LetterName", "Aanzegging: ends")},
        {"beeindiging-stage", QT_TRANSLATE_NOOP("LetterName", "End of the stage")},
    };
    for (const auto& [name, label] : labels) {
        if (templateName == QLatin1String(name))
            return QCoreApplication::translate("LetterName", label);
    }
    return templateName;
}

ProblemTable letterTexts() {
    static const std::vector<ProblemText> table{
        {"template_header_missing", QT_TRANSLATE_NOOP("LetterProblem", "The head of the template lacks “{value}”.")},
        {"template_header_unknown",
         QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: “{value}” does not belong in the head.")},
        {"template_field_unknown", QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: there is no field “{value}”.")},
        {"template_section_open", QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: the part “{value}” has no end.")},
        {"template_section_close",
         QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: the part “{value}” ends here, but does not begin.")},
        {"template_brace", QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: a field has no end.")},
        {"template_bold", QT_TRANSLATE_NOOP("LetterProblem", "Line {row}: bold words have no end.")},
        {"letter_field_missing", QT_TRANSLATE_NOOP("LetterProblem", "Missing in the letter: {field}.")},
        {"letter_department_incomplete",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "Missing in the data of the department: {field}. Fill it in under Beheer.")},
        {"letter_mandate_invalid", QT_TRANSLATE_NOOP("LetterProblem", "%1 has no mandate to sign on %2.")},
        {"letter_recipient_deceased", QT_TRANSLATE_NOOP("LetterProblem", "This person has died. No letter is made.")},
        {"letter_address_incomplete", QT_TRANSLATE_NOOP("LetterProblem", "Missing in the address: {field}.")},
        {"letter_address_secret",
         QT_TRANSLATE_NOOP("LetterProblem", "The address is secret. Give no copy of this letter to anybody else.")},
        {"letter_private_decision",
         QT_TRANSLATE_NOOP("LetterProblem", "A letter about an employment contract is no decision.")},
        {"letter_objection_missing",
         QT_TRANSLATE_NOOP("LetterProblem", "This letter is a decision. The part about objecting is missing.")},
        {"letter_objection_private",
         QT_TRANSLATE_NOOP("LetterProblem", "A letter about an employment contract has no part about objecting.")},
        {"letter_objection_no_decision",
         QT_TRANSLATE_NOOP("LetterProblem", "This letter is no decision. It has no part about objecting.")},
        {"letter_objection_term",
         QT_TRANSLATE_NOOP("LetterProblem", "The part about objecting does not name the term of six weeks.")},
        {"letter_contains_bsn", QT_TRANSLATE_NOOP("LetterProblem", "There is a BSN in the letter (%1). Take it out.")},
        {"letter_promises_contract",
         QT_TRANSLATE_NOOP("LetterProblem", "“%1” promises a contract. A letter about a stage does not do that.")},
        {"letter_not_a_stage",
         QT_TRANSLATE_NOOP("LetterProblem", "This letter is about a stage, and this placement is none.")},
        {"letter_form_not_aimed_at_work",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "This letter is about a stage that is aimed at work. This legal form is not.")},
        {"letter_after_start",
         QT_TRANSLATE_NOOP("LetterProblem", "The stage began on %1 already. This letter is sent before the start.")},
        {"letter_after_end",
         QT_TRANSLATE_NOOP("LetterProblem", "The stage ended on %1. This letter is about a stage that still comes.")},
        {"letter_after_old_end",
         QT_TRANSLATE_NOOP("LetterProblem", "The stage would have ended on %1. This letter is sent before that day.")},
        {"letter_after_move",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "The person works on the new place since %1. This letter is sent before that day.")},
        {"letter_answer_past",
         QT_TRANSLATE_NOOP("LetterProblem", "The answer was to be given before %1. Change that day in the proposal.")},
        {"letter_notice_late",
         QT_TRANSLATE_NOOP("LetterProblem", "The last day of the law for the aanzegging was %1. This letter is %2 days "
                                            "late; that may cost wages. Talk to HR.")},
        {"letter_needs_advice",
         QT_TRANSLATE_NOOP("LetterProblem", "This letter tells the advice after the preselection. Record that first.")},
        {"letter_needs_refusal",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "This letter is for who was found not suitable. Record that advice first.")},
        {"letter_needs_extension",
         QT_TRANSLATE_NOOP("LetterProblem", "This stage was not extended. Extend it first, then make the letter.")},
        {"letter_needs_move",
         QT_TRANSLATE_NOOP("LetterProblem", "This person was not moved in this stage. Do that first.")},
        {"letter_needs_stop",
         QT_TRANSLATE_NOOP("LetterProblem", "This stage was not stopped. Stop it first, then make the letter.")},
        {"letter_needs_proposal",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "There is no proposal for a first contract with which the team lead agrees.")},
        {"letter_needs_renewal",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "There is no proposal to renew the contract that runs with which the team lead agrees.")},
        {"letter_needs_contract",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "No contract runs that ends by itself, or it goes on, or it is too early to tell. Is it "
                           "decided that it ends? Then record the notice (aanzegging) first.")},
        {"letter_end_undecided",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "Nobody wrote down yet that this contract ends. The letter says that we do not go on.")},
        {"letter_field_left",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "There is a field between {{ and }} in the letter. Mend the sentence in Beheer.")},
        {"letter_date_past",
         QT_TRANSLATE_NOOP(
             "LetterProblem",
             "A letter cannot bear a day that is past: the term for objections would have begun already.")},
        {"letter_made_before",
         QT_TRANSLATE_NOOP("LetterProblem", "Letter %1 of %2 tells the same already. This is a second one.")},
        {"person_restricted",
         QT_TRANSLATE_NOOP("LetterProblem",
                           "On %1 this person asked to restrict processing (AVG art. 18). Send the letter only with "
                           "the person's consent, or for a legal claim.")},
        {"letter_date_missing", QT_TRANSLATE_NOOP("LetterProblem", "The letter has no date.")},
        {"letter_reference_missing", QT_TRANSLATE_NOOP("LetterProblem", "The letter has no reference yet.")},
        {"letter_sentences_long",
         QT_TRANSLATE_NOOP("LetterProblem", "The sentences have %1 words on average. At most 15 reads easily.")},
        {"letter_sentence_long", QT_TRANSLATE_NOOP("LetterProblem", "A sentence of %1 words is hard to read: “%2…”.")},
        {"letter_hard_word", QT_TRANSLATE_NOOP("LetterProblem", "“%1” is a hard word. Write “%2”.")},
    };
    return {"LetterProblem", table};
}

} // namespace wijkwerk::ui
