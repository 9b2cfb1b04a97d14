// SPDX-License-Identifier: GPL-3.0-or-later
// With a large system font nothing that has to be read is cut off.
#include "support/test_program.h"
#include "widgets/around_chart/legend_button.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace explorer;

namespace {

constexpr int largePoints = 16;

// What a widget's text needs against what the widget has.
QString cutText(const QWidget& widget) {
    QString text;
    QSize needed = widget.minimumSizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        text = label->text();
        if (label->wordWrap()) {
            needed = QSize(0, label->heightForWidth(label->width()));
        } else {
            needed = label->sizeHint();
        }
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text = button->text();
        needed = qobject_cast<const QCheckBox*>(&widget) ||
                         qobject_cast<const QPushButton*>(&widget) ||
                         qobject_cast<const QRadioButton*>(&widget) ||
                         qobject_cast<const LegendButton*>(&widget)
                     ? button->sizeHint()
                     : QSize();
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        text = field->accessibleName();
        needed = QSize(0, field->fontMetrics().height());
    }
    const bool isCut = needed.width() > widget.width() || needed.height() > widget.height();
    return text.isEmpty() || !isCut ? QString()
                                    : QString("%1 “%2” needs %3x%4 and has %5x%6")
                                          .arg(widget.metaObject()->className(), text)
                                          .arg(needed.width())
                                          .arg(needed.height())
                                          .arg(widget.width())
                                          .arg(widget.height());
}

QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = widget->isVisible() ? cutText(*widget) : QString();
        if (!text.isEmpty()) {
            cut.append(text);
        }
    }
    return cut;
}

} // namespace

class LargeTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_font = QApplication::font();
        QFont large = m_font;
        large.setPointSize(largePoints);
        QApplication::setFont(large);
    }
    void cleanup() { QApplication::setFont(m_font); }

    void window_cutsNoText() {
        WindowFixture f;
        QVERIFY(f.isReady);
        f.document().edit("Show Leaky ReLU", {},
                          [](ExplorerState& state) { addCurve(state, "leaky_relu"); });
        QTest::qWait(200);
        const QStringList cut = cutTexts(f.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
        QVERIFY(f.window.width() <= 1280 && f.window.height() <= 800);
    }

    void panels_cutNoText() {
        WindowFixture f;
        QTest::keyClick(&f.window, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_D, Qt::ControlModifier);
        QTest::qWait(200);
        const QStringList cut = cutTexts(f.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join('\n')));
    }

private:
    QFont m_font;
};

EXPLORER_TEST(LargeTextTest)
#include "large_text_test.moc"
