// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/point_writer.h"

#include "model/language/number_text.h"

#include <activation/formula.h>

#include <QByteArrayList>

#include <cmath>

namespace explorer {

PointWriter::PointWriter(const FunctionArgument& function, PointFormat format, bool isOneSided,
                         StandardOutput& output)
    : m_function(function)
    , m_format(format)
    , m_isOneSided(isOneSided)
    , m_output(output) {
    if (m_format == PointFormat::Json)
        m_json.beginList();
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
}

void PointWriter::addCsv(const QList<Field>& fields) {
    QByteArrayList cells;
    for (const Field& field : fields)
        cells.append(exactDigits(field.number));
    m_output.write(cells.join(',') + '\n');
}

void PointWriter::addJson(const QList<Field>& fields) {
    m_json.beginObject(JsonWriter::Lines::One);
    for (const Field& field : fields) {
        m_json.key(QString::fromLatin1(field.name));
        const QByteArray digits = exactDigits(field.number);
        if (std::isfinite(field.number))
            m_json.digits(digits);
        else
            m_json.value(QString::fromLatin1(digits)); // JSON has no such numbers
    }
    m_json.endObject();
    m_output.write(m_json.takeText());
}

void PointWriter::end() {
    if (m_format != PointFormat::Json)
        return;
    m_json.endList();
    m_output.write(m_json.takeText() + '\n');
}

} // namespace explorer
