// SPDX-License-Identifier: GPL-3.0-or-later
// The custom functions that a person keeps for every figure to come, in one file of theirs.
#pragma once

#include "model/functions/function_set.h"
#include "model/storage/outcome.h"

#include <QObject>

#include <functional>

namespace explorer {

class CustomFunctionLibrary : public QObject {
    Q_OBJECT

public:
    // Reads the file if it is there.
    explicit CustomFunctionLibrary(const QString& filePath, QObject* parent = nullptr);

    // In the program's configuration folder.
    static QString usualPath();

    const CustomFunctions& functions() const { return m_functions; }
    // What of the file is not understood, or why it cannot be read; that is left as it is, and a
    // file that cannot be read as well. Empty where all is well.
    const QString& problem() const { return m_problem; }

    // The kept function that has the same name and says something else; null where there is none.
    const CustomFunction* namesake(const CustomFunction& function) const;

    // Ids are copies, since what is kept is read again before it is changed.

    // Keeps that one of the functions and all that it calls; in the place of the kept one with that
    // id, or beside the others.
    Outcome keep(const CustomFunctions& functions, QString id, QString inPlaceOf = {});
    // And those who call it.
    Outcome remove(QString id);
    Outcome rename(QString id, QString name);

    static constexpr std::size_t most = 200;

signals:
    void changed();

private:
    void read();
    // On what the file holds now: another window may have written it.
    Outcome change(const std::function<CustomFunctionsChange(const CustomFunctions&)>& make);
    Outcome write(const CustomFunctions& functions) const;

    QString m_filePath;
    CustomFunctions m_functions;
    QStringList m_unread; // what of the file is no function
    QString m_problem;
    bool m_isReadable = true; // the file, where there is one
};

} // namespace explorer
