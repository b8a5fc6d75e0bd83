package no.postmottak.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A small house that breaks a rule on purpose, compiled from a few lines of source. */
final class BrokenHouse {

    static final String ROOT = "broken";

    private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|@?interface) ([A-Za-z]+)");

    private BrokenHouse() {}

    /** Compiles one type from each source; {@code package ...;} stands at its beginning. */
    static JavaClasses of(Path folder, String... sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = Stream.of(sources).map(BrokenHouse::file).toList();
        var compiled = compiler.getTask(null, null, null, List.of("-proc:none", "-d", folder.toString()), null, files)
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("a broken house must compile all the same");
        }
        return new ClassFileImporter().importPath(folder.resolve(ROOT));
    }

    private static JavaFileObject file(String source) {
        var name = first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        var matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("a source names its package and its type");
        }
        return matcher.group(1);
    }
}
