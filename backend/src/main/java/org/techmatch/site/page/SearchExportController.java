package org.techmatch.site.page;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.simple.SimpleHttpParameters;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techmatch.exchange.ListingSheet;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.search.ListingSearch;
import org.techmatch.search.SearchAnswer;
import org.techmatch.search.SearchOperation;
import org.techmatch.search.SearchParameters;

/** Takes a search away as a table: at most {@link #ROWS_MAX} rows, safe to open in a spreadsheet. */
@Controller
@Tag(name = "search")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchExportController {
    private static final int ROWS_MAX = 1_000;
    private static final int PAGE = 50;

    private final ListingSearch search;
    private final SearchParameters parameters;
    private final SearchTable table;
    private final PublicAddress address;
    private final Clock clock;

    SearchExportController(
            ListingSearch search, SearchParameters parameters, SearchTable table, PublicAddress address, Clock clock) {
        this.search = search;
        this.parameters = parameters;
        this.table = table;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The listings of a search as CSV or XLSX; parameters are those of the search and {@code format}. The header
     * {@code X-Total-Count} says how many the search has in all; {@code X-Degraded: true}, and
     * {@code limited} in the file's name, that the search server was away and the database answered in a simpler way.
     *
     * @return the table as an attachment
     */
    @Get(uri = "/api/search/export", produces = MediaType.ALL)
    @SearchOperation(operationId = "exportSearch", summary = "A search as CSV or XLSX, at most 1,000 rows")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<byte[]> export(
            HttpRequest<?> request,
            @QueryValue(value = "format", defaultValue = "csv") @Parameter(description = "csv or xlsx")
                    String wantedFormat)
            throws IOException {
        ListingSheet.Format format = format(wantedFormat);
        Map<CharSequence, List<String>> wanted =
                new LinkedHashMap<>(request.getParameters().asMap());
        wanted.put("size", List.of(String.valueOf(PAGE)));
        wanted.remove("cursor");
        Language language = Language.of(request);
        String base = address.of(request);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long total = 0;
        boolean degraded = false;
        try (ListingSheet sheet = new ListingSheet(bytes, format, table.header(language))) {
            int rows = 0;
            Optional<String> cursor = Optional.of("");
            while (cursor.isPresent() && rows < ROWS_MAX) {
                wanted.put("cursor", List.of(cursor.get()));
                SearchAnswer answer = search.search(
                        parameters.read(new SimpleHttpParameters(wanted, ConversionService.SHARED), false));
                for (SearchAnswer.SearchHit hit : answer.hits()) {
                    sheet.add(table.row(language, base, hit.card()));
                    rows++;
                }
                total = answer.total();
                degraded |= answer.degraded();
                cursor = Optional.ofNullable(answer.nextCursor());
            }
        }
        String name = "techmatch-%s%s.%s"
                .formatted(
                        degraded ? "limited-" : "",
                        LocalDate.now(clock.withZone(Clocks.ZONE)),
                        format.name().toLowerCase(Locale.ROOT));
        return HttpResponse.ok(bytes.toByteArray())
                .contentType(new MediaType(format.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Total-Count", String.valueOf(total))
                .header("X-Degraded", String.valueOf(degraded));
    }

    private static ListingSheet.Format format(String wanted) {
        return switch (wanted) {
            case "csv" -> ListingSheet.Format.CSV;
            case "xlsx" -> ListingSheet.Format.XLSX;
            default ->
                throw Refused.invalid(
                        List.of(new FieldProblem("format", new Text("可选：csv、xlsx。", "One of: csv, xlsx."))));
        };
    }
}
