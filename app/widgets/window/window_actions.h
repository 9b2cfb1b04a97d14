// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window with its icon, text and shortcut, and the menus and tool bar of them.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace explorer {

class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoStack& undoStack);

    QAction* newFigure;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportFigure;
    QAction* importFunctions;
    QAction* exportFunctions;
    QAction* copyFigure;
    QList<QAction*> copyTexts; // their data is the ExportFormat
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* customFunction;
    QAction* lessons;
    QAction* softmaxLab;
    QAction* note;
    QAction* dataTable;
    QAction* copyWords;
    QAction* listen; // only where something can be heard
    QAction* tellApart;
    QAction* resetView;
    QAction* fitHeight;
    QList<QAction*> layouts; // in the order of FigureLayout
    QAction* axesThroughOrigin;
    QAction* showGrid;
    QAction* showLegend;
    QAction* editTitle;
    QAction* showTangents;
    QAction* showZones;
    QAction* freezeCurves;
    QAction* clearGhosts;
    QAction* removePins;
    QAction* play;
    QAction* present;
    QAction* exportAnimation;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QList<QAction*> languages; // in the order of Language
    QAction* keys;
    QAction* about;
    QMenu* recentMenu;

    // Those whose shortcuts the help names, since no other program has them.
    QList<QAction*> inKeyHelp() const;
    void showIcons(); // in the theme's colours

private:
    QAction* make(const QString& text, const QString& tip, const QKeySequence& shortcut = {},
                  const QString& icon = {});
    void makeTeaching();
    void fillMenus();
    void fillToolBar();

    QMainWindow& m_window;
    QHash<QAction*, QString> m_icons;
};

} // namespace explorer
