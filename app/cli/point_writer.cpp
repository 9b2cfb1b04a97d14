// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/point_writer.h"

#include "model/language/number_text.h"

#include <activation/formula.h>

#include <QByteArrayList>

#include <cmath>

namespace explorer {

namespace {

// JSON has no word for numbers that are not finite.
QByteArray jsonNumber(double value) {
    const QByteArray digits = exactDigits(value);
    return std::isfinite(value) ? digits : '"' + digits + '"';
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
    QList<Field> fields{{"x", x}, {"value", jet.value}, {"derivative", jet.slope}};
    if (m_isOneSided) {
        const auto slope = [&](activation::Side side) {
            return formula.beside(x, side, m_function.parameters).slope;
        };
        fields.append({"left_derivative", slope(activation::Side::Left)});
        fields.append({"right_derivative", slope(activation::Side::Right)});
    }
    if (m_format == PointFormat::Csv)
        addCsv(fields);
    else
        addJson(fields);
    m_isFirst = false;
}

void PointWriter::addCsv(const QList<Field>& fields) {
    QByteArrayList cells;
    for (const Field& field : fields)
        cells.append(exactDigits(field.number));
    m_output.write(cells.join(',') + '\n');
}

void PointWriter::addJson(const QList<Field>& fields) {
    QByteArrayList members;
    for (const Field& field : fields)
        members.append(QByteArray("\"") + field.name + "\": " + jsonNumber(field.number));
    m_output.write((m_isFirst ? "\n  {" : ",\n  {") + members.join(", ") + '}');
}

void PointWriter::end() {
    if (m_format == PointFormat::Json)
        m_output.write(m_isFirst ? QByteArray("]\n") : QByteArray("\n]\n"));
}

} // namespace explorer
