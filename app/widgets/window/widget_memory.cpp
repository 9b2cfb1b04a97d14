// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/widget_memory.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTextCursor>

namespace explorer {

namespace {

// Widgets by their place in the tree, which is the same in every language: below each other by name
// or, where they have none, by class, and numbered among those that are alike.
void collect(const QWidget& parent, const QString& place, QHash<QString, QWidget*>& found) {
    QHash<QString, int> alike;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isWindow()) {
            continue;
        }
        const QString name = widget->objectName().isEmpty()
                                 ? QString::fromLatin1(widget->metaObject()->className())
                                 : widget->objectName();
        const QString own = QStringLiteral("%1/%2:%3").arg(place, name).arg(alike[name]++);
        found.insert(own, widget);
        collect(*widget, own, found);
    }
}

QHash<QString, QWidget*> widgetsBelow(const QWidget& root) {
    QHash<QString, QWidget*> found;
    collect(root, {}, found);
    return found;
}

// What a person writes in; the fields within spin boxes and lists hold what these say.
bool isWrittenIn(const QLineEdit& line) {
    return !line.isReadOnly() && !qobject_cast<QAbstractSpinBox*>(line.parentWidget()) &&
           !qobject_cast<QComboBox*>(line.parentWidget());
}

} // namespace

WidgetMemory::WidgetMemory(const QWidget& root) {
    const QHash<QString, QWidget*> widgets = widgetsBelow(root);
    for (auto it = widgets.cbegin(); it != widgets.cend(); ++it) {
        Remembered kept;
        if (const auto* line = qobject_cast<QLineEdit*>(it.value())) {
            kept.text = line->text();
            kept.cursor = line->cursorPosition();
        } else if (const auto* text = qobject_cast<QPlainTextEdit*>(it.value())) {
            kept.text = text->toPlainText();
            kept.cursor = text->textCursor().position();
        } else if (const auto* button = qobject_cast<QAbstractButton*>(it.value())) {
            kept.isChecked = button->isChecked();
        } else if (const auto* tabs = qobject_cast<QTabBar*>(it.value())) {
            kept.index = tabs->currentIndex();
        } else if (const auto* splitter = qobject_cast<QSplitter*>(it.value())) {
            kept.sizes = splitter->sizes();
        }
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(it.value())) {
            kept.right = area->horizontalScrollBar()->value();
            kept.down = area->verticalScrollBar()->value();
        }
        m_widgets.insert(it.key(), kept);
        if (it.value()->hasFocus()) {
            m_focus = it.key();
        }
    }
}

void WidgetMemory::giveTo(const QWidget& root) const {
    const QHash<QString, QWidget*> widgets = widgetsBelow(root);
    const auto forEach = [&](const auto& give) {
        for (auto it = widgets.cbegin(); it != widgets.cend(); ++it) {
            const auto kept = m_widgets.constFind(it.key());
            if (kept != m_widgets.cend()) {
                give(*it.value(), *kept);
            }
        }
    };
    // What is chosen and written decides what there is to scroll; a formula is taken over with the
    // name beside it.
    forEach([](QWidget& widget, const Remembered& kept) {
        if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
            button->setChecked(kept.isChecked);
        } else if (auto* tabs = qobject_cast<QTabBar*>(&widget)) {
            tabs->setCurrentIndex(kept.index);
        } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
            splitter->setSizes(kept.sizes);
        } else if (auto* line = qobject_cast<QLineEdit*>(&widget); line && isWrittenIn(*line)) {
            line->setText(kept.text);
            line->setCursorPosition(kept.cursor);
        }
    });
    forEach([](QWidget& widget, const Remembered& kept) {
        auto* text = qobject_cast<QPlainTextEdit*>(&widget);
        if (text && !text->isReadOnly() && text->toPlainText() != kept.text) {
            text->setPlainText(kept.text);
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(kept.cursor);
            text->setTextCursor(cursor);
        }
    });
    if (QWidget* focused = widgets.value(m_focus)) {
        focused->setFocus(Qt::OtherFocusReason);
    }
    forEach([](QWidget& widget, const Remembered& kept) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(&widget)) {
            area->horizontalScrollBar()->setValue(kept.right);
            area->verticalScrollBar()->setValue(kept.down);
        }
    });
}

} // namespace explorer
