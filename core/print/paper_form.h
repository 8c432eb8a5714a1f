// SPDX-License-Identifier: EUPL-1.2
// A form of exactly one A4 to fill in with a pen: questions with what is known already, boxes to tick and lines to
// write on. Knows nothing of what it is about.
#pragma once

#include "core/print/layout.h"
#include "core/print/pdf.h"

#include <QDate>

#include <vector>

namespace wijkwerk::print {

struct FormBox {
    QString text;
    bool ticked = false;
};

struct FormQuestion {
    QString label;
    QString value;              ///< known already; at most as many lines as `lines` are shown of it
    std::vector<FormBox> boxes; ///< instead of a value
    int lines = 1;              ///< to write on, when there are no boxes
    bool half = false;          ///< beside the next half one
};

struct FormSection {
    QString title;
    std::vector<FormQuestion> questions;
};

struct PaperForm {
    QString title;
    QString sender;
    QString intro;
    std::vector<FormQuestion> head; ///< who it is about
    std::vector<FormSection> sections;
    QString foot;
    QDate datedOn;
};

/// Always one page: the type is made smaller (9 to 6.5 points) until all fits, and what room is left goes to the lines.
/// Needs a QGuiApplication.
Layout layout(const PaperForm& form);
/// PDF/A-1b. Throws Error{Internal} when nothing could be written.
Pdf pdf(const PaperForm& form);

} // namespace wijkwerk::print
