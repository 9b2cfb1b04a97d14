// SPDX-License-Identifier: GPL-3.0-or-later
// The window: assembles the panels and connects the actions, and does nothing else.
#pragma once

#include "model/explorer_document.h"
#include "model/preferences.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QSplitter;

namespace explorer {

class FigureCommands;
class FileCommands;
class FunctionList;
class LegendStrip;
class LiveChart;
class OwnFunctionPanel;
class TeachingCommands;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);

    bool openSession(const QString& filePath);
    void present(); // full screen, for a class
    LiveChart& chart() { return *m_chart; }
    ExplorerDocument& document() { return m_document; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeLeftPanel();
    QWidget* makeChartPanel();
    void connectFileActions();
    void connectFigureActions();
    void connectThemeActions();
    void useTheme(Theme theme);
    void showTheme();
    void showFigureStyle();
    void followState(const StateChange& change);
    void followFile();
    void fillRecentMenu();
    void restoreLayout();
    void report(const QString& message);

    Preferences m_preferences;
    ExplorerDocument m_document;
    WindowActions* m_actions;
    FileCommands* m_files;
    FigureCommands* m_figures;
    OwnFunctionPanel* m_ownFunctions;
    TeachingCommands* m_teaching;
    FunctionList* m_functions;
    LegendStrip* m_legend;
    LiveChart* m_chart;
    QSplitter* m_columns;
    QSplitter* m_leftRows;
};

} // namespace explorer
