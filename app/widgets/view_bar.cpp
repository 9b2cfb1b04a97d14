// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_bar.h"

#include "widgets/number_field.h"

#include <QHBoxLayout>
#include <QLabel>

namespace explorer {

namespace {

constexpr int fieldWidthInDigits = 11;

} // namespace

ViewBar::ViewBar(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(8, 2, 8, 6);
    addRange(QStringLiteral("x"), &AxesState::x, m_xLow, m_xHigh);
    m_row->addSpacing(12);
    addRange(QStringLiteral("y"), &AxesState::y, m_yLow, m_yHigh);
    m_row->addStretch(1);
    connect(&document, &ExplorerDocument::changed, this, [this](const StateChange& change) {
        if (change.axes) {
            showState();
        }
    });
    showState();
}

void ViewBar::addRange(const QString& axisName, Range AxesState::*axis, NumberField*& low,
                       NumberField*& high) {
    const auto makeField = [&](const QString& accessibleName, double Range::*end) {
        auto* field = new NumberField;
        field->setAccessibleName(accessibleName);
        field->setToolTip(accessibleName);
        field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u'0') * fieldWidthInDigits);
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u'0') * 6);
        field->setCheck([this, axis, end](double value) {
            Range range = m_document.state().axes.*axis;
            range.*end = value;
            if (isDrawable(range)) {
                return QString();
            }
            return range.low >= range.high
                       ? tr("The range must begin below its end: %1 is not below %2.")
                             .arg(range.low)
                             .arg(range.high)
                       : tr("The ends of the range are too close together, or too far apart, "
                            "for numbers to tell places between them.");
        });
        connect(field, &NumberField::valueEntered, this, [this, axis, end](double value) {
            m_document.edit(tr("Set the range"), {},
                            [&](ExplorerState& state) { (state.axes.*axis).*end = value; });
        });
        m_row->addWidget(field);
        return field;
    };
    auto* name = new QLabel(tr("%1 from").arg(axisName));
    m_row->addWidget(name);
    low = makeField(tr("Lowest %1").arg(axisName), &Range::low);
    name->setBuddy(low);
    m_row->addWidget(new QLabel(tr("to")));
    high = makeField(tr("Highest %1").arg(axisName), &Range::high);
}

void ViewBar::showState() {
    const AxesState& axes = m_document.state().axes;
    m_xLow->setValue(axes.x.low);
    m_xHigh->setValue(axes.x.high);
    m_yLow->setValue(axes.y.low);
    m_yHigh->setValue(axes.y.high);
    for (NumberField* field : {m_xLow, m_xHigh}) {
        field->setStep((axes.x.high - axes.x.low) / 20);
    }
    for (NumberField* field : {m_yLow, m_yHigh}) {
        field->setStep((axes.y.high - axes.y.low) / 20);
    }
}

} // namespace explorer
