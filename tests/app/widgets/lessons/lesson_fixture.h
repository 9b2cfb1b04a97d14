// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with the list of lessons in sight; figures change without moving.
#pragma once

#include "widgets/lessons/lesson_panel.h"
#include "window_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QStatusBar>

namespace explorer {

struct LessonFixture : WindowFixture {
    LessonFixture() {
        panel().player().setDuration(0);
        QTest::keyClick(&window, Qt::Key_F3, Qt::ControlModifier);
        isReady = isReady && QTest::qWaitFor([&] { return list().hasFocus(); });
    }
    LessonPanel& panel() { return *window.findChild<LessonPanel*>(); }
    QListWidget& list() { return control<QListWidget>(window, "Lessons"); }
    QPushButton& button(const QString& text) {
        for (QPushButton* candidate : panel().findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text().remove('&') == text) {
                return *candidate;
            }
        }
        qFatal("There is no button “%s”", qPrintable(text));
    }
    void choose(const QString& title) {
        const QList<QListWidgetItem*> found = list().findItems(title, Qt::MatchExactly);
        if (found.size() != 1) {
            qFatal("There is no lesson “%s”, or several", qPrintable(title));
        }
        list().setCurrentItem(found.first());
    }
    void start() { QTest::keyClick(&list(), Qt::Key_Return); }
    // What answers to the same key with Alt as something before it, among menus and what is seen.
    QStringList sharedLetters() {
        QStringList texts;
        for (const QAction* menu : window.menuBar()->actions()) {
            texts.append(menu->text());
        }
        for (const QAbstractButton* candidate : window.findChildren<QAbstractButton*>()) {
            texts.append(candidate->isVisible() ? candidate->text() : QString());
        }
        for (const QLabel* candidate : window.findChildren<QLabel*>()) {
            const bool isCaption = candidate->isVisible() && candidate->buddy();
            texts.append(isCaption ? candidate->text() : QString());
        }
        QSet<QString> taken;
        QStringList shared;
        for (const QString& text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && taken.contains(key)) {
                shared.append(text);
            }
            taken.insert(key);
        }
        return shared;
    }
    QString place() { return panel().findChild<QLabel*>("lesson_place")->text(); }
    QLabel& label(const QString& name) { return control<QLabel>(window, name); }
    void write(const QString& field, const QString& text) {
        control<QPlainTextEdit>(window, field).setPlainText(text);
    }
};

} // namespace explorer
