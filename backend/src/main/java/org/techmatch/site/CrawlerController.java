package org.techmatch.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.techmatch.platform.ETags;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;

/** What crawlers ask for: rules and sitemaps. */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class CrawlerController {
    private static final MediaType TEXT = new MediaType("text/plain; charset=utf-8");
    private static final MediaType XML = new MediaType("application/xml; charset=utf-8");

    private static final int DIGITS_MAX = 9;

    private final Sitemaps sitemaps;
    private final PublicAddress address;

    CrawlerController(Sitemaps sitemaps, PublicAddress address) {
        this.sitemaps = sitemaps;
        this.address = address;
    }

    /** Everything public may be read; turning pages of searches and fetching exports leads nowhere new. */
    @Get(uri = "/robots.txt", produces = MediaType.ALL)
    HttpResponse<?> robots(HttpRequest<?> request) {
        String rules = "User-agent: *\nDisallow: /api/search/export\nDisallow: /*cursor=\n\nSitemap: "
                + address.of(request) + "/sitemap.xml\n";
        return ETags.answer(request, rules, TEXT);
    }

    /** The index of the sitemap files. */
    @Get(uri = "/sitemap.xml", produces = MediaType.ALL)
    HttpResponse<?> index(HttpRequest<?> request) {
        return ETags.answer(request, sitemaps.index(address.of(request)), XML);
    }

    /** One sitemap file: {@code pages-1}, {@code achievements-1} and so on; 404 for a file that lists nothing. */
    @Get(uri = "/sitemaps/{family:[a-z]+}-{number:[1-9][0-9]*}.xml", produces = MediaType.ALL)
    HttpResponse<?> file(HttpRequest<?> request, @PathVariable String family, @PathVariable String number) {
        String base = address.of(request);
        if (family.equals("pages") && number.equals("1")) {
            return ETags.answer(request, sitemaps.pages(base), XML);
        }
        return SitemapFamily.of(family)
                .filter(known -> number.length() <= DIGITS_MAX)
                .flatMap(known -> sitemaps.file(known, Long.parseLong(number), base))
                .map(xml -> HttpResponse.ok(new StreamedFile(xml, XML)).header(HttpHeaders.CACHE_CONTROL, "no-cache"))
                .orElseThrow(Refused::notFound);
    }
}
