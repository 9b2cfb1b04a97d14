// SPDX-License-Identifier: GPL-3.0-or-later
#include "mathematics/math_font.h"

#include <QFile>
#include <QResource>

#include <array>

namespace explorer {

namespace {

constexpr auto fontFile = ":/fonts/mathematics.ttc";

hb_direction_t directionOf(bool isVertical) {
    return isVertical ? HB_DIRECTION_TTB : HB_DIRECTION_LTR;
}

struct Drawing {
    QPainterPath path{};
    qreal unit = 1;

    QPointF point(float x, float y) const { return {qreal(x) * unit, -qreal(y) * unit}; }
};

void moveTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    auto& drawing = *static_cast<Drawing*>(data);
    drawing.path.moveTo(drawing.point(x, y));
}

void lineTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    auto& drawing = *static_cast<Drawing*>(data);
    drawing.path.lineTo(drawing.point(x, y));
}

void quadraticTo(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float controlX, float controlY,
                 float x, float y, void*) {
    auto& drawing = *static_cast<Drawing*>(data);
    drawing.path.quadTo(drawing.point(controlX, controlY), drawing.point(x, y));
}

void closePath(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
    static_cast<Drawing*>(data)->path.closeSubpath();
}

hb_draw_funcs_t* drawFunctions() {
    static hb_draw_funcs_t* const functions = [] {
        hb_draw_funcs_t* made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, lineTo, nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(made, quadraticTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, closePath, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

} // namespace

const MathFont& MathFont::instance() {
    static const MathFont font;
    return font;
}

MathFont::MathFont() {
    QFile file(QString::fromLatin1(fontFile));
    static QByteArray bytes; // the font reads them as long as the program runs
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    hb_blob_t* blob = hb_blob_create(bytes.constData(), unsigned(bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    m_unit = 1 / qreal(hb_face_get_upem(face));
    m_font = hb_font_create(face);
    hb_font_make_immutable(m_font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
}

MathFont::~MathFont() {
    hb_font_destroy(m_font);
}

qreal MathFont::constant(hb_ot_math_constant_t constant) const {
    return hb_ot_math_get_constant(m_font, constant) * m_unit;
}

qreal MathFont::scaleOfScripts(int depth) const {
    if (depth <= 0)
        return 1;
    return hb_ot_math_get_constant(
               m_font, depth == 1 ? HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN
                                  : HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN) /
           100.0;
}

MathFont::Glyph MathFont::glyphOf(char32_t letter) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, letter, &glyph) ? glyph : 0;
}

qreal MathFont::advance(Glyph glyph) const {
    return hb_font_get_glyph_h_advance(m_font, glyph) * m_unit;
}

QRectF MathFont::bounds(Glyph glyph) const {
    hb_glyph_extents_t extents{};
    if (!hb_font_get_glyph_extents(m_font, glyph, &extents))
        return {};
    return {extents.x_bearing * m_unit, -extents.y_bearing * m_unit, extents.width * m_unit,
            -extents.height * m_unit};
}

qreal MathFont::italicCorrection(Glyph glyph) const {
    return hb_ot_math_get_glyph_italics_correction(m_font, glyph) * m_unit;
}

qreal MathFont::accentPlace(Glyph glyph) const {
    return hb_ot_math_get_glyph_top_accent_attachment(m_font, glyph) * m_unit;
}

qreal MathFont::kern(Glyph glyph, hb_ot_math_kern_t corner, qreal height) const {
    return hb_ot_math_get_glyph_kerning(m_font, glyph, corner, hb_position_t(height / m_unit)) *
           m_unit;
}

std::vector<MathFont::Variant> MathFont::variants(Glyph glyph, bool isVertical) const {
    std::array<hb_ot_math_glyph_variant_t, 32> found{};
    unsigned count = unsigned(found.size());
    hb_ot_math_get_glyph_variants(m_font, glyph, directionOf(isVertical), 0, &count, found.data());
    std::vector<Variant> result;
    for (unsigned i = 0; i < count; ++i)
        result.push_back({found[i].glyph, found[i].advance * m_unit});
    return result;
}

std::vector<MathFont::Part> MathFont::parts(Glyph glyph, bool isVertical) const {
    std::array<hb_ot_math_glyph_part_t, 16> found{};
    unsigned count = unsigned(found.size());
    hb_position_t correction = 0;
    hb_ot_math_get_glyph_assembly(m_font, glyph, directionOf(isVertical), 0, &count, found.data(),
                                  &correction);
    std::vector<Part> result;
    for (unsigned i = 0; i < count; ++i)
        result.push_back({found[i].glyph, found[i].start_connector_length * m_unit,
                          found[i].end_connector_length * m_unit, found[i].full_advance * m_unit,
                          (found[i].flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0});
    return result;
}

qreal MathFont::overlapOfParts(bool isVertical) const {
    return hb_ot_math_get_min_connector_overlap(m_font, directionOf(isVertical)) * m_unit;
}

QPainterPath MathFont::outline(Glyph glyph) const {
    Drawing drawing{{}, m_unit};
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(m_font, glyph, drawFunctions(), &drawing);
#else
    hb_font_get_glyph_shape(m_font, glyph, drawFunctions(), &drawing);
#endif
    drawing.path.setFillRule(Qt::WindingFill);
    return drawing.path;
}

} // namespace explorer
