package org.techmatch.empowerment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Authorisation and risk commitment letters (SM-10). */
@Controller("/api/my/letters")
@Tag(name = "empowerment")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class LetterController {
    private final EmpowermentLists lists;
    private final LetterService service;

    LetterController(EmpowermentLists lists, LetterService service) {
        this.lists = lists;
        this.service = service;
    }

    /**
     * Letters of one's unit, and those in which one stands.
     *
     * @return at most 200, newest first
     */
    @Get
    @Requires(Permission.READ_EMPOWERMENT)
    @Operation(operationId = "listLetters", summary = "Authorisation and risk commitment letters")
    List<LetterView> list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return lists.letters(actor, Language.of(request));
    }

    /**
     * A letter with its limits and who has signed.
     *
     * @return the letter
     */
    @Get("/{id}")
    @Requires(Permission.READ_EMPOWERMENT)
    @Operation(operationId = "getLetter", summary = "A letter")
    LetterView get(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the letter") long id) {
        return lists.letter(id, actor, Language.of(request));
    }

    /**
     * Writes a letter and issues its PDF for signature; achievements and powers are listed one by one.
     *
     * @return its id
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "writeLetter", summary = "Write a letter")
    EmpowermentCreated create(@Parameter(hidden = true) Actor actor, @Body LetterForm form) {
        return new EmpowermentCreated(service.create(form, actor));
    }

    /**
     * Takes an authorisation back from now on; what was signed before stays.
     *
     * @return the letter as it is now
     */
    @Post("/{id}/revocation")
    @Requires(Permission.DECIDE_EMPOWERMENT)
    @Operation(operationId = "revokeLetter", summary = "Revoke an authorisation")
    LetterView revoke(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the letter") long id,
            @Body EmpowermentMove move) {
        Long version = move.version();
        service.revoke(id, version == null ? -1 : version, move.reason(), actor);
        return lists.letter(id, actor, Language.of(request));
    }
}
