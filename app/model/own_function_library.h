// SPDX-License-Identifier: GPL-3.0-or-later
// The own functions that a person keeps for every figure to come, in one file of theirs.
#pragma once

#include "model/outcome.h"
#include "model/own_function_linking.h"

#include <QObject>

#include <functional>

namespace explorer {

class OwnFunctionLibrary : public QObject {
    Q_OBJECT

public:
    // Reads the file if it is there.
    explicit OwnFunctionLibrary(const QString& filePath, QObject* parent = nullptr);

    // In the program's configuration folder.
    static QString usualPath();

    const OwnFunctions& functions() const { return m_functions; }
    // What of the file is not understood, or why it cannot be read; that is left as it is, and a
    // file that cannot be read as well. Empty where all is well.
    const QString& problem() const { return m_problem; }

    // The kept function that has the same name and says something else; null where there is none.
    const OwnFunction* namesake(const OwnFunction& function) const;

    // Ids are copies, since what is kept is read again before it is changed.

    // Keeps that one of the functions and all that it calls; in the place of the kept one with that
    // id, or beside the others.
    Outcome keep(const OwnFunctions& functions, QString id, QString inPlaceOf = {});
    // And those who call it.
    Outcome remove(QString id);
    Outcome rename(QString id, QString name);

    static constexpr std::size_t most = 200;

signals:
    void changed();

private:
    void read();
    // On what the file holds now: another window may have written it.
    Outcome change(const std::function<OwnFunctionsChange(const OwnFunctions&)>& make);
    Outcome write(const OwnFunctions& functions) const;

    QString m_filePath;
    OwnFunctions m_functions;
    QStringList m_unread; // what of the file is no function
    QString m_problem;
    bool m_isReadable = true; // the file, where there is one
};

} // namespace explorer
