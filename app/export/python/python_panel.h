// SPDX-License-Identifier: GPL-3.0-or-later
// One panel of a figure as lines of Python that draw it with matplotlib.
#pragma once

#include "export/python/python_functions.h"

namespace explorer {

QString pythonColor(const QColor& color);

// Text at a place in the figure's points, counted from its upper left corner.
QString pythonWords(const Figure& figure, const QPointF& place, const QString& label,
                    const QString& options);

QString pythonPanel(const Figure& figure, const FigurePanel& panel, PythonFunctions& functions);

} // namespace explorer
