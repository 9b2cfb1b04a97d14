// SPDX-License-Identifier: GPL-3.0-or-later
// A text that a data file gives in English and in Chinese.
#pragma once

#include <QString>

namespace explorer {

struct BilingualText {
    QString english;
    QString chinese;

    // In the program's language; in the other one where it is missing.
    const QString& shown() const;
    // Puts the text in the place of what shown() gives.
    void setShown(const QString& text);
    bool isEmpty() const { return english.isEmpty() && chinese.isEmpty(); }

    bool operator==(const BilingualText&) const = default;
};

} // namespace explorer
