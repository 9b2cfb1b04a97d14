// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/tikz_format.h"
#include "export/latex/latex_file.h"
#include "export/latex/latex_text.h"
#include "export/latex/tikz_annotations.h"
#include "export/latex/tikz_panel.h"
#include "figure/layout/figure_layout.h"

#include <QSet>

namespace explorer {

namespace {

QString colorDefinitions(const Figure& figure) {
    QSet<QRgb> defined;
    QString text;
    const auto define = [&](const QColor& color) {
        if (defined.contains(color.rgb()))
            return;
        defined.insert(color.rgb());
        text += QStringLiteral("\\definecolor{%1}{HTML}{%2}\n")
                    .arg(tikzColor(color), color.name().mid(1).toUpper());
    };
    for (const QColor& color : {figure.style.ink, figure.style.paper, figure.style.grid})
        define(color);
    for (const FigurePanel& panel : figure.panels)
        for (const FigureCurve& curve : panel.curves + panel.ghosts)
            define(curve.color);
    for (const QColor& color : annotationColors(figure.below) + annotationColors(figure.above))
        define(color);
    return text;
}

QString title(const Figure& figure) {
    QString text;
    for (const PlacedText& line : placeTitle(figure))
        text += tikzNode({line.area.center().x(), line.start.y()}, QStringLiteral("base"),
                         titleSize(figure.style), latexLabel(line.text), figure.size.height());
    return text;
}

} // namespace

QByteArray writeTikz(const Figure& figure) {
    LatexFile file;
    file.comment = QStringLiteral(
        "Drawn by Activation Explorer. Compiles by itself; a document that loads pgfplots and "
        "amsmath can \\input it.");
    file.preamble = QStringLiteral("\\usepackage{fix-cm,amsmath,amssymb,pgfplots}\n"
                                   "\\pgfplotsset{compat=1.15}\n");
    file.pageWidth = figure.size.width();
    file.pageHeight = figure.size.height();
    file.body = colorDefinitions(figure) +
                QStringLiteral("\\begin{tikzpicture}[%1,color=%2]\n"
                               "\\useasboundingbox (0bp,0bp) rectangle (%3bp,%4bp);\n")
                    .arg(tikzFont(figure.style.textSize), tikzColor(figure.style.ink),
                         tikzLength(figure.size.width()), tikzLength(figure.size.height()));
    file.body += tikzAnnotations(figure, figure.below);
    for (const FigurePanel& panel : figure.panels)
        file.body += tikzPanel(figure, panel);
    file.body += tikzAnnotations(figure, figure.above);
    file.body += title(figure) + QStringLiteral("\\end{tikzpicture}%\n");
    return writeLatex(file);
}

} // namespace explorer
