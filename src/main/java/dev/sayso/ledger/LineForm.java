package dev.sayso.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The places in a line that are the same in every line, found without reading it as JSON: a line begins with its sequence and
 * time, and ends with the hash of the line before.
 */
final class LineForm {
    private static final byte[] BEGIN = ascii("{\"sequence\":");
    private static final byte[] TIME = ascii(",\"time\":\"");
    private static final int TIME_LENGTH = "2026-11-22T10:15:30Z".length();
    private static final byte[] ACT = ascii("\",\"act\":\"");
    private static final byte[] ERASED = ascii(Act.ERASED.word() + "\"");
    private static final byte[] CONTINUED = ascii(Act.CONTINUED.word() + "\"");
    private static final byte[] PREVIOUS = ascii(",\"previous\":\"");
    private static final byte[] END = ascii("\"}");
    private static final int TAIL = PREVIOUS.length + 64 + END.length;
    private static final int MOST_DIGITS = 15;

    private static final byte[] DIGITS = digits();
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LINE_FEEDS = ONES * '\n';

    private LineForm() {}

    /** The line's sequence, or -1 where it has not the form of an entry. */
    static long sequence(byte[] line, int from, int to) {
        if (!has(BEGIN, line, from, to) || to - from < BEGIN.length + TAIL) {
            return -1;
        }
        int at = from + BEGIN.length;
        int end = Math.min(to, at + MOST_DIGITS);
        long number = 0;
        int first = at;
        for (; at < end && line[at] >= '0' && line[at] <= '9'; at++) {
            number = number * 10 + (line[at] - '0');
        }
        return at > first && has(TIME, line, at, to) && has(PREVIOUS, line, to - TAIL, to) && has(END, line, to - 2, to)
                ? number
                : -1;
    }

    /** Whether the line, which has the form of an entry, names {@code hash} as the one of the line before. */
    static boolean names(byte[] hash, byte[] line, int to) {
        int at = to - END.length - 64;
        int different = 0;
        for (int i = 0; i < 32; i++, at += 2) {
            // A letter that is no digit is negative, and so is what it leaves here.
            different |= (DIGITS[line[at] & 0xFF] << 4 | DIGITS[line[at + 1] & 0xFF]) ^ (hash[i] & 0xFF);
        }
        return different == 0;
    }

    /** Whether the line, which has the form of an entry, says what is not in the chain. */
    static boolean speaksOfTheChain(byte[] line, int from, int to) {
        int at = from + BEGIN.length;
        while (line[at] != ',') {
            at++;
        }
        at += TIME.length + TIME_LENGTH + ACT.length;
        return at < to && (has(ERASED, line, at, to) || has(CONTINUED, line, at, to));
    }

    /** The time that the line, which has the form of an entry, says. */
    static String time(byte[] line) {
        int at = BEGIN.length;
        while (line[at] != ',') {
            at++;
        }
        return new String(line, at + TIME.length, TIME_LENGTH, StandardCharsets.ISO_8859_1);
    }

    /** Where the first line feed stands from {@code from} on, or {@code to} where there is none. */
    static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long found = (long) EIGHT_BYTES.get(bytes, at) ^ LINE_FEEDS;
            long zeros = (found - ONES) & ~found & HIGH_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean has(byte[] expected, byte[] line, int at, int to) {
        return at + expected.length <= to
                && Arrays.equals(expected, 0, expected.length, line, at, at + expected.length);
    }

    private static byte[] digits() {
        var digits = new byte[256];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < 16; i++) {
            digits["0123456789abcdef".charAt(i)] = (byte) i;
        }
        return digits;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
