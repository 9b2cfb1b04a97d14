// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_dialog.h"

#include "support/controls.h"
#include "support/widget_test.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <cmath>

using namespace explorer;

namespace {

struct DialogFixture {
    explicit DialogFixture(const ExportRequest& request = {})
        : dialog(firstFigure(), request) {
        dialog.show();
        isReady = QTest::qWaitForWindowActive(&dialog);
    }

    QComboBox& format() { return control<QComboBox>(dialog, "Format"); }
    QDoubleSpinBox& width() { return control<QDoubleSpinBox>(dialog, "Width"); }
    QDoubleSpinBox& height() { return control<QDoubleSpinBox>(dialog, "Height"); }
    QSpinBox& dpi() { return control<QSpinBox>(dialog, "Resolution"); }
    QPixmap preview() { return control<QLabel>(dialog, "Preview").pixmap(); }

    void choose(const QString& format_) {
        for (int i = 0; i < format().count(); ++i) {
            if (format().itemText(i).startsWith(format_)) {
                format().setCurrentIndex(i);
            }
        }
    }

    ExportDialog dialog;
    bool isReady = false;
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void request_isShownAndGivenBack_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("PDF") << int(ExportFormat::Pdf);
        QTest::newRow("SVG") << int(ExportFormat::Svg);
        QTest::newRow("PNG") << int(ExportFormat::Png);
    }

    void request_isShownAndGivenBack() {
        QFETCH(int, format);
        ExportRequest request;
        request.format = ExportFormat(format);
        request.widthMm = 85.5;
        request.heightMm = 60;
        request.dpi = 600;
        DialogFixture f(request);
        QVERIFY(f.isReady);
        QCOMPARE(f.width().value(), 85.5);
        const ExportRequest given = f.dialog.request();
        QCOMPARE(given.format, request.format);
        QCOMPARE(given.widthMm, 85.5);
        QCOMPARE(given.heightMm, 60.0);
        QCOMPARE(given.dpi, 600);
    }

    void resolution_isAskedForPixelsOnly() {
        DialogFixture f;
        f.choose("PNG");
        QVERIFY(f.dpi().isEnabled());
        f.choose("PDF");
        QVERIFY(!f.dpi().isEnabled());
        f.choose("SVG");
        QVERIFY(!f.dpi().isEnabled());
        f.choose("PNG");
        QVERIFY(f.dpi().isEnabled());
        QCOMPARE(f.dialog.request().format, ExportFormat::Png);
    }

    void typedValues_areInTheRequest() {
        DialogFixture f;
        f.choose("PNG");
        type(f.width(), "150");
        type(f.height(), "90.5");
        type(f.dpi(), "600");
        QCOMPARE(f.dialog.request().widthMm, 150.0);
        QCOMPARE(f.dialog.request().heightMm, 90.5);
        QCOMPARE(f.dialog.request().dpi, 600);
    }

    void pixels_areCounted() {
        DialogFixture f;
        f.choose("PNG");
        f.width().setValue(25.4);
        f.height().setValue(50.8);
        f.dpi().setValue(300);
        QStringList texts;
        for (const QLabel* label : f.dialog.findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        QVERIFY2(texts.contains("300 × 600 pixels"), qPrintable(texts.join("; ")));
    }

    void sizesOutOfBounds_cannotBeChosen() {
        DialogFixture f;
        f.width().setValue(1e9);
        QCOMPARE(f.dialog.request().widthMm, largestExportMm);
        f.width().setValue(0);
        QCOMPARE(f.dialog.request().widthMm, smallestExportMm);
    }

    void preview_showsTheFigureInItsShape() {
        ExportRequest request;
        request.widthMm = 160;
        request.heightMm = 80;
        DialogFixture f(request);
        QVERIFY(!f.preview().isNull());
        const QSize size = f.preview().size();
        QVERIFY(std::abs(double(size.width()) / size.height() - 2) < 0.03);
        QVERIFY(colorsIn(f.preview().toImage()) > 20); // curves, text and their soft edges
    }

    void preview_followsTheSize() {
        DialogFixture f;
        f.width().setValue(80);
        f.height().setValue(80);
        QTRY_VERIFY(std::abs(f.preview().width() - f.preview().height()) <= 1);
    }

    void enterAndEscape_closeTheDialog() {
        DialogFixture f;
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QCOMPARE(f.dialog.result(), int(QDialog::Rejected));
        f.dialog.show();
        auto* buttons = f.dialog.findChild<QDialogButtonBox*>();
        click(*buttons->button(QDialogButtonBox::Save));
        QCOMPARE(f.dialog.result(), int(QDialog::Accepted));
    }

private:
    static void type(QAbstractSpinBox& box, const QString& text) {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
        QTest::keyClick(&box, Qt::Key_Tab);
    }

    static qsizetype colorsIn(const QImage& image) {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                colors.insert(image.pixel(x, y));
            }
        }
        return colors.size();
    }
};

int main(int argc, char** argv) {
    return runWidgetTest<ExportDialogTest>(argc, argv);
}
#include "export_dialog_test.moc"
