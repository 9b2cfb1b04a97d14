// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions/formula_reading.h"

#include "model/language/core_text.h"

namespace explorer {

FormulaReading readFormula(const QString& text,
                           const std::vector<activation::NamedExpression>& callable) {
    const QByteArray bytes = text.toUtf8();
    const activation::ParsedExpression parsed = activation::parseExpression(
        {bytes.data(), static_cast<std::size_t>(bytes.size())}, callable);
    const auto charactersTo = [&](std::size_t position) {
        return QString::fromUtf8(bytes.left(static_cast<qsizetype>(position))).size();
    };
    FormulaReading reading;
    reading.expression = parsed.expression;
    for (const activation::NamedCall& call : parsed.calls) {
        const qsizetype position = charactersTo(call.position);
        const qsizetype end = charactersTo(call.position + call.length);
        reading.calls.push_back({std::size_t(position), std::size_t(end - position), call.callee});
    }
    for (const activation::Sentence& note : parsed.notes)
        reading.notes.append(coreText(note));
    if (parsed.expression)
        return reading;
    const activation::TextProblem& problem = parsed.problem;
    reading.position = charactersTo(problem.position);
    reading.length = charactersTo(problem.position + problem.length) - reading.position;
    reading.problem = coreText(problem.sentence);
    return reading;
}

} // namespace explorer
