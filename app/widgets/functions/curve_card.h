// SPDX-License-Identifier: GPL-3.0-or-later
// All there is to one ticked function: formula, parameters, and which of its curves are shown.
#pragma once

#include "model/document/explorer_document.h"

#include <activation/function.h>

#include <QFrame>
#include <QList>

class QMenu;
class QToolButton;

namespace explorer {

class LineSwatch;
class ParameterRow;
class SliderPlay;

class CurveCard : public QFrame {
    Q_OBJECT

public:
    CurveCard(ExplorerDocument& document, SliderPlay& play, int curveKey,
              activation::FunctionPtr function, QWidget* parent = nullptr);

    const activation::FunctionPtr& function() const { return m_function; }
    QString functionId() const { return QString::fromStdString(m_function->id); }
    void showState();

signals:
    void noteRequested(const QString& functionId);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QToolButton* makeButton(const QString& icon, const QString& text);
    void setShown(bool CurveState::*member, bool isShown);
    QMenu* makeDefaultsMenu();
    void useParameters(const QString& label, const std::vector<double>& values);
    void duplicate();
    void showIcons();
    QString functionName() const { return QString::fromStdString(m_function->name); }

    ExplorerDocument& m_document;
    int m_curveKey;
    activation::FunctionPtr m_function;
    LineSwatch* m_swatch;
    QToolButton* m_valueButton;
    QToolButton* m_slopeButton;
    QToolButton* m_resetButton;
    QList<QToolButton*> m_iconButtons;
    QList<ParameterRow*> m_rows;
};

} // namespace explorer
