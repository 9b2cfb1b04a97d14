// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/formula_view.h"

#include "mathematics/tex_words.h"
#include "widgets/controls/plain_text.h"

#include <QEvent>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace explorer {

namespace {

// Height of the picture's em against the widget's font, so that formulas grow with the text.
constexpr qreal pictureEmPx = 16;
constexpr qreal emPerFontHeight = 1.0;
constexpr int tallest = 160; // beyond it a formula is drawn smaller

} // namespace

FormulaView::FormulaView(const QString& pictureName, const QString& tex, const QString& text,
                         QWidget* parent)
    : QWidget(parent)
    , m_tex(tex) {
    QFile file(QStringLiteral(":/formulas/%1.svg").arg(pictureName));
    if (file.open(QIODevice::ReadOnly)) {
        m_svg = file.readAll();
    }
    recolor();
    layOut();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
    setAccessibleDescription(texInWords(parseTex(tex)));
    setPlainToolTip(*this, text);
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

void FormulaView::layOut() {
    if (!m_renderer.isValid()) {
        m_outline = layOutTex(parseTex(m_tex), font());
        updateGeometry();
    }
}

QSizeF FormulaView::naturalSize() const {
    if (!m_renderer.isValid()) {
        return {std::max(m_outline.width, 1.0), m_outline.height() + 2};
    }
    const qreal scale = fontMetrics().height() * emPerFontHeight / pictureEmPx;
    return QSizeF(m_renderer.defaultSize()) * scale;
}

QSize FormulaView::sizeHint() const {
    const QSize size = naturalSize().toSize() + QSize(0, 4);
    return size.boundedTo({size.width(), tallest});
}

QSize FormulaView::minimumSizeHint() const {
    return {40, sizeHint().height()};
}

void FormulaView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSizeF size = naturalSize();
    // A long formula in a narrow panel is drawn smaller rather than cut.
    const qreal scale = std::min({1.0, width() / size.width(), height() / size.height()});
    size *= scale;
    if (!m_renderer.isValid()) {
        painter.translate(0, (height() - size.height()) / 2 + (m_outline.ascent + 1) * scale);
        painter.scale(scale, scale);
        painter.fillPath(m_outline.path, palette().color(QPalette::WindowText));
        return;
    }
    m_renderer.render(&painter, QRectF(QPointF(0, (height() - size.height()) / 2), size));
}

void FormulaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolor();
    } else if (event->type() == QEvent::FontChange) {
        layOut();
        updateGeometry();
    }
}

} // namespace explorer
