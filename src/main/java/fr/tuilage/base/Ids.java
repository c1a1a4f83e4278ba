package fr.tuilage.base;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers that grow with time, so that indexes stay compact (RFC 9562, version 7). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier; its first 48 bits are the milliseconds since 1970 (UTC). */
    public static UUID next() {
        long milliseconds = System.currentTimeMillis();
        long high = (milliseconds << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
