// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function of one's own is written: the figure follows each character that makes sense.
#pragma once

#include "model/explorer_document.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace explorer {

class FormulaEdit;
class OwnFunctionExchange;
class OwnFunctionMenus;
class OwnParameterRows;
class ProblemLabel;
class TypesetView;

class OwnFunctionEditor : public QWidget {
    Q_OBJECT

public:
    OwnFunctionEditor(ExplorerDocument& document, OwnFunctionExchange& exchange,
                      QWidget* parent = nullptr);

    // That function of the document, or a new one for an empty id. What was typed and made no sense
    // is given up only where the user says so.
    void edit(const QString& functionId);
    QString functionId() const { return m_id; }

signals:
    void reported(const QString& message);

private:
    void addFields();
    void begin(const OwnDefinition& beginning);
    void follow(const StateChange& change);
    void adopt(const OwnFunction& function);
    void startNew();
    bool mayLeave();
    bool isBlank() const;
    OwnFunctionReading reading() const;
    // Whether a name at the cursor would be a new parameter only until it is typed in full.
    bool mayWait(const OwnFunctionReading& reading) const;
    void typed();
    void takeOver(); // what is typed, into the document
    void showReading(const OwnFunctionReading& reading);
    void showProblem(const QString& problem);
    void offerNames();

    ExplorerDocument& m_document;
    QString m_id;
    std::vector<OwnParameter> m_parameters; // also of names that are not in the formula just now
    Gesture m_gesture;
    bool m_isTakingOver = false;
    std::optional<OwnDefinition> m_taken; // what the document has of it; none before it has any
    bool m_isWhole = true;                // whether that is what stands here
    QTimer m_wait;                        // for the rest of a name
    QLineEdit* m_name;
    FormulaEdit* m_formula;
    ProblemLabel* m_problem;
    QLabel* m_notes;
    OwnParameterRows* m_rows;
    TypesetView* m_value;
    TypesetView* m_slope;
    OwnFunctionMenus* m_menus;
};

} // namespace explorer
