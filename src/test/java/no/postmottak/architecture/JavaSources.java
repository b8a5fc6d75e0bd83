package no.postmottak.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Measures sources as the compiler itself reads them. */
final class JavaSources {

    private JavaSources() {}

    /** How large one type or method is: a name to find it by, its lines, and its parameters or components. */
    record Measure(String name, Shape shape, long lines, int parameters) {}

    /** What was measured. */
    enum Shape {
        FILE,
        METHOD,
        RECORD
    }

    static List<Measure> measured(Path folder) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var measuring = new Measuring(Trees.instance(task));
            task.parse().forEach(unit -> measuring.scan(unit, unit));
            return List.copyOf(measuring.measures);
        }
    }

    /** Walks over one parsed file after the other. */
    private static final class Measuring extends TreeScanner<Void, CompilationUnitTree> {

        private final Trees trees;
        private final List<Measure> measures = new ArrayList<>();
        private String type = "";
        private boolean inRecord;

        Measuring(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, CompilationUnitTree same) {
            var path = Path.of(unit.getSourceFile().toUri());
            measures.add(new Measure(String.valueOf(path.getFileName()), Shape.FILE, lines(unit, unit), 0));
            return super.visitCompilationUnit(unit, unit);
        }

        @Override
        public Void visitClass(ClassTree tree, CompilationUnitTree unit) {
            var outer = type;
            var outerIsRecord = inRecord;
            inRecord = tree.getKind() == Tree.Kind.RECORD;
            type = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            if (inRecord) {
                var components = tree.getMembers().stream()
                        .filter(member -> member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                measures.add(new Measure(type, Shape.RECORD, lines(tree, unit), (int) components));
            }
            super.visitClass(tree, unit);
            type = outer;
            inRecord = outerIsRecord;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, CompilationUnitTree unit) {
            var parameters = areItsOwn(tree) ? tree.getParameters().size() : 0;
            measures.add(new Measure(type + "." + tree.getName(), Shape.METHOD, lines(tree, unit), parameters));
            return super.visitMethod(tree, unit);
        }

        /** Others decided what an overriding method takes, and a record's constructor takes its components. */
        private boolean areItsOwn(MethodTree tree) {
            return !tree.getModifiers().toString().contains("@Override")
                    && !(inRecord && tree.getName().contentEquals("<init>"));
        }

        private long lines(Tree tree, CompilationUnitTree unit) {
            var positions = trees.getSourcePositions();
            var map = unit.getLineMap();
            var first =
                    tree instanceof CompilationUnitTree ? 1 : map.getLineNumber(positions.getStartPosition(unit, tree));
            return map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
        }
    }
}
