// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a typed formula, and says in characters of the text where it makes no sense.
#pragma once

#include <activation/expression.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace explorer {

struct FormulaReading {
    std::optional<activation::Expression> expression{}; // none where there is a problem
    qsizetype position = 0;                             // of the problem, in the text
    qsizetype length = 0;                               // 0 at the end of the text
    QString problem{};                                  // one sentence
    std::vector<activation::NamedCall> calls{};         // in characters of the text
    QStringList notes{}; // what was decided where the text leaves a choice, a sentence each
};

// With formulas that it may call by their names.
FormulaReading readFormula(const QString& text,
                           const std::vector<activation::NamedExpression>& callable = {});

} // namespace explorer
