// SPDX-License-Identifier: GPL-3.0-or-later
// Plays on a device that writes what it hears into a file, and on one that is not there.
#include "sound/sound_output.h"

#include "sound/curve_sound.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace explorer;

class SoundOutputTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
#ifndef EXPLORER_HAS_ALSA
        QVERIFY(!SoundOutput::isAvailable());
        QSKIP("This program was built without ALSA.");
#endif
        // The library reads no configuration but this one.
        QFile configuration(m_folder.filePath("asound.conf"));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("pcm.!default { type file file \"" +
                            m_folder.filePath("heard.raw").toUtf8() +
                            "\" format raw slave.pcm quiet }\npcm.quiet { type null }\n");
        configuration.close();
        qputenv("ALSA_CONFIG_PATH", configuration.fileName().toUtf8());
    }

    void device_hearsTheSamples() {
        QVERIFY(SoundOutput::isAvailable());
        std::vector<qint16> samples(soundRate / 5 * 2);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            samples[i] = static_cast<qint16>(i * 7 % 20'000);
        }
        SoundOutput output;
        QSignalSpy ended(&output, &SoundOutput::ended);
        output.play(samples);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(ended.first().first().toString(), QString());
        QVERIFY(!output.isPlaying());
        QFile heard(m_folder.filePath("heard.raw"));
        QVERIFY(heard.open(QIODevice::ReadOnly));
        const QByteArray bytes = heard.readAll();
        QVERIFY(bytes.startsWith(QByteArray(reinterpret_cast<const char*>(samples.data()),
                                            qsizetype(samples.size() * sizeof(qint16)))));
    }

    void stop_endsWhatPlays() {
        SoundOutput output;
        QSignalSpy ended(&output, &SoundOutput::ended);
        output.play(std::vector<qint16>(std::size_t{soundRate} * 2 * 60));
        output.stop();
        QVERIFY(!output.isPlaying());
        QTRY_COMPARE(ended.count(), 1);
    }

    void outputThatGoes_stopsFirst() {
        SoundOutput output;
        output.play(std::vector<qint16>(std::size_t{soundRate} * 2 * 60));
    }

private:
    QTemporaryDir m_folder;
};

EXPLORER_TEST(SoundOutputTest)
#include "sound_output_test.moc"
