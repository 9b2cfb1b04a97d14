// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_cards.h"

#include "widgets/curve_card.h"

#include <activation/catalogue.h>

#include <QCoreApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace explorer {

CurveCards::CurveCards(ExplorerDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_invitation(new QLabel(tr("Tick a function in the list above.\nIts formula and its "
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
    connect(&document, &ExplorerDocument::changed, this, &CurveCards::follow);
    followList();
}

void CurveCards::follow(const StateChange& change) {
    if (change.curveList) {
        followList();
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
        // A key may come back from another document with another function.
        if (!curve || m_cards.value(key)->functionId() != curve->functionId) {
            CurveCard* gone = m_cards.take(key);
            gone->hide();
            gone->deleteLater();
        }
    }
    int place = 0;
    int newest = 0;
    for (const CurveState& curve : state.curves) {
        CurveCard*& present = m_cards[curve.key];
        if (!present) {
            present = new CurveCard(m_document, curve.key,
                                    activation::findFunction(curve.functionId.toStdString()));
            newest = curve.key;
        }
        m_layout->removeWidget(present);
        m_layout->insertWidget(place++, present);
        present->showState();
    }
    m_invitation->setVisible(state.curves.empty());
    if (newest != 0 && isVisible()) {
        // Once the layout has given the new card its place.
        QTimer::singleShot(0, this, [this, newest] { bringIntoView(newest); });
    }
}

void CurveCards::bringIntoView(int curveKey) {
    if (CurveCard* newCard = card(curveKey)) {
        // The scroll range grows only when the content's wish for more room is answered.
        QCoreApplication::sendPostedEvents(widget(), QEvent::LayoutRequest);
        ensureWidgetVisible(newCard, 0, 4);
    }
}

} // namespace explorer
