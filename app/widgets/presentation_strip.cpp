// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presentation_strip.h"

#include "figure/math_text.h"
#include "style/drawn_line.h"
#include "widgets/flow_layout.h"
#include "widgets/line_swatch.h"
#include "widgets/parameter_row.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace explorer {

namespace {

constexpr double widthPart = 0.56; // of the presentation
constexpr double highestPart = 0.36;
constexpr int margin = 16;
constexpr int headGap = 16;
constexpr int functionsWithDigits = 9;

const QString currentMark = QStringLiteral("▶");

QString nameOf(const ExplorerState& state, const CurveState& curve) {
    const activation::FunctionPtr function = functionOf(state, curve.functionId);
    return curve.label.isEmpty() && function ? QString::fromStdString(function->name)
                                             : plainMathText(curve.label);
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

void PresentationStrip::setTextSize(int pixels) {
    QFont large = font();
    large.setPixelSize(pixels);
    setFont(large);
    fit();
}

void PresentationStrip::follow(const StateChange& change) {
    const ExplorerState& state = m_document.state();
    // What is shown or not may have changed with a curve, and with it the rows there are.
    std::vector<PlayedSlider> there;
    for (const Row& row : std::as_const(m_rows)) {
        there.push_back(row.slider);
    }
    if (change.curveList || change.ownFunctions || change.presentation ||
        there != shownSliders(state)) {
        fill();
        return;
    }
    for (const Row& row : std::as_const(m_rows)) {
        if (change.curves.contains(row.slider.curveKey)) {
            row.row->showState();
        }
    }
}

void PresentationStrip::fill() {
    m_rows.clear();
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->setSpacing(2);
    auto* heads = new QWidget;
    auto* line = new FlowLayout(heads, headGap);
    int number = 0;
    for (const CurveState& curve : m_document.state().curves) {
        line->addWidget(makeHead(curve, ++number));
    }
    m_layout->addWidget(heads);
    for (const PlayedSlider& slider : shownSliders(m_document.state())) {
        addSlider(slider);
    }
    m_layout->addStretch(1);
    m_content->installEventFilter(this);
    m_area->setWidget(m_content); // and the old rows go
    takeNoFocus(*this);
    showCurrent(m_current);
    fit();
}

QWidget* PresentationStrip::makeHead(const CurveState& curve, int number) const {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* swatch = new LineSwatch;
    swatch->setLine(drawnLine(screenStyle(isDarkTheme(), m_document.state().paper), curve,
                              activation::Quantity::Value));
    const QString name = nameOf(m_document.state(), curve).toHtmlEscaped();
    auto* label =
        new QLabel(number <= functionsWithDigits
                       ? QStringLiteral("<b>%1</b>&nbsp; %2").arg(QString::number(number), name)
                       : name);
    label->setTextFormat(Qt::RichText);
    label->setEnabled(curve.showsValue || curve.showsSlope);
    row->addWidget(swatch);
    row->addWidget(label);
    return head;
}

void PresentationStrip::addSlider(const PlayedSlider& slider) {
    const ExplorerState& state = m_document.state();
    const CurveState& curve = *state.curve(slider.curveKey);
    auto* mark = new QLabel;
    mark->setFixedWidth(mark->fontMetrics().horizontalAdvance(currentMark) * 2);
    auto* row = new ParameterRow(m_document, m_play, curve.key, functionOf(state, curve.functionId),
                                 slider.parameter);
    auto* line = new QHBoxLayout;
    line->addWidget(mark);
    line->addWidget(new QLabel(nameOf(state, curve)));
    line->addWidget(row, 1);
    m_layout->addLayout(line);
    m_rows.append({slider, mark, row});
}

void PresentationStrip::showCurrent(const std::optional<PlayedSlider>& slider) {
    m_current = slider;
    for (const Row& row : std::as_const(m_rows)) {
        const bool isCurrent = slider == row.slider;
        row.mark->setText(isCurrent ? currentMark : QString());
        QFont font = row.row->font();
        font.setBold(isCurrent);
        row.row->setFont(font);
        if (isCurrent) {
            m_area->ensureWidgetVisible(row.row);
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
