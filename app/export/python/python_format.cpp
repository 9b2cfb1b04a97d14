// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/python/python_format.h"
#include "export/python/python_panel.h"
#include "figure/layout/figure_layout.h"
#include "mathematics/math_text.h"
#include "model/language/chinese_text.h"

namespace explorer {

namespace {

QString fontList(QStringList families) {
    for (QString& family : families)
        family = pythonText(family.trimmed());
    return families.join(QLatin1String(", "));
}

// matplotlib warns of every family that it does not find, so of no more than are needed.
QStringList fontsFor(const Figure& figure, const QString& text) {
    const QStringList families = figure.style.fontFamily.split(QLatin1Char(','));
    return hasChinese(text) ? families + chineseFamiliesElsewhere() : families;
}

// Python looks for the script's encoding in the first two lines, where no text of the figure
// stands.
QString head(const Figure& figure, PythonLibrary library, const QStringList& imports) {
    const QString title = plainMathText(figure.title);
    const bool isNumpy = library == PythonLibrary::NumPy;
    QStringList standard = imports + QStringList(QStringLiteral("import sys"));
    standard.sort();
    return QStringLiteral("#!/usr/bin/env python3\n") +
           QStringLiteral("# Drawn by Activation Explorer; needs %1 and matplotlib 3.5 or later.\n"
                          "# Writes figure.pdf, or the files that are named behind it.\n")
               .arg(isNumpy ? QStringLiteral("NumPy") : QStringLiteral("PyTorch, NumPy")) +
           (title.isEmpty() ? QString()
                            : QStringLiteral("# Its title is %1.\n").arg(pythonText(title))) +
           standard.join(QLatin1Char('\n')) +
           QStringLiteral("\n\nimport matplotlib\nimport numpy as np\n") +
           (isNumpy ? QString() : QStringLiteral("import torch\n")) +
           QStringLiteral("\nmatplotlib.use(\"agg\")\nimport matplotlib.pyplot as plt\n\n\n");
}

// PyTorch computes with tensors and finds slopes by itself.
const char* const torchCalls =
    "def values(function, x, /, **parameters):\n"
    "    x = torch.tensor(x, dtype=torch.float64)\n"
    "    parameters = {n: torch.tensor(v, dtype=torch.float64) for n, v in parameters.items()}\n"
    "    return (function(x, **parameters) + 0 * x).numpy()\n"
    "\n\n"
    "def slopes(function, x, /, **parameters):\n"
    "    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)\n"
    "    parameters = {n: torch.tensor(v, dtype=torch.float64) for n, v in parameters.items()}\n"
    "    return torch.autograd.grad((function(x, **parameters) + 0 * x).sum(), x)[0].numpy()\n"
    "\n\n";

const char* const drawing =
    "def panel(left, bottom, width, height, x_range, y_range):\n"
    "    axes = figure.add_axes((left / WIDTH, bottom / HEIGHT, width / WIDTH, height / HEIGHT))\n"
    "    axes.set_xlim(x_range)\n"
    "    axes.set_ylim(y_range)\n"
    "    axes.set_facecolor(\"none\")\n"
    "    axes.set_axisbelow(True)\n"
    "    return axes\n"
    "\n\n"
    "def curve(axes, function, pieces, **line):\n"
    "    for low, high in pieces:\n"
    "        x = np.linspace(low, high, 2001)\n"
    "        # Just inside the ends, where the function may jump.\n"
    "        x[0], x[-1] = np.nextafter(low, high), np.nextafter(high, low)\n"
    "        with np.errstate(all=\"ignore\"):\n"
    "            y = np.broadcast_to(function(x), x.shape)\n"
    "        axes.plot(x, y, solid_capstyle=\"butt\", dash_capstyle=\"butt\",\n"
    "                  solid_joinstyle=\"round\", dash_joinstyle=\"round\", **line)\n"
    "\n\n"
    "def marks(axes, x, y, **mark):\n"
    "    axes.plot(x, y, linestyle=\"none\", clip_on=False, **mark)\n"
    "\n\n"
    "def ground(left, bottom, width, height, color):\n"
    "    figure.add_artist(plt.Rectangle((left / WIDTH, bottom / HEIGHT), width / WIDTH,\n"
    "                                    height / HEIGHT, linewidth=0, color=color))\n"
    "\n\n"
    "def key(x, y, **line):\n"
    "    figure.add_artist(plt.Line2D(np.divide(x, WIDTH), np.divide(y, HEIGHT),\n"
    "                                 solid_capstyle=\"butt\", dash_capstyle=\"butt\", **line))\n"
    "\n\n"
    "def words(x, y, text, **type):\n"
    "    figure.text(x / WIDTH, y / HEIGHT, text, **type)\n"
    "\n\n";

QString page(const Figure& figure, const QStringList& fonts) {
    return QStringLiteral("# In points of 1/72 inch, counted from the lower left corner.\n"
                          "WIDTH, HEIGHT = %1, %2\n"
                          "plt.rcParams.update({\n"
                          "    \"font.family\": \"sans-serif\", \"font.sans-serif\": [%3],\n"
                          "    \"font.size\": %4, \"text.color\": %5, \"mathtext.fontset\": "
                          "\"custom\", \"mathtext.cal\": \"sans\",\n"
                          "    \"pdf.fonttype\": 42, \"ps.fonttype\": 42, \"svg.fonttype\": "
                          "\"none\"})\n"
                          "figure = plt.figure(figsize=(WIDTH / 72, HEIGHT / 72), facecolor=%6)\n"
                          "\n\n")
        .arg(pythonNumber(figure.size.width()), pythonNumber(figure.size.height()), fontList(fonts),
             pythonNumber(figure.style.textSize), pythonColor(figure.style.ink),
             figure.style.isPaperTransparent ? QStringLiteral("\"none\"")
                                             : pythonColor(figure.style.paper));
}

QString title(const Figure& figure) {
    QString text;
    for (const PlacedText& line : placeTitle(figure))
        text += pythonWords(figure, {line.area.center().x(), line.start.y()}, line.text,
                            QStringLiteral("ha=\"center\", fontsize=%1")
                                .arg(pythonNumber(titleSize(figure.style))));
    return text;
}

} // namespace

QByteArray writePython(const ExplorerState& state, const Figure& figure, PythonLibrary library) {
    PythonFunctions functions(state, library);
    QString panels;
    for (const FigurePanel& panel : figure.panels)
        panels += pythonPanel(figure, panel, functions) + QLatin1Char('\n');
    QString text = head(figure, library, functions.imports()) + functions.definitions();
    if (library == PythonLibrary::PyTorch)
        text += QString::fromLatin1(torchCalls);
    const QString words = panels + title(figure);
    text += page(figure, fontsFor(figure, words)) + QString::fromLatin1(drawing) + words +
            QStringLiteral("\nfor name in sys.argv[1:] or [\"figure.pdf\"]:\n"
                           "    figure.savefig(name, dpi=300)\n");
    return text.toUtf8();
}

} // namespace explorer
