// SPDX-License-Identifier: GPL-3.0-or-later
// A function's formula, or its gradient's, as typeset mathematics in the colour of text.
#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace explorer {

class FormulaView : public QWidget {
    Q_OBJECT

public:
    // `text` stands in for the picture where there is none and for those who do not see it.
    FormulaView(const QString& pictureName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolor();
    QSizeF naturalSize() const;

    QByteArray m_svg;
    QString m_text;
    QSvgRenderer m_renderer;
};

} // namespace explorer
