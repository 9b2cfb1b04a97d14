// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of a figure as Python, in NumPy or PyTorch.
#pragma once

#include "export/python/python_library.h"
#include "figure/figure.h"

#include <activation/expression.h>

#include <QSet>
#include <QString>
#include <QStringList>

namespace explorer {

class PythonFunctions {
public:
    PythonFunctions(const ExplorerState& state, PythonLibrary library)
        : m_state(state)
        , m_library(library) {}

    // A call of one argument that gives the curve's values at an array of places: a name or a
    // lambda, whose definitions are from now on among those below.
    QString call(const FigureCurve& curve);

    QStringList imports() const { return m_imports; } // beyond NumPy and PyTorch
    QString definitions() const { return m_definitions; }

private:
    void define(const QString& name, activation::PythonCode code,
                const activation::Expression& expression);
    QString numpyCall(const activation::Function& function, const CurveState& source,
                      activation::Quantity quantity);
    QString torchCall(const activation::Function& function, const CurveState& source,
                      activation::Quantity quantity);
    QString tableCall(const FigureCurve& curve);

    const ExplorerState& m_state;
    PythonLibrary m_library;
    QStringList m_imports;
    QString m_definitions;
    QSet<QString> m_defined; // names of functions and texts of what they call
};

// As a literal of Python.
QString pythonText(const QString& text);
QString pythonNumber(double value);

// A label as matplotlib's own mathematics sets it; what that does not know becomes plain text.
QString matplotlibLabel(const QString& text);

} // namespace explorer
