// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out like words: in lines, as many to a line as fit.
#pragma once

#include <QLayout>
#include <QList>

namespace explorer {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool moves) const; // gives the height

    QList<QLayoutItem*> m_items;
    int m_spacing;
};

} // namespace explorer
