package no.postmottak.store.adapter;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import no.postmottak.keys.Keyring;

/** Values as they stand in sealed columns: JSON, encrypted, bound to the table and row they belong to. */
public final class SealedRows {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .annotationIntrospector(new SealedTypesByName())
            // only the components of records: what a type works out from them is not data
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            // a row that was sealed before its record had this list opens with an empty one
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Keyring keyring;

    public SealedRows(Keyring keyring) {
        this.keyring = keyring;
    }

    public <T> byte[] seal(T value, Class<T> type, String row) {
        try {
            return keyring.seal(JSON.writerFor(type).writeValueAsBytes(value), row);
        } catch (JsonProcessingException unwritable) {
            // the cause may quote the value
            throw new IllegalStateException("a value of " + type.getSimpleName() + " cannot be written as JSON");
        }
    }

    public <T> T open(byte[] sealed, Class<T> type, String row) {
        try {
            return JSON.readValue(keyring.open(sealed, row), type);
        } catch (IOException unreadable) {
            throw new IllegalStateException("a sealed row is no " + type.getSimpleName());
        }
    }

    /** The pseudonym a value is looked up by. */
    public byte[] index(String value, String purpose) {
        return keyring.index(value, purpose);
    }
}
