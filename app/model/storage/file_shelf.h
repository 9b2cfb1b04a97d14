// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what lies one a file in two folders: the program's and the user's.
#pragma once

#include "model/language/shown_text.h"

#include <QDir>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace explorer {

inline QStringList jsonFiles(const QString& folder) {
    QStringList paths;
    const QDir directory(folder);
    for (const QString& name :
         directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(directory.filePath(name));
    return paths;
}

// All of the file, which is no larger than `largest`; what is wrong otherwise, `tooLarge` if it is
// that.
QString readSmallFile(const QString& path, qint64 largest, const QString& tooLarge,
                      QByteArray& bytes);

// What `readItem(path, item)` makes of the program's own files, in which nothing is wrong: a test
// reads them all.
template<class Item, class ReadItem>
QList<Item> builtInItems(const QString& folder, const ReadItem& readItem) {
    QList<Item> items;
    for (const QString& path : jsonFiles(folder)) {
        Item item;
        const QString problem = readItem(path, item);
        Q_ASSERT(problem.isEmpty());
        items.append(item);
    }
    return items;
}

// Items have an id, an order in lists, and tell whether they are the user's.
template<class Item>
struct FileShelf {
    QList<Item> items;
    QStringList problems; // of the user's files, one sentence each; the other files are used
};

// Adds what `readItem` makes of the user's files; it gives what is wrong, or nothing.
// One of the user's with the id of one of the program's stands in its place; of two of the user's
// with the same id the second is refused with the sentence `sameId(path, id)`.
template<class Item, class ReadItem, class SameId>
FileShelf<Item> withOwnFiles(const QList<Item>& builtIn, const QString& ownFolder,
                             const ReadItem& readItem, const SameId& sameId) {
    FileShelf<Item> shelf{builtIn, {}};
    for (const QString& path : jsonFiles(ownFolder)) {
        Item own;
        const QString problem = readItem(path, own);
        own.isOwn = true;
        const auto known = std::find_if(shelf.items.begin(), shelf.items.end(),
                                        [&](const Item& item) { return item.id == own.id; });
        if (!problem.isEmpty())
            shelf.problems.append(problem);
        else if (known == shelf.items.end())
            shelf.items.append(own);
        else if (!known->isOwn)
            *known = own;
        else
            shelf.problems.append(sameId(shownPath(path), own.id));
    }
    std::stable_sort(shelf.items.begin(), shelf.items.end(),
                     [](const Item& a, const Item& b) { return a.order < b.order; });
    return shelf;
}

} // namespace explorer
