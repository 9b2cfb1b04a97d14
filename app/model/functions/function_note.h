// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of each function of the catalogue, in the languages of the program.
#pragma once

#include "model/language/language.h"
#include "model/storage/outcome.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace explorer {

struct NoteText {
    QString summary; // what it is, in one sentence
    QString shape;   // where it saturates, dies or has no slope
    QString parameters;
    QString use;

    // All of it, one paragraph each; functions without parameters have nothing to say of them.
    QStringList paragraphs() const;
};

struct NotePoint {
    double x;
    double y;
};

// What a note claims of the function with its defaults. The program shows what the core finds;
// these are what a test holds against it.
struct NoteFacts {
    QString range; // "[-0.169971, inf)": a bracket where the end is attained
    std::optional<NotePoint> minimum;
    std::optional<NotePoint> maximum;
    std::optional<double> slopeAtZero; // none where there is no slope
    QString symmetry;                  // "none", "odd" or "even"
    QString monotonic;                 // "no", "increasing", "decreasing" or "constant"
    QStringList dead;                  // "(-inf, 0)": where the slope is exactly 0
    std::vector<double> kinks;
    std::vector<double> jumps;
};

struct FunctionNote {
    QString id; // of the function
    NoteFacts facts;
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
