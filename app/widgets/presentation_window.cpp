// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation_window.h"

#include "chart/live_chart.h"
#include "widgets/key_card.h"
#include "widgets/presentation_keys.h"
#include "widgets/presentation_strip.h"
#include "widgets/spot_cursor.h"
#include "widgets/theme.h"

#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int echoMs = 1500;
constexpr int spotDiameter = 64;
constexpr double echoScale = 1.6; // of the figure's type
constexpr int echoMargin = 20;

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Control ||
           key == Qt::Key_Meta;
}

} // namespace

PresentationWindow::PresentationWindow(ExplorerDocument& document, SliderPlay& play)
    : m_document(document)
    , m_chart(new LiveChart(document))
    , m_keys(new PresentationKeys(document, play, this))
    , m_strip(new PresentationStrip(document, play, this))
    , m_card(new KeyCard(this))
    , m_echo(new QLabel(this)) {
    setWindowTitle(tr("Presentation"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/activation-explorer.svg")));
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_chart->setCursor(spotCursor(spotDiameter));
    m_chart->lower();
    m_echo->setObjectName(QStringLiteral("key_echo"));
    m_echo->setFrameShape(QFrame::StyledPanel);
    m_echo->setAutoFillBackground(true);
    m_echo->setMargin(echoMargin / 2);
    m_echo->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_echo->hide();
    m_echoTimer.setSingleShot(true);
    m_echoTimer.setInterval(echoMs);

    connect(m_strip, &PresentationStrip::placed, this,
            [layout, this] { layout->setContentsMargins(0, 0, 0, m_strip->coveredHeight()); });
    const auto showCurrent = [this] { m_strip->showCurrent(m_keys->current()); };
    connect(m_keys, &PresentationKeys::currentChanged, m_strip, showCurrent);
    connect(m_keys, &PresentationKeys::cardRequested, m_card, &KeyCard::toggle);
    connect(m_keys, &PresentationKeys::stripRequested, m_strip,
            [this] { m_strip->setVisible(!m_strip->isVisible()); });
    connect(m_keys, &PresentationKeys::echoRequested, this,
            [this] { m_echoesKeys = !m_echoesKeys; });
    connect(m_keys, &PresentationKeys::leaveRequested, this, &QWidget::close);
    connect(&m_echoTimer, &QTimer::timeout, m_echo, &QWidget::hide);
    connect(&document, &ExplorerDocument::changed, this, [=, this](const StateChange& change) {
        if (change.presentation) {
            showStyle(); // the palette may be another
        }
        if (change.curveList || !change.curves.isEmpty()) {
            showCurrent();
        }
    });
    showCurrent();
    showStyle();
}

void PresentationWindow::showStyle() {
    const FigureStyle style = presentationStyle(isDarkTheme(), m_document.state().paper, height());
    m_chart->setFigureStyle(style);
    const int pixels = static_cast<int>(style.textSize);
    m_strip->setTextSize(pixels);
    m_card->setTextSize(pixels);
    QFont large = m_echo->font();
    large.setPixelSize(static_cast<int>(echoScale * pixels));
    m_echo->setFont(large);
}

// Tab changes the slider and not the focus.
bool PresentationWindow::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void PresentationWindow::keyPressEvent(QKeyEvent* event) {
    const bool isKnown = m_keys->press(*event);
    if (!isKnown) {
        QWidget::keyPressEvent(event);
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
    QWidget::resizeEvent(event);
    showStyle();
}

void PresentationWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showStyle();
    }
}

void PresentationWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit left();
}

} // namespace explorer
