// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a session made by somebody else may hold. Where one of them is read as a command it
// makes a file called sentinel in the folder of work.
#pragma once

#include "model/language/shown_text.h"

#include "figure_files.h"

namespace explorer {

inline QStringList nastyTexts() {
    const QString open = QStringLiteral("open('sentinel', 'w')");
    QStringList texts{
        QStringLiteral("Positional encoding: sinusoidal"),
        QStringLiteral("coding:unicode_escape \\u0022+%1+\\u0022 \\x22+%1+\\x22").arg(open),
        QStringLiteral("vim: set fileencoding=utf-7 : +ACI-%1").arg(open),
        QStringLiteral("\");%1#").arg(open),
        QStringLiteral("\\\");%1#").arg(open),
        QStringLiteral("');%1#").arg(open),
        QStringLiteral("\"\"\"\n%1\n\"\"\"").arg(open),
        QStringLiteral("'''\r%1\r'''").arg(open),
        QStringLiteral("{%1} {0} {} %s %(x)s %1 %2 %%").arg(open),
        QStringLiteral("\\N{LATIN SMALL LETTER A} \\u0041 \\x41 \\101 \\"),
        QStringLiteral("--x"),
        QStringLiteral("--"),
        QStringLiteral("-x.pdf"),
        QStringLiteral("=cmd|' /C touch sentinel'!A0"),
        QStringLiteral("+1+1"),
        QStringLiteral("-1+1"),
        QStringLiteral("@SUM(1;1)"),
        QStringLiteral("\t=1+1"),
        QStringLiteral("\r=1+1"),
        QStringLiteral(" =1+1"),
        QStringLiteral("'=1+1"),
        QStringLiteral("$(touch sentinel)"),
        QStringLiteral("`touch sentinel`"),
        QStringLiteral("';touch sentinel;'"),
        QStringLiteral("\"; touch sentinel; \""),
        QStringLiteral("a\ntouch sentinel\n"),
        QStringLiteral("a\\\ntouch sentinel #"),
        QStringLiteral("\x1B[201~\ntouch sentinel\n\x03\ntouch sentinel\n"),
        QStringLiteral("!! !x ${IFS} $x ~ * ? [a] | & ; < > ( )"),
        QStringLiteral("\\input{/etc/passwd}"),
        QStringLiteral("$\\input{/etc/passwd}$"),
        QStringLiteral("$\\immediate\\write18{touch sentinel}$"),
        QStringLiteral("$\\catcode`\\%=12$ % # & _ ^ ~ \\end{document}"),
        QStringLiteral("^^5cinput{x} $^^5cinput{x}$ $a^^5cinput{x}$"),
        QStringLiteral("}]\\end{tikzpicture}\\csname input\\endcsname{x}"),
        QStringLiteral("$\\left\\input{x}$ $\\text{\\input{x}}$ $\\\\input$ $\\"),
        QStringLiteral("</text></svg><script>alert(1)</script> <!-- ]]> &amp; &#0; <![CDATA["),
        QStringLiteral("a\"b'c,d;e\tf\rg\nh\r\ni"),
        QString::fromUtf8("\xE2\x80\xAEtxt.exe\xE2\x81\xA6 \xE2\x80\x8F \xEF\xBB\xBF"),
        QString::fromUtf8("a\xE2\x80\xA8%1\xE2\x80\xA9%1\xC2\x85%1").arg(open),
        QString::fromUtf8("\xF0\x9F\x98\x80 $\\\xF0\x9D\x9B\xBC$ $\\alpha\xC3\xA9$ 激活"),
        // Half a letter, after which regular expressions match nothing.
        QStringLiteral("$\\input{/etc/passwd}") + QChar(0xD800) + QStringLiteral("$"),
        QStringLiteral("\"") + QChar(0xDC00) + QStringLiteral("');") + open,
        QString(QChar(0xFFFE)) + QChar(0xFFFF) + QStringLiteral("x"),
    };
    QString controls;
    for (char16_t code = 0; code < 0x20; ++code)
        controls += QChar(code);
    texts += controls + QChar(0x7F) + QChar(0x9B) + open;
    texts += QStringLiteral("a") + QChar(0) + QStringLiteral("\ntouch sentinel\n") + open;
    texts += QStringLiteral("$\\write") + QChar(0) + QStringLiteral("18{touch sentinel}$");
    return texts;
}

// The text stands wherever a session can hold one.
inline ExplorerState stateThatSays(const QString& text) {
    ExplorerState state = stateOf({QStringLiteral("gelu"), QStringLiteral("leaky_relu")});
    CustomDefinition definition{.id = QStringLiteral("own_1"),
                                .name =
                                    oneLine(text.left(longestOwnName)), // no name has more lines
                                .formula = QStringLiteral("x*tanh(lambda_1*x) + function"),
                                .parameters = {}};
    CustomFunctionReading reading = CustomFunction::make(definition);
    if (!reading.function)
        qFatal("%s", qPrintable(reading.problem + reading.formula.problem));
    state.customFunctions.push_back(*reading.function);
    const int named = addCurve(state, definition.id); // by the name of its function
    state.curve(named)->showsSlope = true;
    CurveState ghost = *state.curve(named);
    ghost.key = state.nextKey++;
    ghost.parameters[0] = 2;
    state.curves[0].label = text;
    ghost.label = text;
    state.teaching.ghosts.push_back(ghost);
    state.teaching.pins.push_back({named, 1});
    state.teaching.showsZones = true;
    state.title = text;
    state.axes.xLabel = text;
    state.axes.yLabel = text;
    state.axes.slopeLabel = text;
    state.paper.target = text.left(longestId);
    state.paper.column = text.left(longestId);
    state.paper.palette = text.left(longestId);
    state.layout.arrangement = FigureLayout::Stacked;
    state.layout.legendPlace = LegendPlace::Right;
    return state;
}

} // namespace explorer
