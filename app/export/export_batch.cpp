// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_batch.h"

#include "model/language/shown_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace explorer {

namespace {

struct Batch {
    Q_DECLARE_TR_FUNCTIONS(explorer::Batch)
};

// Of letters, digits and what no system gives a meaning to.
QString safeName(const QString& id) {
    QString name;
    for (const QChar letter : id.left(longestId)) {
        const bool isSafe = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'_');
        name += isSafe ? letter : QChar(u'_');
    }
    return name.isEmpty() ? QStringLiteral("function") : name;
}

// Some systems do not tell upper from lower case.
QString unusedName(const QString& name, QSet<QString>& used) {
    QString candidate = name;
    for (int count = 2; used.contains(candidate.toLower()); ++count)
        candidate = name + QLatin1Char('-') + QString::number(count);
    used.insert(candidate.toLower());
    return candidate;
}

} // namespace

Outcome checkOrders(const std::vector<FigureOrder>& orders) {
    QSet<QString> files;
    for (const FigureOrder& order : orders) {
        const Outcome outcome = checkExport(order.request);
        if (!outcome.isDone())
            return outcome;
        const QString file = QFileInfo(order.request.filePath).absoluteFilePath();
        if (files.contains(file))
            return Outcome::failed(
                Batch::tr("%1 is named for two figures; give each a file of its own.")
                    .arg(shownPath(order.request.filePath)));
        files.insert(file);
    }
    return Outcome::done();
}

BatchResult exportFigures(const std::vector<FigureOrder>& orders, const ExportWatch& watch) {
    BatchResult result;
    const Outcome check = checkOrders(orders);
    if (!check.isDone()) {
        result.problems.append(check.problem);
        return result;
    }
    for (std::size_t i = 0; i < orders.size() && !watch.isStopped(); ++i) {
        const ExportRequest& request = orders[i].request;
        const ExportWatch part{watch.stop, [&](double done) {
                                   watch.report((double(i) + done) / double(orders.size()));
                               }};
        const Outcome outcome = exportFigure(orders[i].state, request, part);
        if (outcome.isDone())
            result.written.append(request.filePath);
        else if (!watch.isStopped())
            result.problems.append(outcome.problem);
        part.report(1);
    }
    result.isStopped = watch.isStopped() &&
                       result.written.size() + result.problems.size() < qsizetype(orders.size());
    return result;
}

std::vector<SplitFigure> splitByFunction(const ExplorerState& state) {
    std::vector<SplitFigure> figures;
    QSet<QString> used;
    for (const CurveState& curve : state.curves) {
        if (!curve.showsValue && !curve.showsSlope)
            continue;
        const auto own = placeOf(state.customFunctions, curve.functionId);
        const QString name =
            own ? callNames(state.customFunctions)[qsizetype(*own)] : curve.functionId;
        SplitFigure figure{unusedName(safeName(name), used), state};
        figure.state.curves = {curve};
        figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<FigureOrder> ordersByFunction(const ExplorerState& state, const ExportRequest& request,
                                          const QString& folder) {
    std::vector<FigureOrder> orders;
    for (const SplitFigure& figure : splitByFunction(state)) {
        FigureOrder order{figure.state, request};
        order.request.setFilePath(QDir(folder).filePath(figure.name + QLatin1Char('.') +
                                                        describe(request.format).ending()),
                                  request.format);
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace explorer
