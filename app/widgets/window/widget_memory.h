// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did to controls and the document does not know: where the focus is, what stands in
// a search field, how far a panel is scrolled. Taken from widgets that are made anew, and given to
// those that then stand in their places.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QWidget;

namespace explorer {

class WidgetMemory {
public:
    explicit WidgetMemory(const QWidget& root);

    void giveTo(const QWidget& root) const;

private:
    struct Remembered {
        QString text;
        int cursor = 0;
        int index = 0; // of the page of tabs
        bool isChecked = false;
        QList<int> sizes; // of what a splitter divides
        int right = 0;    // scrolled
        int down = 0;
    };

    QHash<QString, Remembered> m_widgets;
    QString m_focus;
};

} // namespace explorer
