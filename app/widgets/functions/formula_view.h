// SPDX-License-Identifier: GPL-3.0-or-later
// A function's formula, or its gradient's, as typeset mathematics in the colour of text.
#pragma once

#include "mathematics/tex_layout.h"

#include <QSvgRenderer>
#include <QWidget>

namespace explorer {

class FormulaView : public QWidget {
    Q_OBJECT

public:
    // Where there is no such picture `tex`, as the core writes it, is typeset; `text` and `tex` in
    // words are for those who do not see it.
    FormulaView(const QString& pictureName, const QString& tex, const QString& text,
                QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolor();
    void layOut();
    QSizeF naturalSize() const;

    QByteArray m_svg;
    QString m_tex;
    TexOutline m_outline; // of what has no picture
    QSvgRenderer m_renderer;
};

} // namespace explorer
