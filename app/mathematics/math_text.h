// SPDX-License-Identifier: GPL-3.0-or-later
// Takes labels with mathematics between dollar signs apart into runs of plain characters.
#pragma once

#include <QList>
#include <QString>

namespace explorer {

// The parts of a label between its dollar signs and outside of them, without any dollar sign that
// only marks a part; "\\$" has become one that is meant.
struct LabelPart {
    QString text;
    bool isMathematics = false;
};
QList<LabelPart> labelParts(const QString& text);

// The label in one line without any markup, for file names, titles of documents and screen readers:
// a fraction is 1/(1 + x), a power x^2, and a command that is not known stands as it is typed.
QString plainMathText(const QString& text);

} // namespace explorer
