// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the values of options for what they should be; the first that is not is said.
#pragma once

#include "cli/arguments.h"

namespace explorer {

// Every reader leaves its target alone where the option is not given or another one was wrong.
class OptionReader {
public:
    explicit OptionReader(const Arguments& arguments);

    void readNumber(const QString& option, double low, double high, double& target);
    void readWhole(const QString& option, int low, int high, int& target);
    void readText(const QString& option, qsizetype longest, QString& target);
    void readId(const QString& option, const QStringList& allowed, QString& target);
    void readSwitch(const QString& option, bool value, bool& target);

    bool isGiven(const QString& option) const { return isFine() && m_arguments.has(option); }
    bool isFine() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    void fail(const QString& problem);
    void add(const QString& sentence); // behind the problem

private:
    const Arguments& m_arguments;
    QString m_problem;
};

} // namespace explorer
