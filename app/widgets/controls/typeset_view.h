// SPDX-License-Identifier: GPL-3.0-or-later
// A formula typeset in the colour and the size of text. A large one scrolls; those who do not see
// it hear it in words.
#pragma once

#include "mathematics/typeset.h"

#include <QScrollArea>

namespace explorer {

class TypesetView : public QScrollArea {
    Q_OBJECT

public:
    explicit TypesetView(const QString& accessibleName, QWidget* parent = nullptr);

    // In LaTeX; empty: nothing.
    void showTex(const QString& tex);
    const MathBox& formula() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;

    void layOut();

    Canvas* m_canvas;
    QString m_tex;
};

} // namespace explorer
