package org.askwell.exchange.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.askwell.core.coaching.ear.Habits;
import org.askwell.core.coaching.ear.Weights;
import org.askwell.core.playbook.Moment;

/**
 * A reader's weights as a file: a mark, the number of features, what customers do next, bias, scales and thresholds; then,
 * deflated, the features' ids, each as its distance from the one before, and their rows; and at the end a CRC-32 over all before it. The same
 * weights always give the same bytes.
 */
public final class ReaderFile {
    private static final int MARK = 0x41574532; // "AWE2"
    private static final int MOST_FEATURES = 500_000;

    private ReaderFile() {}

    /** Writes the weights. */
    public static void write(Weights weights, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(MARK);
        data.writeInt(weights.size());
        writeAll(data, weights.habits().first());
        for (var row : weights.habits().next()) {
            writeAll(data, row);
        }
        writeAll(data, weights.habits().common());
        writeAll(data, weights.bias());
        writeAll(data, weights.scales());
        for (var threshold : weights.thresholds()) {
            data.writeFloat(threshold);
        }
        data.flush();
        var small = new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)));
        int before = 0;
        for (int id : weights.ids()) {
            small.writeInt(id - before);
            before = id;
        }
        small.write(weights.rows());
        small.close();
        var crc = new CRC32();
        crc.update(bytes.toByteArray());
        var all = new DataOutputStream(out);
        all.write(bytes.toByteArray());
        all.writeInt((int) crc.getValue());
        all.flush();
    }

    /**
     * Reads weights.
     *
     * @throws IOException if the file can't be read, is of another kind, or was changed since it was written
     */
    public static Weights read(InputStream in) throws IOException {
        var bytes = in.readAllBytes();
        var crc = new CRC32();
        int body = bytes.length - Integer.BYTES;
        if (body < 2 * Integer.BYTES) {
            throw new IOException("too short for a reader's weights: " + bytes.length + " bytes");
        }
        crc.update(bytes, 0, body);
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (data.readInt() != MARK) {
                throw new IOException("no reader's weights");
            }
            if (new DataInputStream(new ByteArrayInputStream(bytes, body, Integer.BYTES)).readInt() != (int) crc.getValue()) {
                throw new IOException("the reader's weights were changed since they were written");
            }
            int size = data.readInt();
            if (size < 0 || size > MOST_FEATURES) {
                throw new IOException("a reader of " + size + " features");
            }
            var habits = habits(data);
            var bias = floats(data, Weights.COLUMNS);
            var scales = floats(data, Weights.COLUMNS);
            var thresholds = new ArrayList<Float>();
            for (int i = 0; i < Weights.MARKS; i++) {
                thresholds.add(data.readFloat());
            }
            var large = new DataInputStream(new BufferedInputStream(new InflaterInputStream(data)));
            var ids = new int[size];
            for (int i = 0; i < size; i++) {
                ids[i] = large.readInt() + (i == 0 ? 0 : ids[i - 1]);
            }
            var rows = large.readNBytes(size * Weights.COLUMNS);
            try {
                return new Weights(ids, rows, scales, bias, habits, thresholds);
            } catch (IllegalArgumentException broken) {
                throw new IOException("weights that don't fit each other", broken);
            }
        }
    }

    private static Habits habits(DataInputStream data) throws IOException {
        int moments = Moment.values().length;
        var first = doubles(data, moments);
        var next = new ArrayList<List<Double>>();
        for (int i = 0; i < moments; i++) {
            next.add(doubles(data, moments));
        }
        return new Habits(first, next, doubles(data, moments));
    }

    private static void writeAll(DataOutputStream data, List<Double> values) throws IOException {
        for (double value : values) {
            data.writeDouble(value);
        }
    }

    private static void writeAll(DataOutputStream data, float[] values) throws IOException {
        for (float value : values) {
            data.writeFloat(value);
        }
    }

    private static List<Double> doubles(DataInputStream data, int count) throws IOException {
        var values = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            values.add(data.readDouble());
        }
        return values;
    }

    private static float[] floats(DataInputStream data, int count) throws IOException {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = data.readFloat();
        }
        return values;
    }
}
