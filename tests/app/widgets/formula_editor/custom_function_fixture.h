// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the editor of custom functions open, to be typed into.
#pragma once

#include "widgets/formula_editor/formula_edit.h"
#include "window_fixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

namespace explorer {

inline const QString softTanh = QStringLiteral("x*tanh(log(1+exp(b*x)))");

struct EditorFixture : WindowFixture {
    EditorFixture() {
        QTest::keyClick(&window, Qt::Key_F2, Qt::ControlModifier);
        isReady = isReady && QTest::qWaitFor([&] { return formula().hasFocus(); });
        document().undoStack()->clear();
    }

    FormulaEdit& formula() { return control<FormulaEdit>(window, "Formula"); }
    QDockWidget& panel() { return *window.findChild<QDockWidget*>("own_function"); }
    void type(const QString& text) { QTest::keyClicks(&formula(), text); }
    void clear() {
        QTest::keyClick(&formula(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&formula(), Qt::Key_Delete);
    }
    QString said(const QString& name) {
        const QLabel& label = control<QLabel>(window, name);
        return label.isVisible() ? label.text() : QString();
    }
    QString problem() { return said("What is wrong with the formula"); }
    const ExplorerState& state() { return document().state(); }
    const CustomFunction* own() { return state().customFunction("own_1"); }
    const CurveState* curve() { return state().shows("own_1") ? &state().curves.back() : nullptr; }
    int steps() { return document().undoStack()->count(); }
    void choose(const QString& button, const QStringList& path) {
        QMenu* menu = nullptr;
        for (QToolButton* candidate : panel().findChildren<QToolButton*>()) {
            if (candidate->text().remove('&') == button) {
                menu = candidate->menu();
            }
        }
        QVERIFY(menu);
        emit menu->aboutToShow();
        QAction* action = nullptr;
        for (const QString& text : path) {
            for (QAction* candidate : menu->actions()) {
                if (candidate->text() == text) {
                    action = candidate;
                }
            }
            QVERIFY2(action, qPrintable(text));
            menu = action->menu();
        }
        action->trigger();
    }
};

} // namespace explorer
