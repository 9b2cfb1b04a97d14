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

constexpr int margin = 4;
constexpr int tallest = 220;            // beyond it scrolls
constexpr qsizetype longestTex = 20000; // nobody reads what is longer

} // namespace

class TypesetView::Canvas : public QWidget {
public:
    MathBox formula{};

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::WindowText));
        paintMathBox(painter, formula, QPointF(margin, margin + formula.ascent));
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

const MathBox& TypesetView::formula() const {
    return m_canvas->formula;
}

void TypesetView::layOut() {
    const TypesetStyle style{qreal(fontMetrics().height()), {}, true};
    if (m_tex.size() > longestTex) {
        const QString words = tr("too long to be shown");
        m_canvas->formula = typesetTex(QStringLiteral("\\text{%1}").arg(words), style).box;
        setAccessibleDescription(words);
    } else {
        m_canvas->formula = typesetTex(m_tex, style).box;
        setAccessibleDescription(texInWords(parseTex(m_tex)));
    }
    m_canvas->resize(int(std::ceil(m_canvas->formula.width)) + 2 * margin,
                     int(std::ceil(m_canvas->formula.height())) + 2 * margin);
    updateGeometry();
    m_canvas->update();
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
    updateGeometry(); // a bar may have come or gone
}

void TypesetView::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace explorer
