package org.techmatch.site.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.techmatch.listing.Site;
import org.techmatch.platform.ETags;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.RateLimits;
import org.techmatch.platform.Refused;
import org.techmatch.platform.RequestIds;

/** Answers with a page in the reader's language, or with the page that says why it cannot be given. */
@Singleton
class PageAnswers {
    private static final MediaType HTML = new MediaType("text/html; charset=utf-8");
    private static final Set<Integer> RETRIED =
            Set.of(ProblemType.UNAVAILABLE.status(), ProblemType.TOO_MANY_REQUESTS.status());

    private final Site site;
    private final PublicAddress address;
    private final Problems problems;
    private final PageTemplate template;
    private final Words words;

    PageAnswers(Site site, PublicAddress address, Problems problems, PageTemplate template, Words words) {
        this.site = site;
        this.address = address;
        this.problems = problems;
        this.template = template;
        this.words = words;
    }

    HttpResponse<?> answer(HttpRequest<?> request, Function<PageContext, Page> writer) {
        PageContext context = new PageContext(Language.of(request), address.of(request), site, words);
        OptionalLong wait = RateLimits.waitSeconds(request);
        Page page;
        try {
            if (wait.isPresent()) {
                throw new Refused(
                        ProblemType.TOO_MANY_REQUESTS, Problems.advice(ProblemType.TOO_MANY_REQUESTS), List.of());
            }
            page = writer.apply(context);
        } catch (RuntimeException failure) {
            page = GuideWriter.refused(context, problems.refusal(request, failure), RequestIds.of(request));
        }
        String html = template.render(page, context);
        return page.isFound()
                ? ETags.answer(request, html, HTML)
                : problemPage(page, html, wait.orElse(Problems.RETRY_AFTER_SECONDS));
    }

    private static HttpResponse<?> problemPage(Page page, String html, long retryAfter) {
        MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.valueOf(page.status()))
                .body(html.getBytes(StandardCharsets.UTF_8))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return RETRIED.contains(page.status())
                ? response.header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter))
                : response;
    }
}
