// SPDX-License-Identifier: GPL-3.0-or-later
// What the note panel says of a function, as one text with links.
#pragma once

#include "figure/inquiry.h"
#include "model/language/language.h"
#include "model/state/explorer_state.h"

#include <QStringList>

namespace explorer {

struct NoteSubject {
    activation::FunctionPtr function;
    std::vector<double> parameters; // for which the facts hold
    Answer facts{};
    QStringList inView{}; // sentences on its curves as they are shown; none: it is not
};

// Rich text; a link's target is the id of a function.
QString noteText(const NoteSubject& subject, Language language);

} // namespace explorer
