package org.askexpert.factor;

/** Bytes in letters and digits, as apps for codes read them (RFC 4648, without padding). */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                text.append(SIGNS.charAt(buffer >>> (held - BITS) & 0x1f));
                held -= BITS;
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) text.append(SIGNS.charAt(buffer << (BITS - held) & 0x1f));
        return text.toString();
    }
}
