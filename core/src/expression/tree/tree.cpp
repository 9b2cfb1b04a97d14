// SPDX-License-Identifier: MIT
#include "expression/tree/tree.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace activation::expression {

namespace {

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

std::uint64_t hashOf(const Node& node, std::span<const Index> operands) {
    std::uint64_t hash = mixed(static_cast<std::uint64_t>(node.operation), node.symbol);
    hash = mixed(hash, std::bit_cast<std::uint64_t>(node.number));
    for (const Index operand : operands)
        hash = mixed(hash, operand);
    return hash;
}

bool isSame(const Node& a, const Node& b) {
    return a.operation == b.operation && a.symbol == b.symbol && a.count == b.count &&
           std::bit_cast<std::uint64_t>(a.number) == std::bit_cast<std::uint64_t>(b.number);
}

} // namespace

Tree::Tree(std::vector<std::string> parameterNames)
    : m_parameterNames(std::move(parameterNames))
    , m_slots(64) {
    m_nodes.reserve(32);
    m_operands.reserve(32);
}

std::size_t Tree::slotOf(const Node& node, std::span<const Index> operands) const {
    const std::size_t last = m_slots.size() - 1;
    std::size_t slot = hashOf(node, operands) & last;
    while (m_slots[slot] != 0) {
        const Index candidate = m_slots[slot] - 1;
        if (isSame(m_nodes[candidate], node) &&
            std::ranges::equal(this->operands(candidate), operands))
            break;
        slot = (slot + 1) & last;
    }
    return slot;
}

void Tree::growSlots() {
    m_slots.assign(m_slots.size() * 2, 0);
    for (Index index = 0; index < m_nodes.size(); ++index)
        m_slots[slotOf(m_nodes[index], operands(index))] = index + 1;
}

Index Tree::add(Operation operation, std::span<const Index> operands, std::uint32_t symbol,
                double number) {
    Node node{operation, symbol, number, static_cast<Index>(m_operands.size()),
              static_cast<std::uint32_t>(operands.size())};
    std::size_t slot = slotOf(node, operands);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    if (m_nodes.size() * 2 >= m_slots.size()) {
        growSlots();
        slot = slotOf(node, operands);
    }
    for (const Index operand : operands)
        m_operands.push_back(operand);
    m_nodes.push_back(node);
    m_slots[slot] = static_cast<Index>(m_nodes.size());
    return m_slots[slot] - 1;
}

Index Tree::add(Operation operation, std::initializer_list<Index> operands) {
    return add(operation, std::span(operands.begin(), operands.size()));
}

Index Tree::number(double value) {
    const Index magnitude = add(Operation::Number, {}, 0, std::fabs(value));
    return std::signbit(value) ? add(Operation::Negate, {magnitude}) : magnitude;
}

std::uint32_t Tree::addParameterName(std::string name) {
    m_parameterNames.push_back(std::move(name));
    return static_cast<std::uint32_t>(m_parameterNames.size() - 1);
}

template<class IsSource>
std::vector<bool> Tree::dependence(IsSource isSource) const {
    std::vector<bool> depends(size());
    for (Index index = 0; index < size(); ++index)
        depends[index] =
            isSource(m_nodes[index]) ||
            std::ranges::any_of(operands(index), [&](Index operand) { return depends[operand]; });
    return depends;
}

std::vector<bool> Tree::dependsOnVariable() const {
    return dependence([](const Node& node) { return node.operation == Operation::Variable; });
}

std::vector<bool> Tree::dependsOnParameter(std::uint32_t parameter) const {
    return dependence([parameter](const Node& node) {
        return node.operation == Operation::Parameter && node.symbol == parameter;
    });
}

std::vector<std::uint32_t> Tree::uses() const {
    std::vector<std::uint32_t> uses(size());
    if (size() == 0)
        return uses;
    uses[m_root] = 1;
    for (Index index = m_root + 1; index-- > 0;)
        if (uses[index] > 0)
            for (const Index operand : operands(index))
                ++uses[operand];
    return uses;
}

Tree Tree::compacted() const {
    Tree result(m_parameterNames);
    constexpr Index unmapped = ~Index{0};
    std::vector<Index> mapped(size(), unmapped);
    std::vector<Index> pending{m_root};
    std::vector<Index> renumbered;
    while (!pending.empty()) {
        const Index index = pending.back();
        if (mapped[index] != unmapped) {
            pending.pop_back();
            continue;
        }
        const std::size_t waiting = pending.size();
        const auto needed = operands(index);
        for (std::size_t k = needed.size(); k-- > 0;)
            if (mapped[needed[k]] == unmapped)
                pending.push_back(needed[k]);
        if (pending.size() > waiting)
            continue;
        renumbered.clear();
        for (const Index operand : needed)
            renumbered.push_back(mapped[operand]);
        const Node& node = m_nodes[index];
        mapped[index] = result.add(node.operation, renumbered, node.symbol, node.number);
        pending.pop_back();
    }
    result.setRoot(mapped[m_root]);
    return result;
}

bool operator==(const Tree& a, const Tree& b) {
    if (a.size() != b.size() || a.m_root != b.m_root || a.m_parameterNames != b.m_parameterNames)
        return false;
    for (Index index = 0; index < a.size(); ++index)
        if (!isSame(a[index], b[index]) ||
            !std::ranges::equal(a.operands(index), b.operands(index)))
            return false;
    return true;
}

} // namespace activation::expression
