// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to show text. Names, titles, notes and messages may come from a file that somebody
// else has made, and left to themselves Qt's labels and tool tips take what looks like HTML for
// HTML, and load the pictures it names.
#pragma once

#include <QLabel>

class QAction;
class QComboBox;

namespace explorer {

class PlainLabel : public QLabel {
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

// The text as it is, but for an invisible character where Qt would take it for HTML.
QString withoutMarkup(QString text);

void setPlainToolTip(QWidget& widget, const QString& text);
void setPlainToolTip(QAction& action, const QString& text);
void setPlainToolTip(QComboBox& box, int index, const QString& text); // of one of its choices
void showPlainToolTip(const QPoint& globalPlace, const QString& text, QWidget* widget);

// The tool tip of an action whose text changes, as that of undo does, follows the text.
void followWithPlainToolTip(QAction& action);

} // namespace explorer
