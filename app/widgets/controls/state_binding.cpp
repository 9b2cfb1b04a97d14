// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/state_binding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalBlocker>

namespace explorer {

StateBinding::StateBinding(ExplorerDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&document, &ExplorerDocument::changed, this, &StateBinding::showState);
}

void StateBinding::showState() {
    ExplorerState state = m_document.state();
    for (const auto& show : std::as_const(m_shows)) {
        show(state);
    }
}

// Typing a word or turning a wheel is one undo step.
void StateBinding::edit(const QString& label, const std::function<void(ExplorerState&)>& change) {
    if (label != m_burstLabel) {
        m_burst.end();
        m_burstLabel = label;
    }
    m_document.edit(label, m_burst.gesture(m_document), change);
}

void StateBinding::follow(QWidget* control, const std::function<void(ExplorerState&)>& show) {
    m_shows.append([guard = QPointer<QWidget>(control), show](ExplorerState& state) {
        if (guard) {
            const QSignalBlocker quiet(guard);
            show(state);
        }
    });
    ExplorerState state = m_document.state();
    m_shows.last()(state);
}

void StateBinding::bind(QCheckBox* box, const QString& label, const Part<bool>& part) {
    follow(box, [=](ExplorerState& state) { box->setChecked(part(state)); });
    connect(box, &QCheckBox::toggled, this, [=, this](bool isOn) {
        edit(label, [&](ExplorerState& state) { part(state) = isOn; });
    });
}

void StateBinding::bind(QLineEdit* line, const QString& label, const Part<QString>& part) {
    follow(line, [=](ExplorerState& state) {
        if (line->text() != part(state)) { // else the cursor would jump to the end
            line->setText(part(state));
        }
    });
    connect(line, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        edit(label, [&](ExplorerState& state) { part(state) = text; });
    });
}

void StateBinding::bind(QSpinBox* field, const QString& label, const Part<int>& part) {
    follow(field, [=](ExplorerState& state) {
        if (field->value() != part(state)) { // else what is being typed would be written anew
            field->setValue(part(state));
        }
    });
    connect(field, &QSpinBox::valueChanged, this, [=, this](int value) {
        edit(label, [&](ExplorerState& state) { part(state) = value; });
    });
}

void StateBinding::bind(QDoubleSpinBox* field, const QString& label, const Part<double>& part) {
    follow(field, [=](ExplorerState& state) {
        if (field->value() != part(state)) { // else what is being typed would be written anew
            field->setValue(part(state));
        }
    });
    connect(field, &QDoubleSpinBox::valueChanged, this, [=, this](double value) {
        edit(label, [&](ExplorerState& state) { part(state) = value; });
    });
}

void StateBinding::bindIndex(QComboBox* list, const QString& label,
                             const std::function<int(ExplorerState&)>& read,
                             const std::function<void(ExplorerState&, int)>& write) {
    follow(list, [=](ExplorerState& state) { list->setCurrentIndex(read(state)); });
    connect(list, &QComboBox::currentIndexChanged, this, [=, this](int index) {
        if (index >= 0) {
            edit(label, [&](ExplorerState& state) { write(state, index); });
        }
    });
}

} // namespace explorer
