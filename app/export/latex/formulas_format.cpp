// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/formulas_format.h"
#include "export/latex/latex_file.h"
#include "export/latex/latex_text.h"

#include <QSet>

namespace explorer {

namespace {

QString section(const activation::Function& function) {
    const QString slope = QString::fromStdString(function.gradientTex);
    QString text = QStringLiteral("\\paragraph{%1}\n\\begin{align*}\nf(x) &= %2")
                       .arg(latexLabel(QString::fromStdString(function.name)),
                            QString::fromStdString(function.tex));
    if (!slope.isEmpty())
        text += QStringLiteral(" \\\\\nf'(x) &= ") + slope;
    return text + QStringLiteral("\n\\end{align*}\n");
}

} // namespace

QByteArray writeFormulas(const ExplorerState& state) {
    LatexFile file;
    file.comment =
        QStringLiteral("Formulas of activation functions, by Activation Explorer. Compiles by "
                       "itself; a document that loads amsmath and amssymb can \\input it.");
    file.preamble = QStringLiteral("\\usepackage{amsmath,amssymb}\n");
    QSet<QString> written;
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        if (!function || written.contains(curve.functionId) || !curve.isShown())
            continue;
        written.insert(curve.functionId);
        file.body += section(*function);
    }
    return writeLatex(file);
}

} // namespace explorer
