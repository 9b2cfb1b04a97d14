// SPDX-License-Identifier: GPL-3.0-or-later
// Saves as many letters as asked for into a file: file_saving_program PATH SIZE
#include "model/storage/file_writing.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

int main(int, char** argv) {
    const QByteArray bytes(std::atoi(argv[2]), 'n');
    const explorer::Outcome outcome = explorer::writeFile(QFile::decodeName(argv[1]), bytes);
    std::fputs(qPrintable(outcome.problem), stderr);
    return outcome.isDone() ? 0 : 1;
}
