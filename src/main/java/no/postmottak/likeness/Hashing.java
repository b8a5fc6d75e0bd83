package no.postmottak.likeness;

/** Numbers that stand for words, spread evenly over 64 bits and the same in every process. */
final class Hashing {

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hashing() {}

    static long of(String words) {
        var hash = OFFSET;
        for (var i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        var half = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        var rest = (half ^ (half >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return rest ^ (rest >>> 33);
    }
}
