// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a formula: completes the names that a formula knows, and underlines where it is
// wrong.
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace explorer {

class FormulaEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget* parent = nullptr);

    // Underlines the characters, or the last one where the text ends too soon. `sentence` is what
    // those hear who do not see the line; without one nothing is underlined.
    void markProblem(qsizetype position, qsizetype length, const QString& sentence);

    // As if it were typed, so that it can be undone here.
    void replaceText(const QString& text);

    // Names beside those that every formula knows, and their signatures.
    void setOwnNames(const QStringList& names, const QStringList& signatures);

    // Whether the word at the cursor may become the name of a function yet.
    bool isNameHalfTyped() const;
    QString wordAtCursor() const { return wordBeforeCursor().selectedText(); }

    QCompleter& completer() { return *m_completer; }
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTextCursor wordBeforeCursor() const;
    void offerNames(bool evenWithoutAWord);
    void complete(const QString& name);

    QCompleter* m_completer;
    QStandardItemModel* m_names;
};

} // namespace explorer
