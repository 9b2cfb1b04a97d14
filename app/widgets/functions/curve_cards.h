// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of all ticked functions, one below the other, and what to do where there is none.
#pragma once

#include "model/document/explorer_document.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace explorer {

class CurveCard;
class SliderPlay;

class CurveCards : public QScrollArea {
    Q_OBJECT

public:
    CurveCards(ExplorerDocument& document, SliderPlay& play, QWidget* parent = nullptr);

    CurveCard* card(int curveKey) const { return m_cards.value(curveKey); }

signals:
    void noteRequested(const QString& functionId);

private:
    void follow(const StateChange& change);
    void followList();
    void bringIntoView();

    ExplorerDocument& m_document;
    SliderPlay& m_play;
    QVBoxLayout* m_layout;
    QLabel* m_invitation;
    QHash<int, CurveCard*> m_cards;
    int m_keyToShow = 0; // of the card just added, until it has its place
    QTimer m_showTimer;
};

} // namespace explorer
