// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_layout.h"

#include <algorithm>

namespace explorer {

namespace {

// In em: TeX's 12 point lines of 10 point type.
constexpr qreal strutAscent = 0.84;
constexpr qreal strutDescent = 0.36;
constexpr qreal least = 0.15; // between two rows that are higher than a line

enum class Align { Left, Centre, Right };

struct Table {
    std::vector<std::vector<MathBox>> rows{};
    std::vector<qreal> widths{};
    qreal columnSpace = 1;
    qreal strut = 1;  // of the lines' height
    qreal rowGap = 0; // besides
};

void add(Table& table, std::vector<MathBox> cells) {
    if (table.widths.size() < cells.size())
        table.widths.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        table.widths[i] = std::max(table.widths[i], cells[i].width);
    table.rows.push_back(std::move(cells));
}

// The first row's base line is y = 0. Gives the box with its true ascent and descent.
template<typename AlignOf>
MathBox arranged(const Table& table, qreal em, AlignOf alignOf) {
    MathBox result;
    qreal y = 0;
    qreal bottom = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        qreal ascent = strutAscent * table.strut * em;
        qreal descent = strutDescent * table.strut * em;
        for (const MathBox& cell : table.rows[row]) {
            ascent = std::max(ascent, cell.ascent + least / 2 * em);
            descent = std::max(descent, cell.descent + least / 2 * em);
        }
        if (row > 0)
            y = bottom + table.rowGap * em + ascent;
        else
            result.ascent = ascent;
        bottom = y + descent;
        qreal x = 0;
        for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
            const MathBox& cell = table.rows[row][i];
            const qreal room = table.widths[i] - cell.width;
            const Align align = alignOf(i);
            result.place(cell,
                         x + (align == Align::Left     ? 0
                              : align == Align::Centre ? room / 2
                                                       : room),
                         y);
            x += table.widths[i] + table.columnSpace * em;
        }
    }
    result.descent = bottom;
    for (const qreal width : table.widths)
        result.width += width;
    if (table.widths.size() > 1)
        result.width += qreal(table.widths.size() - 1) * table.columnSpace * em;
    return result;
}

MathBox centred(const MathBox& box, qreal axis) {
    MathBox result;
    const qreal down = (box.ascent - box.descent) / 2 - axis;
    result.place(box, 0, down);
    result.ascent = box.ascent - down;
    result.descent = box.descent + down;
    result.width = box.width;
    return result;
}

} // namespace

MathBox MathLayout::cases(const TexNode& node, const MathStyle& style) {
    const MathStyle inside{std::max(style.level, MathStyle::Text), style.isCramped};
    Table table;
    table.strut = 1.2;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2)
        add(table, {layOut(node.children[i], inside), layOut(node.children[i + 1], inside)});
    const MathBox box =
        centred(arranged(table, em(style), [](std::size_t) { return Align::Left; }), axis(style));
    MathBox result = delimiter(QStringLiteral("{"), box.height(), style);
    result.width += 0.1 * em(style);
    result.append(box);
    return result;
}

MathBox MathLayout::lines(const TexNode& node, const MathStyle& style) {
    const MathStyle inside{style.isScript() ? style.level : MathStyle::Display, style.isCramped};
    Table table;
    table.columnSpace = 0;
    table.rowGap = 0.3;
    for (const TexNode& line : node.children) {
        std::vector<MathBox> cells;
        for (std::size_t i = 0; i < line.children.size(); ++i) {
            TexNode cell = line.children[i];
            if (i % 2 == 1) // a relation at its beginning follows what is left of it
                cell.children.insert(cell.children.begin(), TexNode{TexNode::Kind::Row});
            cells.push_back(layOut(cell, inside));
        }
        add(table, std::move(cells));
    }
    const MathBox box = arranged(table, em(style), [](std::size_t column) {
        return column % 2 == 0 ? Align::Right : Align::Left;
    });
    return node.isStretched ? box : centred(box, axis(style));
}

MathBox MathLayout::matrix(const TexNode& node, const MathStyle& style) {
    const MathStyle inside{std::max(style.level, MathStyle::Text), style.isCramped};
    Table table;
    if (style.isScript())
        table.columnSpace = 0.5;
    for (const TexNode& line : node.children) {
        std::vector<MathBox> cells;
        for (const TexNode& cell : line.children)
            cells.push_back(layOut(cell, inside));
        add(table, std::move(cells));
    }
    const MathBox box =
        centred(arranged(table, em(style), [](std::size_t) { return Align::Centre; }), axis(style));
    return delimited(box, node.text, style);
}

} // namespace explorer
