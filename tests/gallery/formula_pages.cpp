// SPDX-License-Identifier: GPL-3.0-or-later
// All formulas of the catalogue and what people write in labels on one page, to be looked at beside
// TeX's: formula_pages FOLDER writes ours.png, ours.pdf and theirs.tex.
#include "mathematics/typeset.h"

#include <activation/catalogue.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace explorer;

namespace {

constexpr qreal em = 10; // points
constexpr qreal pageWidth = 420;
constexpr qreal gap = 7;
constexpr qreal pixelsPerPoint = 2;

QStringList formulas() {
    QStringList all{
        "\\frac{1}{1+e^{-x}}, \\sqrt{2/\\pi}, \\int_0^\\infty f(t)\\,dt, \\hat y",
        "\\mathbf{W}^{\\top}\\mathbf{x} + \\mathbf{b} \\in \\mathbb{R}^n, \\mathcal{L}",
        "\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1, \\quad \\prod_{k=1}^n p_k",
        "\\frac{\\partial L}{\\partial w_{ij}^{(l)}}, \\quad f''(x), \\quad \\|x\\|_2",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}, \\quad \\binom{n}{k}",
        "\\overline{x+y}, \\widehat{abc}, \\vec v, \\dot q, \\tilde n, \\bar x",
        "\\underbrace{a + b}_{2}, \\quad \\sqrt[3]{1 + \\sqrt{\\frac{x}{2}}}",
        "\\left.\\frac{df}{dx}\\right|_{x=0} \\leq \\alpha \\pm \\epsilon \\to \\infty"};
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        all.append(QStringLiteral("f(x) = ") + QString::fromStdString(function->tex));
        all.append(QStringLiteral("f'(x) = ") + QString::fromStdString(function->gradientTex));
    }
    return all;
}

void paint(QPainter& painter, const std::vector<MathBox>& boxes) {
    painter.setRenderHint(QPainter::Antialiasing);
    qreal y = gap;
    for (const MathBox& box : boxes) {
        paintMathBox(painter, box, QPointF(gap, y + box.ascent));
        y += box.height() + gap;
    }
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::puts("usage: formula_pages FOLDER");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    std::vector<MathBox> boxes;
    QByteArray theirs = "\\documentclass{article}\\usepackage{amsmath,amssymb}\n"
                        "\\usepackage[paperheight=5600pt,paperwidth=420pt,margin=7pt]{geometry}\n"
                        "\\parindent0pt\\parskip7pt\\pagestyle{empty}\\begin{document}\n";
    qreal height = gap;
    for (const QString& tex : formulas()) {
        const Typeset set = typesetTex(tex, {em, {}, true});
        if (set.problem)
            std::printf("%s: %s\n", qPrintable(tex), qPrintable(texProblemText(*set.problem)));
        boxes.push_back(set.box);
        height += set.box.height() + gap;
        theirs += "$\\displaystyle " + tex.toUtf8() + "$\n\n";
    }
    QImage picture(int(pageWidth * pixelsPerPoint), int(height * pixelsPerPoint),
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter onPicture(&picture);
    onPicture.scale(pixelsPerPoint, pixelsPerPoint);
    paint(onPicture, boxes);
    onPicture.end();
    QPdfWriter pdf(folder + QStringLiteral("/ours.pdf"));
    pdf.setResolution(72);
    pdf.setPageSize(QPageSize(QSizeF(pageWidth, height), QPageSize::Point));
    pdf.setPageMargins({});
    QPainter onPdf(&pdf);
    paint(onPdf, boxes);
    onPdf.end();
    const bool isWritten =
        picture.save(folder + QStringLiteral("/ours.png")) &&
        write(folder + QStringLiteral("/theirs.tex"), theirs + "\\end{document}\n");
    std::printf("%d formulas\n", int(boxes.size()));
    return isWritten ? 0 : 1;
}
