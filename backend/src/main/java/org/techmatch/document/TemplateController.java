package org.techmatch.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Refused;

/** Templates of documents for the operator. */
@Controller("/api/my/document-templates")
@Requires(Permission.EDIT_TEMPLATES)
@Tag(name = "document")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class TemplateController {
    private final Templates templates;
    private final TemplateService service;
    private final PdfPages pages;

    TemplateController(Templates templates, TemplateService service, PdfPages pages) {
        this.templates = templates;
        this.service = service;
        this.pages = pages;
    }

    /**
     * The templates in force with what each may name.
     *
     * @return one for each kind
     */
    @Get
    @Operation(operationId = "listDocumentTemplates", summary = "Templates of documents")
    List<TemplateView> list(@Parameter(hidden = true) HttpRequest<?> request) {
        return List.of(DocumentKind.values()).stream()
                .map(kind -> view(kind, Language.of(request)))
                .toList();
    }

    /**
     * Sets the next version of a template; documents that were issued keep theirs. A name that the kind does not have is
     * refused and told.
     *
     * @return the template as it is now
     */
    @Post("/{kind}")
    @Operation(operationId = "changeDocumentTemplate", summary = "Change a template")
    TemplateView change(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Kind of document", example = "EMPOWERMENT_AGREEMENT") String kind,
            @Body TemplateForm form) {
        DocumentKind found = kind(kind);
        service.change(found, form, actor);
        return view(found, Language.of(request));
    }

    /**
     * Sets a template as a PDF in which every name stands for itself; nothing is kept.
     *
     * @return the PDF
     */
    @Post(uri = "/{kind}/preview", produces = MediaType.ALL)
    @Operation(operationId = "previewDocumentTemplate", summary = "Look at a template as a PDF")
    @ApiResponse(
            responseCode = "200",
            description = "The PDF",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> preview(
            @PathVariable @Parameter(description = "Kind of document") String kind, @Body TemplatePreview preview) {
        DocumentKind found = kind(kind);
        FieldProblems problems = new FieldProblems();
        TemplateText.check(found, preview.body(), problems);
        problems.throwIfAny();
        byte[] pdf = pages.set(
                TemplateText.fill(preview.body(), DocumentModel.example(found)),
                new PdfPages.Margins(found.label().zh() + "（样张）", "SAMPLE", 1, "0".repeat(64), "/verify/SAMPLE"));
        return HttpResponse.ok(pdf).contentType(MediaType.APPLICATION_PDF_TYPE).header("Cache-Control", "no-store");
    }

    private TemplateView view(DocumentKind kind, Language language) {
        Templates.Current current = templates.current(kind);
        return new TemplateView(
                kind.name(),
                kind.label().in(language),
                current.version(),
                current.body(),
                kind.names().stream().sorted().toList(),
                kind.lists().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new TemplateView.Rows(each.getKey(), List.copyOf(new TreeSet<>(each.getValue()))))
                        .toList(),
                templates.versions(kind));
    }

    private static DocumentKind kind(String name) {
        return DocumentKind.find(name).orElseThrow(Refused::notFound);
    }
}
