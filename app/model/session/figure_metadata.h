// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure file says where it comes from and carries the session that makes it again. Writers
// and readers share the names.
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace explorer::figuremetadata {

inline constexpr QLatin1String programName("Activation Explorer");

// Texts of a PNG, by keyword.
inline constexpr QLatin1String programKey("Software");
inline constexpr QLatin1String descriptionKey("Description");
inline constexpr QLatin1String sessionKey("Activation Explorer session");

// Elements of an SVG's or a PDF's XMP packet.
inline constexpr QLatin1String programNamespace("http://ns.adobe.com/xap/1.0/");
inline constexpr QLatin1String programElement("CreatorTool");
inline constexpr QLatin1String sessionNamespace("urn:activation-explorer:session:");
inline constexpr QLatin1String sessionElement("session");
inline constexpr QLatin1String packetBegin("<x:xmpmeta");
inline constexpr QLatin1String packetEnd("</x:xmpmeta>");

// The packet as one XML element. Nothing is said of an empty title or session.
QByteArray packet(const QString& title, const QByteArray& session);

} // namespace explorer::figuremetadata
