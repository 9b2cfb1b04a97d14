// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/description/curve_words.h"

#include "figure/layout/ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace explorer {

namespace {

constexpr int digits = 3;
constexpr double nearness = 0.01; // of the curve's height
constexpr double wayLeft = 0.25;
constexpr std::size_t mostTurnsTold = 6;

QString numberText(double value) {
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return numberLabel(value, digits);
}

double heightOf(const activation::CurveShape& shape) {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto include = [&](double y) {
        if (std::isfinite(y)) {
            low = std::min(low, y);
            high = std::max(high, y);
        }
    };
    for (const activation::Section& section : shape.sections) {
        include(section.start);
        include(section.end);
        for (const activation::Turn& turn : section.turns)
            include(turn.y);
    }
    return high > low ? high - low : 0;
}

double heightAt(const activation::Line& line, double x) {
    return line.slope * x + line.offset;
}

} // namespace

CurveWords::CurveWords(const activation::CurveShape& shape)
    : m_shape(shape)
    , m_height(heightOf(shape)) {
}

QString CurveWords::sentence(const QString& name) const {
    QStringList told = clauses();
    if (told.isEmpty())
        return tr("%1, from %2 to %3: there is nothing to see.", "a curve's name and its range")
            .arg(name, numberText(m_shape.low), numberText(m_shape.high));
    QString story = told.takeFirst();
    while (!told.isEmpty()) {
        const QString pattern = told.size() == 1 ? tr("%1, then %2", "joins the last clause")
                                                 : tr("%1, %2", "joins two clauses");
        story = pattern.arg(story, told.takeFirst());
    }
    return tr("%1, from %2 to %3: %4.", "a curve's name, its range and what it does")
        .arg(name, numberText(m_shape.low), numberText(m_shape.high), story);
}

QString CurveWords::lineText(const Line& line) {
    QString text;
    if (std::abs(line.slope) == 1)
        text = line.slope > 0 ? QStringLiteral("x") : QStringLiteral("−x");
    else if (line.slope != 0)
        text = numberText(line.slope) + QLatin1Char('x');
    if (line.slope == 0)
        return numberText(line.offset);
    if (line.offset == 0)
        return text;
    return text + (line.offset > 0 ? QStringLiteral(" + ") : QStringLiteral(" − ")) +
           numberText(std::abs(line.offset));
}

QStringList CurveWords::clauses() const {
    QStringList told;
    for (std::size_t i = 0; i < m_shape.sections.size(); ++i) {
        tellSection(i, told);
        if (!isLast(i))
            tellJoint(m_shape.joints[i], told);
    }
    return told;
}

void CurveWords::tellSection(std::size_t index, QStringList& told) const {
    const Section& section = m_shape.sections[index];
    if (!section.isDefined) {
        tellUndefined(index, told);
    } else if (section.line) {
        tellStraight(index, told);
    } else if (m_shape.hasMoreTurns || section.turns.size() > mostTurnsTold) {
        tellWaves(section, told);
    } else {
        if (index == 0)
            tellStart(told);
        tellWay(section, told);
        tellEnd(index, told);
    }
}

void CurveWords::tellUndefined(std::size_t index, QStringList& told) const {
    told.append(isLast(index)
                    ? tr("is not defined")
                    : tr("is not defined up to %1").arg(numberText(m_shape.sections[index].high)));
}

void CurveWords::tellStraight(std::size_t index, QStringList& told) const {
    const Section& section = m_shape.sections[index];
    const QString line = lineText(*section.line);
    const QString end = numberText(section.high);
    if (section.isFlat())
        told.append(isLast(index) ? tr("stays at %1").arg(line)
                                  : tr("stays at %1 up to %2").arg(line, end));
    else if (section.line->slope > 0)
        told.append(isLast(index) ? tr("rises as %1", "as a straight line, like 2x + 1").arg(line)
                                  : tr("rises as %1 up to %2").arg(line, end));
    else
        told.append(isLast(index) ? tr("falls as %1", "as a straight line, like 2x + 1").arg(line)
                                  : tr("falls as %1 up to %2").arg(line, end));
}

void CurveWords::tellStart(QStringList& told) const {
    const double y = m_shape.sections.front().start;
    const auto& line = m_shape.leftAsymptote;
    if (line && isNear(y, heightAt(*line, m_shape.low)))
        told.append(line->slope == 0 ? tr("starts near %1").arg(lineText(*line))
                                     : tr("starts nearly as %1").arg(lineText(*line)));
    else
        told.append(tr("starts at %1").arg(heightText(y)));
}

void CurveWords::tellWay(const Section& section, QStringList& told) const {
    auto crossing = section.crossings.begin();
    const auto tellCrossings = [&](double until) {
        for (; crossing != section.crossings.end() && *crossing < until; ++crossing)
            told.append(tr("crosses 0 at %1").arg(numberText(*crossing)));
    };
    for (const activation::Turn& turn : section.turns) {
        tellCrossings(turn.x);
        const QString pattern = turn.isMinimum ? tr("falls to %1 at %2") : tr("rises to %1 at %2");
        told.append(pattern.arg(heightText(turn.y), numberText(turn.x)));
    }
    tellCrossings(section.high);
}

void CurveWords::tellWaves(const Section& section, QStringList& told) const {
    const auto byHeight = [](const activation::Turn& a, const activation::Turn& b) {
        return a.y < b.y;
    };
    const auto [lowest, highest] =
        std::minmax_element(section.turns.begin(), section.turns.end(), byHeight);
    if (lowest == section.turns.end()) {
        told.append(tr("swings too often to be told"));
        return;
    }
    const QString low = heightText(lowest->y);
    const QString high = heightText(highest->y);
    told.append(m_shape.hasMoreTurns
                    ? tr("swings between %1 and %2, too often to be told").arg(low, high)
                    : tr("swings between %1 and %2 with %n turning points", nullptr,
                         static_cast<int>(section.turns.size()))
                          .arg(low, high));
}

void CurveWords::tellEnd(std::size_t index, QStringList& told) const {
    const Section& section = m_shape.sections[index];
    const QString y = heightText(section.end);
    const QString x = numberText(section.high);
    const bool rises =
        section.turns.empty() ? section.end > section.start : section.end > section.turns.back().y;
    const std::optional<Line> line = isLast(index) ? m_shape.rightAsymptote : std::nullopt;
    if (line && isNear(section.end, heightAt(*line, section.high))) {
        const QString text = lineText(*line);
        if (line->slope == 0)
            told.append(tr("levels off at %1").arg(text));
        else
            told.append(rises
                            ? tr("rises nearly as %1", "nearly as a line, like 2x + 1").arg(text)
                            : tr("falls nearly as %1", "nearly as a line, like 2x + 1").arg(text));
    } else if (line && line->slope == 0 && isOnTheWay(section.end, line->offset)) {
        told.append((rises ? tr("rises to %1 at %2 on its way to %3")
                           : tr("falls to %1 at %2 on its way to %3"))
                        .arg(y, x, lineText(*line)));
    } else {
        told.append((rises ? tr("rises to %1 at %2") : tr("falls to %1 at %2")).arg(y, x));
    }
}

void CurveWords::tellJoint(const Joint& joint, QStringList& told) const {
    if (std::isnan(joint.left) || std::isnan(joint.right)) {
        if (!std::isnan(joint.right))
            told.append(
                tr("begins at %1 with %2").arg(numberText(joint.x), heightText(joint.right)));
        return;
    }
    if (joint.isJump)
        told.append(
            tr("jumps there from %1 to %2").arg(heightText(joint.left), heightText(joint.right)));
    else if (joint.crossesZero)
        told.append(joint.leftSlope == joint.rightSlope ? tr("crosses 0 there")
                                                        : tr("crosses 0 and bends there"));
    else if (joint.leftSlope != joint.rightSlope)
        told.append(tr("bends there"));
}

// What is nothing beside the rest of the curve is 0.
QString CurveWords::heightText(double y) const {
    return numberText(std::abs(y) < 1e-9 * m_height ? 0 : y);
}

bool CurveWords::isNear(double y, double other) const {
    return std::abs(y - other) <= nearness * m_height;
}

bool CurveWords::isOnTheWay(double y, double other) const {
    return std::abs(y - other) <= wayLeft * m_height;
}

} // namespace explorer
