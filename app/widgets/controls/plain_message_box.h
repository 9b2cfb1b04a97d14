// SPDX-License-Identifier: GPL-3.0-or-later
// Message boxes that show their text as it is: it may name what a file has named.
#pragma once

#include <QMessageBox>

namespace explorer {

class PlainMessageBox : public QMessageBox {
public:
    PlainMessageBox(Icon icon, const QString& title, const QString& text, StandardButtons buttons,
                    QWidget* parent);

    // In place of those of Qt, which take what looks like HTML for HTML.
    static StandardButton question(QWidget* parent, const QString& title, const QString& text,
                                   StandardButtons buttons = StandardButtons(Yes | No));
    static void warning(QWidget* parent, const QString& title, const QString& text);
};

} // namespace explorer
