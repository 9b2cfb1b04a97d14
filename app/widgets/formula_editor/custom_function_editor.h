// SPDX-License-Identifier: GPL-3.0-or-later
// Where a function of one's own is written: the figure follows each character that makes sense.
#pragma once

#include "model/document/edit_burst.h"
#include "model/functions/function_import.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace explorer {

class FormulaEdit;
class CustomFunctionExchange;
class CustomFunctionMenus;
class CustomFunctionPreview;
class CustomParameterRows;

class CustomFunctionEditor : public QWidget {
    Q_OBJECT

public:
    CustomFunctionEditor(ExplorerDocument& document, CustomFunctionExchange& exchange,
                         QWidget* parent = nullptr);

    // That function of the document, or a new one for an empty id. What was typed and made no sense
    // is given up only where the user says so.
    void edit(const QString& functionId);
    QString functionId() const { return m_id; }

    // Brings into the figure what makes sense and still waits for the rest of a name.
    void flush();
    // Whether nothing is lost when this is left: all is in the figure, or the user gives it up when
    // asked, and then it is gone from here.
    bool mayLeave();

signals:
    void reported(const QString& message);

private:
    // What is one undo step each time; typing is one as long as it goes on.
    enum class Part { Formula, Name, Parameters, Beginning };

    void addFields();
    void connectFields();
    void begin(const CustomDefinition& beginning);
    bool isUntouchedBeginning() const;
    void follow(const StateChange& change);
    void keepWriting(const CustomFunction* function);
    void adopt(const CustomFunction& function);
    void startNew();
    bool isBlank() const;
    BorrowingReading reading() const;
    // Whether a name at the cursor would be a new parameter only until it is typed in full.
    bool mayWait(const CustomFunctionReading& reading) const;
    void typed();
    void takeOver(Part part); // what is typed, into the document
    QString put(const BorrowingReading& what, Gesture gesture);
    Gesture gestureOf(Part part);
    void showReading(const CustomFunctionReading& reading);
    void offerNames();

    ExplorerDocument& m_document;
    CustomFunctionExchange& m_exchange;
    QString m_id;
    std::vector<CustomParameter> m_parameters; // also of names that are not in the formula just now
    EditBurst m_burst;
    Part m_lastPart = Part::Beginning;
    bool m_isTakingOver = false;
    std::optional<CustomDefinition> m_taken; // what the document has of it; none before it has any
    std::optional<CustomDefinition> m_begun; // the same when it was begun with a template
    bool m_isWhole = true;                   // whether that is what stands here
    QTimer m_wait;                           // for the rest of a name
    QLineEdit* m_name;
    FormulaEdit* m_formula;
    CustomFunctionPreview* m_preview;
    CustomParameterRows* m_rows;
    CustomFunctionMenus* m_menus;
};

} // namespace explorer
