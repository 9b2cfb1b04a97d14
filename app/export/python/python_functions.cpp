// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/python/python_functions.h"

#include "model/language/number_text.h"

#include <activation/catalogue.h>
#include <activation/expression.h>

#include <cmath>

namespace explorer {

namespace {

using activation::Expression;
using activation::Quantity;

QString fromCore(const std::string& text) {
    return QString::fromStdString(text);
}

// ", alpha=0.3" for each parameter that the expression has.
QString parameterValues(const Expression& expression, const activation::Function& function,
                        const CurveState& source) {
    QString text;
    for (const std::string& name : expression.parameterNames()) {
        const auto index = activation::parameterIndex(function, name);
        if (index)
            text += QStringLiteral(", %1=%2").arg(fromCore(activation::pythonName(name)),
                                                  pythonNumber(source.parameters.at(*index)));
    }
    return text;
}

} // namespace

QString PythonFunctions::call(const FigureCurve& curve) {
    const CurveState* source = m_state.curve(curve.key);
    const activation::FunctionPtr function =
        source ? functionOf(m_state, source->functionId) : nullptr;
    if (!function || !activation::expressionOf(*function))
        return tableCall(curve);
    return m_library == PythonLibrary::NumPy ? numpyCall(*function, *source, curve.quantity)
                                             : torchCall(*function, *source, curve.quantity);
}

// What several functions call is defined once, before the first of them.
void PythonFunctions::define(const QString& name, activation::PythonCode code,
                             const Expression& expression) {
    if (m_defined.contains(name))
        return;
    m_defined.insert(name);
    for (const std::string& line : code.imports)
        if (!m_imports.contains(fromCore(line)))
            m_imports.append(fromCore(line));
    for (const std::string& helper : code.helpers) {
        if (m_defined.contains(fromCore(helper)))
            continue;
        m_defined.insert(fromCore(helper));
        m_definitions += fromCore(helper).trimmed() + QStringLiteral("\n\n\n");
    }
    code.imports.clear();
    code.helpers.clear();
    m_definitions +=
        fromCore(activation::pythonFunction(code, expression, name.toStdString())).trimmed() +
        QStringLiteral("\n\n\n");
}

QString PythonFunctions::numpyCall(const activation::Function& function, const CurveState& source,
                                   Quantity quantity) {
    const bool isSlope = quantity == Quantity::Slope;
    const Expression value = *activation::expressionOf(function);
    const Expression expression = isSlope ? value.derivative() : value;
    const QString name = (isSlope ? QStringLiteral("slope_of_") : QStringLiteral("value_of_")) +
                         fromCore(function.id);
    define(name, activation::numpyCode(expression), expression);
    const QString values = parameterValues(expression, function, source);
    return values.isEmpty() ? name : QStringLiteral("lambda x: %1(x%2)").arg(name, values);
}

QString PythonFunctions::torchCall(const activation::Function& function, const CurveState& source,
                                   Quantity quantity) {
    const Expression expression = *activation::expressionOf(function);
    const QString name = QStringLiteral("value_of_") + fromCore(function.id);
    define(name, activation::torchCode(expression), expression);
    return QStringLiteral("lambda x: %1(%2, x%3)")
        .arg(quantity == Quantity::Slope ? QStringLiteral("slopes") : QStringLiteral("values"),
             name, parameterValues(expression, function, source));
}

// Where there is no formula to be written: between the points that were drawn.
QString PythonFunctions::tableCall(const FigureCurve& curve) {
    QStringList x;
    QStringList y;
    for (const activation::Piece& piece : curve.pieces)
        for (const activation::SamplePoint& point : piece.points) {
            x.append(pythonNumber(point.x));
            y.append(pythonNumber(point.y));
        }
    return QStringLiteral("lambda x: np.interp(x, [%1], [%2])")
        .arg(x.join(QLatin1String(", ")), y.join(QLatin1String(", ")));
}

QString pythonNumber(double value) {
    if (std::isfinite(value))
        return exactNumberText(value);
    return QStringLiteral("float(\"%1\")").arg(value);
}

} // namespace explorer
