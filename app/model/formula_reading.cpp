// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formula_reading.h"

#include "model/core_text.h"

namespace explorer {

FormulaReading readFormula(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const activation::ParsedExpression parsed =
        activation::parseExpression({bytes.data(), static_cast<std::size_t>(bytes.size())});
    if (parsed.expression)
        return {.expression = parsed.expression};
    const auto charactersTo = [&](std::size_t position) {
        return QString::fromUtf8(bytes.left(static_cast<qsizetype>(position))).size();
    };
    const activation::TextProblem& problem = parsed.problem;
    const qsizetype position = charactersTo(problem.position);
    return {.position = position,
            .length = charactersTo(problem.position + problem.length) - position,
            .problem = coreText(problem.sentence)};
}

} // namespace explorer
