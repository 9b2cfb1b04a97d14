// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window's actions do.
#include "chart/chart_navigation.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/formula_editor/custom_function_panel.h"
#include "widgets/functions/function_list.h"
#include "widgets/lessons/lesson_panel.h"
#include "widgets/window/figure_commands.h"
#include "widgets/window/file_commands.h"
#include "widgets/window/help_texts.h"
#include "widgets/window/main_window.h"
#include "widgets/window/teaching_commands.h"
#include "widgets/window/window_actions.h"

#include <QMenu>

namespace explorer {

void MainWindow::connectFileActions() {
    m_ownFunctions->flushBefore(QList<QAction*>{m_actions->save, m_actions->saveAs,
                                                m_actions->exportFigure, m_actions->exportAnimation,
                                                m_actions->exportFunctions, m_actions->copyFigure} +
                                m_actions->copyTexts);
    connect(m_actions->newFigure, &QAction::triggered, m_files, [this] {
        if (m_ownFunctions->mayLeave()) {
            m_files->startNew();
        }
    });
    connect(m_actions->open, &QAction::triggered, m_files, [this] {
        if (m_ownFunctions->mayLeave()) {
            m_files->open();
        }
    });
    connect(m_actions->save, &QAction::triggered, m_files, &FileCommands::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &FileCommands::saveAs);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->exportFigure, &QAction::triggered, m_figures, &FigureCommands::exportFigure);
    connect(m_actions->exportAnimation, &QAction::triggered, m_figures,
            [this] { m_figures->exportAnimation(m_teaching->play()); });
    connect(m_actions->importFunctions, &QAction::triggered, m_exchange,
            &CustomFunctionExchange::importFile);
    connect(m_actions->exportFunctions, &QAction::triggered, m_exchange,
            &CustomFunctionExchange::exportFile);
    connect(m_actions->copyFigure, &QAction::triggered, m_figures, &FigureCommands::copyFigure);
    for (QAction* copy : std::as_const(m_actions->copyTexts)) {
        connect(copy, &QAction::triggered, m_figures, [this, copy] {
            m_figures->copyText(static_cast<ExportFormat>(copy->data().toInt()));
        });
    }
    connect(m_actions->lessons, &QAction::triggered, m_lessons, &LessonPanel::open);
    connect(m_actions->softmaxLab, &QAction::triggered, this, [this] { openLab(); });
    connect(m_lessons, &LessonPanel::reported, this, &MainWindow::report);
    m_files->keepFilled(*m_actions->recentMenu);
}

void MainWindow::connectFigureActions() {
    connect(m_actions->find, &QAction::triggered, m_functions, &FunctionList::focusSearch);
    connect(m_actions->customFunction, &QAction::triggered, m_ownFunctions,
            [this] { m_ownFunctions->edit({}); });
    connect(m_functions, &FunctionList::editRequested, m_ownFunctions, &CustomFunctionPanel::edit);
    connect(m_ownFunctions, &CustomFunctionPanel::reported, this, &MainWindow::report);
    connect(m_actions->resetView, &QAction::triggered, this, [this] { resetView(m_document); });
    connect(m_actions->fitHeight, &QAction::triggered, this, [this] { fitHeight(m_document); });
    connect(m_actions->editTitle, &QAction::triggered, m_figures, &FigureCommands::editTitle);
    for (int i = 0; i < m_actions->layouts.size(); ++i) {
        connect(m_actions->layouts[i], &QAction::triggered, this, [this, i] {
            m_document.edit(tr("Change the panels"), {}, [i](ExplorerState& state) {
                state.layout.arrangement = static_cast<FigureLayout>(i);
            });
        });
    }
    connect(m_actions->axesThroughOrigin, &QAction::toggled, this, [this](bool isOn) {
        m_document.edit(tr("Change the axes"), {}, [&](ExplorerState& state) {
            state.axes.placement = isOn ? AxesPlacement::ThroughOrigin : AxesPlacement::Frame;
        });
    });
    connect(m_actions->showGrid, &QAction::toggled, this, [this](bool isOn) {
        m_document.edit(tr("Show or hide the grid"), {},
                        [&](ExplorerState& state) { state.axes.showsGrid = isOn; });
    });
    connect(m_actions->showLegend, &QAction::toggled, this, [this](bool isOn) {
        m_document.edit(tr("Show or hide the legend"), {},
                        [&](ExplorerState& state) { state.layout.showsLegend = isOn; });
    });
    connect(m_actions->keys, &QAction::triggered, this,
            [this] { showKeys(m_actions->inKeyHelp(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

} // namespace explorer
