// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/function_row.h"

#include "style/drawn_line.h"
#include "widgets/controls/color_check_box.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/theme.h"

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
    , m_box(new ColorCheckBox(functionName())) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box, 1);
    m_box->setObjectName(QStringLiteral("tick_") + functionId());
    setPlainToolTip(*m_box, hintFor(*m_function));
    QToolButton* onlyButton =
        addButton(QStringLiteral("solo"), tr("Show only %1").arg(functionName()));
    onlyButton->setObjectName(QStringLiteral("only_") + functionId());
    connect(m_box, &QCheckBox::toggled, this, &FunctionRow::setTicked);
    connect(onlyButton, &QToolButton::clicked, this, &FunctionRow::showOnlyThis);
    showState();
}

QToolButton* FunctionRow::addButton(const QString& icon, const QString& text) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    setPlainToolTip(*button, text);
    button->setAccessibleName(text);
    m_buttons.insert(button, icon);
    layout()->addWidget(button);
    showIcons();
    return button;
}

QLabel* FunctionRow::makeHeading(const QString& text) {
    auto* heading = new PlainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(8, 8, 8, 2);
    return heading;
}

void FunctionRow::showIcons() {
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.key()->setIcon(themedIcon(it.value()));
    }
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
        showIcons();
        showState();
    }
}

} // namespace explorer
