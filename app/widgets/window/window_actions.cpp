// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/window_actions.h"

#include "style/export_format.h"
#include "widgets/controls/choice_names.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/theme.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace explorer {

WindowActions::WindowActions(QMainWindow& window, QUndoStack& undoStack)
    : QObject(&window)
    , m_window(window) {
    newFigure =
        make(tr("&New"), tr("Start a new figure"), QKeySequence::New, QStringLiteral("new"));
    open =
        make(tr("&Open…"), tr("Open a session file"), QKeySequence::Open, QStringLiteral("open"));
    save = make(tr("&Save"), tr("Save the session"), QKeySequence::Save, QStringLiteral("save"));
    saveAs = make(tr("Save &As…"), tr("Save the session under another name"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    exportFigure =
        make(tr("&Figure for Print…"), tr("Make the figure ready for a journal, and export it"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_E, QStringLiteral("export"));
    importFunctions = make(tr("I&mport Custom Functions…"),
                           tr("Bring functions of your own into the figure from a text file"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    exportFunctions = make(tr("E&xport Custom Functions…"),
                           tr("Write the figure's custom functions into a text file"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    copyFigure = make(tr("&Copy Figure"), tr("Copy the figure, as pixels and as vectors"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_C, QStringLiteral("copy"));
    for (const FormatDescription& format : exportFormats()) {
        if (!format.isDrawn) {
            copyTexts.append(make(format.name, tr("Copy %1 as text").arg(format.name)));
            copyTexts.last()->setData(static_cast<int>(format.format));
        }
    }
    quit = make(tr("&Quit"), tr("Leave the program"), QKeySequence::Quit);
    undo = undoStack.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    followWithPlainToolTip(*undo); // its text names what a file has named
    followWithPlainToolTip(*redo);
    m_icons.insert(undo, QStringLiteral("undo"));
    m_icons.insert(redo, QStringLiteral("redo"));
    find = make(tr("&Find a Function"), tr("Search the list of functions"), QKeySequence::Find,
                QStringLiteral("search"));
    customFunction = make(tr("&Custom Function…"), tr("Write a function of your own"),
                          Qt::CTRL | Qt::Key_F2, QStringLiteral("own_function"));
    lessons = make(tr("&Lessons…"), tr("Go through a lesson, or make one"), Qt::CTRL | Qt::Key_F3,
                   QStringLiteral("lessons"));
    softmaxLab = make(tr("&Softmax as a Vector…"), tr("All outputs of softmax, and their slopes"),
                      Qt::CTRL | Qt::Key_F4);
    note = make(tr("&Note on the Function"),
                tr("What there is to know of the function last turned to"), Qt::CTRL | Qt::Key_I,
                QStringLiteral("note"));
    dataTable = make(tr("&Data Table"), tr("What is shown as a table of numbers"),
                     Qt::CTRL | Qt::Key_D, QStringLiteral("table"));
    listen = make(tr("L&isten to the Curve"),
                  tr("Hear the curve last turned to: its height as pitch; again to stop"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    tellApart = make(tr("Tell Curves Apart &Without Colour"),
                     tr("Give each curve a dash pattern and a marker of its own"));
    tellApart->setCheckable(true);
    copyWords = make(tr("&Description in Words"),
                     tr("Copy what the curves do in words, as for a picture's alternative text"));
    resetView = make(tr("&Start View"), tr("Back to the view of the start"), Qt::Key_Home,
                     QStringLiteral("zoom_reset"));
    fitHeight = make(tr("&Fit Height"), tr("Show every visible curve whole in y"),
                     Qt::CTRL | Qt::Key_0, QStringLiteral("fit"));
    auto* arrangements = new QActionGroup(this);
    for (const QString& name : layoutNames()) {
        layouts.append(make(name, tr("Panels: %1").arg(name)));
        layouts.last()->setCheckable(true);
        arrangements->addAction(layouts.last());
    }
    axesThroughOrigin = make(tr("&Axes Through the Origin"),
                             tr("Axes through the origin, or as a frame around the plot"),
                             Qt::CTRL | Qt::Key_1, QStringLiteral("axes_origin"));
    axesThroughOrigin->setCheckable(true);
    showGrid = make(tr("&Grid"), tr("Show or hide the grid"), Qt::CTRL | Qt::Key_G,
                    QStringLiteral("grid"));
    showGrid->setCheckable(true);
    showLegend = make(tr("&Legend"), tr("Show or hide the legend"), Qt::CTRL | Qt::Key_L,
                      QStringLiteral("legend"));
    showLegend->setCheckable(true);
    editTitle = make(tr("&Title…"), tr("Give the figure a title"), Qt::CTRL | Qt::Key_T);
    makeTeaching();
    themeSystem = make(tr("As the &System"), tr("Light or dark as the desktop is"));
    themeLight = make(tr("&Light"), tr("Dark text on light ground"));
    themeDark = make(tr("&Dark"), tr("Light text on dark ground"));
    // A language's own name is the one that its readers know.
    languages = {make(tr("As the &System"), tr("The language of the desktop")),
                 make(QStringLiteral("English"), QStringLiteral("English")),
                 make(QStringLiteral("简体中文"), QStringLiteral("简体中文"))};
    keys = make(tr("&Keys and Mouse…"), tr("What keys and mouse do"), QKeySequence::HelpContents);
    about = make(tr("&About…"), tr("Version and licence"));

    auto* themes = new QActionGroup(this);
    for (QAction* theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    auto* spoken = new QActionGroup(this);
    for (QAction* language : std::as_const(languages)) {
        language->setCheckable(true);
        spoken->addAction(language);
    }
    fillMenus();
    fillToolBar();
    showIcons();
}

void WindowActions::makeTeaching() {
    showTangents =
        make(tr("&Tangents at Pinned Points"),
             tr("Show tangents, slopes and their triangles at pinned points"), Qt::Key_F7);
    showTangents->setCheckable(true);
    showZones = make(tr("&Zones"), tr("Shade where a function is dead, saturated or amplifies"),
                     Qt::Key_F6);
    showZones->setCheckable(true);
    freezeCurves = make(tr("&Freeze Curves"),
                        tr("Leave the present curves as pale ones behind, to compare"), Qt::Key_F8);
    clearGhosts = make(tr("&Clear Frozen Curves"), tr("Remove the pale curves"));
    removePins = make(tr("Re&move Pinned Points"), tr("Remove all pinned points"));
    play = make(tr("&Play or Pause"), tr("Let the sliders run that ran last, or the first one"),
                Qt::Key_F5);
    exportAnimation =
        make(tr("An&imation…"), tr("Export sliders that run as GIF, WebP, APNG or MP4"));
    present = make(tr("P&resent"), tr("Fill a screen with the chart, for a class"), Qt::Key_F11,
                   QStringLiteral("present"));
}

QAction* WindowActions::make(const QString& text, const QString& tip, const QKeySequence& shortcut,
                             const QString& icon) {
    auto* action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcut(shortcut);
    setPlainToolTip(*action, shortcut.isEmpty()
                                 ? tip
                                 : QStringLiteral("%1 (%2)").arg(
                                       tip, shortcut.toString(QKeySequence::NativeText)));
    if (!icon.isEmpty()) {
        m_icons.insert(action, icon);
    }
    return action;
}

void WindowActions::fillMenus() {
    QMenuBar* bar = m_window.menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addAction(newFigure);
    file->addAction(open);
    recentMenu = file->addMenu(tr("Open &Recent"));
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addActions({exportFigure, exportAnimation});
    file->addSeparator();
    file->addActions({importFunctions, exportFunctions});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copyFigure);
    edit->addMenu(tr("Copy &as Text"))->addActions(copyTexts + QList<QAction*>{copyWords});
    edit->addSeparator();
    edit->addActions({find, customFunction});

    QMenu* figure = bar->addMenu(tr("F&igure"));
    figure->addActions({resetView, fitHeight});
    figure->addSeparator();
    figure->addActions(layouts);
    figure->addSeparator();
    figure->addActions({axesThroughOrigin, showGrid, showLegend, tellApart, editTitle});

    QMenu* teach = bar->addMenu(tr("&Teach"));
    teach->addActions({present, play});
    teach->addSeparator();
    teach->addActions({showTangents, removePins});
    teach->addSeparator();
    teach->addAction(showZones);
    teach->addSeparator();
    teach->addActions({freezeCurves, clearGhosts});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({note, dataTable, listen, lessons, softmaxLab});
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->addActions({themeSystem, themeLight, themeDark});
    // Whoever cannot read the language that is spoken has to find the other one.
    view->addMenu(tr("&Language / 语言"))->addActions(languages);

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({keys, about});
}

void WindowActions::fillToolBar() {
    auto* bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({newFigure, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    bar->addSeparator();
    bar->addActions({customFunction, lessons, note, dataTable});
    bar->addSeparator();
    bar->addActions({resetView, fitHeight});
    bar->addSeparator();
    bar->addActions({axesThroughOrigin, showGrid, showLegend});
    bar->addSeparator();
    bar->addActions({copyFigure, exportFigure, present});
}

QList<QAction*> WindowActions::inKeyHelp() const {
    return {find,       customFunction, importFunctions, exportFunctions, lessons,
            softmaxLab, note,           dataTable,       listen,          play,
            showZones,  showTangents,   freezeCurves,    present};
}

void WindowActions::showIcons() {
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it) {
        it.key()->setIcon(themedIcon(it.value()));
    }
}

} // namespace explorer
