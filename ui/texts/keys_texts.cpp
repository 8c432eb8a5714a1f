// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <QtGlobal>

#include <vector>

namespace wijkwerk::ui {

ProblemTable keyTexts() {
    static const std::vector<ProblemText> table{
        {"no_slot", QT_TRANSLATE_NOOP(
                        "KeyProblem",
                        "You have no password for this department yet. Ask a colleague who can sign in to add you.")},
        {"wrong_password",
         QT_TRANSLATE_NOOP("KeyProblem", "This password is not right. Check whether Caps Lock is on, and try again.")},
        {"unreasonable_cost",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "The key file asks more of this computer than it ever should, so it was not used. Put the "
                           "key file of the newest backup back, and tell your administrator.")},
        {"memory_short",
         QT_TRANSLATE_NOOP(
             "KeyProblem",
             "This computer has too little free memory to check the password. Close other programs and try again.")},
        {"slots_altered",
         QT_TRANSLATE_NOOP(
             "KeyProblem",
             "The key file was changed by something other than Wijkwerk, so it was not used. The department itself was "
             "left as it is. Put the key file of the newest backup back, and tell your administrator.")},
        {"slots_damaged",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "The key file “{value}” is damaged, so no password can be checked. The department itself "
                           "was left as it is. Put the key file of the newest backup back.")},
        {"slots_newer", QT_TRANSLATE_NOOP("KeyProblem", "The key file “{value}” was made by a newer Wijkwerk. It was "
                                                        "left as it is. Install the newest version and try again.")},
        {"slots_missing",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "The key file “{value}” is not there. Without it no password opens the department. Put it "
                           "back beside the department file, or take it from the newest backup.")},
        {"slots_full",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "At most %1 people can have a password for one department. Remove somebody first.")},
        {"demo_is_open",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "This is a practice department. It opens without a password, so nobody can be given one.")},
        {"last_slot",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "This is the last worker with a password. First give somebody else a password.")},
        {"no_recovery_slot",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "This department has no recovery code. Only somebody with a password can open it.")},
        {"wrong_recovery_code",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "The recovery code is typed without errors, but it does not open this department. Perhaps "
                           "there is a newer one, or it belongs to another department.")},
        {"recovery_code_letter",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "“{value}” (group %1) does not occur in a recovery code. Look at the paper once more.")},
        {"recovery_code_length", QT_TRANSLATE_NOOP("KeyProblem", "A recovery code has %2 characters. You typed %1.")},
        {"recovery_code_mistyped",
         QT_TRANSLATE_NOOP("KeyProblem",
                           "There is a typing error in the recovery code. Compare it with the paper, group by group.")},
        {"password_short",
         QT_TRANSLATE_NOOP("KeyProblem", "A password has at least %1 characters. This one is too short.")},
        {"password_long", QT_TRANSLATE_NOOP("KeyProblem", "A password has at most %1 characters.")},
        {"password_character",
         QT_TRANSLATE_NOOP("KeyProblem", "There is a character in this password that cannot be typed, such as a line "
                                         "end. Use letters, digits, signs and spaces.")},
        {"password_pattern",
         QT_TRANSLATE_NOOP("KeyProblem", "This password is a row or a repetition, such as 123456 or abcabc. Those are "
                                         "tried first. Choose several words that have nothing to do with each other.")},
        {"password_common",
         QT_TRANSLATE_NOOP("KeyProblem", "Many people use a password like this, so it is tried first. Choose several "
                                         "words that have nothing to do with each other.")},
        {"password_own_name",
         QT_TRANSLATE_NOOP("KeyProblem", "This password is little more than your name or that of the department. "
                                         "Choose several words that have nothing to do with you.")},
    };
    return {"KeyProblem", table};
}

} // namespace wijkwerk::ui
