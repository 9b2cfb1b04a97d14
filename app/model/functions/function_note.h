// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of each function of the catalogue, in the languages of the program.
#pragma once

#include "model/language/language.h"
#include "model/storage/outcome.h"

#include <QStringList>

namespace explorer {

struct NoteText {
    QString summary; // what it is, in one sentence
    QString shape;   // where it saturates, dies or has no slope
    QString parameters;
    QString use;
    // Which slope is given where two meet, in a translation; English has it from the record.
    QString convention;

    // All but the convention, one paragraph each; functions without parameters have nothing to say
    // of them.
    QStringList paragraphs() const;
};

struct FunctionNote {
    QString id;          // of the function
    QStringList related; // ids
    NoteText english;
    NoteText chinese;

    const NoteText& text(Language language) const {
        return language == Language::Chinese ? chinese : english;
    }
};

struct NoteReading {
    Outcome outcome; // why there is no note, or not all of it
    FunctionNote note;
};

NoteReading readNote(const QByteArray& bytes);

// The program's own note on a function of the catalogue; read once.
const NoteReading& noteOf(const QString& functionId);

} // namespace explorer
