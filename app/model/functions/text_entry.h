// SPDX-License-Identifier: GPL-3.0-or-later
// One custom function as it stands in a text, and what is understood of it before its formula is.
#pragma once

#include "model/functions/custom_function.h"

#include <QStringList>

namespace explorer {

struct CustomFunctionEntry {
    struct Line {
        int number = 0; // in the text, from 1
        QString text;
    };

    std::vector<Line> lines; // all but the first continue the formula
    CustomDefinition definition{};
    qsizetype formulaStart = 0; // in the first line
    QString problem{};          // one sentence that says where; empty where all is well

    QString text() const; // as it stands there
    void refuse(int line, qsizetype character, const QString& sentence);
    // For what is wrong at a place in the formula.
    void refuseFormula(qsizetype position, const QString& sentence);
};

// The functions of a text, each with its lines; one that has no beginning has a problem.
std::vector<CustomFunctionEntry> customFunctionEntries(const QString& text);

// Takes the lines apart: mine(x; b = 1 from -5 to 5 step 0.01, c = 2) "Title" = formula.
void readCustomFunctionEntry(CustomFunctionEntry& entry);

// How one is written, for those who do not know.
QString customFunctionExample();

} // namespace explorer
