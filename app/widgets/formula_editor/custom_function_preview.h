// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a formula that is being written: what is wrong with it; else what was decided
// where it leaves a choice, the formula and its derivative as they are printed, and what is
// evaluated otherwise than it is written.
#pragma once

#include "model/functions/custom_function.h"

#include <QWidget>

class QLabel;

namespace explorer {

class ProblemLabel;
class TypesetView;

class CustomFunctionPreview : public QWidget {
    Q_OBJECT

public:
    explicit CustomFunctionPreview(QWidget* parent = nullptr);

    void clear(); // while there is no formula
    // Where the formula makes no sense, what was printed last may stay.
    void showReading(const CustomFunctionReading& reading, bool keepsLastPrint);
    void showProblem(const QString& problem);

private:
    void showExpression(const activation::Expression& expression);
    void showPrint(bool isShown);
    void showDecisions(const QStringList& decisions);
    void showNotes(const QStringList& notes);

    ProblemLabel* m_problem;
    TypesetView* m_value;
    TypesetView* m_slope;
    QLabel* m_decisions;
    QLabel* m_notes;
};

} // namespace explorer
