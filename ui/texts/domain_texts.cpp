// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <vector>

namespace wijkwerk::ui {

ProblemTable domainTexts() {
    static const std::vector<ProblemText> table{
        {"name_missing", QT_TRANSLATE_NOOP("DomainProblem", "Fill in a name.")},
        {"surname_missing", QT_TRANSLATE_NOOP("DomainProblem", "The surname is not known. Letters need it.")},
        {"born_invalid",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no date of birth. Type for example 24-11-1980.")},
        {"born_in_future", QT_TRANSLATE_NOOP("DomainProblem", "The date of birth {value} lies in the future.")},
        {"born_long_ago",
         QT_TRANSLATE_NOOP("DomainProblem", "The date of birth {value} lies very long ago. Is it right?")},
        {"bsn_scientific",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is a BSN that a spreadsheet has rounded. Digits are "
                                            "lost. Make the column text in the spreadsheet and save it again.")},
        {"bsn_characters", QT_TRANSLATE_NOOP("DomainProblem", "A BSN has digits only.")},
        {"bsn_length", QT_TRANSLATE_NOOP("DomainProblem", "A BSN has nine digits.")},
        {"bsn_invalid",
         QT_TRANSLATE_NOOP("DomainProblem", "The BSN ending in {value} does not exist: it fails the eleven test. "
                                            "Check the digits.")},
        {"postcode_invalid", QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no postcode. Type for example 1234 AB.")},
        {"house_number_invalid",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no house number. It lies between 1 and 99999.")},
        {"house_letter_invalid",
         QT_TRANSLATE_NOOP("DomainProblem", "A house letter is one letter. Put “{value}” in the suffix.")},
        {"house_suffix_long",
         QT_TRANSLATE_NOOP("DomainProblem", "The suffix “{value}” is longer than four characters.")},
        {"phone_unreadable",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” does not look like a phone number. It is kept as it is.")},
        {"email_invalid", QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no e-mail address.")},
        {"date_not_understood",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no date. Type for example 24-11-2026.")},
        {"postcodes_not_understood",
         QT_TRANSLATE_NOOP("DomainProblem", "Type postcodes as four digits each, for example 1234, 1235.")},
        {"number_not_understood",
         QT_TRANSLATE_NOOP("DomainProblem", "“{value}” is no number. Type for example 4 or 2,5.")},
        {"period_reversed", QT_TRANSLATE_NOOP("DomainProblem", "The last day {value} lies before the first day.")},
    };
    return {"DomainProblem", table};
}

} // namespace wijkwerk::ui
