// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/point_writer.h"

#include "cli/number_text.h"

#include <activation/formula.h>

#include <cmath>

namespace explorer {

namespace {

// JSON has no word for numbers that are not finite.
QByteArray jsonNumber(double value) {
    const QByteArray digits = exactDigits(value);
    return std::isfinite(value) ? digits : '"' + digits + '"';
}

} // namespace

PointWriter::PointWriter(const FunctionArgument& function, PointFormat format,
                         StandardOutput& output)
    : m_function(function)
    , m_format(format)
    , m_output(output) {
    m_output.write(m_format == PointFormat::Csv ? QByteArray("x,value,derivative\n")
                                                : QByteArray("["));
}

void PointWriter::add(double x) {
    const activation::Jet jet = m_function.function->formula->at(x, m_function.parameters);
    if (m_format == PointFormat::Csv)
        addCsv(x, jet.value, jet.slope);
    else
        addJson(x, jet.value, jet.slope);
    m_isFirst = false;
}

void PointWriter::addCsv(double x, double value, double slope) {
    m_output.write(exactDigits(x) + ',' + exactDigits(value) + ',' + exactDigits(slope) + '\n');
}

void PointWriter::addJson(double x, double value, double slope) {
    m_output.write((m_isFirst ? "\n  {\"x\": " : ",\n  {\"x\": ") + jsonNumber(x) +
                   ", \"value\": " + jsonNumber(value) + ", \"derivative\": " + jsonNumber(slope) +
                   '}');
}

void PointWriter::end() {
    if (m_format == PointFormat::Json)
        m_output.write(m_isFirst ? QByteArray("]\n") : QByteArray("\n]\n"));
}

} // namespace explorer
