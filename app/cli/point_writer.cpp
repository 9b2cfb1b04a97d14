// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/point_writer.h"

#include "model/language/number_text.h"

#include <activation/formula.h>

#include <array>
#include <cmath>

namespace explorer {

namespace {

// JSON has no word for numbers that are not finite.
void appendJsonNumber(QByteArray& text, double value) {
    const bool isQuoted = !std::isfinite(value);
    if (isQuoted)
        text.append('"');
    appendExactDigits(text, value);
    if (isQuoted)
        text.append('"');
}

} // namespace

PointWriter::PointWriter(const FunctionArgument& function, PointFormat format, bool isOneSided,
                         StandardOutput& output)
    : m_function(function)
    , m_format(format)
    , m_isOneSided(isOneSided)
    , m_output(output) {
    if (m_format == PointFormat::Json)
        m_output.write(QByteArray("["));
    else if (m_isOneSided)
        m_output.write(QByteArray("x,value,derivative,left_derivative,right_derivative\n"));
    else
        m_output.write(QByteArray("x,value,derivative\n"));
}

void PointWriter::add(double x) {
    const activation::Formula& formula = *m_function.function->formula;
    const activation::Jet jet = formula.at(x, m_function.parameters);
    const auto slope = [&](activation::Side side) {
        return m_isOneSided ? formula.beside(x, side, m_function.parameters).slope : 0.0;
    };
    const std::array<Field, 5> fields{{{"x", x},
                                       {"value", jet.value},
                                       {"derivative", jet.slope},
                                       {"left_derivative", slope(activation::Side::Left)},
                                       {"right_derivative", slope(activation::Side::Right)}}};
    const std::span<const Field> wanted = std::span(fields).first(m_isOneSided ? 5 : 3);
    m_line.resize(0);
    if (m_format == PointFormat::Csv)
        addCsv(wanted);
    else
        addJson(wanted);
    m_output.write(m_line);
    m_isFirst = false;
}

void PointWriter::addCsv(std::span<const Field> fields) {
    for (const Field& field : fields) {
        appendExactDigits(m_line, field.number);
        m_line.append(&field == &fields.back() ? '\n' : ',');
    }
}

void PointWriter::addJson(std::span<const Field> fields) {
    m_line.append(m_isFirst ? "\n  {" : ",\n  {");
    for (const Field& field : fields) {
        m_line.append(&field == &fields.front() ? "\"" : ", \"");
        m_line.append(field.name);
        m_line.append("\": ");
        appendJsonNumber(m_line, field.number);
    }
    m_line.append('}');
}

void PointWriter::end() {
    if (m_format == PointFormat::Json)
        m_output.write(m_isFirst ? QByteArray("]\n") : QByteArray("\n]\n"));
}

} // namespace explorer
