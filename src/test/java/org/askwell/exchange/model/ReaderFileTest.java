package org.askwell.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.askwell.core.coaching.ear.Habits;
import org.askwell.core.coaching.ear.Weights;
import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.Test;

class ReaderFileTest {
    private static final Habits HABITS = new Habits(fifths(), Collections.nCopies(5, fifths()), fifths());

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var weights = weights();
        var read = ReaderFile.read(new ByteArrayInputStream(written(weights)));

        assertThat(read.ids()).isEqualTo(weights.ids());
        assertThat(read.rows()).isEqualTo(weights.rows());
        assertThat(read.bias()).isEqualTo(weights.bias());
        assertThat(read.scales()).isEqualTo(weights.scales());
        assertThat(read.habits()).isEqualTo(weights.habits());
        assertThat(read.thresholds()).isEqualTo(weights.thresholds());
        assertThat(written(read)).isEqualTo(written(weights));
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        var bytes = written(weights());
        var chance = new Random(3);
        for (int i = 0; i < 200; i++) {
            var changed = bytes.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> ReaderFile.read(new ByteArrayInputStream(changed)));
        }
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        var bytes = written(weights());
        for (int length = 0; length < bytes.length; length += 97) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> ReaderFile.read(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void theBuiltInReadersStayBelowEightMegabytes() throws IOException {
        long all = 0;
        for (var language : Language.values()) {
            try (var in = BuiltInReaders.class.getResourceAsStream(language.code() + ".ear")) {
                all += in.readAllBytes().length;
            }
        }
        assertThat(all).isBetween(1_000_000L, 8_000_000L);
    }

    @Test
    void aReaderIsThereOnceItWasLoaded() {
        var readers = new BuiltInReaders();
        assertThat(readers.in(Language.NB)).isEmpty();
        readers.load(Language.NB);
        var loaded = readers.in(Language.NB);
        assertThat(loaded).isPresent();
        readers.load(Language.NB);
        assertThat(readers.in(Language.NB).orElseThrow()).isSameAs(loaded.orElseThrow());
        assertThat(readers.in(Language.VI)).isEmpty();
    }

    private static byte[] written(Weights weights) throws IOException {
        var out = new ByteArrayOutputStream();
        ReaderFile.write(weights, out);
        return out.toByteArray();
    }

    private static Weights weights() {
        var chance = new Random(11);
        var ids = chance.ints(50).sorted().distinct().toArray();
        var rows = new byte[ids.length * Weights.COLUMNS];
        chance.nextBytes(rows);
        var scales = new float[Weights.COLUMNS];
        var bias = new float[Weights.COLUMNS];
        for (int i = 0; i < Weights.COLUMNS; i++) {
            scales[i] = chance.nextFloat();
            bias[i] = chance.nextFloat() - 0.5f;
        }
        return new Weights(ids, rows, scales, bias, HABITS, Collections.nCopies(Weights.MARKS, 0.4f));
    }

    private static List<Double> fifths() {
        return Collections.nCopies(5, 0.2);
    }
}
