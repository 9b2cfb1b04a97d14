// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/help_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QMessageBox>

namespace explorer {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("HelpTexts", source);
}

} // namespace

void showKeys(const QList<QAction*>& actions, QWidget* parent) {
    QList<std::pair<QString, QString>> rows{
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Wheel, + and −")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "zoom; with Ctrl only x, with Shift only y"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Drag, Ctrl and arrows")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "move the view"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Home, double click")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "back to the view of the start"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Pointer, arrows")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "move the probe; Escape hides it"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Click on a curve, Enter")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "pin a point; drag it along, click it away"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Shift and arrows, Enter on a pinned point")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "move it along, remove it"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Space on a slider or the chart")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "play or pause"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Double click on a slider")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "back to the default"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Click in the legend")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "show or hide a line"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Alt and left, right in a lesson")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "the step before, the next one"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Ctrl space in a formula")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "the names that a formula knows"))},
        {text(QT_TRANSLATE_NOOP("HelpTexts", "Ctrl Shift K in the editor")),
         text(QT_TRANSLATE_NOOP("HelpTexts", "keep a custom function for other figures"))},
    };
    for (const QAction* action : actions) {
        rows.emplaceBack(action->shortcut().toString(QKeySequence::NativeText),
                         action->statusTip());
    }
    QString table = QStringLiteral("<table cellspacing=\"6\">");
    for (const auto& [key, what] : std::as_const(rows)) {
        table += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>")
                     .arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    }
    table += QStringLiteral("</table>");
    QMessageBox box(QMessageBox::NoIcon, text(QT_TRANSLATE_NOOP("HelpTexts", "Keys and mouse")),
                    table, QMessageBox::Close, parent);
    box.exec();
}

void showAbout(QWidget* parent) {
    QMessageBox::about(
        parent, text(QT_TRANSLATE_NOOP("HelpTexts", "About Activation Explorer")),
        QStringLiteral("<h3>Activation Explorer %1</h3><p>%2</p><p>%3</p>")
            .arg(QCoreApplication::applicationVersion(),
                 text(QT_TRANSLATE_NOOP("HelpTexts",
                                        "Activation functions of neural networks and their "
                                        "gradients: exact, live, and as figures for print."))
                     .toHtmlEscaped(),
                 text(QT_TRANSLATE_NOOP("HelpTexts",
                                        "The program is free software under the GNU General "
                                        "Public License 3 or later; its core library is under "
                                        "the MIT licence. It is built with Qt and Qt Charts."))
                     .toHtmlEscaped()));
}

} // namespace explorer
