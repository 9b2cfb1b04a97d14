// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/axes_sheet.h"

#include "widgets/around_chart/range_fields.h"
#include "widgets/controls/choice_names.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/one_line_input.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/state_binding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace explorer {

AxesSheet::AxesSheet(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_binding(new StateBinding(document, this)) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLine(*form, tr("&Title"), tr("Change the title"),
            [](ExplorerState& state) -> QString& { return state.title; });
    addLine(*form, tr("&x axis"), tr("Change a label"),
            [](ExplorerState& state) -> QString& { return state.axes.xLabel; });
    addLine(*form, tr("&Functions"), tr("Change a label"),
            [](ExplorerState& state) -> QString& { return state.axes.yLabel; });
    addLine(*form, tr("&Gradients"), tr("Change a label"),
            [](ExplorerState& state) -> QString& { return state.axes.slopeLabel; });
    auto* hint = new PlainLabel(tr("Mathematics stands between dollar signs: $f'(x)$, $\\alpha_1$, "
                                   "$e^{-x}$."));
    hint->setWordWrap(true);
    form->addRow(hint);
    addRange(*form, tr("x"), &AxesState::x);
    addRange(*form, tr("y"), &AxesState::y);
    addRange(*form, tr("y of gradients"), &AxesState::slopeY);
    addStep(*form, tr("Step of x"), &AxesState::xStep);
    addStep(*form, tr("Step of y"), &AxesState::yStep);

    auto* placement = new QComboBox;
    placement->addItems(placementNames());
    placement->setAccessibleName(tr("Axes"));
    m_binding->bind<AxesPlacement>(
        placement, tr("Change the axes"),
        [](ExplorerState& state) -> AxesPlacement& { return state.axes.placement; });
    form->addRow(tr("&Axes"), placement);
    auto* grid = new QCheckBox(tr("Draw a g&rid"));
    m_binding->bind(grid, tr("Show or hide the grid"),
                    [](ExplorerState& state) -> bool& { return state.axes.showsGrid; });
    form->addRow(QString(), grid);
}

void AxesSheet::addLine(QFormLayout& form, const QString& name, const QString& undoText,
                        QString& (*part)(ExplorerState&)) {
    auto* line = new QLineEdit;
    line->setMaxLength(longestLabel);
    keepToOneLine(*line);
    line->setAccessibleName(QString(name).remove(u'&'));
    m_binding->bind(line, undoText, part);
    auto* label = new PlainLabel(name);
    label->setBuddy(line);
    form.addRow(label, line);
}

void AxesSheet::addRange(QFormLayout& form, const QString& name, Range AxesState::*axis) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeRangeField(m_document, axis, &Range::low, tr("Lowest %1").arg(name)));
    row->addWidget(new PlainLabel(tr("to")));
    row->addWidget(makeRangeField(m_document, axis, &Range::high, tr("Highest %1").arg(name)));
    row->addStretch(1);
    form.addRow(new PlainLabel(tr("%1 from").arg(name)), row);
}

void AxesSheet::addStep(QFormLayout& form, const QString& name, double AxesState::*step) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeStepField(m_document, step, name));
    row->addWidget(new PlainLabel(tr("0: as fits")));
    row->addStretch(1);
    form.addRow(new PlainLabel(name), row);
}

} // namespace explorer
