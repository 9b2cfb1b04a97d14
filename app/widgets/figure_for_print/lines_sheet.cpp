// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/lines_sheet.h"

#include "figure/layout/curve_label.h"
#include "mathematics/math_text.h"
#include "style/drawn_line.h"
#include "style/palette.h"
#include "widgets/controls/choice_names.h"
#include "widgets/controls/one_line_input.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/state_binding.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace explorer {

namespace {

using activation::Quantity;

QComboBox* makeChoice(const QString& name, const QStringList& choices) {
    auto* list = new QComboBox;
    list->addItems(choices);
    list->setAccessibleName(name);
    return list;
}

QDoubleSpinBox* makePoints(const QString& name, double largest, double step) {
    auto* field = new QDoubleSpinBox;
    field->setRange(0, largest);
    field->setDecimals(2);
    field->setSingleStep(step);
    field->setSuffix(QStringLiteral(" pt"));
    field->setSpecialValueText(LinesSheet::tr("As the target asks"));
    field->setAccessibleName(name);
    return field;
}

QIcon colorIcon(const QColor& color) {
    constexpr int side = 16;
    QPixmap picture(side, side);
    picture.fill(color);
    return QIcon(picture);
}

} // namespace

LinesSheet::LinesSheet(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_binding(new StateBinding(document, this))
    , m_curve(makeChoice(tr("Curve"), {}))
    , m_label(new QLineEdit)
    , m_color(new QToolButton)
    , m_paletteColor(new QToolButton)
    , m_dash(makeChoice(tr("Dash"), dashNames()))
    , m_marker(makeChoice(tr("Marker"), markerNames())) {
    auto* form = new QFormLayout(this);
    keepToOneLine(*m_label);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPalette(*form);
    addSizes(*form);
    addOwnLook(*form);
    connect(&document, &ExplorerDocument::changed, this, &LinesSheet::fillCurves);
    fillCurves();
}

void LinesSheet::addPalette(QFormLayout& form) {
    QStringList names;
    for (const Palette& palette : palettes()) {
        names.append(palette.name());
    }
    auto* palette = makeChoice(tr("Colours"), names);
    m_binding->bindIndex(
        palette, tr("Change the colours"),
        [](ExplorerState& state) {
            const Palette& used = findPalette(state.paper.palette);
            return static_cast<int>(&used - palettes().constData());
        },
        [](ExplorerState& state, int index) { usePalette(state.paper, palettes().at(index).id); });
    form.addRow(tr("&Colours"), palette);
    auto* dashes = makeChoice(tr("Dashes tell"), dashUseNames());
    m_binding->bind<DashUse>(dashes, tr("Change the dashes"),
                             [](ExplorerState& state) -> DashUse& { return state.paper.dashes; });
    form.addRow(tr("&Dashes tell"), dashes);
    auto* markers = new QCheckBox(tr("&Markers on the curves"));
    m_binding->bind(markers, tr("Show or hide markers"),
                    [](ExplorerState& state) -> bool& { return state.paper.showsMarkers; });
    form.addRow(QString(), markers);
}

void LinesSheet::addSizes(QFormLayout& form) {
    auto* textSize = makePoints(tr("Type"), largestTextSize, 0.5);
    m_binding->bind(textSize, tr("Set the size of type"),
                    [](ExplorerState& state) -> double& { return state.paper.textSize; });
    form.addRow(tr("&Type"), textSize);
    auto* lineWidth = makePoints(tr("Lines"), largestLineWidth, 0.1);
    m_binding->bind(lineWidth, tr("Set the width of lines"),
                    [](ExplorerState& state) -> double& { return state.paper.lineWidth; });
    form.addRow(tr("&Lines"), lineWidth);
}

void LinesSheet::addOwnLook(QFormLayout& form) {
    auto* heading = new PlainLabel(tr("What one curve has of its own"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    form.addRow(heading);
    form.addRow(tr("C&urve"), m_curve);
    m_label->setMaxLength(longestLabel);
    m_label->setAccessibleName(tr("Label"));
    form.addRow(tr("La&bel"), m_label);
    m_color->setAccessibleName(tr("Colour of the curve"));
    m_color->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_paletteColor->setText(tr("From the palette"));
    auto* colors = new QHBoxLayout;
    colors->addWidget(m_color);
    colors->addWidget(m_paletteColor);
    colors->addStretch(1);
    form.addRow(tr("Colour"), colors);
    form.addRow(tr("Da&sh"), m_dash);
    form.addRow(tr("Mar&ker"), m_marker);

    connect(m_curve, &QComboBox::currentIndexChanged, this, &LinesSheet::showCurve);
    connect(m_label, &QLineEdit::textEdited, this, [this](const QString& text) {
        editCurve(tr("Change a label"), [&](CurveState& curve) { curve.label = text; });
    });
    connect(m_color, &QToolButton::clicked, this, &LinesSheet::chooseColor);
    connect(m_paletteColor, &QToolButton::clicked, this, [this] {
        editCurve(tr("Change a colour"), [](CurveState& curve) { curve.look.color.clear(); });
    });
    connect(m_dash, &QComboBox::currentIndexChanged, this, [this](int index) {
        editCurve(tr("Change a dash"),
                  [index](CurveState& curve) { curve.look.dash = static_cast<Dash>(index); });
    });
    connect(m_marker, &QComboBox::currentIndexChanged, this, [this](int index) {
        editCurve(tr("Change a marker"),
                  [index](CurveState& curve) { curve.look.marker = static_cast<Marker>(index); });
    });
}

void LinesSheet::fillCurves() {
    const ExplorerState& state = m_document.state();
    const int chosen = curveKey();
    const QSignalBlocker quiet(m_curve);
    m_curve->clear();
    for (const CurveState& curve : state.curves) {
        m_curve->addItem(plainMathText(curveLabel(state, curve, Quantity::Value)), curve.key);
    }
    m_curve->setCurrentIndex(std::max(m_curve->findData(chosen), 0));
    showCurve();
}

void LinesSheet::showCurve() {
    const ExplorerState& state = m_document.state();
    const CurveState* curve = state.curve(curveKey());
    for (QWidget* control : {static_cast<QWidget*>(m_curve), static_cast<QWidget*>(m_label),
                             static_cast<QWidget*>(m_color), static_cast<QWidget*>(m_dash),
                             static_cast<QWidget*>(m_marker)}) {
        control->setEnabled(curve != nullptr);
    }
    m_paletteColor->setEnabled(curve && !curve->look.color.isEmpty());
    if (!curve) {
        return;
    }
    const QSignalBlocker quietDash(m_dash);
    const QSignalBlocker quietMarker(m_marker);
    ExplorerState unnamed = state;
    unnamed.curve(curve->key)->label.clear();
    m_label->setPlaceholderText(curveLabel(unnamed, *unnamed.curve(curve->key), Quantity::Value));
    if (m_label->text() != curve->label) {
        m_label->setText(curve->label);
    }
    const QColor color = drawnLine(paperStyle(state.paper), *curve, Quantity::Value).color;
    m_color->setIcon(colorIcon(color));
    m_color->setText(color.name());
    m_dash->setCurrentIndex(static_cast<int>(curve->look.dash));
    m_marker->setCurrentIndex(static_cast<int>(curve->look.marker));
}

void LinesSheet::chooseColor() {
    const QColor before(m_color->text());
    const QColor chosen = QColorDialog::getColor(before, this, tr("Colour of the curve"));
    if (chosen.isValid()) {
        editCurve(tr("Change a colour"),
                  [&](CurveState& curve) { curve.look.color = chosen.name(); });
    }
}

void LinesSheet::editCurve(const QString& label, const std::function<void(CurveState&)>& change) {
    const int key = curveKey();
    m_document.edit(label, {}, [&](ExplorerState& state) {
        if (CurveState* curve = state.curve(key)) {
            change(*curve);
        }
    });
}

int LinesSheet::curveKey() const {
    return m_curve->currentData().toInt();
}

} // namespace explorer
