// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words and numbers at a panel's plot go: tick labels, axis labels, letter and title.
#pragma once

#include "figure/figure.h"

namespace explorer {

class FigureText;

enum class TextKind { Title, XNumber, YNumber, XLabel, YLabel, PanelTitle, PanelLetter };

struct PlacedText {
    QString text;
    QPointF start; // on the base line, where reading begins
    QRectF area;
    TextKind kind = TextKind::Title;
    bool isUpwards = false;

    bool isNumber() const { return kind == TextKind::XNumber || kind == TextKind::YNumber; }
};

PlacedText placeText(const FigureText& type, const QString& text, const QPointF& start,
                     TextKind kind);

qreal tickLength(const FigureStyle& style);

// Where the axes cross: at 0, or at the plot's edge nearest to it. For a frame its lower left.
QPointF axesCrossing(const Figure& figure, const FigurePanel& panel);

// The panel's texts for its plot and ticks as they are.
QList<PlacedText> placeTickLabels(const Figure& figure, const FigurePanel& panel);
QList<PlacedText> placePanelTexts(const Figure& figure, const FigurePanel& panel); // all

// Among them, the one label where the axes cross at zero, which other programs would set on a line;
// null where there is none.
const PlacedText* zeroAtCrossing(const Figure& figure, const QList<PlacedText>& texts);

} // namespace explorer
