// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/main_window.h"

#include "chart/live_chart.h"
#include "lesson/lesson_file.h"
#include "widgets/around_chart/figure_editing.h"
#include "widgets/around_chart/legend_strip.h"
#include "widgets/around_chart/view_bar.h"
#include "widgets/around_chart/zone_bar.h"
#include "widgets/controls/theme.h"
#include "widgets/formula_editor/custom_function_exchange.h"
#include "widgets/formula_editor/custom_function_panel.h"
#include "widgets/functions/curve_cards.h"
#include "widgets/functions/function_list.h"
#include "widgets/lessons/lesson_panel.h"
#include "widgets/softmax/softmax_lab.h"
#include "widgets/window/appearance_actions.h"
#include "widgets/window/figure_commands.h"
#include "widgets/window/file_commands.h"
#include "widgets/window/reading_panels.h"
#include "widgets/window/teaching_commands.h"
#include "widgets/window/unsaved_work.h"
#include "widgets/window/widget_memory.h"
#include "widgets/window/window_actions.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int messageMs = 6000;
constexpr int leftWidth = 350;

} // namespace

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_preferences(settings)
    , m_lessonPlayer(new LessonPlayer(m_document, this))
    , m_files(new FileCommands(m_document, *m_lessonPlayer, settings, *this))
    , m_figures(new FigureCommands(m_document, settings, *this))
    , m_exchange(new CustomFunctionExchange(m_document, settings, *this))
    , m_teaching(new TeachingCommands(m_document, *m_lessonPlayer, *this)) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/activation-explorer.svg")));
    setAcceptDrops(true);
    statusBar()->setSizeGripEnabled(true);
    connect(m_files, &FileCommands::reported, this, &MainWindow::report);
    connect(m_figures, &FigureCommands::reported, this, &MainWindow::report);
    connect(m_exchange, &CustomFunctionExchange::reported, this, &MainWindow::report);
    connect(m_lessonPlayer, &LessonPlayer::aboutToMove, &m_teaching->play(), &SliderPlay::pauseAll);
    connect(&m_document, &ExplorerDocument::fileChanged, this, &MainWindow::followFile);
    assemble();
    restoreLayout();
    report(tr("Tick a function, drag its sliders. In the chart the wheel zooms, dragging moves, "
              "Home goes back."));
}

void MainWindow::assemble() {
    m_language = spokenLanguage();
    m_actions = new WindowActions(*this, *m_document.undoStack());
    m_ownFunctions = new CustomFunctionPanel(m_document, *m_exchange, this);
    m_lessons = new LessonPanel(*m_lessonPlayer, m_document, m_preferences, this);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(makeLeftPanel());
    m_columns->addWidget(makeChartPanel());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    setCentralWidget(m_columns);
    addDockWidget(Qt::RightDockWidgetArea, m_ownFunctions);
    addDockWidget(Qt::RightDockWidgetArea, m_lessons);
    tabifyDockWidget(m_ownFunctions, m_lessons);
    m_reading = new ReadingPanels(m_document, *m_actions, *m_chart, *m_cards, *m_lessons, *this);
    connect(m_reading, &ReadingPanels::reported, this, &MainWindow::report);

    connectFileActions();
    connectFigureActions();
    auto* appearance = new AppearanceActions(*m_actions, m_settings);
    connect(appearance, &AppearanceActions::themeChanged, this, &MainWindow::showTheme);
    connect(appearance, &AppearanceActions::reported, this, &MainWindow::report);
    m_teaching->connectActions(*m_actions);
    connect(&m_document, &ExplorerDocument::changed, m_actions,
            [this](const StateChange& change) { followState(change); });
    followState({.axes = true, .presentation = true});
    followFile();
    showTheme();
}

// So no control needs to know how to say anew what it says.
void MainWindow::assembleAnew() {
    const WidgetMemory memory(*this);
    const QByteArray docks = saveState();
    const QString writtenFunction = m_ownFunctions->functionId();
    statusBar()->clearMessage();
    delete takeCentralWidget();
    const LessonPanel::Sitting sitting = m_lessons->sitting();
    const QString notedFunction = m_reading->notedFunction();
    delete m_reading;
    qDeleteAll(findChildren<QDockWidget*>());
    qDeleteAll(findChildren<QToolBar*>());
    delete m_actions;
    setMenuBar(nullptr);
    m_document.retitle();
    assemble();
    m_ownFunctions->resume(writtenFunction);
    m_lessons->resume(sitting);
    m_reading->resume(notedFunction);
    m_columns->show();
    restoreState(docks);
    layout()->activate();
    memory.giveTo(*this);
    if (m_lab) {
        const SoftmaxLab::Setting setting = m_lab->setting();
        const QRect place = m_lab->geometry();
        delete m_lab;
        openLab();
        m_lab->set(setting);
        m_lab->setGeometry(place);
    }
}

void MainWindow::openLab() {
    if (!m_lab) {
        m_lab = new SoftmaxLab(m_document, this);
    }
    m_lab->show();
    m_lab->raise();
    m_lab->activateWindow();
}

QWidget* MainWindow::makeLeftPanel() {
    m_functions = new FunctionList(m_document, *m_exchange);
    m_leftRows = new QSplitter(Qt::Vertical);
    m_leftRows->setObjectName(QStringLiteral("left_rows"));
    m_leftRows->addWidget(m_functions);
    m_cards = new CurveCards(m_document, m_teaching->play());
    m_leftRows->addWidget(m_cards);
    m_leftRows->setChildrenCollapsible(false);
    m_leftRows->setStretchFactor(0, 2);
    m_leftRows->setStretchFactor(1, 3);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(8, 6, 2, 4);
    layout->addWidget(m_leftRows);
    panel->setMinimumWidth(270);
    return panel;
}

QWidget* MainWindow::makeChartPanel() {
    auto* panel = new QWidget; // parent of what shows itself, which would be a window otherwise
    m_legend = new LegendStrip(m_document, panel);
    m_chart = new LiveChart(m_document);
    new FigureEditing(m_document, *m_chart->viewport(), [this] {
        return FigureEditing::View{&m_chart->figure(), QTransform()};
    });
    connect(m_chart, &LiveChart::playRequested, &m_teaching->play(), &SliderPlay::toggleAll);
    m_chart->setSuspended(m_teaching->coversWindow());
    connect(m_teaching, &TeachingCommands::windowCovered, m_chart, &LiveChart::setSuspended);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_chart, 1);
    layout->addWidget(new ZoneBar(m_document, panel));
    layout->addWidget(new ViewBar(m_document));
    return panel;
}

void MainWindow::showTheme() {
    showFigureStyle();
    m_actions->showIcons();
}

void MainWindow::showFigureStyle() {
    const FigureStyle style = screenStyle(isDarkTheme(), m_document.state().paper);
    m_chart->setFigureStyle(style);
    m_legend->setFigureStyle(style);
}

void MainWindow::followState(const StateChange& change) {
    const ExplorerState& state = m_document.state();
    if (change.axes) {
        m_actions->axesThroughOrigin->setChecked(state.axes.placement ==
                                                 AxesPlacement::ThroughOrigin);
        m_actions->showGrid->setChecked(state.axes.showsGrid);
    }
    if (change.presentation) {
        m_actions->showLegend->setChecked(state.layout.showsLegend);
        m_actions->layouts[static_cast<int>(state.layout.arrangement)]->setChecked(true);
        showFigureStyle(); // the palette and the use of dashes may be others
    }
}

void MainWindow::followFile() {
    const QString name = m_document.filePath().isEmpty()
                             ? tr("New figure")
                             : QFileInfo(m_document.filePath()).fileName();
    setWindowTitle(QStringLiteral("%1[*] — %2").arg(name, tr("Activation Explorer")));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.filePath());
}

void MainWindow::present() {
    m_teaching->present();
}

bool MainWindow::openFile(const QString& filePath) {
    return claimsToBeLesson(filePath) ? m_lessons->openFile(filePath)
                                      : m_ownFunctions->mayLeave() && m_files->openFile(filePath);
}

void MainWindow::startWith(const ExplorerState& figure) {
    m_document.startNew(figure);
}

void MainWindow::keepUnsavedWork(const QString& folder) {
    m_unsavedWork = new UnsavedWorkKeeping(m_document, *m_lessonPlayer, folder, *this);
    connect(m_unsavedWork, &UnsavedWorkKeeping::reported, this, &MainWindow::report);
}

void MainWindow::endUnasked() {
    m_ownFunctions->flush();
    if (m_unsavedWork) {
        m_unsavedWork->keepNow();
    }
    rememberLayout();
}

void MainWindow::rememberLayout() {
    m_teaching->leavePresentation();
    m_preferences.setWindowGeometry(saveGeometry());
    m_preferences.setWindowState(saveState());
}

void MainWindow::restoreLayout() {
    resize(1280, 800);
    restoreGeometry(m_preferences.windowGeometry());
    restoreState(m_preferences.windowState());
    m_columns->setSizes({leftWidth, std::max(400, width() - leftWidth)});
    m_leftRows->setSizes({height() * 2 / 5, height() * 3 / 5});
}

void MainWindow::report(const QString& message) {
    statusBar()->showMessage(message, messageMs);
}

void MainWindow::sayAboutLanguage(const QString& sentence) {
    if (!sentence.isEmpty() && sentence != m_preferences.saidAboutLanguage()) {
        statusBar()->showMessage(sentence);
    }
    m_preferences.setSaidAboutLanguage(sentence);
}

void MainWindow::changeEvent(QEvent* event) {
    // Qt tells each of its translations apart, and also those that were in use already.
    if (event->type() == QEvent::LanguageChange && m_language != spokenLanguage()) {
        assembleAnew();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_ownFunctions->flush();
    if (!m_lessons->mayLeave() || !m_files->mayLeave() || !m_ownFunctions->mayLeave()) {
        event->ignore();
        return;
    }
    rememberLayout();
    if (m_unsavedWork) {
        m_unsavedWork->forget();
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!FileCommands::droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const QString file = FileCommands::droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

} // namespace explorer
