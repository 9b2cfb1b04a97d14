// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_for_print/export_dialog.h"

#include "figure/painting/figure_hit.h"
#include "style/figure_target.h"
#include "support/controls.h"
#include "support/test_program.h"
#include "widgets/controls/number_field.h"
#include "widgets/figure_for_print/figure_preview.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <cmath>

using namespace explorer;

namespace {

struct DialogFixture {
    explicit DialogFixture(const ExportRequest& request = {})
        : dialog(document, request) {
        dialog.show();
        isReady = QTest::qWaitForWindowActive(&dialog);
    }

    QComboBox& list(const QString& name) { return control<QComboBox>(dialog, name); }
    QDoubleSpinBox& number(const QString& name) { return control<QDoubleSpinBox>(dialog, name); }
    QSpinBox& dpi() { return control<QSpinBox>(dialog, "Resolution"); }
    FigurePreview& preview() { return control<FigurePreview>(dialog, "Preview"); }
    const PaperState& paper() const { return document.state().paper; }

    void choose(const QString& name, const QString& beginning) {
        QComboBox& choices = list(name);
        for (int i = 0; i < choices.count(); ++i) {
            if (choices.itemText(i).startsWith(beginning)) {
                choices.setCurrentIndex(i);
                return;
            }
        }
        qFatal("%s has no choice %s", qPrintable(name), qPrintable(beginning));
    }

    bool hasMend(const QString& id) { return dialog.findChild<QPushButton*>("mend_" + id); }
    void mend(const QString& id) {
        auto* button = dialog.findChild<QPushButton*>("mend_" + id);
        if (!button) {
            qFatal("There is nothing to mend of %s", qPrintable(id));
        }
        button->click(); // it may be scrolled out of sight
    }

    // Where a part of the figure is drawn in the preview.
    QPoint placeOf(FigurePart part) {
        const Figure& figure = preview().figure();
        for (double y = 0; y < figure.size.height(); y += 1) {
            for (double x = 0; x < figure.size.width(); x += 1) {
                const auto hit = hitFigure(figure, {x, y});
                if (hit && hit->part == part) {
                    const qreal scale = double(preview().picture().width()) / figure.size.width() /
                                        preview().devicePixelRatioF();
                    const QPointF corner((preview().width() - figure.size.width() * scale) / 2,
                                         (preview().height() - figure.size.height() * scale) / 2);
                    return (corner + hit->area.center() * scale).toPoint();
                }
            }
        }
        qFatal("The figure has no such part");
    }

    ExplorerDocument document;
    ExportDialog dialog;
    bool isReady = false;
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void request_isShownAndGivenBack_data() {
        QTest::addColumn<int>("format");
        for (const FormatDescription& format : exportFormats()) {
            QTest::newRow(qPrintable(format.id)) << int(format.format);
        }
    }

    void request_isShownAndGivenBack() {
        QFETCH(int, format);
        ExportRequest request;
        request.format = ExportFormat(format);
        request.dpi = 450;
        request.embedsSession = false;
        request.outlinesText = true;
        request.isTransparent = true;
        DialogFixture f(request);
        QVERIFY(f.isReady);
        const ExportRequest given = f.dialog.request();
        QCOMPARE(given.format, request.format);
        QCOMPARE(given.dpi, 450);
        QVERIFY(!given.embedsSession);
        QVERIFY(given.outlinesText);
        QVERIFY(given.isTransparent);
        QCOMPARE(given.widthMm, f.paper().widthMm);
        QCOMPARE(given.heightMm, f.paper().heightMm);
    }

    void resolution_isAskedForPixelsOnly() {
        DialogFixture f;
        for (const char* format : {"PNG", "TIFF"}) {
            f.choose("Format", format);
            QVERIFY(f.dpi().isEnabled());
        }
        for (const char* format : {"PDF", "SVG", "EPS"}) {
            f.choose("Format", format);
            QVERIFY(!f.dpi().isEnabled());
        }
    }

    void sizes_areTheDocuments_andUndoable() {
        DialogFixture f;
        type(f.number("Width"), "85.5");
        type(f.number("Height"), "60");
        QCOMPARE(f.paper().widthMm, 85.5);
        QCOMPARE(f.dialog.request().heightMm, 60.0);
        f.document.undoStack()->undo();
        f.document.undoStack()->undo();
        QCOMPARE(f.paper(), PaperState());
        QCOMPARE(f.number("Width").value(), PaperState().widthMm);
    }

    void pixels_areCounted() {
        DialogFixture f;
        f.choose("Format", "PNG");
        f.number("Width").setValue(25.4);
        f.number("Height").setValue(50.8);
        f.dpi().setValue(300);
        QCOMPARE(f.dialog.findChild<QLabel*>("pixels")->text(), QString("300 × 600 pixels"));
    }

    void sizesOutOfBounds_cannotBeChosen() {
        DialogFixture f;
        f.number("Width").setValue(1e9);
        QCOMPARE(f.dialog.request().widthMm, largestPaperMm);
        f.number("Width").setValue(0);
        QCOMPARE(f.dialog.request().widthMm, smallestPaperMm);
    }

    void target_setsSizeAndResolution() {
        DialogFixture f;
        f.choose("Made for", "Nature");
        QCOMPARE(f.paper().target, QString("nature"));
        QCOMPARE(f.paper().widthMm, 89.0);
        QCOMPARE(f.number("Width").value(), 89.0);
        QCOMPARE(f.dpi().value(), findTarget("nature")->dpi);
        f.choose("Column", "Double");
        QCOMPARE(f.paper().widthMm, 183.0);
    }

    void wordsAxesAndLines_areTheDocuments() {
        DialogFixture f;
        QTest::keyClicks(&control<QLineEdit>(f.dialog, "Title"), "A title");
        QCOMPARE(f.document.state().title, QString("A title"));
        f.choose("Panels", "Gradients below");
        QCOMPARE(f.document.state().layout.arrangement, FigureLayout::Stacked);
        f.choose("Place of the legend", "Right");
        QCOMPARE(f.document.state().layout.legendPlace, LegendPlace::Right);
        f.choose("Colours", "Greyscale");
        QCOMPARE(f.paper().palette, QString("greyscale"));
        QCOMPARE(f.paper().dashes, DashUse::Curves); // grey alone would not do
        f.choose("Curve", "Tanh");
        f.choose("Dash", "Dotted");
        f.choose("Marker", "Square");
        const CurveState& tanh = f.document.state().curves[1];
        QCOMPARE(tanh.look.dash, Dash::Dotted);
        QCOMPARE(tanh.look.marker, Marker::Square);
        QCOMPARE(f.document.state().curves[0].look, LineLook());
    }

    void preview_showsTheFigureInItsShape() {
        DialogFixture f;
        f.number("Width").setValue(160);
        f.number("Height").setValue(80);
        const auto aspect = [&] {
            return double(f.preview().picture().width()) / f.preview().picture().height();
        };
        QTRY_VERIFY(std::abs(aspect() - 2) < 0.03);
        QVERIFY(colorsIn(f.preview().picture()) > 20); // curves, text and their soft edges
    }

    void preview_canBeSeenInGrey() {
        DialogFixture f;
        f.list("Seen").setCurrentIndex(f.list("Seen").count() - 1);
        const QImage picture = f.preview().picture();
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                const QColor color = picture.pixelColor(x, y);
                QCOMPARE(color.red(), color.green());
                QCOMPARE(color.green(), color.blue());
            }
        }
    }

    void finding_isMendedByItsButton() {
        DialogFixture f;
        f.choose("Made for", "Nature");
        f.number("Type").setValue(4);
        QTRY_VERIFY(f.hasMend("text-too-small"));
        f.mend("text-too-small");
        QTRY_VERIFY(!f.hasMend("text-too-small"));
        QVERIFY(f.paper().textSize == 0 || f.paper().textSize >= 5);
    }

    void doubleClickOnALabel_changesItInPlace() {
        DialogFixture f;
        doubleClick(f.preview(), f.placeOf(FigurePart::XLabel));
        auto& editor = control<QLineEdit>(f.preview(), "Text in the figure");
        QCOMPARE(editor.text(), QString("$x$"));
        typeInto(editor, "input $z$");
        QCOMPARE(f.document.state().axes.xLabel, QString("input $z$"));
        QVERIFY(f.dialog.isVisible()); // Enter was the field's
    }

    void escape_leavesTheWordAndTheDialogAsTheyWere() {
        DialogFixture f;
        doubleClick(f.preview(), f.placeOf(FigurePart::YLabel));
        auto& editor = control<QLineEdit>(f.preview(), "Text in the figure");
        QTest::keyClicks(&editor, "something else");
        QTest::keyClick(&editor, Qt::Key_Escape);
        QCOMPARE(f.document.state().axes, AxesState());
        QVERIFY(f.dialog.isVisible());
    }

    void doubleClickOnNumbers_opensTheAxis() {
        DialogFixture f;
        doubleClick(f.preview(), f.placeOf(FigurePart::XNumbers));
        auto* box = f.preview().findChild<QFrame*>("axis_box");
        QVERIFY(box);
        typeInto(control<NumberField>(*box, "Lowest"), "-6");
        QCOMPARE(f.document.state().axes.x, (Range{-6, 4}));
        box->close();
    }

    void enterAndEscape_closeTheDialog() {
        DialogFixture f;
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QCOMPARE(f.dialog.result(), int(QDialog::Rejected));
        f.dialog.show();
        QTest::keyClick(&f.dialog, Qt::Key_Return);
        QCOMPARE(f.dialog.result(), int(QDialog::Accepted));
        QVERIFY(!f.dialog.isForEachFunction());
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

EXPLORER_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
