package org.techmatch.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;

/** Proof for whoever holds a copy of a document, without an account; nothing of the content is told. */
@Controller("/api/documents")
@Tag(name = "document")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class VerificationController {
    private final Documents documents;
    private final Signatures signatures;

    VerificationController(Documents documents, Signatures signatures) {
        this.documents = documents;
        this.signatures = signatures;
    }

    /**
     * What is public of a document: its kind, version, fingerprints, day and number of signatures. Whoever holds the PDF
     * compares its SHA-256 on the own machine.
     *
     * @return the proof
     */
    @Get("/{code}")
    @Operation(operationId = "verifyDocument", summary = "Check a document by its code")
    @ApiResponse(
            responseCode = "404",
            description = "No document has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DocumentProof verify(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The code at the foot of each page") String code) {
        IssuedDocument document = documents
                .byCode(code.strip().replace("-", "").toUpperCase(Locale.ROOT))
                .orElseThrow(Refused::notFound);
        boolean latest = documents
                .latest(document.kind(), document.subject())
                .filter(newest -> newest.id() == document.id())
                .isPresent();
        return new DocumentProof(
                document.code(),
                document.kind().label().in(Language.of(request)),
                document.version(),
                latest,
                document.sha256(),
                document.contentSha256(),
                Clocks.local(document.issuedAt()).toLocalDate(),
                signatures.of(document.id()).size());
    }
}
