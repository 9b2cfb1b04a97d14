// SPDX-License-Identifier: GPL-3.0-or-later
// Answers modal dialogs while they block, and fails the test at one that nobody expected.
#pragma once

#include <QList>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

#include <functional>

class QDialog;

namespace explorer {

class DialogAnswers : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(QDialog& dialog)>;

    explicit DialogAnswers(QObject* parent);

    // Each answers one dialog, in this order.
    void expect(const Answer& answer);
    void expectButton(QMessageBox::StandardButton button);
    void expectButton(const QString& text);       // without mnemonic
    void expectFileName(const QString& filePath); // typed into a file dialog

    bool areAllGiven() const { return m_answers.isEmpty(); }
    void clear();

    QStringList texts() const { return m_texts; } // of the message boxes seen so far

private:
    void look();

    QTimer m_timer;
    QList<Answer> m_answers;
    QStringList m_texts;
    QPointer<QDialog> m_answered;
};

} // namespace explorer
