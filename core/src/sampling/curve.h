// SPDX-License-Identifier: MIT
// What is known of a curve while it is sampled: a chain of exact points and how they are joined.
#pragma once

#include "sampling/cubic.h"
#include "sampling/pixel_frame.h"

#include <span>
#include <vector>

namespace activation::sampling {

// What lies between a node and the next one.
enum class Link {
    Pending,  // not known yet
    Smooth,   // the curve follows the cubic
    Straight, // too narrow for a cubic to matter, or wholly out of sight
    Gap,      // nothing is drawn
    Bend,     // both nodes are the same point; the tangents differ
    Jump,     // both nodes have the same x; the value jumps there
    End,      // no next node
};

struct Node {
    double x;
    double y;
    double across;       // pixels
    double up;           // pixels; not finite where y is not
    double tilt;         // pixels up per pixel across
    double integral = 0; // of y, in data units; only where the formula gives it
    int previous = -1;
    int next = -1;
    Link link = Link::End;
};

struct Jump {
    int node; // the one left of the jump
    double y; // what the function takes
    EndMark left = EndMark::Open;
    EndMark right = EndMark::Open;
    bool hasOwnPoint = false;
};

class Curve {
public:
    Curve(const Function& function, std::span<const double> parameters, Quantity quantity,
          const PixelFrame& frame);

    const PixelFrame& frame() const { return m_frame; }
    Quantity quantity() const { return m_quantity; }
    const Function& function() const { return m_function; }
    std::span<const double> parameters() const { return m_parameters; }

    std::vector<Node> nodes; // the first in the chain is the first here
    std::vector<Jump> jumps;

    // The drawn quantity, and what the formula gives beside it: the slope of a drawn value, or the
    // value of which the slope is drawn.
    void evaluate(std::span<const double> x, std::vector<double>& y,
                  std::vector<double>& beside) const;

    Node makeNode(double x, double y, double beside) const;
    int append(const Node& node, Link linkFromLast);
    int insertAfter(int left, const Node& node, Link linkToNode, Link linkFromNode);

    const Node& after(int left) const {
        return nodes[static_cast<std::size_t>(nodes[static_cast<std::size_t>(left)].next)];
    }
    Node& operator[](int node) { return nodes[static_cast<std::size_t>(node)]; }
    const Node& operator[](int node) const { return nodes[static_cast<std::size_t>(node)]; }

    Cubic cubicAfter(int left) const;

    // Where the formula gives no slope of the drawn quantity: from the neighbours in the chain.
    void estimateTilt(int node);
    void estimateAllTilts();

private:
    const Function& m_function;
    std::span<const double> m_parameters;
    Quantity m_quantity;
    PixelFrame m_frame;
};

} // namespace activation::sampling
