// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function of one's own is written: the figure follows each character that makes sense.
#pragma once

#include "model/explorer_document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace explorer {

class FormulaEdit;
class OwnParameterRows;

class OwnFunctionEditor : public QWidget {
    Q_OBJECT

public:
    explicit OwnFunctionEditor(ExplorerDocument& document, QWidget* parent = nullptr);

    // That function of the document, or a new one for an empty id. What was typed and made no sense
    // is given up only where the user says so.
    void edit(const QString& functionId);
    QString functionId() const { return m_id; }

signals:
    void reported(const QString& message);

private:
    void addFields();
    void fillTemplates();
    void fillCopyMenu();
    void follow(const StateChange& change);
    void adopt(const OwnFunction& function);
    void startNew();
    bool mayLeave();
    void takeOver(); // what is typed, into the document
    void showReading(const OwnFunctionReading& reading);
    void copy(const QString& text, const QString& what);
    QString pythonText(bool isTorch) const;

    ExplorerDocument& m_document;
    QString m_id;
    std::vector<OwnParameter> m_parameters; // also of names that are not in the formula just now
    Gesture m_gesture;
    bool m_isTakingOver = false;
    std::optional<activation::Expression> m_expression; // none while the text makes no sense
    QLineEdit* m_name;
    FormulaEdit* m_formula;
    QLabel* m_problem;
    QLabel* m_notes;
    OwnParameterRows* m_rows;
    QPlainTextEdit* m_slope;
    QToolButton* m_templates;
    QToolButton* m_copy;
};

} // namespace explorer
