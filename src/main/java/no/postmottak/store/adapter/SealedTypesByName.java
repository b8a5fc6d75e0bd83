package no.postmottak.store.adapter;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes which of its permitted types a value of a sealed interface is, so that the domain needs no annotations. */
final class SealedTypesByName extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value BY_NAME =
            JsonTypeInfo.Value.from(Objects.requireNonNull(ByName.class.getAnnotation(JsonTypeInfo.class)));

    /** Carries the annotation that the domain's own types do without. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@is")
    private interface ByName {}

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return sealedAbove(annotated.getRawType()) ? BY_NAME : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        var type = annotated.getRawType();
        if (!isOurSealed(type)) {
            return super.findSubtypes(annotated);
        }
        var permitted = new ArrayList<NamedType>();
        for (var each : type.getPermittedSubclasses()) {
            permitted.add(new NamedType(each, each.getSimpleName()));
        }
        return permitted;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        var type = annotated.getRawType();
        return sealedAbove(type) ? type.getSimpleName() : super.findTypeName(annotated);
    }

    private static boolean sealedAbove(Class<?> type) {
        if (isOurSealed(type)) {
            return true;
        }
        for (var above : type.getInterfaces()) {
            if (isOurSealed(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurSealed(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith("no.postmottak.");
    }
}
