// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/preferences.h"
#include "model/storage/recent_files.h"
#include "model/storage/settings_keys.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace explorer;

// Recent files and preferences, in a settings file of the test's own.
class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    }

    void recentFiles_comeLastUsedFirst() {
        RecentFiles recent(*m_settings);
        recent.add(made("a.aex"));
        recent.add(made("b.aex"));
        recent.add(m_folder->filePath("a.aex"));
        QCOMPARE(recent.paths(),
                 (QStringList{m_folder->filePath("a.aex"), m_folder->filePath("b.aex")}));
    }

    void recentFiles_keepTheLastTen() {
        RecentFiles recent(*m_settings);
        for (int i = 0; i < 12; ++i)
            recent.add(made(QStringLiteral("%1.aex").arg(i)));
        QCOMPARE(recent.paths().size(), 10);
        QCOMPARE(recent.paths().first(), m_folder->filePath("11.aex"));
        QCOMPARE(recent.paths().last(), m_folder->filePath("2.aex"));
    }

    void recentFiles_leaveOutWhatIsGoneUntilItIsBack() {
        RecentFiles recent(*m_settings);
        const QString path = made("a.aex");
        recent.add(path);
        QVERIFY(QFile::remove(path));
        QVERIFY(recent.paths().isEmpty());
        made("a.aex");
        QCOMPARE(recent.paths(), QStringList{path});
    }

    void recentFiles_knowOneFileByAllItsSpellings() {
        RecentFiles recent(*m_settings);
        const QString path = made("a.aex");
        recent.add(path);
        recent.add(m_folder->path() + "/./b/../a.aex");
        QCOMPARE(recent.paths(), QStringList{path});
        recent.add(QString());
        QCOMPARE(recent.paths(), QStringList{path});
    }

    void recentFiles_surviveAndCanBeForgotten() {
        const QString path = made("a.aex");
        const QString other = made("b.aex");
        RecentFiles(*m_settings).add(path);
        RecentFiles(*m_settings).add(other);
        restart();
        RecentFiles recent(*m_settings);
        QCOMPARE(recent.paths(), (QStringList{other, path}));
        recent.remove(other);
        QCOMPARE(recent.paths(), QStringList{path});
        recent.clear();
        QVERIFY(recent.paths().isEmpty());
    }

    void preferences_haveDefaults() {
        const Preferences preferences(*m_settings);
        QCOMPARE(preferences.theme(), Theme::System);
        QVERIFY(preferences.windowGeometry().isEmpty());
        QVERIFY(QDir(preferences.lastFolder(FolderUse::Session)).exists());
    }

    void preferences_surviveARestart() {
        const QByteArray bytes("\0\xff window", 9);
        {
            Preferences preferences(*m_settings);
            preferences.setTheme(Theme::Dark);
            preferences.setWindowGeometry(bytes);
            preferences.setWindowState(bytes + "state");
            preferences.setLastFolder(FolderUse::Export, m_folder->path());
        }
        restart();
        const Preferences preferences(*m_settings);
        QCOMPARE(preferences.theme(), Theme::Dark);
        QCOMPARE(preferences.windowGeometry(), bytes);
        QCOMPARE(preferences.windowState(), bytes + "state");
        QCOMPARE(preferences.lastFolder(FolderUse::Export), m_folder->path());
        QVERIFY(preferences.lastFolder(FolderUse::Session) != m_folder->path());
    }

    void lastFolder_isAnotherWhenItIsGone() {
        Preferences preferences(*m_settings);
        preferences.setLastFolder(FolderUse::Session, m_folder->filePath("gone"));
        QVERIFY(QDir(preferences.lastFolder(FolderUse::Session)).exists());
    }

    void unknownTheme_countsAsTheSystems() {
        m_settings->setValue(settings::themeKey, "plaid");
        QCOMPARE(Preferences(*m_settings).theme(), Theme::System);
    }

private:
    QString made(const QString& name) const {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    void restart() {
        m_settings->sync();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

EXPLORER_TEST(SettingsTest)
#include "settings_test.moc"
