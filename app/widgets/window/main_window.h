// SPDX-License-Identifier: GPL-3.0-or-later
// The window: assembles the panels and connects the actions, and does nothing else. In another
// language it is assembled anew from the document.
#pragma once

#include "model/document/explorer_document.h"
#include "model/storage/preferences.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QSettings;
class QSplitter;

namespace explorer {

class CurveCards;
class FigureCommands;
class FileCommands;
class FunctionList;
class LegendStrip;
class LessonPanel;
class LessonPlayer;
class LiveChart;
class CustomFunctionExchange;
class CustomFunctionPanel;
class ReadingPanels;
class SoftmaxLab;
class TeachingCommands;
class UnsavedWorkKeeping;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);

    bool openFile(const QString& filePath);      // a session, a figure with one in it, or a lesson
    void startWith(const ExplorerState& figure); // as a new figure
    // What is wrong with the language: until something else is reported, and not at every start.
    void sayAboutLanguage(const QString& sentence);
    void present(); // full screen, for a class
    // From now on what is unsaved is kept in that folder, and stays there unless the user closes
    // the window.
    void keepUnsavedWork(const QString& folder);
    UnsavedWorkKeeping* unsavedWork() { return m_unsavedWork; } // null where nothing is kept
    void endUnasked(); // what is unsaved was kept, and nobody is there to be asked
    LiveChart& chart() { return *m_chart; }
    ExplorerDocument& document() { return m_document; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void assemble();
    void assembleAnew();
    void openLab();
    QWidget* makeLeftPanel();
    QWidget* makeChartPanel();
    void connectFileActions();
    void connectFigureActions();
    void showTheme();
    void showFigureStyle();
    void followState(const StateChange& change);
    void followFile();
    void report(const QString& message);
    void restoreLayout();
    void rememberLayout();

    QSettings& m_settings;
    Preferences m_preferences;
    ExplorerDocument m_document;
    LessonPlayer* m_lessonPlayer;
    UnsavedWorkKeeping* m_unsavedWork = nullptr;
    FileCommands* m_files;
    FigureCommands* m_figures;
    CustomFunctionExchange* m_exchange;
    TeachingCommands* m_teaching;
    Language m_language = spokenLanguage(); // of what is assembled
    WindowActions* m_actions = nullptr;
    CustomFunctionPanel* m_ownFunctions;
    LessonPanel* m_lessons;
    FunctionList* m_functions;
    CurveCards* m_cards;
    ReadingPanels* m_reading;
    LegendStrip* m_legend;
    LiveChart* m_chart;
    QPointer<SoftmaxLab> m_lab; // while it is open
    QSplitter* m_columns;
    QSplitter* m_leftRows;
};

} // namespace explorer
