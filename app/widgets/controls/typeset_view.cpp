// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/typeset_view.h"

#include "mathematics/tex_words.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr qreal smallestScale = 0.7;
constexpr int margin = 4;
constexpr int tallest = 220;            // beyond it scrolls
constexpr qsizetype longestTex = 20000; // nobody reads what is longer

} // namespace

class TypesetView::Canvas : public QWidget {
public:
    TexOutline outline{};
    qreal scale = 1;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(margin, margin + outline.ascent * scale);
        painter.scale(scale, scale);
        painter.fillPath(outline.path, palette().color(QPalette::WindowText));
    }
};

TypesetView::TypesetView(const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas) {
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWidget(m_canvas);
    // The ground is the panel's own.
    viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
}

void TypesetView::showTex(const QString& tex) {
    if (tex == m_tex) {
        return;
    }
    m_tex = tex;
    layOut();
}

void TypesetView::layOut() {
    const bool isTooLong = m_tex.size() > longestTex;
    const TexNode formula =
        isTooLong ? TexNode{TexNode::Kind::Sign, tr("too long to be shown"), false, {}}
                  : parseTex(m_tex);
    m_canvas->outline = layOutTex(formula, font());
    setAccessibleDescription(texInWords(formula));
    fit();
    updateGeometry();
    m_canvas->update();
}

void TypesetView::fit() {
    const TexOutline& outline = m_canvas->outline;
    const qreal room = std::max(width() - 2 * margin, 1);
    m_canvas->scale = std::clamp(room / std::max(outline.width, 1.0), smallestScale, 1.0);
    m_canvas->resize(int(std::ceil(outline.width * m_canvas->scale)) + 2 * margin,
                     int(std::ceil(outline.height() * m_canvas->scale)) + 2 * margin);
    updateGeometry();
}

QSize TypesetView::sizeHint() const {
    const bool scrolls = m_canvas->width() > width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {200, std::min(m_canvas->height(), tallest) + bar};
}

QSize TypesetView::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void TypesetView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void TypesetView::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace explorer
