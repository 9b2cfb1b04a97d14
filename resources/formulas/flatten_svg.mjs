// SPDX-License-Identifier: GPL-3.0-or-later
// Turns MathJax's tree of groups, glyphs, rules and nested pictures into the outline of one path:
// Qt's SVG renderer drops what follows a nested <svg>, and one path is small and draws fast.

const identity = [1, 0, 0, 1, 0, 0];

const multiply = (m, n) => [
    m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];

const apply = (m, x, y) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

function parseTransform(text) {
    let matrix = identity;
    for (const [, kind, list] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
        const n = list.trim().split(/[\s,]+/).map(Number);
        if (kind === 'translate') {
            matrix = multiply(matrix, [1, 0, 0, 1, n[0], n[1] ?? 0]);
        } else if (kind === 'scale') {
            matrix = multiply(matrix, [n[0], 0, 0, n[1] ?? n[0], 0, 0]);
        } else if (kind === 'matrix') {
            matrix = multiply(matrix, n);
        } else {
            throw new Error(`transform ${kind} is not known to the flattener`);
        }
    }
    return matrix;
}

// The segments of a path in absolute coordinates, as [command, x, y, x, y, ...].
function parsePath(text) {
    const segments = [];
    let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
    const pairs = { M: 1, L: 1, Q: 2, C: 3 };
    for (const [, command, list] of text.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
        const n = (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
        if (command === 'Z' || command === 'z') {
            segments.push(['Z']);
            [x, y] = [startX, startY];
            continue;
        }
        const size = { H: 1, V: 1, T: 2 }[command] ?? 2 * pairs[command];
        if (!size || n.length % size !== 0) {
            throw new Error(`path command ${command} is not known to the flattener`);
        }
        for (let i = 0; i < n.length; i += size) {
            let points = n.slice(i, i + size);
            let kind = command;
            if (command === 'H' || command === 'V') {
                points = command === 'H' ? [points[0], y] : [x, points[0]];
                kind = 'L';
            } else if (command === 'T') {
                points = [2 * x - controlX, 2 * y - controlY, ...points];
                kind = 'Q';
            }
            [x, y] = points.slice(-2);
            [controlX, controlY] = kind === 'Q' ? points.slice(0, 2) : [x, y];
            if (kind === 'M') {
                [startX, startY] = [x, y];
            }
            segments.push([kind, ...points]);
        }
    }
    return segments;
}

const rectangle = (x, y, w, h) =>
    [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']];

// The bars of tall braces are glyphs cut off by the edges of a nested picture. As bars they have
// no curves, so moving their points onto the edge cuts them exactly.
function clamp([x, y], edges) {
    return edges
        ? [Math.min(Math.max(x, edges[0]), edges[2]), Math.min(Math.max(y, edges[1]), edges[3])]
        : [x, y];
}

function nestedPicture(attribute, matrix) {
    const number = (name) => Number(attribute(name) ?? 0);
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
    const view = (attribute('viewBox') ?? `0 0 ${width} ${height}`).split(/\s+/).map(Number);
    const inner = multiply(multiply(multiply(matrix, [1, 0, 0, 1, x, y]),
        [width / view[2], 0, 0, height / view[3], 0, 0]), [1, 0, 0, 1, -view[0], -view[1]]);
    const [ax, ay] = apply(matrix, x, y);
    const [bx, by] = apply(matrix, x + width, y + height);
    return [inner, [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]];
}

// Whole units in steps from the last point: a third of the length of absolute fractions.
function writePath(segments) {
    let text = '';
    let [x, y, startX, startY] = [0, 0, 0, 0];
    for (const [kind, ...points] of segments) {
        if (kind === 'Z') {
            text += 'z';
            [x, y] = [startX, startY];
            continue;
        }
        const rounded = points.map((value) => Math.round(value));
        const steps = rounded.map((value, i) => value - (i % 2 ? y : x));
        [x, y] = rounded.slice(-2);
        if (kind === 'M') {
            [startX, startY] = [x, y];
        }
        text += kind.toLowerCase() + steps.join(' ').replace(/ -/g, '-');
    }
    return text;
}

export function flattenToPath(adaptor, picture) {
    const segments = [];
    const add = (shape, matrix, edges) => {
        for (const [kind, ...points] of shape) {
            const moved = [];
            for (let i = 0; i < points.length; i += 2) {
                moved.push(...clamp(apply(matrix, points[i], points[i + 1]), edges));
            }
            segments.push([kind, ...moved]);
        }
    };
    const visit = (node, outer, outerEdges) => {
        const kind = adaptor.kind(node);
        const attribute = (name) => adaptor.getAttribute(node, name);
        const number = (name) => Number(attribute(name) ?? 0);
        let matrix = multiply(outer, parseTransform(attribute('transform')));
        let edges = outerEdges;
        if (kind === 'svg' && node !== picture) {
            [matrix, edges] = nestedPicture(attribute, matrix);
        }
        if (kind === 'path') {
            add(parsePath(attribute('d')), matrix, edges);
        } else if (kind === 'rect') {
            add(rectangle(number('x'), number('y'), number('width'), number('height')),
                matrix, edges);
        } else if (kind === 'svg' || kind === 'g' || kind === 'defs') {
            adaptor.childNodes(node).forEach((child) => visit(child, matrix, edges));
        } else {
            throw new Error(`element ${kind} is not known to the flattener`);
        }
    };
    visit(picture, identity, null);
    return writePath(segments);
}
