package org.techmatch.listing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What is configured about the portal itself.
 *
 * @param url the address under which people reach it, without a slash at the end; empty means what the request says
 * @param hotline telephone for help
 */
@ConfigurationProperties("techmatch.site")
public record Site(
        @Bindable(defaultValue = "遂宁市科技成果转化对接平台") String name,

        @Bindable(defaultValue = "Suining Technology Transfer Portal")
        String nameEn,

        @Bindable(defaultValue = "遂宁成果转化") String shortName,
        @Bindable(defaultValue = "Suining Tech Transfer") String shortNameEn,
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "0825-000 0000") String hotline) {}
