package no.postmottak.notice;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Makes values that no constructor would, as code with full access to the machine could. */
final class Forgery {

    private Forgery() {}

    /** Laid out in memory like the records it stands in for, whose fields reflection does not open. */
    @SuppressWarnings({"UnusedVariable", "UnusedMethod"})
    private static final class Twin {
        private final String text;

        Twin(String text) {
            this.text = text;
        }
    }

    /** A record of one text, with any text at all in it. */
    static <T> T of(Class<T> kind, String text) {
        try {
            var type = Class.forName("sun.misc.Unsafe");
            var field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            var unsafe = field.get(null);
            var offset =
                    method(type, "objectFieldOffset", Field.class).invoke(unsafe, Twin.class.getDeclaredField("text"));
            var forged = method(type, "allocateInstance", Class.class).invoke(unsafe, kind);
            method(type, "putObject", Object.class, long.class, Object.class).invoke(unsafe, forged, offset, text);
            return kind.cast(forged);
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError("this Java no longer lets a test forge a value", closed);
        }
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) throws NoSuchMethodException {
        return type.getMethod(name, parameters);
    }
}
