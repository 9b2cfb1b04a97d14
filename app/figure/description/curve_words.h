// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in words what a curve does from left to right.
#pragma once

#include <activation/shape.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace explorer {

class CurveWords {
    Q_DECLARE_TR_FUNCTIONS(explorer::CurveWords)

public:
    // The shape must be of a finite range.
    explicit CurveWords(const activation::CurveShape& shape);

    // "GELU, from −4 to 4: starts near 0, falls to −0.17 at −0.752, crosses 0 at 0, then rises
    // nearly as x."
    QString sentence(const QString& name) const;

    static QString lineText(const activation::Line& line); // "2x − 3"

private:
    using Section = activation::Section;
    using Joint = activation::Joint;
    using Line = activation::Line;

    QStringList clauses() const;
    void tellSection(std::size_t index, QStringList& told) const;
    void tellUndefined(std::size_t index, QStringList& told) const;
    void tellStraight(std::size_t index, QStringList& told) const;
    void tellStart(QStringList& told) const;
    void tellWay(const Section& section, QStringList& told) const;
    void tellWaves(const Section& section, QStringList& told) const;
    void tellEnd(std::size_t index, QStringList& told) const;
    void tellJoint(const Joint& joint, QStringList& told) const;

    bool isLast(std::size_t index) const { return index + 1 == m_shape.sections.size(); }
    QString heightText(double y) const;
    // How far from a line is still on it, and still on the way to it.
    bool isNear(double y, double other) const;
    bool isOnTheWay(double y, double other) const;

    const activation::CurveShape& m_shape;
    double m_height; // from the curve's lowest place to its highest
};

} // namespace explorer
