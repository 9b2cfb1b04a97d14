// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formula_view.h"

#include <QEvent>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

// Height of the picture's em against the widget's font, so that formulas grow with the text.
constexpr qreal pictureEmPx = 16;
constexpr qreal emPerFontHeight = 1.0;

} // namespace

FormulaView::FormulaView(const QString& pictureName, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text) {
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(pictureName));
    if (file.open(QIODevice::ReadOnly)) {
        m_svg = file.readAll();
    }
    recolor();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
    setToolTip(text);
}

void FormulaView::recolor() {
    if (m_svg.isEmpty()) {
        return;
    }
    QByteArray colored = m_svg;
    colored.replace("currentColor", palette().color(QPalette::WindowText).name().toLatin1());
    m_renderer.load(colored);
    update();
}

QSizeF FormulaView::naturalSize() const {
    if (!m_renderer.isValid()) {
        return fontMetrics().boundingRect(m_text).size();
    }
    const qreal scale = fontMetrics().height() * emPerFontHeight / pictureEmPx;
    return QSizeF(m_renderer.defaultSize()) * scale;
}

QSize FormulaView::sizeHint() const {
    return naturalSize().toSize() + QSize(0, 4);
}

QSize FormulaView::minimumSizeHint() const {
    return {40, sizeHint().height()};
}

void FormulaView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSizeF size = naturalSize();
    if (!m_renderer.isValid()) {
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
        return;
    }
    // A long formula in a narrow panel is drawn smaller rather than cut.
    size *= std::min(1.0, width() / size.width());
    m_renderer.render(&painter, QRectF(QPointF(0, (height() - size.height()) / 2), size));
}

void FormulaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolor();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace explorer
