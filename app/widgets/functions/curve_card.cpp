// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/functions/curve_card.h"

#include "style/drawn_line.h"
#include "widgets/controls/line_swatch.h"
#include "widgets/controls/plain_text.h"
#include "widgets/controls/split_button.h"
#include "widgets/controls/theme.h"
#include "widgets/functions/function_formulas.h"
#include "widgets/functions/parameter_row.h"

#include <activation/catalogue.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace explorer {

CurveCard::CurveCard(ExplorerDocument& document, SliderPlay& play, int curveKey,
                     activation::FunctionPtr function, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_curveKey(curveKey)
    , m_function(std::move(function)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(functionName());
    setObjectName(QStringLiteral("card_") + QString::fromStdString(m_function->id));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHeader());
    layout->addWidget(new FunctionFormulas(*m_function));

    int nameWidth = 0;
    for (std::size_t i = 0; i < m_function->parameters.size(); ++i) {
        auto* row = new ParameterRow(document, play, curveKey, m_function, i, this);
        nameWidth = std::max(nameWidth, row->nameWidth());
        m_rows.append(row);
        layout->addWidget(row);
    }
    for (ParameterRow* row : std::as_const(m_rows)) {
        row->setNameWidth(nameWidth);
    }
    m_resetButton->setVisible(!m_rows.isEmpty());
    // Last, since a change of colours is answered by all of the above.
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    showIcons();
    showState();
}

QWidget* CurveCard::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_swatch = new LineSwatch;
    layout->addWidget(m_swatch);
    layout->addSpacing(6);
    auto* name = new PlainLabel(functionName());
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setMinimumWidth(20);
    layout->addWidget(name, 1);

    const auto makeToggle = [&](const QString& text, const QString& accessible,
                                bool CurveState::*member) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(accessible);
        setPlainToolTip(*button, accessible);
        connect(button, &QToolButton::toggled, this,
                [this, member](bool isOn) { setShown(member, isOn); });
        layout->addWidget(button);
        return button;
    };
    m_valueButton = makeToggle(QStringLiteral("f"), tr("Show the curve of %1").arg(functionName()),
                               &CurveState::showsValue);
    m_slopeButton =
        makeToggle(QStringLiteral("f′"), tr("Show the gradient of %1").arg(functionName()),
                   &CurveState::showsSlope);
    layout->addSpacing(4);
    m_resetButton =
        makeButton(QStringLiteral("reset"),
                   tr("Set the parameters of %1 to their defaults").arg(functionName()));
    connect(m_resetButton, &QToolButton::clicked, this, [this] {
        useParameters(tr("Reset the parameters of %1").arg(functionName()),
                      activation::defaultParameters(*m_function));
    });
    m_resetButton->setMenu(makeDefaultsMenu());
    QToolButton* noteButton =
        makeButton(QStringLiteral("note"), tr("What there is to know of %1").arg(functionName()));
    connect(noteButton, &QToolButton::clicked, this, [this] { emit noteRequested(functionId()); });
    QToolButton* duplicateButton = makeButton(
        QStringLiteral("duplicate"), tr("Show %1 once more, to compare").arg(functionName()));
    connect(duplicateButton, &QToolButton::clicked, this, &CurveCard::duplicate);
    QToolButton* removeButton =
        makeButton(QStringLiteral("remove"), tr("Remove this curve of %1").arg(functionName()));
    connect(removeButton, &QToolButton::clicked, this, [this] {
        m_document.edit(tr("Remove %1").arg(functionName()), {},
                        [key = m_curveKey](ExplorerState& state) { removeCurve(state, key); });
    });
    for (QToolButton* button : std::as_const(m_iconButtons)) {
        layout->addWidget(button);
    }
    return header;
}

QToolButton* CurveCard::makeButton(const QString& icon, const QString& text) {
    auto* button = new SplitButton; // the reset button may get a menu
    button->setProperty("icon_name", icon);
    button->setAutoRaise(true);
    setPlainToolTip(*button, text);
    button->setAccessibleName(text);
    m_iconButtons.append(button);
    return button;
}

void CurveCard::showIcons() {
    for (QToolButton* button : std::as_const(m_iconButtons)) {
        button->setIcon(themedIcon(button->property("icon_name").toString()));
    }
}

void CurveCard::showState() {
    const CurveState* curve = m_document.state().curve(m_curveKey);
    if (!curve) {
        return;
    }
    const FigureStyle style = screenStyle(isDarkTheme(), m_document.state().paper);
    m_swatch->setLine(drawnLine(style, *curve, activation::Quantity::Value));
    m_valueButton->setChecked(curve->showsValue);
    m_slopeButton->setChecked(curve->showsSlope);
    for (ParameterRow* row : std::as_const(m_rows)) {
        row->showState();
    }
    m_resetButton->setEnabled(m_resetButton->menu() ||
                              curve->parameters != activation::defaultParameters(*m_function));
}

void CurveCard::setShown(bool CurveState::*member, bool isShown) {
    const CurveState* present = m_document.state().curve(m_curveKey);
    if (!present || present->*member == isShown) {
        return;
    }
    const QString label = member == &CurveState::showsSlope
                              ? tr("Show or hide the gradient of %1").arg(functionName())
                              : tr("Show or hide the curve of %1").arg(functionName());
    m_document.edit(label, {}, [&](ExplorerState& state) {
        if (CurveState* curve = state.curve(m_curveKey)) {
            curve->*member = isShown;
        }
    });
}

// "Defaults as in torch.nn.LeakyReLU": what other frameworks begin with; null where all agree.
QMenu* CurveCard::makeDefaultsMenu() {
    auto* menu = new QMenu(m_resetButton);
    bool anyDiffers = false;
    for (const activation::FrameworkEntry& entry : m_function->frameworks) {
        const QString name = QString::fromStdString(entry.name);
        anyDiffers = anyDiffers || !entry.defaults.empty();
        connect(menu->addAction(tr("Defaults as in %1").arg(name)), &QAction::triggered, this,
                [this, name, values = activation::defaultParameters(*m_function, entry)] {
                    useParameters(tr("Defaults as in %1").arg(name), values);
                });
    }
    if (!anyDiffers) {
        delete menu;
        return nullptr;
    }
    m_resetButton->setPopupMode(QToolButton::MenuButtonPopup);
    setPlainToolTip(*m_resetButton, SplitButton::withMenuKey(m_resetButton->toolTip()));
    return menu;
}

void CurveCard::useParameters(const QString& label, const std::vector<double>& values) {
    m_document.edit(label, {}, [&](ExplorerState& state) {
        if (CurveState* curve = state.curve(m_curveKey)) {
            curve->parameters = values;
        }
    });
}

void CurveCard::duplicate() {
    m_document.edit(tr("Show %1 once more").arg(functionName()), {}, [&](ExplorerState& state) {
        const int copyKey = addCurve(state, QString::fromStdString(m_function->id));
        CurveState* copy = state.curve(copyKey);
        const CurveState* original = state.curve(m_curveKey);
        if (copy && original) {
            copy->parameters = original->parameters;
            copy->showsValue = original->showsValue;
            copy->showsSlope = original->showsSlope;
        }
    });
}

void CurveCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
        showState();
    }
}

} // namespace explorer
