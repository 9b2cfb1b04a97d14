// SPDX-License-Identifier: GPL-3.0-or-later
// One function of the list: a checkbox in its curve's colour, and how to see only this one.
#pragma once

#include "model/document/explorer_document.h"

#include <activation/function.h>

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;

namespace explorer {

class ColorCheckBox;

class FunctionRow : public QWidget {
    Q_OBJECT

public:
    FunctionRow(ExplorerDocument& document, activation::FunctionPtr function,
                QWidget* parent = nullptr);

    QString functionId() const { return QString::fromStdString(m_function->id); }
    const activation::FunctionPtr& function() const { return m_function; }
    activation::Family family() const { return m_function->family; }
    void showState();

    // One more button behind the name; whoever asks for it connects it.
    QToolButton* addButton(const QString& icon, const QString& text);
    static QLabel* makeHeading(const QString& text); // above the rows of a family

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTicked(bool isTicked);
    void showOnlyThis();
    void showIcons();
    QString functionName() const { return QString::fromStdString(m_function->name); }

    ExplorerDocument& m_document;
    activation::FunctionPtr m_function;
    ColorCheckBox* m_box;
    QHash<QToolButton*, QString> m_buttons; // and their icons
};

} // namespace explorer
