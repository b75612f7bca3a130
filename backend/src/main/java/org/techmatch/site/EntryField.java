package org.techmatch.site;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.order.Ordered;
import java.util.List;

/**
 * A field of the city's economy by which visitors enter the portal, as configured.
 *
 * @param index place in the configured order
 * @param key short word that names it in code and styles
 * @param industryCodes sections or divisions of GB/T 4754 that make it up
 */
@EachProperty(value = "techmatch.home.fields", list = true)
record EntryField(@Parameter int index, String key, String name, String nameEn, List<String> industryCodes)
        implements Ordered {
    @Override
    public int getOrder() {
        return index;
    }
}
