// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons below the editor of custom functions: what it starts from, what it is copied as, and
// what is done with the whole function.
#pragma once

#include "model/functions/custom_function.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace explorer {

class CustomFunctionExchange;

class CustomFunctionMenus : public QWidget {
    Q_OBJECT

public:
    explicit CustomFunctionMenus(CustomFunctionExchange& exchange, QWidget* parent = nullptr);

    // What they speak of: a function of the figure, or none while what is typed makes no sense.
    void setFunction(const std::optional<CustomFunction>& function);

signals:
    void templateChosen(const explorer::CustomDefinition& beginning);
    void reported(const QString& message);

private:
    QToolButton* addButton(const QString& text, const QString& hint);
    QAction* addAction(QToolButton* button, const QString& text, const QKeySequence& shortcut = {});
    void fillTemplates();
    void fillCopies();
    void fillExchange();
    std::string pythonName() const;
    QString numpyText() const;
    QString torchText() const;
    void copy(const QString& text, const QString& what);

    CustomFunctionExchange& m_exchange;
    std::optional<CustomFunction> m_function;
    QToolButton* m_templates;
    QToolButton* m_copy;
    QToolButton* m_more;
    QAction* m_keep;
};

} // namespace explorer
