// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latex/latex_file.h"

#include "model/language/chinese_text.h"

namespace explorer {

namespace {

QString pageSetup(const LatexFile& file) {
    if (file.pageWidth <= 0)
        return {};
    return QStringLiteral("\\usepackage[paperwidth=%1bp,paperheight=%2bp,margin=0bp]{geometry}\n"
                          "\\pagestyle{empty}\\topskip=0pt\\parindent=0pt\n"
                          "\\addtolength{\\textheight}{1bp}\\hfuzz=1bp\n")
        .arg(file.pageWidth, 0, 'f', 5)
        .arg(file.pageHeight, 0, 'f', 5);
}

// The size and spacing of the rest stay as they are. A document that inputs the file has its own.
QString chineseSetup(const LatexFile& file) {
    return hasChinese(file.body) ? QStringLiteral("\\usepackage[UTF8,scheme=plain]{ctex}\n")
                                 : QString();
}

} // namespace

// Inside a document \@nodocument is \relax; before \begin{document} it complains.
QByteArray writeLatex(const LatexFile& file) {
    QString text = QStringLiteral("% ") + file.comment + QLatin1Char('\n');
    text += QStringLiteral("\\expandafter\\ifx\\csname @nodocument\\endcsname\\relax\n"
                           "\\def\\figurebegin{}\\def\\figureend{}\n"
                           "\\else\n"
                           "\\documentclass{article}\n") +
            file.preamble + chineseSetup(file) + pageSetup(file) +
            QStringLiteral("\\def\\figurebegin{\\begin{document}}"
                           "\\def\\figureend{\\end{document}}\n"
                           "\\fi\n"
                           "\\figurebegin\n") +
            file.body + QStringLiteral("\\figureend\n");
    return text.toUtf8();
}

} // namespace explorer
