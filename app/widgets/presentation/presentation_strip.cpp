// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation/presentation_strip.h"

#include "widgets/controls/theme.h"
#include "widgets/presentation/presentation_curves.h"
#include "widgets/presentation/presentation_heads.h"
#include "widgets/presentation/presentation_row.h"

#include <activation/function.h>

#include <QMouseEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr double widthPart = 0.56; // of the presentation
constexpr double highestPart = 0.36;
constexpr int margin = 16;

// Also those that have no say at present: their rows hide themselves, so that the slider that
// decides about them stays under the hand.
std::vector<PlayedSlider> slidersOfShownCurves(const ExplorerState& state) {
    std::vector<PlayedSlider> sliders;
    for (const CurveState& curve : state.curves) {
        const activation::FunctionPtr function = functionOf(state, curve.functionId);
        if (function && curve.isShown()) {
            for (std::size_t i = 0; i < function->parameters.size(); ++i) {
                sliders.push_back({curve.key, i});
            }
        }
    }
    return sliders;
}

// Keys are the presentation's, whatever was clicked.
void takeNoFocus(QWidget& widget) {
    widget.setFocusPolicy(Qt::NoFocus);
    for (QWidget* child : widget.findChildren<QWidget*>()) {
        child->setFocusPolicy(Qt::NoFocus);
    }
}

} // namespace

PresentationStrip::PresentationStrip(ExplorerDocument& document, SliderPlay& play, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_play(play)
    , m_style(screenStyle(isDarkTheme(), document.state().paper))
    , m_area(new QScrollArea) {
    setObjectName(QStringLiteral("presentation_strip"));
    setAccessibleName(tr("Sliders"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::SizeAllCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&document, &ExplorerDocument::changed, this, &PresentationStrip::follow);
    fill();
}

void PresentationStrip::setFigureStyle(const FigureStyle& style) {
    m_style = style;
    QFont large = font();
    large.setPixelSize(static_cast<int>(style.textSize));
    setFont(large);
    showLook();
    fit();
}

void PresentationStrip::follow(const StateChange& change) {
    const ExplorerState& state = m_document.state();
    if (change.curveList || change.customFunctions ||
        slidersInRows() != slidersOfShownCurves(state)) {
        fillSoon();
    }
    if (m_awaitsFill) { // what stands there may be of curves that are gone
        return;
    }
    for (const int key : change.curves) {
        m_heads->showCurve(state, key, m_style);
    }
    for (PresentationRow* row : std::as_const(m_rows)) {
        if (change.curves.contains(row->slider().curveKey)) {
            row->showState(m_style);
        }
    }
}

std::vector<PlayedSlider> PresentationStrip::slidersInRows() const {
    std::vector<PlayedSlider> sliders;
    for (const PresentationRow* row : m_rows) {
        sliders.push_back(row->slider());
    }
    return sliders;
}

// Not at once: the change may come out of one of the rows, which must not go in the midst of it.
void PresentationStrip::fillSoon() {
    if (!m_awaitsFill) {
        m_awaitsFill = true;
        QMetaObject::invokeMethod(this, &PresentationStrip::fill, Qt::QueuedConnection);
    }
}

void PresentationStrip::fill() {
    m_awaitsFill = false;
    if (QWidget* old = m_area->takeWidget()) {
        old->deleteLater();
    }
    m_rows.clear();
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->setSpacing(2);
    m_heads = new PresentationHeads(m_document.state());
    m_layout->addWidget(m_heads);
    for (const PlayedSlider& slider : slidersOfShownCurves(m_document.state())) {
        auto* row = new PresentationRow(m_document, m_play, slider);
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    m_layout->addStretch(1);
    m_content->installEventFilter(this);
    m_area->setWidget(m_content);
    takeNoFocus(*this);
    showLook();
    markCurrent();
    fit();
    QTimer::singleShot(0, this, &PresentationStrip::bringCurrentIntoView); // once it is laid out
}

void PresentationStrip::showLook() {
    if (m_awaitsFill) {
        return;
    }
    for (const CurveState& curve : m_document.state().curves) {
        m_heads->showCurve(m_document.state(), curve.key, m_style);
    }
    for (PresentationRow* row : std::as_const(m_rows)) {
        row->showState(m_style);
    }
}

// Also called with each frame while something plays; a hand that scrolls meanwhile is left alone.
void PresentationStrip::showCurrent(const std::optional<PlayedSlider>& slider) {
    if (slider == m_current) {
        return;
    }
    m_current = slider;
    markCurrent();
    bringCurrentIntoView();
}

void PresentationStrip::markCurrent() {
    for (PresentationRow* row : std::as_const(m_rows)) {
        row->setCurrent(m_current == row->slider());
    }
}

void PresentationStrip::bringCurrentIntoView() {
    for (PresentationRow* row : std::as_const(m_rows)) {
        if (m_current == row->slider()) {
            m_area->ensureWidgetVisible(row);
        }
    }
}

// What the content needs is known once its type and its rows have been laid out.
bool PresentationStrip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

void PresentationStrip::fit() {
    const QSize room = parentWidget()->size();
    const int width = static_cast<int>(widthPart * room.width());
    m_layout->activate();
    const QMargins around = layout()->contentsMargins();
    const int inside = width - around.left() - around.right() - 2 * frameWidth();
    const int needed = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(inside)
                                                     : m_layout->totalSizeHint().height();
    const int wanted = needed + around.top() + around.bottom() + 2 * frameWidth();
    resize(width, std::min(wanted, static_cast<int>(highestPart * room.height())));
    place();
}

void PresentationStrip::place() {
    const QSize room = parentWidget()->size();
    if (!m_wasMoved) {
        move((room.width() - width()) / 2, room.height() - height() - margin / 2);
    } else { // part of it stays in reach
        move(std::clamp(x(), margin - width() / 2, room.width() - width() / 2),
             std::clamp(y(), 0, std::max(0, room.height() - 3 * margin)));
    }
    emit placed();
}

int PresentationStrip::coveredHeight() const {
    return isHidden() || m_wasMoved ? 0 : height() + margin;
}

void PresentationStrip::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    emit placed();
}

void PresentationStrip::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit placed();
}

void PresentationStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sliders"));
        fillSoon();
    }
}

void PresentationStrip::mousePressEvent(QMouseEvent* event) {
    m_grabbedAt = event->position().toPoint();
}

void PresentationStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        m_wasMoved = true;
        move(pos() + event->position().toPoint() - m_grabbedAt);
        place();
    }
}

} // namespace explorer
