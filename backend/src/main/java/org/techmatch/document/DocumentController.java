package org.techmatch.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
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
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.account.Reauthentication;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Refused;

/** Documents for who has a part in their cases. */
@Controller("/api/my/documents")
@Requires(Permission.SIGN_DOCUMENT)
@Tag(name = "document")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {
    private final Documents documents;
    private final DocumentAccess access;
    private final Signatures signatures;
    private final SigningService service;
    private final Reauthentication proofs;
    private final ParameterVersions parameters;

    DocumentController(
            Documents documents,
            DocumentAccess access,
            Signatures signatures,
            SigningService service,
            Reauthentication proofs,
            ParameterVersions parameters) {
        this.documents = documents;
        this.access = access;
        this.signatures = signatures;
        this.service = service;
        this.proofs = proofs;
        this.parameters = parameters;
    }

    /**
     * A document with its signatures, and for which sides the person may sign it now.
     *
     * @return the document
     */
    @Get("/{id}")
    @Operation(operationId = "getDocument", summary = "A document of one's own case")
    DocumentView document(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the document") long id) {
        return view(own(id, actor), actor, Language.of(request));
    }

    /**
     * The PDF, byte for byte as it was issued.
     *
     * @return the PDF
     */
    @Get(uri = "/{id}/pdf", produces = MediaType.ALL)
    @Operation(operationId = "downloadDocument", summary = "The PDF of a document")
    @ApiResponse(
            responseCode = "200",
            description = "The PDF",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> pdf(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the document") long id) {
        IssuedDocument document = own(id, actor);
        return HttpResponse.ok(documents.pdf(document))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + document.code() + ".pdf\"")
                .header("Cache-Control", "no-store");
    }

    /**
     * Sends a one-time code for signing the document; people with an authenticator use that.
     *
     * @return where the code is: AUTHENTICATOR, MAIL or INBOX
     */
    @Post("/{id}/signing-codes")
    @Operation(operationId = "sendSigningCode", summary = "Ask for a code to sign with")
    SigningCodeView code(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the document") long id) {
        return new SigningCodeView(service.sendCode(id, actor));
    }

    /**
     * Signs exactly this PDF, by password and one-time code or with the scan of a signed paper. The record is evidence of
     * agreement; a reliable electronic signature needs an external provider. Wrong proofs count to the account's lock.
     *
     * @return the document with the signature
     */
    @Post("/{id}/signatures")
    @Operation(operationId = "signDocument", summary = "Sign a document")
    DocumentView sign(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the document") long id,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A key that this signature alone uses")
                    String key,
            @Body SignatureForm form) {
        own(id, actor);
        signatures.sign(id, actor, form, key == null ? "" : key);
        return view(own(id, actor), actor, Language.of(request));
    }

    private IssuedDocument own(long id, Actor actor) {
        return documents.find(id).filter(each -> access.mayRead(actor, each)).orElseThrow(Refused::notFound);
    }

    private DocumentView view(IssuedDocument d, Actor actor, Language language) {
        return new DocumentView(
                d.id(),
                d.code(),
                d.kind().name(),
                d.kind().label().in(language),
                d.title(),
                d.version(),
                d.templateVersion(),
                d.sha256(),
                d.contentSha256(),
                d.size(),
                Clocks.local(d.issuedAt()),
                signatures.of(d.id()).stream().map(Signatures.Signed::view).toList(),
                access.sides(actor, d).stream()
                        .map(side -> new DocumentView.SideView(
                                side.name(), side.label().in(language)))
                        .toList(),
                proofs.hasAuthenticator(actor),
                parameters.now(org.techmatch.parameter.Parameter.SIGNATURE_MODE));
    }
}
