// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of TeX that are known, and what each stands for: the one table of them.
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace explorer {

// What a sign is among its neighbours, which says how far apart they stand.
enum class TexClass { Ordinary, Operator, Binary, Relation, Open, Close, Punctuation, Inner };

// In what letters a part is set. Italic is what a formula has unless it says otherwise: letters
// slanted, digits and Greek capitals upright. Words are in the type around the formula.
enum class TexLetters {
    Italic,
    Upright,
    Slanted, // also the digits' neighbours that are else upright
    Bold,
    BoldItalic,
    Calligraphic,
    Blackboard,
    Fraktur,
    Sans,
    Typewriter,
    Words
};

struct TexSymbol {
    const char* name;
    char32_t letter;
    TexClass role;
};

struct TexAccent {
    const char* name;
    char32_t letter;
    bool isWide;  // grows with what it stands over
    bool isBelow; // under it
};

std::span<const TexSymbol> texSymbols();
// Null where there is no such command, without its backslash.
const TexSymbol* findTexSymbol(QStringView name);
const TexAccent* findTexAccent(QStringView name);

// What a character is that is typed as it is.
TexClass texClassOf(char32_t letter);

// sin, log, max and the like, set upright under their own name; as it is written, or empty.
QString texFunction(QStringView name);
// Whether scripts stand over and under it where there is room: max, and sums.
bool takesLimits(const QString& sign);

// \mathbf and the like.
bool findTexLetters(QStringView name, TexLetters* letters);
// \, and the like, in em.
bool findTexSpace(QStringView name, qreal* width);
// \big and the like: 1 to 4, or 0; what the delimiter is.
int texDelimiterSize(QStringView name, TexClass* role);

// The character that shows a letter, a digit or a Greek letter in such letters.
char32_t styledLetter(char32_t letter, TexLetters letters);

} // namespace explorer
