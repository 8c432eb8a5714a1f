// SPDX-License-Identifier: EUPL-1.2
// Problems with signing in, access, roles, and the conversion of an unencrypted department.
#include "ui/texts/problem_text.h"

#include <QtGlobal>

#include <vector>

namespace wijkwerk::ui {

ProblemTable accessTexts() {
    static const std::vector<ProblemText> table{
        {"access_who", QT_TRANSLATE_NOOP("AccessProblem", "Several people can sign in here. Say as whom: %1.")},
        {"access_not_found",
         QT_TRANSLATE_NOOP("AccessProblem", "“{value}” has no password for this department. Who has: %1.")},
        {"access_not_unique",
         QT_TRANSLATE_NOOP("AccessProblem", "“{value}” fits more than one person. Choose from: %1.")},
        {"access_own",
         QT_TRANSLATE_NOOP("AccessProblem", "You cannot take away your own access. Ask a colleague to do it.")},
        {"first_admin_without_access",
         QT_TRANSLATE_NOOP(
             "AccessProblem",
             "Once there is a beheerder, only he sets up the department and gives access. So the first one "
             "has to be able to sign in: add this person with another role, give access under Settings, "
             "Access, and then make him beheerder.")},
        {"password_needed", QT_TRANSLATE_NOOP("AccessProblem", "This department opens with a password only.")},
        {"worker_left",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "This worker is no longer in the list of workers, so he cannot sign in or get a password.")},
        {"worker_after_backup",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "%1, your password is right, but you are not in the list of workers any more. An older "
                           "backup was put back, of %2: you were added after that. Nothing is wrong with the file. Ask "
                           "%3 to add you as a worker and to give you access again.")},
        {"access_code_choice",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "Does who leaves know the recovery code? Say --new-code to make a new one in the same step: "
                           "with the code of now he could still open the file. Say --keep-code when he never saw "
                           "it.")},
        {"demo_only",
         QT_TRANSLATE_NOOP("AccessProblem", "Looking as somebody else is only possible in a practice department.")},
        {"first_worker_needed",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "Say with --worker who you are: a department opens with a password, and that is somebody's. "
                           "With --practice it opens without one; only for people who do not exist.")},
        {"secret_not_given",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "Something secret is needed here and there is no terminal to type it at. Give it in the "
                           "environment as %1, or with --password-fd.")},
        {"passwords_differ",
         QT_TRANSLATE_NOOP("AccessProblem", "The two passwords are not the same. Type the second one again.")},
        {"role_may_not", QT_TRANSLATE_NOOP("AccessProblem", "Your role (%1) may not do this: %2.")},
        {"task_of_another",
         QT_TRANSLATE_NOOP("AccessProblem", "This task is of somebody else. You keep what was asked of you.")},
        {"person_not_guided",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "This person does not work with you, so the dossier is not for you. You see the people whom "
                           "you guide now or within two weeks, and those of an absent colleague of your team.")},
        {"slots_do_not_fit",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "The keys in this backup do not open the department: they belong to another one, or are of "
                           "before somebody's access was taken away. Choose a newer backup.")},
        {"conversion_not_needed",
         QT_TRANSLATE_NOOP("AccessProblem", "This is not an unencrypted department, so there is nothing to convert.")},
        {"plain_yes_needed",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "The unencrypted copy is only destroyed when you say so. It was left as it is.")},
        {"plain_not_this_one",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "This is not the unencrypted file that the department was made of, or it was changed since. "
                           "It was left as it is.")},
        {"backup_not_encrypted",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "This backup is not encrypted. Make a new backup first. Nothing was destroyed.")},
        {"backup_without_slots",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "There is no key file of this department with this backup, so nobody could open it. Make a "
                           "new backup first. Nothing was destroyed.")},
        {"backup_not_current",
         QT_TRANSLATE_NOOP("AccessProblem",
                           "The department was changed since this backup. Make a new backup first. Nothing was "
                           "destroyed.")},
    };
    return {"AccessProblem", table};
}

} // namespace wijkwerk::ui
