// SPDX-License-Identifier: GPL-3.0-or-later
// Takes labels with mathematics between dollar signs apart into runs of plain characters.
#pragma once

#include <QList>
#include <QString>

namespace explorer {

struct TextRun {
    QString text;
    bool isItalic = false;
    qreal scale = 1; // of the label's type
    qreal rise = 0;  // of the base line, in the label's type sizes

    bool operator==(const TextRun&) const = default;
};

// The parts of a label between its dollar signs and outside of them, without any dollar sign that
// only marks a part; "\\$" has become one that is meant.
struct LabelPart {
    QString text;
    bool isMathematics = false;
};
QList<LabelPart> labelParts(const QString& text);

// Between dollar signs as in TeX: letters stand italic, ^ and _ raise and lower a character or a
// group in braces, ' is a prime, \alpha and its like are Greek letters, \mathrm{...} stands
// upright, \cdot \times \infty \leq \geq \pm \to and others are signs. "\$" is a dollar sign; one
// without a partner is itself, and a command that is not known stands as its name.
QList<TextRun> parseMathText(const QString& text);

// The same without any markup, for file names, titles of documents and screen readers.
QString plainMathText(const QString& text);

} // namespace explorer
