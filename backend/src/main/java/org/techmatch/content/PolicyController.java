package org.techmatch.content;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.platform.ProblemAnswers;

/** Public reading of the policy documents. */
@Controller("/api/policies")
@Tag(name = "content")
@ProblemAnswers
class PolicyController {
    private final Policies policies;

    PolicyController(Policies policies) {
        this.policies = policies;
    }

    /** Every document with its articles in plain words, newest first. */
    @Get
    @Operation(operationId = "listPolicies", summary = "The policy documents behind the portal, in plain words")
    PolicyList policies() {
        return new PolicyList(policies.all());
    }

    /** The documents. */
    @Serdeable
    record PolicyList(List<PolicyDocument> items) {}
}
