// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/function_row.h"

#include "style/drawn_line.h"
#include "widgets/color_check_box.h"
#include "widgets/theme.h"

#include <activation/catalogue.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace explorer {

namespace {

QString hintFor(const activation::Function& function) {
    QStringList lines{QStringLiteral("f(x) = ") + QString::fromStdString(function.text)};
    for (const activation::FrameworkEntry& entry : function.frameworks) {
        const std::string_view framework = activation::frameworkName(entry.framework);
        lines.append(QStringLiteral("%1: %2").arg(
            QString::fromUtf8(framework.data(), static_cast<qsizetype>(framework.size())),
            QString::fromStdString(entry.name)));
    }
    return lines.join(u'\n');
}

} // namespace

FunctionRow::FunctionRow(ExplorerDocument& document, activation::FunctionPtr function,
                         QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_function(std::move(function))
    , m_box(new ColorCheckBox(functionName()))
    , m_onlyButton(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_onlyButton);
    m_box->setObjectName(QStringLiteral("tick_") + functionId());
    m_box->setToolTip(hintFor(*m_function));
    m_onlyButton->setObjectName(QStringLiteral("only_") + functionId());
    m_onlyButton->setAutoRaise(true);
    m_onlyButton->setToolTip(tr("Show only %1").arg(functionName()));
    m_onlyButton->setAccessibleName(tr("Show only %1").arg(functionName()));
    m_onlyButton->setIcon(themedIcon(QStringLiteral("solo")));
    connect(m_box, &QCheckBox::toggled, this, &FunctionRow::setTicked);
    connect(m_onlyButton, &QToolButton::clicked, this, &FunctionRow::showOnlyThis);
    showState();
}

void FunctionRow::showState() {
    const ExplorerState& state = m_document.state();
    const QSignalBlocker quiet(m_box);
    const QString id = functionId();
    const auto shown =
        std::find_if(state.curves.begin(), state.curves.end(),
                     [&](const CurveState& curve) { return curve.functionId == id; });
    m_box->setChecked(shown != state.curves.end());
    if (shown != state.curves.end()) {
        const FigureStyle style = screenStyle(isDarkTheme(), state.paper);
        m_box->setColor(drawnLine(style, *shown, activation::Quantity::Value).color);
    }
}

void FunctionRow::setTicked(bool isTicked) {
    const QString label =
        isTicked ? tr("Show %1").arg(functionName()) : tr("Remove %1").arg(functionName());
    m_document.edit(label, {}, [&](ExplorerState& state) {
        if (isTicked) {
            addCurve(state, functionId());
        } else {
            removeFunction(state, functionId());
        }
    });
    showState(); // where the document refused
}

void FunctionRow::showOnlyThis() {
    m_document.edit(tr("Show only %1").arg(functionName()), {}, [&](ExplorerState& state) {
        std::erase_if(state.curves,
                      [&](const CurveState& curve) { return curve.functionId != functionId(); });
        if (state.curves.empty()) {
            addCurve(state, functionId());
        }
        for (CurveState& curve : state.curves) {
            curve.showsValue = true;
        }
    });
}

void FunctionRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_onlyButton->setIcon(themedIcon(QStringLiteral("solo")));
        showState();
    }
}

} // namespace explorer
