// SPDX-License-Identifier: GPL-3.0-or-later
// A formula typeset in the colour of text. A wide one is drawn smaller, and scrolls where that is
// not enough; those who do not see it hear it in words.
#pragma once

#include "mathematics/tex_layout.h"

#include <QScrollArea>

namespace explorer {

class TypesetView : public QScrollArea {
    Q_OBJECT

public:
    explicit TypesetView(const QString& accessibleName, QWidget* parent = nullptr);

    // In LaTeX as the core writes it; empty: nothing.
    void showTex(const QString& tex);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;

    void layOut();
    void fit();

    Canvas* m_canvas;
    QString m_tex;
};

} // namespace explorer
