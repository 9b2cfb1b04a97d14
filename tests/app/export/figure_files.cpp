// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_files.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace explorer {

namespace {

constexpr int toolLimitMs = 120'000;

ToolRun runIn(const QTemporaryDir& folder, const QString& program, const QStringList& arguments,
              const QByteArray& bytes, const QString& fileName) {
    QFile file(folder.filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(toolLimitMs))
        return {};
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput()};
}

} // namespace

ExportRequest requestFor(ExportFormat format, double widthMm, double heightMm) {
    ExportRequest request;
    request.format = format;
    request.widthMm = widthMm;
    request.heightMm = heightMm;
    request.dpi = 600;
    return request;
}

QByteArray bytesOf(const ExplorerState& state, const ExportRequest& request) {
    const RenderedFigure figure = renderFigure(state, request);
    return figure.outcome.isDone() ? figure.bytes : figure.outcome.problem.toUtf8();
}

ExplorerState stateOf(const QStringList& functionIds) {
    ExplorerState state;
    for (const QString& id : functionIds)
        if (CurveState* curve = state.curve(addCurve(state, id)))
            curve->showsSlope = false;
    return state;
}

bool isInstalled(const QString& program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

ToolRun askTool(const QString& program, const QStringList& arguments, const QByteArray& bytes,
                const QString& fileName) {
    const QTemporaryDir folder;
    return runIn(folder, program, arguments, bytes, fileName);
}

QImage pictureByTool(const QString& program, const QStringList& arguments, const QByteArray& bytes,
                     const QString& fileName) {
    const QTemporaryDir folder;
    if (runIn(folder, program, arguments, bytes, fileName).status != 0)
        return {};
    return QImage(folder.filePath(QStringLiteral("picture.png")));
}

Unlikeness compare(const QImage& one, const QImage& other, int shrinking) {
    if (one.isNull() || one.size() != other.size())
        return {};
    const auto shrunk = [&](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.size() / shrinking, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = shrunk(one);
    const QImage b = shrunk(other);
    double sum = 0;
    double largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            for (const int difference :
                 {qRed(p) - qRed(q), qGreen(p) - qGreen(q), qBlue(p) - qBlue(q)}) {
                sum += std::abs(difference);
                largest = std::max(largest, double(std::abs(difference)));
            }
        }
    }
    return {sum / (3.0 * a.width() * a.height()), largest};
}

} // namespace explorer
