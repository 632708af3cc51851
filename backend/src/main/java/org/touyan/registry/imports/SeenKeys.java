package org.touyan.registry.imports;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * Which line first had a key: half a million of them in 12 MB, outside the heap, which is small. Keys are 64 bits of a
 * hash; that two of a county's meet by chance is as likely as one in a hundred million.
 */
final class SeenKeys {
    private int size = 1 << 12;
    private LongBuffer keys = longs(size);
    private IntBuffer lines = ints(size);
    private int count;

    /** @return the line that had it before, 0 when this is the first */
    int put(long hash, int line) {
        long key = hash == 0 ? 1 : hash;
        if (count * 2 > size) {
            grow();
        }
        int at = find(key);
        if (keys.get(at) != 0) {
            return lines.get(at);
        }
        keys.put(at, key);
        lines.put(at, line);
        count++;
        return 0;
    }

    private int find(long key) {
        int at = (int) (key ^ key >>> 32) & size - 1;
        while (keys.get(at) != 0 && keys.get(at) != key) {
            at = at + 1 & size - 1;
        }
        return at;
    }

    private void grow() {
        LongBuffer oldKeys = keys;
        IntBuffer oldLines = lines;
        int oldSize = size;
        size *= 2;
        keys = longs(size);
        lines = ints(size);
        for (int i = 0; i < oldSize; i++) {
            if (oldKeys.get(i) != 0) {
                int at = find(oldKeys.get(i));
                keys.put(at, oldKeys.get(i));
                lines.put(at, oldLines.get(i));
            }
        }
    }

    private static LongBuffer longs(int count) {
        return ByteBuffer.allocateDirect(count * Long.BYTES).asLongBuffer();
    }

    private static IntBuffer ints(int count) {
        return ByteBuffer.allocateDirect(count * Integer.BYTES).asIntBuffer();
    }
}
