// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/teaching_commands.h"

#include "model/document/teaching_steps.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/window/window_actions.h"

#include <QGuiApplication>
#include <QScreen>

namespace explorer {

namespace {

// A screen that the window is not on; null where there is but one.
QScreen* otherScreen(const QWidget& window) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        if (screen != window.screen()) {
            return screen;
        }
    }
    return nullptr;
}

} // namespace

TeachingCommands::TeachingCommands(ExplorerDocument& document, LessonPlayer& lessons,
                                   QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_lessons(lessons)
    , m_window(window)
    , m_play(document, this) {
    m_play.setFrameRate(window.screen()->refreshRate());
}

TeachingCommands::~TeachingCommands() {
    delete m_presentation.data();
}

void TeachingCommands::connectActions(WindowActions& actions) {
    connect(actions.showTangents, &QAction::toggled, this,
            [this](bool isOn) { showTangents(m_document, isOn); });
    connect(actions.showZones, &QAction::toggled, this,
            [this](bool isOn) { showZones(m_document, isOn); });
    connect(actions.freezeCurves, &QAction::triggered, this, [this] { freezeCurves(m_document); });
    connect(actions.clearGhosts, &QAction::triggered, this, [this] { clearGhosts(m_document); });
    connect(actions.removePins, &QAction::triggered, this, [this] { removePins(m_document); });
    connect(actions.play, &QAction::triggered, this, [this] { m_play.toggleAll(); });
    connect(actions.present, &QAction::triggered, this, &TeachingCommands::present);
    connect(&m_document, &ExplorerDocument::changed, &actions,
            [this, &actions] { followState(actions); });
    followState(actions);
}

void TeachingCommands::followState(WindowActions& actions) {
    const TeachingState& teaching = m_document.state().teaching;
    actions.showTangents->setChecked(teaching.showsTangents);
    actions.showZones->setChecked(teaching.showsZones);
    actions.clearGhosts->setEnabled(!teaching.ghosts.empty());
    actions.removePins->setEnabled(!teaching.pins.empty());
}

void TeachingCommands::present() {
    if (!m_presentation || !m_presentation->isVisible()) { // one that was left goes by itself
        m_presentation = new PresentationWindow(m_document, m_play, &m_lessons);
        m_presentation->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_presentation, &PresentationWindow::activationChanged, this,
                &TeachingCommands::seeWhetherCovered);
        connect(m_presentation, &PresentationWindow::left, this, [this] {
            setCovered(false);
            m_play.setFrameRate(m_window.screen()->refreshRate());
            m_window.activateWindow();
        });
    }
    QScreen* other = otherScreen(m_window);
    QScreen* screen = other ? other : m_window.screen();
    m_play.setFrameRate(screen->refreshRate());
    m_presentation->setScreen(screen);
    m_presentation->setGeometry(screen->geometry());
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
}

void TeachingCommands::leavePresentation() {
    if (m_presentation) {
        m_presentation->close();
    }
}

// While the window is in use beside or before the presentation it is shown as always.
void TeachingCommands::seeWhetherCovered() {
    setCovered(m_presentation && m_presentation->isVisible() && m_presentation->isActiveWindow() &&
               m_presentation->screen() == m_window.screen());
}

void TeachingCommands::setCovered(bool isCovered) {
    if (isCovered != m_coversWindow) {
        m_coversWindow = isCovered;
        emit windowCovered(isCovered);
    }
}

} // namespace explorer
