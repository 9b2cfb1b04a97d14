// SPDX-License-Identifier: GPL-3.0-or-later
// Figures to be checked before printing, and findings to be mended.
#pragma once

#include "preflight/print_check.h"
#include "style/palette.h"

#include <activation/catalogue.h>

#include <QTest>

#include <optional>

namespace explorer {

inline const PrintOptions asPdf{QStringLiteral("pdf"), 300};

inline FigureTarget target(const char* id) {
    return *findTarget(QString::fromLatin1(id));
}

// The first figure as the target wants it, in the greyscale palette, which everybody can read.
inline ExplorerState figureFor(const char* id) {
    ExplorerState state = firstFigure();
    applyTarget(state, target(id), QStringLiteral("single"));
    usePalette(state.paper, QStringLiteral("greyscale"));
    return state;
}

inline ExplorerState withCurves(ExplorerState state, int count) {
    state.curves.clear();
    for (const activation::FunctionPtr& function : activation::catalogue()) {
        if (int(state.curves.size()) == count)
            break;
        addCurve(state, QString::fromStdString(function->id));
    }
    return state;
}

inline std::optional<PrintFinding> finding(const QString& id, const ExplorerState& state,
                                           const PrintOptions& options,
                                           const FigureTarget& target) {
    for (const PrintFinding& one : checkPrint(state, options, target))
        if (one.id == id)
            return one;
    return std::nullopt;
}

struct Mended {
    ExplorerState state;
    PrintOptions options;
};

// That the finding is there, says all the words, and is gone once mended. Gives the mended.
inline Mended mended(const QString& id, const ExplorerState& state, const PrintOptions& options,
                     const FigureTarget& target, const QStringList& words) {
    const auto found = finding(id, state, options, target);
    Mended result{state, options};
    if (!found) {
        QTest::qFail(qPrintable(QStringLiteral("No finding ") + id), __FILE__, __LINE__);
        return result;
    }
    for (const QString& word : words)
        if (!found->sentence.contains(word))
            QTest::qFail(qPrintable(word + QStringLiteral(" is not in: ") + found->sentence),
                         __FILE__, __LINE__);
    if (found->mend.label.isEmpty())
        QTest::qFail("A mend without a label", __FILE__, __LINE__);
    found->mend.apply(result.state, result.options);
    if (const auto again = finding(id, result.state, result.options, target))
        QTest::qFail(qPrintable(QStringLiteral("Still there: ") + again->sentence), __FILE__,
                     __LINE__);
    return result;
}

} // namespace explorer
