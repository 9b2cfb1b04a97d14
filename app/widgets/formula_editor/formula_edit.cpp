// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_editor/formula_edit.h"

#include <activation/expression.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace explorer {

namespace {

constexpr int linesShown = 3;
constexpr qsizetype lettersBeforeOffer = 2;
constexpr int nameRole = Qt::UserRole;

bool isNameCharacter(QChar character) {
    return character.isLetterOrNumber() || character == u'_';
}

void addName(QStandardItemModel& model, const QString& name, const QString& signature) {
    auto* item = new QStandardItem(signature);
    item->setData(name, nameRole);
    model.appendRow(item);
}

} // namespace

FormulaEdit::FormulaEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this)) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_completer->setModel(m_names);
    setOwnNames({}, {});
    m_completer->setCompletionRole(nameRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { complete(index.data(nameRole).toString()); });
}

void FormulaEdit::setOwnNames(const QStringList& names, const QStringList& signatures) {
    m_names->clear();
    for (const activation::FormulaName& known : activation::formulaNames()) {
        addName(*m_names, QString::fromStdString(known.name),
                QString::fromStdString(known.signature));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        addName(*m_names, names[i], signatures[i]);
    }
    m_names->sort(0);
}

bool FormulaEdit::isNameHalfTyped() const {
    const QString word = wordAtCursor();
    const QString text = toPlainText();
    const int end = textCursor().position();
    if (word.isEmpty() || (end < text.size() && isNameCharacter(text.at(end)))) {
        return false;
    }
    for (int row = 0; row < m_names->rowCount(); ++row) {
        const QString name = m_names->item(row)->data(nameRole).toString();
        if (name.size() > word.size() && name.startsWith(word)) {
            return true;
        }
    }
    return false;
}

QSize FormulaEdit::sizeHint() const {
    return {220, fontMetrics().lineSpacing() * linesShown +
                     2 * (frameWidth() + int(document()->documentMargin()))};
}

void FormulaEdit::markProblem(qsizetype position, qsizetype length, const QString& sentence) {
    setAccessibleDescription(sentence);
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype end = document()->characterCount() - 1; // without the last paragraph's own mark
    if (!sentence.isEmpty() && end > 0) {
        QTextEdit::ExtraSelection mark;
        const qsizetype from = std::clamp<qsizetype>(position, 0, end - 1);
        const qsizetype to = std::clamp<qsizetype>(position + length, from + 1, end);
        mark.cursor = textCursor();
        mark.cursor.setPosition(int(from));
        mark.cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(QColor(0xD0, 0x3A, 0x2B));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void FormulaEdit::replaceText(const QString& text) {
    QTextCursor all = textCursor();
    all.select(QTextCursor::Document);
    all.insertText(text);
}

QTextCursor FormulaEdit::wordBeforeCursor() const {
    QTextCursor word = textCursor();
    const QString text = toPlainText();
    int start = word.position();
    while (start > 0 && isNameCharacter(text.at(start - 1))) {
        --start;
    }
    while (start < word.position() && text.at(start).isDigit()) { // 2sin is twice the sine
        ++start;
    }
    word.setPosition(start, QTextCursor::KeepAnchor);
    return word;
}

void FormulaEdit::offerNames(bool evenWithoutAWord) {
    const QString word = wordBeforeCursor().selectedText();
    m_completer->setCompletionPrefix(word);
    const bool isWhole = m_completer->completionCount() == 1 &&
                         m_completer->currentIndex().data(nameRole).toString() == word;
    if ((!evenWithoutAWord && word.size() < lettersBeforeOffer) ||
        m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView& list = *m_completer->popup();
    list.setAccessibleName(tr("Names that a formula knows"));
    list.setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(list.sizeHintForColumn(0) + list.verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
}

void FormulaEdit::complete(const QString& name) {
    wordBeforeCursor().insertText(name);
}

void FormulaEdit::keyPressEvent(QKeyEvent* event) {
    const bool isOffering = m_completer->popup()->isVisible();
    const QList<int> forTheList{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab,
                                Qt::Key_Backtab};
    if (isOffering && forTheList.contains(event->key())) {
        event->ignore(); // the list has asked for them
        return;
    }
    const bool isAsking =
        event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!isAsking) {
        QPlainTextEdit::keyPressEvent(event);
    }
    const QString typed = event->text();
    const bool changesTheWord =
        event->key() == Qt::Key_Backspace || (!typed.isEmpty() && isNameCharacter(typed.front()));
    if (isAsking || changesTheWord) {
        offerNames(isAsking);
    } else if (isOffering) {
        m_completer->popup()->hide();
    }
}

} // namespace explorer
