// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv_format.h"
#include "export/spreadsheet_text.h"
#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"

#include <activation/formula.h>

namespace explorer {

namespace {

using activation::Jet;
using activation::Quantity;
using activation::Side;

QByteArray number(double value) {
    constexpr int digits = 17;
    return QByteArray::number(value, 'g', digits);
}

// After RFC 4180.
QByteArray quoted(const QString& text) {
    QByteArray bytes = spreadsheetText(text).toUtf8();
    const bool isPlain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') &&
                         !bytes.contains('\r');
    return isPlain ? bytes : '"' + bytes.replace("\"", "\"\"") + '"';
}

// At the ends of a piece the function may have another value than the curve tends to.
Jet exactJet(const activation::Formula& formula, const activation::Piece& piece, std::size_t index,
             const std::vector<double>& parameters) {
    const double x = piece.points[index].x;
    if (piece.points.size() > 1 && index == 0)
        return formula.beside(x, Side::Right, parameters);
    if (piece.points.size() > 1 && index + 1 == piece.points.size())
        return formula.beside(x, Side::Left, parameters);
    return formula.at(x, parameters);
}

QByteArray rows(const ExplorerState& state, const FigureCurve& curve, const CurveState& source,
                const QByteArray& beginning) {
    const activation::FunctionPtr function = functionOf(state, source.functionId);
    if (!function)
        return {};
    QByteArray text;
    for (std::size_t p = 0; p < curve.pieces.size(); ++p) {
        const activation::Piece& piece = curve.pieces[p];
        for (std::size_t i = 0; i < piece.points.size(); ++i) {
            const Jet jet = exactJet(*function->formula, piece, i, source.parameters);
            text += beginning + QByteArray::number(p + 1) + ',' + number(piece.points[i].x) + ',' +
                    number(curve.quantity == Quantity::Value ? jet.value : jet.slope) + '\n';
        }
    }
    return text;
}

} // namespace

QByteArray writeCsv(const ExplorerState& state, const Figure& figure) {
    QByteArray text = "panel,curve,quantity,piece,x,y\n";
    for (qsizetype p = 0; p < figure.panels.size(); ++p) {
        for (const FigureCurve& curve : figure.panels[p].curves) {
            const CurveState* source = state.curve(curve.key);
            const QByteArray quantity =
                curve.quantity == Quantity::Value ? ",value," : ",gradient,";
            if (source)
                text +=
                    rows(state, curve, *source,
                         QByteArray::number(p + 1) + ',' +
                             quoted(plainMathText(curveLabel(state, *source, Quantity::Value))) +
                             quantity);
        }
    }
    return text;
}

} // namespace explorer
