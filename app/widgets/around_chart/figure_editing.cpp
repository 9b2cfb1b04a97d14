// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/figure_editing.h"

#include "widgets/around_chart/range_fields.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/one_line_input.h"
#include "widgets/controls/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>

namespace explorer {

namespace {

constexpr int narrowestEditor = 160;

bool showsBoth(const ExplorerState& state) {
    const auto has = [&](bool CurveState::*part) {
        return std::any_of(state.curves.begin(), state.curves.end(),
                           [part](const CurveState& curve) { return curve.*part; });
    };
    return has(&CurveState::showsValue) && has(&CurveState::showsSlope);
}

// Whether the label of the heights is made of the functions' and the gradients' label.
bool isJoined(const ExplorerState& state, const FigureHit& hit) {
    return hit.part == FigurePart::YLabel && state.layout.arrangement != FigureLayout::Stacked &&
           showsBoth(state) && !state.axes.yLabel.isEmpty() && !state.axes.slopeLabel.isEmpty();
}

QString& heightLabel(ExplorerState& state, const FigureHit& hit) {
    const bool isSlope = hit.quantity == activation::Quantity::Slope || state.axes.yLabel.isEmpty();
    return isSlope ? state.axes.slopeLabel : state.axes.yLabel;
}

QString textOf(ExplorerState state, const FigureHit& hit) {
    switch (hit.part) {
    case FigurePart::Title:
        return state.title;
    case FigurePart::XLabel:
        return state.axes.xLabel;
    case FigurePart::YLabel:
        return isJoined(state, hit)
                   ? state.axes.yLabel + QStringLiteral(", ") + state.axes.slopeLabel
                   : heightLabel(state, hit);
    case FigurePart::CurveLabel:
        return state.curve(hit.curveKey) ? state.curve(hit.curveKey)->label : QString();
    case FigurePart::XNumbers:
    case FigurePart::YNumbers:
        break;
    }
    return {};
}

void setText(ExplorerState& state, const FigureHit& hit, const QString& text) {
    switch (hit.part) {
    case FigurePart::Title:
        state.title = text;
        break;
    case FigurePart::XLabel:
        state.axes.xLabel = text;
        break;
    case FigurePart::YLabel:
        if (isJoined(state, hit)) { // from now on one label for both
            state.axes.yLabel = text;
            state.axes.slopeLabel.clear();
        } else {
            heightLabel(state, hit) = text;
        }
        break;
    case FigurePart::CurveLabel:
        if (CurveState* curve = state.curve(hit.curveKey)) {
            curve->label = text;
        }
        break;
    case FigurePart::XNumbers:
    case FigurePart::YNumbers:
        break;
    }
}

} // namespace

FigureEditing::FigureEditing(ExplorerDocument& document, QWidget& widget,
                             std::function<View()> view)
    : QObject(&widget)
    , m_document(document)
    , m_widget(widget)
    , m_view(std::move(view)) {
    widget.installEventFilter(this);
    widget.setMouseTracking(true);
}

std::optional<FigureHit> FigureEditing::hitAt(const QPointF& place) const {
    const View view = m_view();
    if (!view.figure || view.figure->panels.isEmpty()) {
        return std::nullopt;
    }
    auto hit = hitFigure(*view.figure, view.toWidget.inverted().map(place));
    if (hit) {
        hit->area = view.toWidget.mapRect(hit->area);
    }
    return hit;
}

bool FigureEditing::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor) {
        if (event->type() == QEvent::FocusOut) {
            finish(true);
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                finish(key != Qt::Key_Escape); // and no dialog closes by it
                return true;
            }
        }
        return false;
    }
    if (event->type() == QEvent::MouseButtonDblClick) {
        const auto* click = static_cast<QMouseEvent*>(event);
        const auto hit = hitAt(click->position());
        if (hit && click->button() == Qt::LeftButton) {
            begin(*hit);
            return true;
        }
    } else if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const bool isOver = move->buttons() == Qt::NoButton && hitAt(move->position()).has_value();
        if (isOver != m_showsHand) {
            m_showsHand = isOver;
            isOver ? m_widget.setCursor(Qt::IBeamCursor) : m_widget.unsetCursor();
            setPlainToolTip(m_widget, isOver ? tr("Double click to change") : QString());
        }
    }
    return false;
}

void FigureEditing::begin(const FigureHit& hit) {
    if (hit.part == FigurePart::XNumbers || hit.part == FigurePart::YNumbers) {
        openAxis(hit);
    } else {
        openText(hit);
    }
}

void FigureEditing::openText(const FigureHit& hit) {
    finish(true);
    m_hit = hit;
    m_editor = new QLineEdit(textOf(m_document.state(), hit), &m_widget);
    keepToOneLine(*m_editor);
    m_editor->setAccessibleName(tr("Text in the figure"));
    m_editor->setMaxLength(hit.part == FigurePart::Title ? longestTitle : longestLabel);
    if (hit.part == FigurePart::CurveLabel) {
        m_editor->setPlaceholderText(tr("Empty: the function's name"));
    }
    m_editor->installEventFilter(this);
    const QSize size(std::max(narrowestEditor, static_cast<int>(hit.area.width()) + 40),
                     m_editor->sizeHint().height());
    QRect place(QPoint(0, 0), size);
    place.moveCenter(hit.area.center().toPoint());
    const QRect room = m_widget.rect();
    place.moveLeft(std::clamp(place.left(), 0, std::max(room.right() - place.width(), 0)));
    place.moveTop(std::clamp(place.top(), 0, std::max(room.bottom() - place.height(), 0)));
    m_editor->setGeometry(place);
    m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus();
}

void FigureEditing::finish(bool isTaken) {
    if (!m_editor) {
        return;
    }
    QLineEdit* editor = m_editor;
    m_editor.clear(); // hiding it takes its focus, which would finish again
    const QString text = editor->text();
    const bool isChanged = editor->isModified();
    editor->hide();
    editor->deleteLater();
    if (isTaken && isChanged) {
        m_document.edit(tr("Change a text of the figure"), {},
                        [&](ExplorerState& state) { setText(state, m_hit, text); });
    }
}

void FigureEditing::openAxis(const FigureHit& hit) {
    const bool isX = hit.part == FigurePart::XNumbers;
    const bool isSlope = hit.quantity == activation::Quantity::Slope;
    Range AxesState::*range = isX ? &AxesState::x : isSlope ? &AxesState::slopeY : &AxesState::y;
    auto* box = new QFrame(&m_widget, Qt::Popup);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setFrameShape(QFrame::StyledPanel);
    box->setObjectName(QStringLiteral("axis_box"));
    auto* row = new QHBoxLayout(box);
    row->addWidget(new PlainLabel(tr("from")));
    NumberField* low = makeRangeField(m_document, range, &Range::low, tr("Lowest"));
    row->addWidget(low);
    row->addWidget(new PlainLabel(tr("to")));
    row->addWidget(makeRangeField(m_document, range, &Range::high, tr("Highest")));
    if (isX || !isSlope) {
        row->addWidget(new PlainLabel(tr("ticks every")));
        row->addWidget(makeStepField(m_document, isX ? &AxesState::xStep : &AxesState::yStep,
                                     tr("Step between ticks; 0: as fits")));
    }
    box->move(m_widget.mapToGlobal(hit.area.bottomLeft().toPoint() + QPoint(0, 4)));
    box->show();
    low->setFocus();
    low->selectAll();
}

} // namespace explorer
