// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/curve_cards.h"

#include "widgets/controls/plain_text.h"
#include "widgets/controls/tab_order.h"
#include "widgets/functions/curve_card.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace explorer {

namespace {

constexpr int layoutMs = 60;
constexpr int bottomMargin = 4;

} // namespace

CurveCards::CurveCards(ExplorerDocument& document, SliderPlay& play, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_play(play)
    , m_invitation(
          new PlainLabel(tr("Tick a function in the list above.\nIts formula and its "
                            "parameters appear here, its curve and gradient in the chart."))) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Shown functions"));
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 4, 0);
    m_layout->setSpacing(6);
    m_invitation->setWordWrap(true);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setContentsMargins(12, 24, 12, 24);
    m_layout->addWidget(m_invitation);
    m_layout->addStretch(1);
    setWidget(content);
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(layoutMs);
    connect(&m_showTimer, &QTimer::timeout, this, [this] {
        bringIntoView();
        m_keyToShow = 0;
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CurveCards::bringIntoView);
    connect(&document, &ExplorerDocument::changed, this, &CurveCards::follow);
    followList();
}

void CurveCards::follow(const StateChange& change) {
    if (change.curveList || change.customFunctions) {
        followList();
    }
    if (change.presentation) { // the palette may be another
        for (CurveCard* present : std::as_const(m_cards)) {
            present->showState();
        }
        return;
    }
    for (const int key : change.curves) {
        if (CurveCard* present = card(key)) {
            present->showState();
        }
    }
}

void CurveCards::followList() {
    const ExplorerState& state = m_document.state();
    for (const int key : m_cards.keys()) {
        const CurveState* curve = state.curve(key);
        // A key may come back from another document with another function, and a function of one's
        // own may have become another.
        if (!curve || m_cards.value(key)->function() != functionOf(state, curve->functionId)) {
            CurveCard* gone = m_cards.take(key);
            gone->hide();
            gone->deleteLater();
        }
    }
    QList<QWidget*> inOrder;
    int newest = 0;
    for (const CurveState& curve : state.curves) {
        CurveCard*& present = m_cards[curve.key];
        if (!present) {
            present =
                new CurveCard(m_document, m_play, curve.key, functionOf(state, curve.functionId));
            connect(present, &CurveCard::noteRequested, this, &CurveCards::noteRequested);
            newest = curve.key;
        }
        m_layout->removeWidget(present);
        m_layout->insertWidget(static_cast<int>(inOrder.size()), present);
        inOrder.append(present);
        present->showState();
    }
    orderTabs(*this, inOrder);
    m_invitation->setVisible(state.curves.empty());
    if (newest != 0 && isVisible()) {
        // The card gets its place, and the scroll bar its range, in more than one round of layout.
        m_keyToShow = newest;
        m_showTimer.start();
        bringIntoView();
    }
}

void CurveCards::bringIntoView() {
    if (const CurveCard* shown = card(m_keyToShow)) {
        const int below = shown->geometry().bottom() - viewport()->height() + bottomMargin;
        // Of a card higher than the panel the top, where its name and formula stand.
        verticalScrollBar()->setValue(
            std::min(std::max(verticalScrollBar()->value(), below), shown->geometry().top()));
    }
}

} // namespace explorer
