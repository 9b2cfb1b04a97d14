// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_window.h"

#include "chart/live_chart.h"
#include "lesson/lesson_player.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/theme.h"
#include "widgets/presentation/key_card.h"
#include "widgets/presentation/presentation_curves.h"
#include "widgets/presentation/presentation_keys.h"
#include "widgets/presentation/presentation_lesson.h"
#include "widgets/presentation/presentation_strip.h"
#include "widgets/presentation/spot_cursor.h"

#include <QIcon>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr int echoMs = 1500;
constexpr int tellMs = 1000; // while something plays nobody can listen to every place on the way
constexpr qreal spotsFromTopToBottom = 17;
constexpr qreal smallestSpot = 32;
constexpr double echoScale = 1.6; // of the figure's type
constexpr int echoMargin = 20;

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Control ||
           key == Qt::Key_Meta;
}

} // namespace

PresentationWindow::PresentationWindow(ExplorerDocument& document, SliderPlay& play,
                                       LessonPlayer* lessons)
    : m_document(document)
    , m_play(play)
    , m_lessons(lessons ? *lessons : *new LessonPlayer(document, this))
    , m_chart(new LiveChart(document))
    , m_keys(new PresentationKeys(document, play, m_lessons, this))
    , m_strip(new PresentationStrip(document, play, this))
    , m_lesson(new PresentationLesson(m_lessons, this))
    , m_card(new KeyCard(this))
    , m_echo(new PlainLabel(this)) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/activation-explorer.svg")));
    setFocusPolicy(Qt::StrongFocus);
    setFocus(); // when it is active: keys, and those who listen, are with the window itself
    m_echoTimer.setSingleShot(true);
    m_echoTimer.setInterval(echoMs);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellMs);
    arrange();
    connectKeys();
    connect(&m_echoTimer, &QTimer::timeout, m_echo, &QWidget::hide);
    connect(&m_tellTimer, &QTimer::timeout, this, &PresentationWindow::tellSlider);
    connect(&play, &SliderPlay::changed, this, &PresentationWindow::tellSlider);
    connect(&play, &SliderPlay::changed, this, &PresentationWindow::showStyle);
    connect(&document, &ExplorerDocument::changed, this, &PresentationWindow::follow);
    m_strip->showCurrent(m_keys->current());
    showStyle();
    showWords();
}

PresentationWindow::~PresentationWindow() {
    m_strip->disconnect(this); // it hides with the window, which has no layout any longer then
}

void PresentationWindow::arrange() {
    setContextMenuPolicy(Qt::NoContextMenu);
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    setCentralWidget(middle);
    middle->lower(); // below what lies over the chart
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_echo->setObjectName(QStringLiteral("key_echo"));
    m_echo->setFrameShape(QFrame::StyledPanel);
    m_echo->setAutoFillBackground(true);
    m_echo->setMargin(echoMargin / 2);
    m_echo->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_echo->hide();
    connect(m_strip, &PresentationStrip::placed, this,
            [layout, this] { layout->setContentsMargins(0, 0, 0, m_strip->coveredHeight()); });
}

void PresentationWindow::connectKeys() {
    connect(m_keys, &PresentationKeys::currentChanged, this, [this] {
        m_strip->showCurrent(m_keys->current());
        tellSlider();
    });
    connect(m_keys, &PresentationKeys::cardRequested, m_card, &KeyCard::toggle);
    connect(m_keys, &PresentationKeys::lessonRequested, m_lesson, &PresentationLesson::toggle);
    connect(m_keys, &PresentationKeys::stripRequested, m_strip,
            [this] { m_strip->setVisible(!m_strip->isVisible()); });
    connect(m_keys, &PresentationKeys::echoRequested, this,
            [this] { m_echoesKeys = !m_echoesKeys; });
    connect(m_keys, &PresentationKeys::backRequested, this, [this] {
        if (m_card->isVisible()) {
            m_card->toggle();
        } else {
            close();
        }
    });
    connect(m_keys, &PresentationKeys::leaveRequested, this, &QWidget::close);
}

void PresentationWindow::follow(const StateChange& change) {
    if (change.presentation) {
        showStyle(); // the palette may be another
    }
    if (change.curveList || !change.curves.isEmpty()) {
        m_strip->showCurrent(m_keys->current());
        if (!m_play.isPlaying()) {
            tellSlider();
        } else if (!m_tellTimer.isActive()) {
            m_tellTimer.start();
        }
    }
}

void PresentationWindow::showStyle() {
    FigureStyle style = presentationStyle(isDarkTheme(), m_document.state().paper, height());
    style.runningSliders = m_play.lastPlayed(); // also while they pause: nothing moves by that
    m_chart->setFigureStyle(style);
    m_chart->setCursor(
        spotCursor(std::max(height() / spotsFromTopToBottom, smallestSpot), devicePixelRatioF()));
    m_strip->setFigureStyle(style);
    const int pixels = static_cast<int>(style.textSize);
    m_card->setTextSize(pixels);
    m_lesson->setTextSize(pixels);
    QFont large = m_echo->font();
    large.setPixelSize(static_cast<int>(echoScale * pixels));
    m_echo->setFont(large);
}

void PresentationWindow::showWords() {
    setWindowTitle(tr("Presentation"));
    m_chart->setAccessibleName(LiveChart::tr("Chart"));
    tellSlider();
}

// The focus stays on the window itself, whatever is moved; so it says what that is.
void PresentationWindow::tellSlider() {
    m_tellTimer.stop();
    const std::optional<PlayedSlider> slider = m_keys->current();
    setAccessibleDescription(
        slider ? sliderSentence(m_document.state(), *slider, m_play.isPlaying(*slider))
               : QString());
}

// Tab changes the slider and not the focus.
bool PresentationWindow::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QMainWindow::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event) {
    const bool isKnown = m_keys->press(*event);
    if (!isKnown) {
        QMainWindow::keyPressEvent(event);
    }
    if (m_echoesKeys && !isModifier(event->key())) {
        echo(*event);
    }
}

void PresentationWindow::echo(const QKeyEvent& event) {
    m_echo->setText(QKeySequence(event.keyCombination()).toString(QKeySequence::NativeText));
    m_echo->adjustSize();
    m_echo->move(echoMargin, height() - m_echo->height() - echoMargin);
    m_echo->raise();
    m_echo->show();
    m_echoTimer.start();
}

void PresentationWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    showStyle();
}

void PresentationWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showStyle();
    } else if (event->type() == QEvent::LanguageChange) {
        showWords();
        m_chart->refresh();
    } else if (event->type() == QEvent::ActivationChange) {
        emit activationChanged();
    }
}

void PresentationWindow::closeEvent(QCloseEvent* event) {
    QMainWindow::closeEvent(event);
    emit left();
}

} // namespace explorer
