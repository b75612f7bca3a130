package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.techmatch.platform.Language;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;

/** Public notices for everybody: reading, checking what was published, objecting. */
@Controller("/api/notices")
@Tag(name = "notice")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {
    private final NoticeBoard board;
    private final NoticeProofs proofs;
    private final ObjectionService service;
    private final ObjectionEvidence evidence;
    private final ObjectionReceipts receipts;

    NoticeController(
            NoticeBoard board,
            NoticeProofs proofs,
            ObjectionService service,
            ObjectionEvidence evidence,
            ObjectionReceipts receipts) {
        this.board = board;
        this.proofs = proofs;
        this.service = service;
        this.evidence = evidence;
        this.receipts = receipts;
    }

    /**
     * Public notices, newest first.
     *
     * @return a page of twenty
     */
    @Get
    @Operation(operationId = "listNotices", summary = "Public notices")
    NoticePage list(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Kind", example = "PRICE") String kind,
            @QueryValue @Nullable @Parameter(description = "Public code of a unit") String unit,
            @QueryValue @Nullable @Parameter(description = "States of SM-12, separated by commas") String state,
            @QueryValue @Nullable @Parameter(description = "`next` of the page before") String cursor) {
        return board.page(kind, unit, state, cursor, Language.of(request));
    }

    /**
     * Whether a public notice published exactly this text; for whoever holds the text of a notice whose text is not public
     * any more.
     *
     * @return the notices that did
     */
    @Post("/verification")
    @Operation(operationId = "verifyNotice", summary = "Check a text against what was published")
    NoticeProof verify(@Parameter(hidden = true) HttpRequest<?> request, @Body NoticeProof.Question question) {
        return proofs.check(question, Language.of(request));
    }

    /**
     * What an objection has come to, for whoever holds its receipt.
     *
     * @return its state and conclusion
     */
    @Get("/objections/{receipt}")
    @Operation(operationId = "getObjection", summary = "What became of one's objection")
    @ApiResponse(
            responseCode = "404",
            description = "No objection has this receipt (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ObjectionReceipt objection(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Receipt as it was given") String receipt) {
        return receipts.of(receipt, Language.of(request));
    }

    /**
     * A public notice.
     *
     * @return the notice
     */
    @Get("/{code}")
    @Operation(operationId = "getNotice", summary = "A public notice")
    @ApiResponse(
            responseCode = "404",
            description = "No public notice has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    NoticeView one(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "GS-2026-000001") String code) {
        return board.view(code, Language.of(request));
    }

    /**
     * The text as it was published, byte for byte what its hash is of.
     *
     * @return the text
     */
    @Get(uri = "/{code}/text", produces = MediaType.TEXT_PLAIN)
    @Operation(operationId = "getNoticeText", summary = "A public notice's text as published")
    @ApiResponse(
            responseCode = "404",
            description = "No public notice has this code, or its text is not public any more (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<byte[]> text(@PathVariable @Parameter(description = "Public code") String code) {
        return NoticeFiles.text(code, board.text(code, NoticeReader.ANYBODY));
    }

    /**
     * The canonical JSON as it was published, byte for byte what its hash is of.
     *
     * @return the JSON
     */
    @Get(uri = "/{code}/json", produces = MediaType.APPLICATION_JSON)
    @Operation(operationId = "getNoticeJson", summary = "A public notice's data as published")
    @ApiResponse(
            responseCode = "404",
            description = "No public notice has this code, or its text is not public any more (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<byte[]> json(@PathVariable @Parameter(description = "Public code") String code) {
        return NoticeFiles.json(code, board.json(code, NoticeReader.ANYBODY));
    }

    /**
     * Uploads evidence for an objection that is to be filed within a day: at most 50 MB, of the kinds that are taken
     * elsewhere. It is encrypted and for the handling officer alone.
     *
     * @return the token that names it when the objection is filed
     */
    @Post(uri = "/{code}/evidence", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "uploadEvidence", summary = "Upload evidence for an objection")
    @ApiResponse(
            responseCode = "404",
            description = "No public notice has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    EvidenceToken upload(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code") String code,
            CompletedFileUpload file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return evidence.take(
                    board.notice(code, NoticeReader.ANYBODY), content, file.getFilename(), Language.of(request));
        } finally {
            file.discard();
        }
    }

    /**
     * Objects to a public notice without signing in. It pauses the notice until it is concluded.
     *
     * @return the receipt, which is told once
     */
    @Post("/{code}/objections")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "object", summary = "Object to a public notice")
    @ApiResponse(
            responseCode = "404",
            description = "No public notice has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "It has ended (`/problems/state-conflict`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Its last day is over (`/problems/not-ready`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ObjectionReceipt object(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code") String code,
            @Body NewObjection objection) {
        Notice notice = board.notice(code, NoticeReader.ANYBODY);
        return receipts.of(service.file(notice.id(), objection, null), Language.of(request));
    }

    /** Files as attachments. */
    static final class NoticeFiles {
        private NoticeFiles() {}

        static HttpResponse<byte[]> text(String code, String text) {
            return file(code + ".txt", "text/plain; charset=utf-8", text);
        }

        static HttpResponse<byte[]> json(String code, String json) {
            return file(code + ".json", "application/json", json);
        }

        private static HttpResponse<byte[]> file(String name, String type, String content) {
            return HttpResponse.ok(content.getBytes(StandardCharsets.UTF_8))
                    .contentType(new MediaType(type))
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "no-cache");
        }
    }
}
