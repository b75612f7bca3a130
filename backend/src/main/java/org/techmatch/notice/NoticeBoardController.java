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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The notice board for people who are signed in: with the internal notices of their own units. */
@Controller("/api/my/notice-board")
@Requires(Permission.READ_NOTICES)
@Tag(name = "notice")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeBoardController {
    private final NoticeBoard board;
    private final ObjectionService service;
    private final ObjectionEvidence evidence;
    private final ObjectionReceipts receipts;

    NoticeBoardController(
            NoticeBoard board, ObjectionService service, ObjectionEvidence evidence, ObjectionReceipts receipts) {
        this.board = board;
        this.service = service;
        this.evidence = evidence;
        this.receipts = receipts;
    }

    /**
     * Notices that one may read, newest first.
     *
     * @return a page of twenty
     */
    @Get
    @Operation(operationId = "listOwnNoticeBoard", summary = "Public notices and those of one's own units")
    NoticePage list(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable @Parameter(description = "Kind", example = "PRICE") String kind,
            @QueryValue @Nullable @Parameter(description = "Public code of a unit") String unit,
            @QueryValue @Nullable @Parameter(description = "States of SM-12, separated by commas") String state,
            @QueryValue @Nullable @Parameter(description = "`next` of the page before") String cursor) {
        return board.page(NoticeFilter.of(kind, unit, state, cursor), NoticeReader.of(actor), Language.of(request));
    }

    /**
     * A notice that one may read.
     *
     * @return the notice
     */
    @Get("/{code}")
    @Operation(operationId = "getOwnNoticeOfBoard", summary = "A notice that one may read")
    NoticeView one(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Public code", example = "GS-2026-000001") String code) {
        return board.view(code, NoticeReader.of(actor), Language.of(request));
    }

    /**
     * The text as it was published.
     *
     * @return the text
     */
    @Get(uri = "/{code}/text", produces = MediaType.TEXT_PLAIN)
    @Operation(operationId = "getOwnNoticeText", summary = "A notice's text as published")
    HttpResponse<byte[]> text(
            @Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Public code") String code) {
        return NoticeController.NoticeFiles.text(code, board.text(code, NoticeReader.of(actor)));
    }

    /**
     * Uploads evidence for an objection that is to be filed within a day.
     *
     * @return the token that names it when the objection is filed
     */
    @Post(uri = "/{code}/evidence", consumes = MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.OBJECT_TO_NOTICE)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "uploadOwnEvidence", summary = "Upload evidence for an objection")
    EvidenceToken upload(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Public code") String code,
            CompletedFileUpload file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return evidence.take(
                    board.notice(code, NoticeReader.of(actor)), content, file.getFilename(), Language.of(request));
        } finally {
            file.discard();
        }
    }

    /**
     * Objects to a notice, under one's name or without it.
     *
     * @return the receipt, which is told once
     */
    @Post("/{code}/objections")
    @Requires(Permission.OBJECT_TO_NOTICE)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "objectSignedIn", summary = "Object to a notice")
    ObjectionReceipt object(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Public code") String code,
            @Body NewObjection objection) {
        Notice notice = board.notice(code, NoticeReader.of(actor));
        return receipts.of(service.file(notice.id(), objection, actor), Language.of(request));
    }
}
