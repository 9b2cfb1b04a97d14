// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the formula pictures of this folder from the TeX of the catalogue; see README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { flattenToPath } from './flatten_svg.mjs';

const pixelsPerEm = 16;
const unitsPerEm = 1000;

// MathJax lives outside the tree: NODE_PATH or the current folder says where.
const require = createRequire(join(process.env.NODE_PATH ?? process.cwd(), 'from_here.js'));
const load = (path) => require(`mathjax-full/js/${path}`);
const { mathjax } = load('mathjax.js');
const { TeX } = load('input/tex.js');
const { SVG } = load('output/svg.js');
const { liteAdaptor } = load('adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = load('handlers/html.js');
load('input/tex/base/BaseConfiguration.js');
load('input/tex/ams/AmsConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
    InputJax: new TeX({
        packages: ['base', 'ams'],
        formatError: (_, error) => {
            throw error;
        },
    }),
    OutputJax: new SVG({ fontCache: 'none' }),
});

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

function drawFormula(tex) {
    const picture = adaptor.firstChild(page.convert(tex, { display: true }));
    const [left, top, width, height] = adaptor.getAttribute(picture, 'viewBox').split(' ')
        .map(Number);
    const x = Math.floor(left);
    const y = Math.floor(top);
    const w = Math.ceil(left + width) - x;
    const h = Math.ceil(top + height) - y;
    const pixels = (units) => Number((units * pixelsPerEm / unitsPerEm).toFixed(3));
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(w)}" height="${pixels(h)}"`
        + ` viewBox="${x} ${y} ${w} ${h}"><desc>${escape(tex)}</desc>`
        + `<path fill="currentColor" d="${flattenToPath(adaptor, picture)}"/></svg>\n`;
}

const [listFile, targetFolder = dirname(fileURLToPath(import.meta.url))] = process.argv.slice(2);
if (!listFile) {
    console.error('usage: draw_formulas.mjs LIST.json|- [FOLDER]');
    process.exit(2);
}
const list = JSON.parse(readFileSync(listFile === '-' ? 0 : listFile, 'utf8'));
const functions = Array.isArray(list) ? list : list.functions;
let failures = 0;
for (const { id, tex, gradient_tex: gradientTex } of functions) {
    for (const [name, formula] of [[id, `f(x) = ${tex}`], [`${id}_gradient`, `f'(x) = ${gradientTex}`]]) {
        try {
            writeFileSync(join(targetFolder, `${name}.svg`), drawFormula(formula));
        } catch (error) {
            failures += 1;
            console.error(`${name}: ${error.message}: ${formula}`);
        }
    }
}
console.log(`${2 * functions.length - failures} pictures drawn, ${failures} failed`);
process.exit(failures ? 1 : 0);
