// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialog_answers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace explorer {

namespace {

constexpr int lookEveryMs = 5;

void fail(const QString& reason) {
    QTest::qFail(qPrintable(reason), __FILE__, __LINE__);
}

} // namespace

DialogAnswers::DialogAnswers(QObject* parent)
    : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &DialogAnswers::look);
    m_timer.start(lookEveryMs);
}

void DialogAnswers::expect(const Answer& answer) {
    m_answers.append(answer);
}

void DialogAnswers::expectButton(QMessageBox::StandardButton button) {
    expect([button](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        QAbstractButton* wanted = box ? box->button(button) : nullptr;
        if (!wanted) {
            fail(QStringLiteral("“%1” has no such button").arg(dialog.windowTitle()));
            dialog.reject();
            return;
        }
        QTest::mouseClick(wanted, Qt::LeftButton);
    });
}

void DialogAnswers::expectButton(const QString& text) {
    expect([text](QDialog& dialog) {
        for (auto* button : dialog.findChildren<QAbstractButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        fail(QStringLiteral("“%1” has no button “%2”").arg(dialog.windowTitle(), text));
        dialog.reject();
    });
}

void DialogAnswers::expectFileName(const QString& filePath) {
    expect([filePath](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (!qobject_cast<QFileDialog*>(&dialog) || !name) {
            fail(QStringLiteral("“%1” does not ask for a file").arg(dialog.windowTitle()));
            dialog.reject();
            return;
        }
        name->setText(filePath);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

void DialogAnswers::clear() {
    m_answers.clear();
    m_texts.clear();
}

void DialogAnswers::look() {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || dialog == m_answered) {
        return;
    }
    m_answered = dialog;
    const auto* box = qobject_cast<QMessageBox*>(dialog);
    if (box) {
        m_texts.append(box->text());
    }
    if (m_answers.isEmpty()) {
        fail(QStringLiteral("Nobody expected the dialog “%1”: %2")
                 .arg(dialog->windowTitle(), box ? box->text() : QString()));
        dialog->reject();
        return;
    }
    // Not from within the timer, which would be deaf to the next dialog while this one opens it.
    QMetaObject::invokeMethod(
        dialog, [dialog, answer = m_answers.takeFirst()] { answer(*dialog); },
        Qt::QueuedConnection);
}

} // namespace explorer
