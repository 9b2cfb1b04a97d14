// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/around_chart/view_bar.h"

#include "widgets/around_chart/range_fields.h"
#include "widgets/controls/number_field.h"
#include "widgets/controls/plain_text.h"

#include <QHBoxLayout>

namespace explorer {

ViewBar::ViewBar(ExplorerDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(8, 2, 8, 6);
    addRange(QStringLiteral("x"), &AxesState::x);
    m_row->addSpacing(12);
    addRange(QStringLiteral("y"), &AxesState::y);
    m_row->addStretch(1);
}

void ViewBar::addRange(const QString& axisName, Range AxesState::*axis) {
    auto* name = new PlainLabel(tr("%1 from").arg(axisName));
    m_row->addWidget(name);
    NumberField* low = makeRangeField(m_document, axis, &Range::low, tr("Lowest %1").arg(axisName));
    name->setBuddy(low);
    m_row->addWidget(low);
    m_row->addWidget(new PlainLabel(tr("to")));
    m_row->addWidget(
        makeRangeField(m_document, axis, &Range::high, tr("Highest %1").arg(axisName)));
}

} // namespace explorer
