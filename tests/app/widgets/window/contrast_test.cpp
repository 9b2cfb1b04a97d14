// SPDX-License-Identifier: GPL-3.0-or-later
// Text has to stand out from what it stands on, in both themes.
#include "style/color_space.h"
#include "style/figure_style.h"
#include "support/test_program.h"
#include "widgets/controls/theme.h"

using namespace explorer;

namespace {

constexpr double forText = 4.5;   // WCAG 2, level AA
constexpr double forShapes = 3.0; // lines, marks and the frame of what has the focus

struct Pair {
    const char* name;
    QPalette::ColorGroup group;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
    double least;
};

const Pair pairs[] = {
    {"labels", QPalette::Active, QPalette::WindowText, QPalette::Window, forText},
    {"labels on cards", QPalette::Active, QPalette::WindowText, QPalette::AlternateBase, forText},
    {"fields and lists", QPalette::Active, QPalette::Text, QPalette::Base, forText},
    {"every second row", QPalette::Active, QPalette::Text, QPalette::AlternateBase, forText},
    {"buttons", QPalette::Active, QPalette::ButtonText, QPalette::Button, forText},
    {"placeholders", QPalette::Active, QPalette::PlaceholderText, QPalette::Base, forText},
    {"hidden lines", QPalette::Active, QPalette::PlaceholderText, QPalette::Window, forText},
    {"selections", QPalette::Active, QPalette::HighlightedText, QPalette::Highlight, forText},
    {"links", QPalette::Active, QPalette::Link, QPalette::Base, forText},
    {"links in panels", QPalette::Active, QPalette::Link, QPalette::Window, forText},
    {"links on cards", QPalette::Active, QPalette::Link, QPalette::AlternateBase, forText},
    {"tool tips", QPalette::Active, QPalette::ToolTipText, QPalette::ToolTipBase, forText},
    {"labels that are off", QPalette::Disabled, QPalette::WindowText, QPalette::Window, forText},
    {"buttons that are off", QPalette::Disabled, QPalette::ButtonText, QPalette::Button, forText},
    {"fields that are off", QPalette::Disabled, QPalette::Text, QPalette::Base, forText},
    {"off and selected", QPalette::Disabled, QPalette::HighlightedText, QPalette::Highlight,
     forText},
    {"focus in panels", QPalette::Active, QPalette::Highlight, QPalette::Window, forShapes},
    {"focus on cards", QPalette::Active, QPalette::Highlight, QPalette::AlternateBase, forShapes},
    {"focus at buttons", QPalette::Active, QPalette::Highlight, QPalette::Button, forShapes},
};

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT

private slots:
    void text_standsOutFromItsGround_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("index");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            int index = 0;
            for (const Pair& pair : pairs) {
                const QByteArray name = theme == Theme::Light ? "light: " : "dark: ";
                QTest::newRow(name + pair.name) << int(theme) << index++;
            }
        }
    }

    void text_standsOutFromItsGround() {
        QFETCH(int, theme);
        QFETCH(int, index);
        applyTheme(Theme(theme));
        const Pair& pair = pairs[index];
        const QPalette palette = QApplication::palette();
        const QColor text = palette.color(pair.group, pair.text);
        const QColor ground = palette.color(pair.group, pair.ground);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= pair.least,
                 qPrintable(QString("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
    }

    void figure_standsOutFromItsPaper() {
        for (const bool isDark : {false, true}) {
            const FigureStyle style = screenStyle(isDark, {});
            QVERIFY(contrastRatio(style.ink, style.paper) >= forText);
        }
    }
};

EXPLORER_TEST(ContrastTest)
#include "contrast_test.moc"
