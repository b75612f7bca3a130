package org.techmatch.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema.org object under construction; absent values are left out. */
final class Thing {
    /** The vocabulary that types and names belong to. */
    static final String CONTEXT = "https://schema.org";

    private final Map<String, Object> values = new LinkedHashMap<>();

    Thing(String type) {
        values.put("@type", type);
    }

    /** Sets a property; nothing happens for null, blank texts and empty lists. */
    Thing with(String name, @Nullable Object value) {
        if (value != null
                && !(value instanceof String text && text.isBlank())
                && !(value instanceof List<?> list && list.isEmpty())) {
            values.put(name, value);
        }
        return this;
    }

    /** The object as a part of another. */
    Map<String, Object> build() {
        return values;
    }

    /** The object on its own. */
    Map<String, Object> top() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(values);
        return whole;
    }
}
