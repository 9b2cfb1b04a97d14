// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/theme.h"

#include "model/language/chinese_font.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace explorer {

namespace {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

// The desktop's own choice, read before the program sets a palette for the first time.
bool systemIsDark() {
    static const bool answer = isDark(QGuiApplication::palette());
    return answer;
}

struct ThemeColors {
    QColor window, base, card, text, faint, button, accent, onAccent, line;
};

QPalette paletteOf(const ThemeColors& colors) {
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.card);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Light, colors.button.lighter(112));
    palette.setColor(QPalette::Midlight, colors.button.lighter(105));
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.line.darker(120));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.text);
    return palette;
}

QPalette lightPalette() {
    return paletteOf({.window = QColor(0xF4, 0xF5, 0xF7),
                      .base = QColor(0xFF, 0xFF, 0xFF),
                      .card = QColor(0xFF, 0xFF, 0xFF),
                      .text = QColor(0x1F, 0x26, 0x2E),
                      .faint = QColor(0x62, 0x6B, 0x77),
                      .button = QColor(0xF0, 0xF2, 0xF5),
                      .accent = QColor(0x1F, 0x6F, 0xB8),
                      .onAccent = QColor(0xFF, 0xFF, 0xFF),
                      .line = QColor(0xC9, 0xCF, 0xD6)});
}

QPalette darkPalette() {
    return paletteOf({.window = QColor(0x26, 0x2A, 0x30),
                      .base = QColor(0x1D, 0x20, 0x25),
                      .card = QColor(0x2F, 0x34, 0x3B),
                      .text = QColor(0xE3, 0xE7, 0xEC),
                      .faint = QColor(0x97, 0xA0, 0xAB),
                      .button = QColor(0x32, 0x37, 0x3F),
                      .accent = QColor(0x5F, 0xAD, 0xF2),
                      .onAccent = QColor(0x0E, 0x12, 0x16),
                      .line = QColor(0x47, 0x4E, 0x58)});
}

QPixmap drawn(QByteArray svg, const QColor& color, int side) {
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

void applyTheme(Theme theme) {
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font = QApplication::font();
    if (!font.families().contains(chineseFamily())) {
        font.setFamilies(withChinese(font.families()));
        QApplication::setFont(font);
    }
}

bool isDarkTheme() {
    return isDark(QApplication::palette());
}

QIcon themedIcon(const QString& name) {
    const QPalette palette = QApplication::palette();
    const QColor active = palette.color(QPalette::Active, QPalette::ButtonText);
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
    // Every row of the list asks for the same icon; drawing each anew would slow the start.
    static QHash<QString, QIcon> drawnIcons;
    QIcon& icon = drawnIcons[name + active.name() + disabled.name()];
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!icon.isNull() || !file.open(QIODevice::ReadOnly)) {
        return icon;
    }
    const QByteArray svg = file.readAll();
    for (const int side : {16, 20, 24, 32, 40, 48, 64}) {
        icon.addPixmap(drawn(svg, active, side));
        icon.addPixmap(drawn(svg, disabled, side), QIcon::Disabled);
    }
    return icon;
}

} // namespace explorer
