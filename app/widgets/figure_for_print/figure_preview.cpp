// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/figure_preview.h"

#include "export/export_request.h"
#include "export/figure_image.h"
#include "figure/figure_composer.h"
#include "widgets/around_chart/figure_editing.h"

#include <QPainter>

namespace explorer {

namespace {

constexpr int delayMs = 25;
constexpr int margin = 12;
constexpr int squareSide = 8; // of the ground that shows through transparent paper

QSizeF pointsOf(const PaperState& paper) {
    ExportRequest request;
    request.widthMm = paper.widthMm;
    request.heightMm = paper.heightMm;
    return exportPoints(request);
}

void paintSquares(QPainter& painter, const QRectF& area) {
    QPixmap tile(2 * squareSide, 2 * squareSide);
    tile.fill(Qt::white);
    QPainter squares(&tile);
    const QColor grey(0xDD, 0xDD, 0xDD);
    squares.fillRect(0, 0, squareSide, squareSide, grey);
    squares.fillRect(squareSide, squareSide, squareSide, squareSide, grey);
    painter.fillRect(area, QBrush(tile));
}

} // namespace

FigurePreview::FigurePreview(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document) {
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &FigurePreview::redraw);
    connect(&document, &ExplorerDocument::changed, this, [this] { m_timer.start(); });
    new FigureEditing(document, *this, [this] {
        const QRectF place = sheet();
        const qreal scale = place.width() / m_figure.size.width();
        return FigureEditing::View{
            m_figure.panels.isEmpty() ? nullptr : &m_figure,
            QTransform::fromTranslate(place.left(), place.top()).scale(scale, scale)};
    });
}

void FigurePreview::setVision(std::optional<ColorVision> vision) {
    m_vision = vision;
    redraw();
}

void FigurePreview::setTransparent(bool isTransparent) {
    m_isTransparent = isTransparent;
    redraw();
}

QRectF FigurePreview::sheet() const {
    const QSizeF room(width() - 2 * margin, height() - 2 * margin);
    QRectF place(QPointF(0, 0),
                 pointsOf(m_document.state().paper).scaled(room, Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void FigurePreview::redraw() {
    const PaperState& paper = m_document.state().paper;
    FigureStyle style = paperStyle(paper);
    style.isPaperTransparent = m_isTransparent;
    m_figure = composeFigure(m_document.state(), pointsOf(paper), style);
    const QSize pixels = (sheet().size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
    m_picture = drawImage(m_figure, pixels);
    if (m_vision) {
        m_picture = seenWith(*m_vision, m_picture);
    }
    update();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().mid());
    const QRectF place = sheet();
    if (m_isTransparent) {
        paintSquares(painter, place);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
}

void FigurePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_picture.isNull()) {
        redraw(); // the first picture is there at once
    } else {
        m_timer.start();
    }
}

} // namespace explorer
